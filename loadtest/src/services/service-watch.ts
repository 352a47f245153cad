import { costOf, type Samples, type ServiceCost } from './services.ts';

/** One service over time; columns of equal length. */
export interface ServiceSeries {
  /** Seconds since the start of the run. */
  readonly atS: number[];
  /** CPU time over wall time since the value before: 1 = one core. */
  readonly cpuShare: number[];
  readonly rssMiB: number[];
  readonly loopDelayMs: number[];
  /** Entries of all its queues together; of none that counts bytes. */
  readonly queued: number[];
}

export interface ServiceDetails {
  /** From the first look to the last: what a run of minutes says of a leak. */
  readonly rssGrowthMiB: number;
  readonly maxLoopDelayMs: number;
  /** The most that was seen in each queue. */
  readonly maxQueued: Readonly<Record<string, number>>;
  readonly series: ServiceSeries;
}

const MIB = 1024 * 1024;

/** What scrapes of services tell when they are put together. A service that cannot be scraped has a gap. */
export class ServiceWatch {
  readonly #looks: { readonly atS: number; readonly samples: Samples }[] = [];

  add(atS: number, samples: Samples): void {
    this.#looks.push({ atS, samples });
  }

  /** Of `messages` that arrived between the first look and the last. */
  costs(messages: number): Record<string, ServiceCost> {
    const none: Samples = new Map();
    return costOf(this.#looks[0]?.samples ?? none, this.#looks.at(-1)?.samples ?? none, messages);
  }

  details(): Record<string, ServiceDetails> {
    const names = new Set(this.#looks.flatMap(({ samples }) => [...samples.keys()]));
    return Object.fromEntries([...names].map((name) => [name, this.#detailsOf(name)]));
  }

  #detailsOf(name: string): ServiceDetails {
    const series: ServiceSeries = { atS: [], cpuShare: [], rssMiB: [], loopDelayMs: [], queued: [] };
    const maxQueued: Record<string, number> = {};
    let before: { readonly atS: number; readonly cpuSeconds: number } | undefined;
    for (const { atS, samples } of this.#looks) {
      const sample = samples.get(name);
      if (sample === undefined) continue;
      const { cpuSeconds, loopDelayMs = 0, queues, rssBytes } = sample;
      const wallS = atS - (before?.atS ?? atS);
      const spentS = cpuSeconds - (before?.cpuSeconds ?? cpuSeconds);
      series.atS.push(rounded(atS, 10));
      // Less than before: it began anew.
      series.cpuShare.push(wallS > 0 && spentS >= 0 ? rounded(spentS / wallS, 1_000) : 0);
      series.rssMiB.push(rounded(rssBytes / MIB, 10));
      series.loopDelayMs.push(rounded(loopDelayMs, 10));
      const depths = Object.entries(queues).flatMap(([queue, depth]) => (countsEntries(queue) ? depth : []));
      series.queued.push(depths.reduce((sum, depth) => sum + depth, 0));
      for (const [queue, depth] of Object.entries(queues)) maxQueued[queue] = Math.max(maxQueued[queue] ?? 0, depth);
      before = { atS, cpuSeconds };
    }
    return {
      rssGrowthMiB: rounded((series.rssMiB.at(-1) ?? 0) - (series.rssMiB[0] ?? 0), 10),
      // The first look is of the time before the run.
      maxLoopDelayMs: Math.max(0, ...series.loopDelayMs.slice(1)),
      maxQueued,
      series,
    };
  }
}

/** Some queues are bounded by bytes, which cannot be added to entries. */
export function countsEntries(queue: string): boolean {
  return !queue.endsWith('_bytes');
}

function rounded(value: number, per: number): number {
  return Math.round(value * per) / per;
}
