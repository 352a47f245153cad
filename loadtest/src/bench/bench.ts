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

export type Measured = Pick<BenchRecord, 'figures' | 'quiet' | 'quietTogether'>;

/**
 * Floors and Parley in turn, so that an hour in which the machine is slow is slow for both. Rejects with
 * `unavailable` when a message did not arrive as promised: such a run has measured nothing.
 */
export async function bench(options: BenchOptions, deps: BenchDeps): Promise<Measured> {
  deps.onLine('starting floors and Parley, in both forms …');
  const [floors, parley, together] = await Promise.allSettled([
    startFloors(),
    startParley(deps.interrupted, {}),
    startParley(deps.interrupted, { isTogether: true }),
  ]);
  try {
    if (floors.status === 'rejected') throw floors.reason;
    if (parley.status === 'rejected') throw parley.reason;
    if (together.status === 'rejected') throw together.reason;
    return await measure(options, { floors: floors.value, parley: parley.value, together: together.value }, deps);
  } finally {
    for (const each of [together, parley, floors]) if (each.status === 'fulfilled') await each.value.stop();
  }
}

/** What is measured in turn. */
interface Subjects {
  readonly floors: Floors;
  readonly parley: Parley;
  /** With session and persistence in one process. */
  readonly together: Parley;
}

async function measure(options: BenchOptions, subjects: Subjects, deps: BenchDeps): Promise<Measured> {
  const rounds: Round[] = [];
  for (let number = 1; number <= options.rounds; number++) {
    deps.onLine(`round ${number} of ${options.rounds} …`);
    rounds.push(await measureRound(options, subjects, deps.interrupted));
  }
  if (options.quietS === 0) return { figures: summarise(rounds) };
  deps.onLine(`the quiet case, ${QUIET_RATE} a second …`);
  return {
    figures: summarise(rounds),
    quiet: await measureQuiet(options, subjects.parley),
    quietTogether: await measureQuiet(options, subjects.together),
  };
}

/** Parley first: the floors are given batches as large as those of its separate form were. */
async function measureRound(
  { connections, rate, seconds, warmupS }: BenchOptions,
  { floors, parley, together }: Subjects,
  interrupted: AbortSignal,
): Promise<Round> {
  const run = async (form: Parley) => {
    const { batchSize, otherShare, result } = await form.run({ connections, rate, warmupS, durationS: seconds });
    interrupted.throwIfAborted();
    requirePassed(form, result);
    const services = Object.entries(result.services).map(([name, cost]) => [name, cost.cpuMicrosPerMessage] as const);
    return { batchSize, otherShare, result, services: Object.fromEntries(services) };
  };
  const { batchSize, otherShare, result, services } = await run(parley);
  const { batchSize: batchSizeTogether, services: servicesTogether } = await run(together);
  const load = (durationS: number): FloorLoad => {
    const rows = Math.max(1, Math.round(batchSize));
    return { rate, batchSize: rows, batches: Math.ceil((rate * durationS) / rows) };
  };
  if (warmupS >= 1) await floors.measure(load(warmupS));
  interrupted.throwIfAborted();
  const { apart, floors: costs } = await floors.measure(load(seconds));
  interrupted.throwIfAborted();
  return {
    floors: costs,
    services,
    together: { batchSize: batchSizeTogether, services: servicesTogether },
    apart: { generator: result.details.generator.cpuMicrosPerMessage, ...apart },
    ...{ batchSize, otherShare },
  };
}

async function measureQuiet({ connections, quietS, warmupS }: BenchOptions, parley: Parley): Promise<Quiet> {
  const { result } = await parley.run({ connections, rate: QUIET_RATE, warmupS, durationS: quietS });
  requirePassed(parley, result);
  const rounded = (ms: number | undefined) => Math.round((ms ?? 0) * 10) / 10;
  return {
    rate: QUIET_RATE,
    committedP50Ms: rounded(result.details.further['committed']?.p50),
    arrivedP50Ms: rounded(result.latencyMs.p50),
  };
}

function requirePassed(form: Parley, { details, nacked, passed }: LoadTestResult): void {
  const failures = [...details.failures, ...(nacked > 0 ? [`nacked: ${nacked}`] : [])];
  const which = form.stack.services.has('session-persistence-0') ? ' of two in one' : '';
  if (!passed || failures.length > 0)
    throw new ParleyError('unavailable', { detail: `what was measured${which} is void: ${failures.join(', ')}` });
}
