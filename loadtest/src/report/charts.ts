import type { ServiceSeries } from '../services/service-watch.ts';
import type { LoadTestResult } from './result.ts';
import type { TextName } from './texts.ts';

export interface ChartLine {
  /** One of the texts, or a name that is the same in every language. */
  readonly label: string;
  /** Null: nothing is known of that moment. */
  readonly values: readonly (number | null)[];
}

export interface Chart {
  readonly title: TextName;
  readonly unit: string;
  /** Latencies differ by powers of ten. */
  readonly isLogarithmic: boolean;
  /** Seconds since the start. */
  readonly atS: readonly number[];
  readonly lines: readonly ChartLine[];
}

/** What there is to draw. A chart in which nothing ever happened is left out. */
export function chartsOf({ details }: LoadTestResult): Chart[] {
  const { seconds, services } = details;
  const { atS } = seconds;
  const positive = (values: readonly number[]) => values.map((value) => (value > 0 ? value : null));
  // A share of CPU is of the time since the value before: the first has none.
  const ofServices = (title: TextName, unit: string, name: keyof ServiceSeries): Chart => {
    const all = [...new Set(Object.values(services).flatMap(({ series }) => series.atS))].toSorted((a, b) => a - b);
    const lines = Object.entries(services).map(([label, { series }]) => {
      const valueAt = (index: number) => (index > 0 || name !== 'cpuShare' ? series[name][index] : undefined);
      const byTime = new Map(series.atS.map((at, index) => [at, valueAt(index) ?? null]));
      return { label, values: all.map((at) => byTime.get(at) ?? null) };
    });
    return { title, unit, isLogarithmic: false, atS: all, lines };
  };
  const charts: Chart[] = [
    {
      ...{ title: 'latencyOfArrivals', unit: 'ms', isLogarithmic: true, atS },
      lines: [
        { label: 'p50', values: positive(seconds.p50) },
        { label: 'p99', values: positive(seconds.p99) },
        { label: 'max', values: positive(seconds.max) },
      ],
    },
    {
      ...{ title: 'throughput', unit: '/s', isLogarithmic: false, atS },
      lines: [
        { label: 'sent', values: seconds.sent },
        { label: 'arrived', values: seconds.arrived },
      ],
    },
    { title: 'underWay', unit: '', isLogarithmic: false, atS, lines: [{ label: 'underWay', values: seconds.open }] },
    ofServices('cpu', 'cores', 'cpuShare'),
    ofServices('memoryOf', 'MiB', 'rssMiB'),
    ofServices('loopDelay', 'ms', 'loopDelayMs'),
    ofServices('queued', '', 'queued'),
  ];
  return charts.filter(({ lines }) => lines.some(({ values }) => values.some((value) => (value ?? 0) > 0)));
}
