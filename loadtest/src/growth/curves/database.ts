import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ParleyError } from '@parley/contract';
import { prepareDatabase } from '@parley/testkit';
import { startPostgres } from '@parley/testkit/servers';
import { watchOthers } from '../../measure/watch-others.ts';
import type { Curve, CurveDeps } from '../curve.ts';
import { plansIn, shapeOf } from '../plan-log.ts';
import { rounded } from '../text-point.ts';

/** What the process of persistence that does the work prints of each size. */
interface SizeFigures {
  readonly messages: number;
  readonly bytes: number;
  readonly latencyMs: Readonly<Record<string, { readonly p50: number; readonly p99: number }>>;
}

const entry = join(import.meta.dirname, '../../../../services/persistence/src/bench/large-database/main.ts');
const DEADLINE_MS = 60 * 60_000;
/** Tables, indexes, and as much again for logs and what is being rewritten. */
const NEEDED_BYTES = 2_000;
const usual = { runs: 2_000, sizes: [1_000_000, 10_000_000] } as const;
const quick = { runs: 20, sizes: [5_000, 10_000] } as const;

/** The same requests, of a database that is ten times as large. */
export const database: Curve = {
  name: 'database',
  title: 'A full database',
  axis: 'request',
  columns: [
    { key: 'p50Small', heading: '1 million: p50 ms', places: 2 },
    { key: 'p99Small', heading: 'p99 ms', places: 2 },
    { key: 'p50Large', heading: '10 million: p50 ms', places: 2 },
    { key: 'p99Large', heading: 'p99 ms', places: 2 },
  ],
  chart: { heading: 'p50 ms; bars: 1 million messages, line: 10 million', keys: ['p50Small', 'p50Large'] },
  minutes: 10,
  isApart: true,
  async measure(deps) {
    const { runs, sizes } = deps.isQuick ? quick : usual;
    requireDisk(sizes[1] * NEEDED_BYTES);
    const server = await startPostgres({ parameters: ['-c', 'max_wal_size=4GB', '-c', 'log_min_messages=log'] });
    try {
      const url = await prepareDatabase(server.url);
      const others = watchOthers([server.pid]);
      const [small, large] = await fillAndAsk(url, [runs, ...sizes], deps);
      const otherShare = others();
      if (small === undefined || large === undefined)
        throw new ParleyError('internal', { detail: 'a size is missing' });
      const plans = plansIn(readFileSync(join(server.folder, 'server.log'), 'utf8'));
      const bytesPerMessage = Math.round(large.bytes / large.messages);
      return {
        points: pointsOf(small, large),
        otherShare,
        facts: { bytesPerMessage, gibLarge: rounded(large.bytes / 1024 ** 3) },
        notes: [
          `${bytesPerMessage} bytes per message of 140 characters on disk, indexes and a twentieth of a conversation with it; ${rounded(large.bytes / 1024 ** 3)} GiB in all.`,
          changedPlans(plans, small, large),
        ],
        plans: Object.fromEntries(
          Object.keys(large.latencyMs).flatMap((name) => {
            const plan = plans.get(`${name}, ${large.messages}`);
            return plan === undefined ? [] : [[name, plan]];
          }),
        ),
      };
    } finally {
      await server.stop();
    }
  },
};

function pointsOf(small: SizeFigures, large: SizeFigures) {
  return Object.entries(large.latencyMs).map(([at, { p50, p99 }]) => {
    const before = small.latencyMs[at];
    const values = { p50Small: before?.p50 ?? 0, p99Small: before?.p99 ?? 0, p50Large: p50, p99Large: p99 };
    return { at, values };
  });
}

function changedPlans(plans: ReadonlyMap<string, string>, small: SizeFigures, large: SizeFigures): string {
  if (plans.size === 0) return 'This PostgreSQL has no auto_explain: its plans are not known.';
  const changed = Object.keys(large.latencyMs).filter((name) => {
    const [one, other] = [small, large].map(({ messages }) => shapeOf(plans.get(`${name}, ${messages}`) ?? ''));
    return one !== other;
  });
  if (changed.length === 0) return 'PostgreSQL goes the same way at both sizes, in every statement.';
  return `PostgreSQL goes another way in the larger one for: ${changed.join('; ')}.`;
}

/** The service's own code does it, in a process of its own. */
async function fillAndAsk(url: string, numbers: readonly number[], { interrupted }: CurveDeps): Promise<SizeFigures[]> {
  const child = spawn(process.execPath, [entry, ...numbers.map(String)], {
    env: { ...process.env, PARLEY_DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal: AbortSignal.any([interrupted, AbortSignal.timeout(DEADLINE_MS)]),
  });
  const found: SizeFigures[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => found.push(JSON.parse(line) as SizeFigures));
  try {
    const [code] = await once(child, 'close');
    if (code === 0) return found;
  } catch (cause) {
    throw new ParleyError('unavailable', { cause, detail: 'filling and asking the database was ended' });
  }
  throw new ParleyError('unavailable', { detail: 'the database could not be filled, or gave a wrong answer' });
}

function requireDisk(bytes: number): void {
  const { bavail, bsize } = statfsSync(tmpdir());
  const gib = (of: number) => Math.ceil(of / 1024 ** 3);
  if (bavail * bsize < bytes)
    throw new ParleyError('unavailable', {
      detail: `${gib(bytes)} GiB are needed in ${tmpdir()}, ${gib(bavail * bsize)} are free`,
    });
}
