import type { Direction, Toxic, ToxicKind } from '../proxy/index.ts';
import type { Random } from './random.ts';

export type Fault =
  /** kill -9; it is started again after `downMs` at the earliest. */
  | { readonly kind: 'kill'; readonly target: string; readonly downMs: number }
  /** While the first is away, the second dies as well: what it had begun and could not finish is known to nobody. */
  | {
      readonly kind: 'kill-pair';
      readonly target: string;
      readonly second: string;
      readonly gapMs: number;
      readonly downMs: number;
    }
  /** As above, and its JetStream comes back without anything, or with what it held long before. */
  | { readonly kind: 'stream-emptied' | 'stream-replaced'; readonly target: string; readonly downMs: number }
  /** SIGSTOP, and SIGCONT after that. */
  | { readonly kind: 'pause'; readonly target: string; readonly forMs: number }
  /** In an orderly way. */
  | { readonly kind: 'restart'; readonly target: string }
  | { readonly kind: 'redis-flush' }
  | {
      readonly kind: 'network';
      readonly link: string;
      readonly toxic: Toxic;
      readonly directions: readonly Direction[];
      readonly forMs: number;
    };

export interface PlannedFault {
  readonly atMs: number;
  readonly fault: Fault;
}

/** What there is to break. */
export interface Terrain {
  readonly killable: readonly string[];
  /** The first is what the second works with. */
  readonly pairs: readonly (readonly [first: string, second: string])[];
  readonly pausable: readonly string[];
  readonly restartable: readonly string[];
  readonly links: readonly string[];
  /** Those whose JetStream may be lost. */
  readonly streams: readonly string[];
  readonly hasRedis: boolean;
  /** Faults a minute. */
  readonly rates: Readonly<Record<'kill' | 'pair' | 'network' | 'pause' | 'restart' | 'stream' | 'redisFlush', number>>;
}

const MINUTE_MS = 60_000;
/** A client takes a minute to notice that a link is dead one way: the last of them are not so late that all must wait. */
const HALF_OPEN_LEAD_MS = 45_000;
const toxicKinds: readonly ToxicKind[] = [
  ...(['latency', 'bandwidth', 'slicer', 'reset', 'black-hole', 'half-open', 'limit-data'] as const),
];

/**
 * The faults of a run, in the order of their moments: the same for the same dice. Each kind, target and link has its
 * turn before any has a second one.
 */
export function planFaults(terrain: Terrain, durationMs: number, random: Random): PlannedFault[] {
  const { killable, links, pairs, pausable, rates, restartable, streams } = terrain;
  const spread = (perMinute: number, next: (atMs: number) => Fault) => {
    const count = Math.round((perMinute * durationMs) / MINUTE_MS);
    return Array.from({ length: count }, (_, index) => {
      const atMs = Math.floor(((index + random.next()) * durationMs) / count);
      return { atMs, fault: next(atMs) };
    });
  };
  const victim = deck(killable, random);
  const pair = deck(pairs, random);
  const sleeper = deck(pausable, random);
  const leaver = deck(restartable, random);
  const link = deck(links, random);
  const early = deck(toxicKinds, random);
  const late = deck(
    toxicKinds.filter((kind) => kind !== 'half-open'),
    random,
  );
  const stream = deck(streams, random);
  let streamFaults = 0;
  const planned = [
    ...spread(rates.kill, () => ({ kind: 'kill', target: victim(), downMs: random.whole(0, 3_000) })),
    ...spread(pairs.length > 0 ? rates.pair : 0, () => {
      const [target, second] = pair();
      const gapMs = random.whole(200, 1_200);
      return { kind: 'kill-pair', target, second, gapMs, downMs: gapMs + random.whole(500, 2_000) };
    }),
    ...spread(rates.pause, () => ({ kind: 'pause', target: sleeper(), forMs: random.whole(1_000, 10_000) })),
    ...spread(rates.restart, () => ({ kind: 'restart', target: leaver() })),
    ...spread(terrain.hasRedis ? rates.redisFlush : 0, () => ({ kind: 'redis-flush' })),
    ...spread(streams.length > 0 ? rates.stream : 0, () => {
      streamFaults += 1;
      // Nothing can be put back before something was taken away.
      const kind = streamFaults % 2 === 1 ? 'stream-emptied' : 'stream-replaced';
      return { kind, target: stream(), downMs: random.whole(0, 2_000) };
    }),
    ...spread(rates.network, (atMs) => {
      const kind = atMs < durationMs - HALF_OPEN_LEAD_MS ? early() : late();
      return { kind: 'network', link: link(), forMs: random.whole(3_000, 9_000), ...spoilt(kind, random) };
    }),
  ];
  return planned.sort((a, b) => a.atMs - b.atMs);
}

/** For the table: what faults are counted under. Replicas count together. */
export function nameOf(fault: Fault): string {
  switch (fault.kind) {
    case 'kill':
    case 'pause':
    case 'restart':
      return `${fault.kind} ${withoutNumber(fault.target)}`;
    case 'kill-pair':
      return `kill ${withoutNumber(fault.target)} and ${withoutNumber(fault.second)}`;
    case 'network':
      return `network ${fault.toxic.kind}`;
    default:
      return fault.kind;
  }
}

function withoutNumber(target: string): string {
  return target.replace(/-\d+$/, '');
}

function spoilt(kind: ToxicKind, random: Random): { toxic: Toxic; directions: readonly Direction[] } {
  const both: readonly Direction[] = ['up', 'down'];
  const one: readonly Direction[] = [random.pick(both)];
  switch (kind) {
    case 'latency':
      return { toxic: { kind, ms: random.whole(20, 400), jitterMs: random.whole(0, 200) }, directions: both };
    case 'bandwidth':
      return { toxic: { kind, bytesPerSecond: random.whole(2_000, 20_000) }, directions: random.pick([both, one]) };
    case 'slicer':
      return { toxic: { kind, bytes: random.whole(1, 40), delayMs: random.whole(0, 5) }, directions: both };
    case 'limit-data':
      return { toxic: { kind, bytes: random.whole(50, 1_000) }, directions: one };
    case 'black-hole':
    case 'half-open':
      return { toxic: { kind }, directions: random.pick([both, one]) };
    case 'reset':
      return { toxic: { kind }, directions: both };
  }
}

/** Deals all in a random order, then all again. */
function deck<T>(cards: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(cards);
    const card = left.pop();
    if (card === undefined) throw new Error('nothing to break');
    return card;
  };
}
