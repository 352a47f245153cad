import { askProvider } from './ask-provider.ts';
import { askRouter } from './ask-router.ts';
import type { Case } from './cases.ts';
import { judge } from './judge.ts';
import type { Outcome, Subject } from './outcome.ts';
import type { Row } from './report.ts';

/** Cases that wait do so side by side; more would make the times mean nothing. */
const AT_ONCE = 6;

export const ADAPTERS: readonly (Subject & { kind: 'adapter' })[] = (
  ['openai', 'anthropic', 'google'] as const
).flatMap((protocol) =>
  (['sdk', 'raw'] as const).map((transport) => ({ kind: 'adapter' as const, protocol, transport })),
);

export const ROUTERS: readonly Subject[] = (['openai', 'anthropic', 'google'] as const).map((protocol) => ({
  kind: 'router',
  protocol,
}));

export function askOwn(test: Case, subject: Subject): Promise<Outcome> {
  switch (subject.kind) {
    case 'adapter':
      return askProvider(test, subject);
    case 'router':
      return askRouter(test, subject);
    case 'gateway':
      return Promise.reject(new Error(`${subject.name} is no part of this`));
  }
}

/** Every case put to every subject, and judged. */
export async function runAll(
  cases: readonly Case[],
  subjects: readonly Subject[],
  ask: (test: Case, subject: Subject) => Promise<Outcome>,
  atOnce = AT_ONCE,
): Promise<readonly Row[]> {
  const rows = cases.map((test) => ({ test, cells: subjects.map((): Row['cells'][number] => undefined) }));
  const work = rows.flatMap(({ test, cells }) => subjects.map((subject, index) => ({ test, subject, cells, index })));
  const next = work.values();
  const late: typeof work = [];
  const askAndJudge = async (test: Case, subject: Subject) => {
    const outcome = await ask(test, subject);
    return { outcome, fault: judge(test, subject, outcome) };
  };
  const worker = async () => {
    for (const { test, subject, cells, index } of next) {
      if (test.isFor && !test.isFor(subject)) continue;
      const cell = await askAndJudge(test, subject);
      if (cell.fault !== undefined && cell.outcome.closedAfterMs !== undefined)
        late.push({ test, subject, cells, index });
      cells[index] = cell;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // A connection that was closed late may have been late because of the others: once more, alone.
  for (const { test, subject, cells, index } of late) cells[index] = await askAndJudge(test, subject);
  return rows.map(({ test, cells }) => ({ name: test.name, cells }));
}
