import { ParleyError } from '@parley/contract';
import { sleep, systemClock } from '@parley/flow';
import { type Stack, startStack } from '@parley/testkit';
import { serversOf } from '../bench/parley.ts';
import type { MergedOutcome } from '../coordinator/merge-outcomes.ts';
import { watchOthers } from '../measure/watch-others.ts';
import { sampleProcess } from '../services/process-sample.ts';
import { type Samples, sampleServices } from '../services/services.ts';
import { capacityOf, isHeld, nextRate, type Tried } from './capacity.ts';
import { type Period, periodOf } from './figures.ts';
import type { OverloadOptions } from './overload-options.ts';
import { openTextLoad, soonMs, type TextLoad, type TextLoadOptions } from './text-load.ts';
import type { Periods } from './verdicts.ts';

export interface OverloadDeps {
  readonly interrupted: AbortSignal;
  /** What is being done, or should be known; one line. */
  readonly onLine: (line: string) => void;
}

export interface Overloaded extends Periods {
  readonly capacity: number;
}

const SECOND_MS = 1_000;
/** Queues rise and fall within milliseconds: a mean of few looks is chance. */
const LOOKS_PER_SECOND = 4;
/** Of the capacity, while it is calm. */
const CALM_SHARE = 0.25;
/** Until the sockets of one step are closed everywhere. */
const STEP_PAUSE_MS = 1_000;

/** The measurement from the first process to the last. Rejects when it cannot be made. */
export async function overload(options: OverloadOptions, deps: OverloadDeps): Promise<Overloaded> {
  deps.onLine('starting Parley …');
  const stack = await startStack({ limits: 'high', signal: deps.interrupted });
  try {
    const capacity = options.capacity ?? (await findCapacity(options, stack, deps));
    // So that what was never used before is not first used in the calm period.
    if (options.capacity !== undefined) await step(options, Math.ceil(capacity / 2), stack, deps);
    return { capacity, ...(await measureOverload(options, capacity, stack, deps)) };
  } finally {
    await stack.stop();
  }
}

async function findCapacity(options: OverloadOptions, stack: Stack, deps: OverloadDeps): Promise<number> {
  const tried: Tried[] = [];
  for (let rate = nextRate(tried); rate !== undefined; rate = nextRate(tried)) {
    const { counts, latencyMs } = await step(options, rate, stack, deps);
    const { delivered, lost, sent } = counts;
    const held = isHeld({ sent, delivered, refused: sent - delivered - lost, p99Ms: latencyMs.p99 });
    deps.onLine(`${rate} a second: ${held ? 'held' : 'too much'}, p99 ${latencyMs.p99.toFixed(0)} ms`);
    tried.push({ rate, isHeld: held });
  }
  const capacity = capacityOf(tried);
  if (capacity === 0) throw new ParleyError('unavailable', { detail: 'not even the lowest rate was held' });
  return capacity;
}

async function step(
  { connections, processes, stepS }: OverloadOptions,
  rate: number,
  stack: Stack,
  deps: OverloadDeps,
): Promise<MergedOutcome> {
  const load = await open({ rate, connections, processes, warmupS: stepS / 2, durationS: stepS }, stack, deps);
  try {
    return await load.run(soonMs());
  } finally {
    await load.close();
    await sleep(STEP_PAUSE_MS, systemClock);
  }
}

/** All three loads stand before the first begins: opening sockets is a load of its own. */
export async function measureOverload(
  { calmS, calmWarmupS, connections, durationS, pauseS, processes, times }: OverloadOptions,
  capacity: number,
  stack: Stack,
  deps: OverloadDeps,
): Promise<Periods> {
  const calm: TextLoadOptions = {
    ...{ rate: Math.max(1, Math.round(capacity * CALM_SHARE)), connections: Math.ceil(connections / 10) },
    ...{ processes: 1, warmupS: calmWarmupS, durationS: calmS },
  };
  const flood = { rate: Math.round(capacity * times), connections, processes, warmupS: 0, durationS };
  deps.onLine('opening conversations …');
  const loads: TextLoad[] = [];
  try {
    for (const one of [calm, flood, calm]) loads.push(await open(one, stack, deps));
    const [first, middle, last] = loads as [TextLoad, TextLoad, TextLoad];
    deps.onLine(`calm, ${calm.rate} a second for ${calmS} s …`);
    const before = await period(first, soonMs(), calm, stack, deps);
    deps.onLine(`overloaded, ${flood.rate} a second for ${durationS} s …`);
    const startMs = soonMs();
    const flooded = period(middle, startMs, flood, stack, deps);
    // Awaited below; until then, its failure is nobody's unhandled rejection.
    flooded.catch(() => {});
    const calmAgainMs = startMs + (durationS + pauseS) * SECOND_MS;
    await Promise.race([sleepUntil(calmAgainMs - calmWarmupS * SECOND_MS - SECOND_MS, deps), rejected(flooded)]);
    deps.onLine(`calm again, from ${pauseS} s after the end …`);
    const after = await period(last, calmAgainMs - calmWarmupS * SECOND_MS, calm, stack, deps);
    return { before, overload: await flooded, after };
  } finally {
    await Promise.all(loads.map((load) => load.close()));
  }
}

/** Runs a load, and looks at the services all the time that it measures. */
async function period(
  load: TextLoad,
  startMs: number,
  { durationS, warmupS }: TextLoadOptions,
  stack: Stack,
  deps: OverloadDeps,
): Promise<Period> {
  const looks: Samples[] = [];
  const running = load.run(startMs);
  // As above.
  running.catch(() => {});
  // PostgreSQL is nobody's child.
  const others = watchOthers([stack.postgres.pid]);
  for (let number = 0; number < durationS * LOOKS_PER_SECOND; number++) {
    const seconds = warmupS + (number + 0.5) / LOOKS_PER_SECOND;
    await Promise.race([sleepUntil(startMs + seconds * SECOND_MS, deps), rejected(running)]);
    looks.push(await look(stack));
  }
  const otherShare = others();
  return periodOf(await running, { seconds: durationS, looks, otherShare });
}

async function look(stack: Stack): Promise<Samples> {
  const addresses = [...stack.services.values()].map(({ admin, name }) => ({ name, url: admin }));
  const services = await sampleServices(addresses, fetch);
  return new Map([...services, ...serversOf(stack).map(({ name, pid }) => [name, sampleProcess(pid)] as const)]);
}

function open(options: TextLoadOptions, stack: Stack, deps: OverloadDeps): Promise<TextLoad> {
  return openTextLoad(stack, options, { interrupted: deps.interrupted, onWarning: deps.onLine });
}

function sleepUntil(wallMs: number, { interrupted }: OverloadDeps): Promise<void> {
  return sleep(Math.max(0, wallMs - systemClock.wallNow()), systemClock, interrupted);
}

/** Rejects with it, and never resolves. */
function rejected(work: Promise<unknown>): Promise<never> {
  return work.then(() => new Promise<never>(() => {}));
}
