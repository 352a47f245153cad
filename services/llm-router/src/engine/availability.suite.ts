import { createMemoryCache } from '@parley/cache';
import { systemClock } from '@parley/flow';
import type { ProtocolName, Simulator } from '@parley/testkit';
import type { Transport } from '../adapters/transport.ts';
import { SharedHealth } from '../health/health.ts';
import type { ProviderErrorKind } from '../ports.ts';
import { ANSWER, receive, requestTo, startEngine, startVendor, targetOf } from './simulated-vendors.suite.ts';

const PROTOCOLS: readonly ProtocolName[] = ['openai', 'anthropic', 'google'];

export interface AvailabilityOptions {
  readonly turns: number;
  /** Answers looked for at the same time. */
  readonly atOnce: number;
  /** Of each vendor's requests, 0-1. */
  readonly failingShare: number;
  readonly maxCalls: number;
  readonly seed: number;
  readonly transport: Transport;
  readonly onTurn?: (done: number) => void;
}

export interface Availability {
  /** Answers that came to their end with every character in its place. */
  readonly complete: number;
  readonly callsPerTurn: ReadonlyMap<number, number>;
  /** By how the others ended; `wrong text` for an answer that was not the answer. */
  readonly failures: ReadonlyMap<ProviderErrorKind | 'wrong text', number>;
  readonly rewinds: number;
  readonly continuations: number;
  readonly durationsMs: readonly number[];
}

/** So many answers from three vendors that each fail at random points, with nobody behind them. */
export async function measureAvailability(options: AvailabilityOptions): Promise<Availability> {
  const { turns, atOnce, failingShare, maxCalls, seed, transport, onTurn } = options;
  const vendors: Simulator[] = [];
  for (const [index, protocol] of PROTOCOLS.entries())
    vendors.push(
      await startVendor(protocol, { random: { share: failingShare, seed: seed + index }, keptRequests: 100 }),
    );
  const cache = createMemoryCache();
  const health = new SharedHealth({
    ...{ clock: systemClock, random: Math.random, cache, trialMs: 60_000 },
    onPhase: () => undefined,
  });
  const callsPerTurn = new Map<number, number>();
  const failures = new Map<ProviderErrorKind | 'wrong text', number>();
  const durationsMs: number[] = [];
  const seen = { complete: 0, rewinds: 0, continuations: 0, done: 0 };
  const real = startEngine({
    health,
    onCall: ({ purpose }) => {
      if (purpose === 'continuation') seen.continuations += 1;
    },
    onAnswer: ({ calls }) => add(callsPerTurn, calls.length),
  });
  const targets = vendors.map((vendor) => targetOf(vendor, transport));
  let next = 0;
  const visitor = async () => {
    while (next < turns) {
      // Not all begin with the same one.
      const at = next++ % targets.length;
      const received = await receive(real, requestTo([...targets.slice(at), ...targets.slice(0, at)], { maxCalls }));
      durationsMs.push(received.durationMs);
      seen.rewinds += received.rewinds;
      if (received.outcome !== 'finished') add(failures, received.outcome);
      else if (received.text !== ANSWER) add(failures, 'wrong text');
      else seen.complete += 1;
      onTurn?.(++seen.done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  health.close();
  await Promise.all([...vendors.map((vendor) => vendor.stop()), cache.close()]);
  return { ...seen, callsPerTurn, failures, durationsMs };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
