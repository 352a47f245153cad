import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Asker, type Timing } from './ask.ts';
import type { Subject } from './subject.ts';

export interface Latency {
  readonly first: Percentiles;
  readonly whole: Percentiles;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

export interface Throughput {
  readonly streamsPerSecond: number;
  /** Of the subject's own process. */
  readonly cpuMicrosPerStream: number;
}

/**
 * One call after the other, each subject in turn, so that whatever else goes on on the machine strikes all alike.
 * Undefined for a subject that gives no whole answer.
 */
export async function latencies(
  subjects: readonly Subject[],
  isStreaming: boolean,
  { warmUp, calls }: { readonly warmUp: number; readonly calls: number },
): Promise<readonly (Latency | undefined)[]> {
  const lanes = subjects.map((subject) => ({ asker: new Asker(subject), timings: [] as Timing[], failure: '' }));
  for (let call = -warmUp; call < calls; call++) {
    for (const lane of lanes) {
      if (lane.failure !== '') continue;
      const timing = await lane.asker.ask(isStreaming).catch((error: Error) => {
        lane.failure = error.message;
      });
      if (timing && call >= 0) lane.timings.push(timing);
    }
  }
  await Promise.all(lanes.map(({ asker }) => asker.close()));
  return lanes.map(({ timings, failure }) => {
    if (failure !== '') {
      console.error(`  ${isStreaming ? 'streaming' : 'whole'}: ${failure}`);
      return undefined;
    }
    return {
      first: percentiles(timings.map(({ firstMs }) => firstMs)),
      whole: percentiles(timings.map(({ wholeMs }) => wholeMs)),
    };
  });
}

/**
 * So many streams begun each second, for so long, whether or not those before have ended: the time to the first text, from the
 * moment in which each was to begin. Each subject in turn, a slice of the time each. Undefined for a subject that failed.
 */
export async function atRate(
  subjects: readonly Subject[],
  { perSecond, warmUpMs, sliceMs, slices }: Pace,
): Promise<readonly (Percentiles | undefined)[]> {
  const lanes = subjects.map((subject) => ({ asker: new Asker(subject), firstMs: [] as number[], failure: '' }));
  for (let slice = 0; slice <= slices; slice++) {
    for (const lane of lanes) {
      if (lane.failure !== '') continue;
      const timings = await pacedAsks(lane.asker, perSecond, slice === 0 ? warmUpMs : sliceMs).catch((error: Error) => {
        lane.failure = error.message;
      });
      if (timings && slice > 0) lane.firstMs.push(...timings.map(({ firstMs }) => firstMs));
    }
  }
  await Promise.all(lanes.map(({ asker }) => asker.close()));
  return lanes.map(({ firstMs, failure }) => {
    if (failure !== '') console.error(`  at ${perSecond} a second: ${failure}`);
    return failure === '' ? percentiles(firstMs) : undefined;
  });
}

export interface Pace {
  readonly perSecond: number;
  readonly warmUpMs: number;
  readonly sliceMs: number;
  readonly slices: number;
}

async function pacedAsks(asker: Asker, perSecond: number, durationMs: number): Promise<readonly Timing[]> {
  const count = Math.round((durationMs / 1_000) * perSecond);
  const asks: Promise<Timing>[] = [];
  const beganAt = performance.now();
  while (asks.length < count) {
    const dueAt = beganAt + (asks.length * 1_000) / perSecond;
    if (dueAt > performance.now()) await sleep(1);
    else {
      const ask = asker.ask(true, dueAt);
      // Looked at in the end; until then a failure is nobody's surprise.
      ask.catch(() => undefined);
      asks.push(ask);
    }
  }
  return Promise.all(asks);
}

/** So many at a time for so long. */
export async function throughput(
  subject: Subject,
  isStreaming: boolean,
  { atOnce, durationMs }: { readonly atOnce: number; readonly durationMs: number },
): Promise<Throughput | undefined> {
  const asker = new Asker(subject);
  let done = 0;
  const until = async (endAt: number) => {
    while (performance.now() < endAt) {
      await asker.ask(isStreaming);
      done++;
    }
  };
  const run = (ms: number) => {
    const endAt = performance.now() + ms;
    return Promise.all(Array.from({ length: atOnce }, () => until(endAt)));
  };
  try {
    await run(durationMs / 4);
    done = 0;
    const [cpuBefore, startedAt] = [subject.process?.cpuMicros ?? 0, performance.now()];
    await run(durationMs);
    const seconds = (performance.now() - startedAt) / 1_000;
    const cpuMicros = (subject.process?.cpuMicros ?? 0) - cpuBefore;
    return { streamsPerSecond: done / seconds, cpuMicrosPerStream: cpuMicros / done };
  } catch (error) {
    console.error(`  ${(error as Error).message}`);
    return undefined;
  } finally {
    await asker.close();
  }
}

const WARM_UP_STREAMS = 50;
const SETTLE_MS = 2_000;
const OPENERS = 20;

/** KiB of resident memory for each stream that is open: what so many add to a process that has served a few. */
export async function memoryPerStream(subject: Subject, streams: number): Promise<number | undefined> {
  const asker = new Asker(subject);
  try {
    for (let count = 0; count < WARM_UP_STREAMS; count++) await asker.ask(true);
    await sleep(SETTLE_MS);
    const before = subject.process?.rssKib ?? 0;
    let left = streams;
    const opener = async () => {
      while (left-- > 0) await asker.open();
    };
    await Promise.all(Array.from({ length: OPENERS }, opener));
    await sleep(SETTLE_MS);
    return ((subject.process?.rssKib ?? 0) - before) / streams;
  } catch (error) {
    console.error(`  ${(error as Error).message}`);
    return undefined;
  } finally {
    await asker.close();
  }
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
