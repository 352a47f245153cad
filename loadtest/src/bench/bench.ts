import { ParleyError } from '@parley/contract';
import type { LoadTestResult } from '../report/result.ts';
import type { BenchOptions } from './bench-options.ts';
import { type Round, summarise } from './figures.ts';
import type { FloorLoad } from './floor/floor-part.ts';
import { type Floors, startFloors } from './floors.ts';
import { type Parley, startParley } from './parley.ts';
import type { BenchRecord, Quiet } from './record.ts';

const QUIET_RATE = 100;

export interface BenchDeps {
  readonly interrupted: AbortSignal;
  /** What is being done; one line. */
  readonly onLine: (line: string) => void;
}

export type Measured = Pick<BenchRecord, 'figures' | 'quiet'>;

/**
 * Floors and Parley in turn, so that an hour in which the machine is slow is slow for both. Rejects with
 * `unavailable` when a message did not arrive as promised: such a run has measured nothing.
 */
export async function bench(options: BenchOptions, deps: BenchDeps): Promise<Measured> {
  deps.onLine('starting floors and Parley …');
  const [floors, parley] = await Promise.allSettled([startFloors(), startParley(deps.interrupted)]);
  try {
    if (floors.status === 'rejected') throw floors.reason;
    if (parley.status === 'rejected') throw parley.reason;
    return await measure(options, floors.value, parley.value, deps);
  } finally {
    if (parley.status === 'fulfilled') await parley.value.stop();
    if (floors.status === 'fulfilled') await floors.value.stop();
  }
}

async function measure(options: BenchOptions, floors: Floors, parley: Parley, deps: BenchDeps): Promise<Measured> {
  const rounds: Round[] = [];
  for (let number = 1; number <= options.rounds; number++) {
    deps.onLine(`round ${number} of ${options.rounds} …`);
    rounds.push(await measureRound(options, floors, parley, deps.interrupted));
  }
  if (options.quietS === 0) return { figures: summarise(rounds) };
  deps.onLine(`the quiet case, ${QUIET_RATE} a second …`);
  return { figures: summarise(rounds), quiet: await measureQuiet(options, parley) };
}

/** Parley first: the floors are given batches as large as its were. */
async function measureRound(
  { connections, rate, seconds, warmupS }: BenchOptions,
  floors: Floors,
  parley: Parley,
  interrupted: AbortSignal,
): Promise<Round> {
  const { batchSize, otherShare, result } = await parley.run({ connections, rate, warmupS, durationS: seconds });
  interrupted.throwIfAborted();
  requirePassed(result);
  const load = (durationS: number): FloorLoad => {
    const rows = Math.max(1, Math.round(batchSize));
    return { rate, batchSize: rows, batches: Math.ceil((rate * durationS) / rows) };
  };
  if (warmupS >= 1) await floors.measure(load(warmupS));
  interrupted.throwIfAborted();
  const { apart, floors: costs } = await floors.measure(load(seconds));
  interrupted.throwIfAborted();
  const services = Object.entries(result.services).map(([name, cost]) => [name, cost.cpuMicrosPerMessage] as const);
  return {
    floors: costs,
    services: Object.fromEntries(services),
    apart: { generator: result.details.generator.cpuMicrosPerMessage, ...apart },
    ...{ batchSize, otherShare },
  };
}

async function measureQuiet({ connections, quietS, warmupS }: BenchOptions, parley: Parley): Promise<Quiet> {
  const { result } = await parley.run({ connections, rate: QUIET_RATE, warmupS, durationS: quietS });
  requirePassed(result);
  const rounded = (ms: number | undefined) => Math.round((ms ?? 0) * 10) / 10;
  return {
    rate: QUIET_RATE,
    committedP50Ms: rounded(result.details.further['committed']?.p50),
    arrivedP50Ms: rounded(result.latencyMs.p50),
  };
}

function requirePassed({ details, nacked, passed }: LoadTestResult): void {
  const failures = [...details.failures, ...(nacked > 0 ? [`nacked: ${nacked}`] : [])];
  if (!passed || failures.length > 0)
    throw new ParleyError('unavailable', { detail: `what was measured is void: ${failures.join(', ')}` });
}
