import type { LoadTestResult } from '../report/result.ts';

/** What a row shows; kept as JSON. */
export interface RowFigures {
  readonly passed: boolean;
  readonly failures: readonly string[];
  readonly generatorLimited: boolean;
  readonly sent: number;
  readonly delivered: number;
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
  readonly refused: number;
  readonly rate: number;
  readonly meanMs: number;
  readonly p99Ms: number;
  /** CPU microseconds per message, by process; none where messages are none of the scenario's work. */
  readonly cpuMicros: Readonly<Record<string, number>>;
  readonly generatorCpuMicros: number;
  /** Of Parley's own processes together, at the end. */
  readonly memoryMib: number;
  readonly largest: { readonly name: string; readonly memoryMib: number };
  /** Of all of them, from minute 2 to the last; undefined where the load is shorter than three. */
  readonly memoryGrowth: { readonly fromMib: number; readonly toMib: number; readonly share: number } | undefined;
  /** By how much the process that holds the sockets grew from the first to the end, over their number; of `connect` only. */
  readonly kibPerSocket: number | undefined;
  /** 0-1: what others used of the machine from the beginning of the load's set-up to its end. */
  readonly otherShare: number;
  /** Where a model is asked: questions of the whole run, the warm-up too, and the answers it gave. */
  readonly turns?: { readonly asked: number; readonly byModel: number } | undefined;
}

export interface RowSurroundings {
  /** Of Parley's own processes; whatever else the result tells of is a server or a simulator. */
  readonly services: readonly string[];
  /** Which of them holds the sockets. */
  readonly entrance: string;
  readonly otherShare: number;
  /** Answers of the model; undefined where there is none. */
  readonly modelAnswers?: number | undefined;
}

const STEADY_FROM_S = 120;
const STEADY_LEAST_S = 180;
const KIB = 1024;

export function figuresOf(
  result: LoadTestResult,
  { entrance, modelAnswers, otherShare, services }: RowSurroundings,
): RowFigures {
  const memory = services.map((name) => ({ name, memoryMib: result.services[name]?.rssMiB ?? 0 }));
  const { delivered, details, doubled, generatorLimited, latencyMs, lost, nacked, passed, rate, reordered } = result;
  return {
    ...{ passed, failures: details.failures, generatorLimited },
    ...{ sent: result.sent, delivered, lost, doubled, reordered, refused: nacked, rate },
    ...{ meanMs: latencyMs.mean, p99Ms: latencyMs.p99 },
    cpuMicros: Object.fromEntries(
      Object.entries(result.services).map(([name, { cpuMicrosPerMessage }]) => [name, cpuMicrosPerMessage]),
    ),
    generatorCpuMicros: details.generator.cpuMicrosPerMessage,
    memoryMib: Math.round(memory.reduce((sum, one) => sum + one.memoryMib, 0)),
    largest: memory.reduce((most, one) => (one.memoryMib > most.memoryMib ? one : most), { name: '', memoryMib: 0 }),
    memoryGrowth: growthOf(result, services),
    kibPerSocket:
      result.scenario === 'connect' && delivered > 0
        ? Math.round(((details.services[entrance]?.rssGrowthMiB ?? 0) * KIB * 10) / delivered) / 10
        : undefined,
    otherShare,
    turns:
      modelAnswers === undefined
        ? undefined
        : { asked: details.seconds.sent.reduce((sum, sent) => sum + sent, 0), byModel: modelAnswers },
  };
}

function growthOf({ details, durationS }: LoadTestResult, services: readonly string[]): RowFigures['memoryGrowth'] {
  if (durationS < STEADY_LEAST_S) return undefined;
  const fromS = details.warmupS + STEADY_FROM_S;
  const sum = (of: (series: { readonly atS: readonly number[]; readonly rssMiB: readonly number[] }) => number) =>
    Math.round(
      services.reduce((total, name) => {
        const series = details.services[name]?.series;
        return total + (series ? of(series) : 0);
      }, 0),
    );
  const fromMib = sum(({ atS, rssMiB }) => rssMiB[atS.findIndex((second) => second >= fromS)] ?? 0);
  const toMib = sum(({ rssMiB }) => rssMiB.at(-1) ?? 0);
  return { fromMib, toMib, share: fromMib > 0 ? toMib / fromMib - 1 : Number.POSITIVE_INFINITY };
}
