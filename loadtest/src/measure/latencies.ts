import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64 } from 'hdr-histogram-js';

/** Milliseconds. All zero when nothing was recorded. */
export interface LatencySummary {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

const MICROS = 1_000;
/** Ten minutes: beyond it, a latency says only "never". */
const HIGHEST_MICROS = 10 * 60 * 1_000 * MICROS;

/** A histogram of latencies with three significant digits, whatever their size: percentiles are never averaged. */
export class Latencies {
  readonly #histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_MICROS,
    numberOfSignificantValueDigits: 3,
    autoResize: false,
  });

  get count(): number {
    return this.#histogram.totalCount;
  }

  /** The two ends come from one monotonic clock; a negative difference is a fault of the caller. */
  record(latencyMs: number): void {
    if (!(latencyMs >= 0)) throw new RangeError(`a latency is at least 0 ms, not ${latencyMs}`);
    this.#histogram.recordValue(Math.min(Math.round(latencyMs * MICROS), HIGHEST_MICROS));
  }

  percentile(percent: number): number {
    return toMs(this.#histogram.totalCount === 0 ? 0 : this.#histogram.getValueAtPercentile(percent));
  }

  summary(): LatencySummary {
    return {
      mean: toMs(this.count === 0 ? 0 : this.#histogram.mean),
      p50: this.percentile(50),
      p90: this.percentile(90),
      p99: this.percentile(99),
      p999: this.percentile(99.9),
      max: this.percentile(100),
    };
  }

  /** For another process; empty when nothing was recorded. */
  encode(): string {
    return this.count === 0 ? '' : encodeIntoCompressedBase64(this.#histogram);
  }

  /** Takes in what another one {@link encode}d. */
  add(encoded: string): void {
    if (encoded !== '') this.#histogram.add(decodeFromCompressedBase64(encoded));
  }

  clear(): void {
    this.#histogram.reset();
  }
}

function toMs(micros: number): number {
  return Math.round(micros) / MICROS;
}
