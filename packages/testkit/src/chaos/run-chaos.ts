import { setTimeout as delay } from 'node:timers/promises';
import { checkHistory, type Evidence, type Violation, vacuities } from '../history/index.ts';
import { type Crowd, gatherCrowd } from './crowd.ts';
import type { House } from './house.ts';
import { createInjector } from './injector.ts';
import { seededRandom } from './random.ts';
import { nameOf, planFaults } from './schedule.ts';
import { startStackHouse } from './stack-house.ts';
import { startStandaloneHouse } from './standalone-house.ts';
import { startVendors } from './vendors.ts';

export interface ChaosOptions {
  readonly form: 'stack' | 'standalone';
  /** Of faults; the quiet after it comes on top. */
  readonly durationMs: number;
  readonly seed: number;
  readonly clients: number;
  readonly messagesPerSecond: number;
  readonly natsServers: 1 | 3;
  /** How far it is. */
  readonly onProgress: (line: string) => void;
  /** What happens to processes, a line each. */
  readonly onLine: (line: string) => void;
  /** Before everything is cleared away. */
  readonly onViolations?: (violations: readonly Violation[], house: House) => void;
}

export interface ChaosResult {
  readonly options: Pick<
    ChaosOptions,
    'form' | 'durationMs' | 'seed' | 'clients' | 'messagesPerSecond' | 'natsServers'
  >;
  readonly violations: readonly Violation[];
  /** Why the run proves nothing, and what went wrong with the run itself. */
  readonly objections: readonly string[];
  /** Told `sent`. */
  readonly messagesSent: number;
  readonly commandsSent: number;
  readonly refused: number;
  readonly conversations: number;
  readonly answers: number;
  /** Answers that a visitor ended by asking for a human. */
  readonly takeovers: number;
  /** Screens that had to begin anew. */
  readonly resets: number;
  readonly faultsHit: Readonly<Record<string, number>>;
  /** Of processes that nobody had touched. */
  readonly unaskedDeaths: readonly string[];
  /** Milliseconds from writing a command to `sent`. */
  readonly waitMs: { readonly mean: number; readonly p50: number; readonly p99: number; readonly max: number };
  /** From the last fault until nobody waited any more. */
  readonly quietMs: number;
}

const PROGRESS_EVERY_MS = 10_000;
const QUIET_TIMEOUT_MS = 240_000;
const LEAST_SHARE_SENT = 0.3;
const LEAST_KILLS_PER_MINUTE = { stack: 8, standalone: 4 } as const;
const LEAST_NETWORK_PER_MINUTE = 4;
const MINUTE_MS = 60_000;

/** Starts a Parley, breaks it again and again while visitors write, and compares what they saw with what is stored. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const random = seededRandom(options.seed);
  const vendors = await startVendors(seededRandom(options.seed + 1));
  // From the moment there is somebody who knows which deaths were asked for.
  let onDeath: (name: string, line: string) => void = () => {};
  const start = options.form === 'stack' ? startStackHouse : startStandaloneHouse;
  let house: House | undefined;
  try {
    house = await start(vendors, {
      natsServers: options.natsServers,
      onLine(line) {
        const died = /^died (\S+)/.exec(line)?.[1];
        if (died !== undefined) onDeath(died, line);
        options.onLine(line);
      },
    });
    return await runIn(house, options, random, (listener) => {
      onDeath = listener;
    });
  } finally {
    await house?.stop();
    await vendors.stop();
  }
}

async function runIn(
  house: House,
  options: ChaosOptions,
  random: ReturnType<typeof seededRandom>,
  watchDeaths: (listener: (name: string, line: string) => void) => void,
): Promise<ChaosResult> {
  const { clients, durationMs, form, messagesPerSecond, natsServers, onLine, onProgress, seed } = options;
  const injector = createInjector(house);
  const plan = planFaults(house.terrain, durationMs, random);
  const objections: string[] = [];
  const unaskedDeaths: string[] = [];
  watchDeaths((name, line) => {
    if (!injector.isExpected(name)) unaskedDeaths.push(line);
  });
  const crowd = gatherCrowd({ entrances: house.entrances, clients, messagesPerSecond, random: seededRandom(seed + 2) });
  const startedAt = performance.now();
  const progress = setInterval(() => onProgress(progressLine(startedAt, crowd, injector.hits)), PROGRESS_EVERY_MS);

  const faults: Promise<void>[] = [];
  for (const { atMs, fault } of plan) {
    await delay(Math.max(0, startedAt + atMs - performance.now()));
    onLine(`fault ${JSON.stringify(fault)}`);
    faults.push(
      injector.inject(fault).catch((error: unknown) => {
        objections.push(`${JSON.stringify(fault)}: ${(error as Error).message}`);
      }),
    );
  }
  await delay(Math.max(0, startedAt + durationMs - performance.now()));
  await Promise.all(faults);

  onProgress('quiet …');
  const quietSince = performance.now();
  await crowd.quieten(QUIET_TIMEOUT_MS);
  clearInterval(progress);
  const quietMs = performance.now() - quietSince;
  const { histories, waitsMs } = crowd.close();
  watchDeaths(() => {});
  onProgress('comparing …');
  const evidence: Evidence = { histories, stored: await house.readStored() };
  const violations = checkHistory(evidence);
  if (violations.length > 0) options.onViolations?.(violations, house);

  const counts = countsOf(evidence);
  const minutes = durationMs / MINUTE_MS;
  const faultsHit = Object.fromEntries(Object.entries(injector.hits).sort());
  const minimums = {
    messagesSent: Math.floor((messagesPerSecond * durationMs * LEAST_SHARE_SENT) / 1_000),
    takeovers: Math.floor(2 * minutes),
    faults: {
      'kill ': Math.floor(LEAST_KILLS_PER_MINUTE[form] * minutes),
      'network ': Math.floor(LEAST_NETWORK_PER_MINUTE * minutes),
    },
    kinds: [...new Set(plan.map(({ fault }) => nameOf(fault)))],
  };
  objections.push(...vacuities({ ...counts, faultsHit }, minimums));
  return {
    options: { form, durationMs, seed, clients, messagesPerSecond, natsServers },
    ...{ violations, objections, ...counts, faultsHit, unaskedDeaths, quietMs, waitMs: summaryOf(waitsMs) },
  };
}

function countsOf({ histories, stored }: Evidence) {
  let [messagesSent, commandsSent, refused, resets] = [0, 0, 0, 0];
  for (const { observations } of histories) {
    const messages = new Set(
      observations.flatMap((one) => (one.kind === 'invoke' && one.command === 'send' ? [one.id] : [])),
    );
    for (const one of observations) {
      if (one.kind === 'ok') commandsSent += 1;
      if (one.kind === 'ok' && messages.has(one.id)) messagesSent += 1;
      if (one.kind === 'fail') refused += 1;
      if (one.kind === 'reset') resets += 1;
    }
  }
  const events = [...stored.values()].flatMap((conversation) => conversation.events);
  return {
    ...{ messagesSent, commandsSent, refused, resets, conversations: stored.size },
    answers: events.filter(({ author, kind }) => author === 'ai' && kind === 'message').length,
    takeovers: events.filter(({ kind, turnId }) => kind === 'handoff' && turnId !== '').length,
  };
}

function summaryOf(values: readonly number[]): ChaosResult['waitMs'] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  const mean = Math.round(sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length));
  return { mean, p50: at(0.5), p99: at(0.99), max: at(1) };
}

function progressLine(startedAt: number, crowd: Crowd, hits: Readonly<Record<string, number>>): string {
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  const faults = Object.values(hits).reduce((sum, count) => sum + count, 0);
  return `${seconds} s: ${crowd.settled} sent, ${crowd.present} visitors, ${faults} faults`;
}
