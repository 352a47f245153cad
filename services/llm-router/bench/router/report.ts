import type { Latency, Percentiles, Throughput } from './measure.ts';
import { RAW, RELAY } from './names.ts';

/** All that is known of one subject; undefined where it gave no whole answer, or was not asked. */
export interface Row {
  readonly name: string;
  readonly streaming: Latency | undefined;
  /** First text while so many a second begin as the targets speak of. */
  readonly atRate: Percentiles | undefined;
  readonly whole: Latency | undefined;
  readonly streams: Throughput | undefined;
  readonly answers: Throughput | undefined;
  readonly kibPerStream: number | undefined;
}

const TO_REACH = { p50Ms: 0.5, p99Ms: 2, streamsPerCore: 1_000 };

const HEADINGS = [
  'way',
  'first text, p50 / p99 ms',
  'first text while others begin, p50 / p99 ms',
  'stream, p50 / p99 ms',
  'not streamed, p50 / p99 ms',
  'streams/s per core',
  'CPU µs per stream',
  'CPU µs per answer, not streamed',
  'KiB per open stream',
] as const;

/** The first row is the direct way: of the others stands what they add. */
export function tableOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const [direct] = rows;
  return [
    HEADINGS,
    ...rows.map((row) => [
      row.name,
      times(row.streaming?.first, row === direct ? undefined : direct?.streaming?.first),
      times(row.atRate, row === direct ? undefined : direct?.atRate),
      times(row.streaming?.whole, row === direct ? undefined : direct?.streaming?.whole),
      times(row.whole?.whole, row === direct ? undefined : direct?.whole?.whole),
      row === direct ? '' : whole(row.streams && 1_000_000 / row.streams.cpuMicrosPerStream),
      row === direct ? '' : whole(row.streams?.cpuMicrosPerStream),
      row === direct ? '' : whole(row.answers?.cpuMicrosPerStream),
      row === direct ? '' : whole(row.kibPerStream),
    ]),
  ];
}

/** Whether a router does what it has to, by the row over our own reader; none where that was not measured. */
export function verdictOf(rows: readonly Row[]): string | undefined {
  const [direct] = rows;
  const raw = rows.find(({ name }) => name === RAW);
  if (!direct?.atRate || !raw?.atRate || !raw.streams) return undefined;
  const [p50, p99] = [raw.atRate.p50 - direct.atRate.p50, raw.atRate.p99 - direct.atRate.p99];
  const relay = rows.find(({ name }) => name === RELAY)?.atRate;
  // What looks at nothing shows how much of it is the machine's, with one more process on it.
  const more = relay
    ? `; ${fixed(raw.atRate.p50 - relay.p50)} / ${fixed(raw.atRate.p99 - relay.p99)} ms more than a relay`
    : '';
  const perCore = 1_000_000 / raw.streams.cpuMicrosPerStream;
  return [
    `added p50 < ${TO_REACH.p50Ms} ms: ${yes(p50 < TO_REACH.p50Ms)} (${fixed(p50)})`,
    `added p99 < ${TO_REACH.p99Ms} ms: ${yes(p99 < TO_REACH.p99Ms)} (${fixed(p99)})`,
    `≥ ${TO_REACH.streamsPerCore} streams/s a core: ${yes(perCore >= TO_REACH.streamsPerCore)} (${whole(perCore)})${more}`,
  ].join('; ');
}

function yes(isReached: boolean): string {
  return isReached ? 'yes' : 'no';
}

function times(own: Percentiles | undefined, direct: Percentiles | undefined): string {
  if (!own) return '–';
  const shown = (ms: number) => `${direct && ms >= 0 ? '+' : ''}${fixed(ms)}`;
  return `${shown(own.p50 - (direct?.p50 ?? 0))} / ${shown(own.p99 - (direct?.p99 ?? 0))}`;
}

function fixed(ms: number): string {
  return ms.toFixed(2);
}

function whole(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '–' : String(Math.round(value));
}
