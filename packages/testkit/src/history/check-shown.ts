import type { Evidence, Fault, History, SeenEvent, StoredConversation, Violation } from './history.ts';

/** I2: at every moment a screen shows the beginning of what is committed, and in the end all of it. */
export function checkShown({ histories, stored }: Evidence): Violation[] {
  return histories.flatMap((history) => {
    const { client, end } = history;
    if (end.conversationId === '') return [];
    const conversation = stored.get(end.conversationId);
    const faults = conversation ? faultsOf(history, conversation) : [fault('lost', 'the whole conversation')];
    return faults.map((found) => ({ invariant: 'I2', client, conversationId: end.conversationId, ...found }));
  });
}

interface Found {
  readonly fault: Fault;
  readonly detail: string;
}

function fault(kind: Fault, detail: string): Found {
  return { fault: kind, detail };
}

function faultsOf(history: History, { events, headSeq }: StoredConversation): Found[] {
  const visible = events.filter(({ kind }) => kind !== '');
  const found: Found[] = [];
  const holes = events.findIndex(({ seq }, index) => seq !== index + 1);
  if (holes >= 0 || events.length !== headSeq) found.push(fault('lost', `the database has a hole at seq ${holes + 1}`));

  let shown: SeenEvent[] = [];
  for (const one of history.observations) {
    if (one.kind === 'reset') shown = [];
    if (one.kind !== 'event') continue;
    const expected = visible[shown.length];
    const wrong = misplaced(one.event, expected, shown);
    if (wrong) found.push(wrong);
    shown.push(one.event);
  }
  const seen = new Set(shown.map(({ seq }) => seq));
  const missing = visible.filter(({ seq }) => !seen.has(seq)).map(({ seq }) => seq);
  if (missing.length > 0) found.push(fault('lost', `seqs ${missing.join()} were not shown`));
  if (history.end.lastSeq !== headSeq) found.push(fault('lost', `ended at seq ${history.end.lastSeq} of ${headSeq}`));
  return found;
}

function misplaced(event: SeenEvent, expected: SeenEvent | undefined, shown: readonly SeenEvent[]): Found | undefined {
  const { seq } = event;
  if (shown.some((earlier) => earlier.seq === seq)) return fault('doubled', `seq ${seq} was shown twice`);
  const last = shown.at(-1)?.seq ?? 0;
  if (seq < last) return fault('reordered', `seq ${seq} was shown after seq ${last}`);
  if (expected === undefined) return fault('altered', `seq ${seq} was shown, and is not there`);
  if (seq !== expected.seq) return fault('lost', `seq ${seq} was shown where seq ${expected.seq} belongs`);
  const isSame = fields.every((field) => event[field] === expected[field]);
  return isSame ? undefined : fault('altered', `seq ${seq} was shown as ${textOf(event)}, and is ${textOf(expected)}`);
}

const fields = ['conversationId', 'kind', 'author', 'turnId', 'ownerEpoch', 'digest'] as const;

function textOf(event: SeenEvent): string {
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, event[field]])));
}
