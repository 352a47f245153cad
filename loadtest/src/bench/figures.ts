/** CPU microseconds per message, by process. */
export type Costs = Readonly<Record<string, number>>;

export const floorNames = ['ws echo', 'JetStream', 'PostgreSQL'] as const;
export type FloorName = (typeof floorNames)[number];

/** Parley in one of its forms, in one round. */
export interface FormRound {
  /** Every process of Parley and its servers. */
  readonly services: Costs;
  /** Messages that a commit had, on average. */
  readonly batchSize: number;
}

/** What one round measured: each service a process, for the most part. */
export interface Round extends FormRound {
  readonly floors: Readonly<Record<FloorName, Costs>>;
  /** With session and persistence in one process. */
  readonly together: FormRound;
  /** Those that stand for the visitors, in floors and in Parley: they count for neither. */
  readonly apart: Costs;
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

export interface FormFigures {
  readonly services: Spreads;
  readonly serviceSum: Spread;
  /** Each service over the sum of the floors of the same round; the sum of all of them as {@link ALL}. */
  readonly ratios: Spreads;
  readonly batchSize: Spread;
}

export interface Figures extends FormFigures {
  readonly floors: Readonly<Record<FloorName, Spreads>>;
  readonly floorSum: Spread;
  readonly apart: Spreads;
  readonly otherShare: Spread;
  /** With session and persistence in one process. Older records have none. */
  readonly together?: FormFigures;
}

export const ALL = 'all';

/** What several rounds tell. Throws when there is none. */
export function summarise(rounds: readonly Round[]): Figures {
  const floorSums = rounds.map(floorSum);
  const floor = (name: FloorName) => {
    const costs = rounds.map(({ floors }) => floors[name]);
    return [name, spreads(costs, 10)] as const;
  };
  const shares = rounds.map(({ otherShare }) => otherShare);
  const apart = rounds.map((round) => round.apart);
  return {
    floors: Object.fromEntries(floorNames.map(floor)) as Figures['floors'],
    floorSum: spread(floorSums, 10),
    ...summariseForm(rounds, floorSums),
    apart: spreads(apart, 10),
    otherShare: spread(shares, 1_000),
    together: summariseForm(
      rounds.map(({ together }) => together),
      floorSums,
    ),
  };
}

function summariseForm(rounds: readonly FormRound[], floorSums: readonly number[]): FormFigures {
  const costs = rounds.map(({ services }) => services);
  const sums = costs.map(sumOf);
  const ratios = rounds.map(({ services }, index) => {
    const over = floorSums[index] ?? Number.NaN;
    const each = Object.entries(services).map(([name, cost]) => [name, cost / over] as const);
    return Object.fromEntries([...each, [ALL, (sums[index] ?? Number.NaN) / over]]);
  });
  const batchSizes = rounds.map(({ batchSize }) => batchSize);
  return {
    services: spreads(costs, 10),
    serviceSum: spread(sums, 10),
    ratios: spreads(ratios, 1_000),
    batchSize: spread(batchSizes, 10),
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
