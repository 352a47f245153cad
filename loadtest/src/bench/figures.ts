/** CPU microseconds per message, by process. */
export type Costs = Readonly<Record<string, number>>;

export const floorNames = ['ws echo', 'JetStream', 'PostgreSQL'] as const;
export type FloorName = (typeof floorNames)[number];

/** What one round measured. */
export interface Round {
  readonly floors: Readonly<Record<FloorName, Costs>>;
  /** Every process of Parley and its servers. */
  readonly services: Costs;
  /** Those that stand for the visitors, in floors and in Parley: they count for neither. */
  readonly apart: Costs;
  /** Messages that a commit had, on average, in Parley; the floors were given the same. */
  readonly batchSize: number;
  /** What others used of this machine's CPU meanwhile, 0-1. */
  readonly otherShare: number;
}

/** Of the rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

type Spreads = Readonly<Record<string, Spread>>;

export interface Figures {
  readonly floors: Readonly<Record<FloorName, Spreads>>;
  readonly floorSum: Spread;
  readonly services: Spreads;
  readonly serviceSum: Spread;
  readonly apart: Spreads;
  /** Each service over the sum of the floors of the same round; the sum of all of them as {@link ALL}. */
  readonly ratios: Spreads;
  readonly batchSize: Spread;
  readonly otherShare: Spread;
}

export const ALL = 'all';

/** What several rounds tell. Throws when there is none. */
export function summarise(rounds: readonly Round[]): Figures {
  const floorSums = rounds.map(floorSum);
  const serviceSums = rounds.map(({ services }) => sumOf(services));
  const ratios = rounds.map((round, index) => {
    const over = floorSums[index] ?? Number.NaN;
    const each = Object.entries(round.services).map(([name, cost]) => [name, cost / over] as const);
    return Object.fromEntries([...each, [ALL, (serviceSums[index] ?? Number.NaN) / over]]);
  });
  const floor = (name: FloorName) =>
    [
      name,
      spreads(
        rounds.map(({ floors }) => floors[name]),
        10,
      ),
    ] as const;
  return {
    floors: Object.fromEntries(floorNames.map(floor)) as Figures['floors'],
    floorSum: spread(floorSums, 10),
    services: spreads(
      rounds.map(({ services }) => services),
      10,
    ),
    serviceSum: spread(serviceSums, 10),
    apart: spreads(
      rounds.map(({ apart }) => apart),
      10,
    ),
    ratios: spreads(ratios, 1_000),
    batchSize: spread(
      rounds.map(({ batchSize }) => batchSize),
      10,
    ),
    otherShare: spread(
      rounds.map(({ otherShare }) => otherShare),
      1_000,
    ),
  };
}

function floorSum({ floors }: Round): number {
  return floorNames.reduce((sum, name) => sum + sumOf(floors[name]), 0);
}

function sumOf(costs: Costs): number {
  return Object.values(costs).reduce((sum, cost) => sum + cost, 0);
}

function spreads(rounds: readonly Costs[], per: number): Spreads {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [
      name,
      spread(
        rounds.map((costs) => costs[name] ?? 0),
        per,
      ),
    ]),
  );
}

/** Rounded to `1 / per`. */
function spread(values: readonly number[], per: number): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('no round');
  const rounded = (value: number) => Math.round(value * per) / per;
  return { median: rounded((low + high) / 2), min: rounded(sorted[0] ?? 0), max: rounded(sorted.at(-1) ?? 0) };
}
