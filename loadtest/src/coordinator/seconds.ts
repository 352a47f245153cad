import type { SecondReport } from '../generator/generator.ts';
import { Latencies } from '../measure/latencies.ts';

/** The run second by second; columns of equal length. */
export interface SecondColumns {
  /** Seconds since the start, at the end of each. */
  readonly atS: readonly number[];
  readonly sent: readonly number[];
  readonly arrived: readonly number[];
  /** Under way at the end of it. */
  readonly open: readonly number[];
  /** Milliseconds, of what arrived in it. */
  readonly p50: readonly number[];
  readonly p99: readonly number[];
  readonly max: readonly number[];
}

export interface Second {
  readonly atS: number;
  readonly sent: number;
  readonly arrived: number;
  readonly open: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

interface Pending {
  sent: number;
  arrived: number;
  readonly latencies: Latencies;
}

/** Puts the reports of several generators together, second by second. */
export class Seconds {
  readonly #done: Second[] = [];
  readonly #pending = new Map<number, Pending>();
  /** By generator: what it said last, and the second of it. */
  readonly #latest: { atS: number; open: number }[];
  readonly #onSecond: (second: Second) => void;

  constructor(generators: number, onSecond: (second: Second) => void) {
    this.#latest = Array.from({ length: generators }, () => ({ atS: 0, open: 0 }));
    this.#onSecond = onSecond;
  }

  /** A second is complete when all generators have told of it. */
  add(generator: number, { atMs, sent, arrived, open, latencies }: SecondReport): void {
    const atS = Math.max(1, Math.round(atMs / 1_000));
    const pending = this.#pending.get(atS) ?? { sent: 0, arrived: 0, latencies: new Latencies() };
    this.#pending.set(atS, pending);
    pending.sent += sent;
    pending.arrived += arrived;
    pending.latencies.add(latencies);
    this.#latest[generator] = { atS, open };
    // The last report of a generator may fall into the second before it: a second ends when the next has begun.
    this.#finish(Math.min(...this.#latest.map((latest) => latest.atS)) - 1);
  }

  /** Nothing more will come. */
  end(): SecondColumns {
    this.#finish(Number.POSITIVE_INFINITY);
    const column = (name: keyof Second) => this.#done.map((second) => second[name]);
    return {
      ...{ atS: column('atS'), sent: column('sent'), arrived: column('arrived'), open: column('open') },
      ...{ p50: column('p50'), p99: column('p99'), max: column('max') },
    };
  }

  #finish(upToS: number): void {
    for (const [atS, { sent, arrived, latencies }] of [...this.#pending].toSorted(([a], [b]) => a - b)) {
      if (atS > upToS) return;
      this.#pending.delete(atS);
      const { p50, p99, max } = latencies.summary();
      const open = this.#latest.reduce((sum, latest) => sum + latest.open, 0);
      const second = { atS, sent, arrived, open, p50, p99, max };
      this.#done.push(second);
      this.#onSecond(second);
    }
  }
}
