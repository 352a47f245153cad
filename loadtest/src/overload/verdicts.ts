import { FINAL } from '../scenario/conversation.ts';
import type { Period } from './figures.ts';

export interface Periods {
  readonly before: Period;
  readonly overload: Period;
  readonly after: Period;
}

export interface Verdict {
  readonly promise: string;
  /** What was seen of it. */
  readonly seen: string;
  readonly isKept: boolean;
}

const MOST_P99_MS = 500;
const WITHIN = 1.1;
/** Two calm periods in a row differ by so much, with nothing between them: timers, and one checkpoint more or less. */
const NOISE_MS = 5;
const NOISE_ENTRIES = 1;

/** What was promised, and whether it was so. */
export function verdictsOf({ after, before, overload }: Periods): readonly Verdict[] {
  const share = overload.refused / Math.max(1, overload.offered);
  const finalNacks = Object.entries(overload.nacks).filter(([code]) => code.endsWith(FINAL));
  const [early, late] = overload.rssMiB;
  const faults = [before, overload, after].flatMap((period) => period.faults);
  const audited = before.audited + overload.audited + after.audited;
  return [
    {
      promise: 'it is an overload',
      seen: `${Math.round(share * 100)} % refused`,
      isKept: overload.refused > 0,
    },
    {
      promise: 'what is taken arrives within 500 ms, p99',
      seen: `${overload.latencyMs.p99} ms`,
      isKept: overload.taken > 0 && overload.latencyMs.p99 < MOST_P99_MS,
    },
    {
      promise: 'what is refused is told when to come back',
      seen: finalNacks.length === 0 ? 'all of it' : finalNacks.map(([code, count]) => `${code}: ${count}`).join(', '),
      isKept: finalNacks.length === 0,
    },
    {
      promise: 'nothing is lost, doubled or out of order',
      seen: faults.length === 0 ? `${audited} conversations compared with the store` : faults.join(', '),
      isKept: faults.length === 0,
    },
    {
      promise: 'memory is bounded: the second half of the overload needs no more than a tenth more than the first',
      seen: `${early} MiB, then ${late} MiB`,
      isKept: late <= early * WITHIN,
    },
    {
      promise: 'afterwards p99 is as it was before, within a tenth',
      seen: `${before.latencyMs.p99} ms, then ${after.latencyMs.p99} ms`,
      isKept: after.latencyMs.p99 <= Math.max(before.latencyMs.p99 * WITHIN, before.latencyMs.p99 + NOISE_MS),
    },
    {
      promise: 'afterwards queues are as deep as before, within a tenth',
      seen: `${before.queued.mean} entries, then ${after.queued.mean}`,
      isKept: after.queued.mean <= Math.max(before.queued.mean * WITHIN, before.queued.mean + NOISE_ENTRIES),
    },
  ];
}
