import type { MergedOutcome } from '../coordinator/merge-outcomes.ts';
import { countsEntries } from '../services/service-watch.ts';
import type { Samples } from '../services/services.ts';

/** What was seen of one period. */
export interface Period {
  /** Messages per second. */
  readonly offered: number;
  readonly taken: number;
  readonly refused: number;
  /** Of those taken: from the planned moment to the arrival at the other party, and to the author's `sent`. */
  readonly latencyMs: { readonly mean: number; readonly p50: number; readonly p99: number; readonly max: number };
  readonly committedP99Ms: number;
  /** Entries of all bounded queues together. */
  readonly queued: { readonly mean: number; readonly max: number };
  /** Memory of all Parley's processes together, at the most, in each half of it. */
  readonly rssMiB: readonly [number, number];
  /** Why a message was not taken, by code. */
  readonly nacks: Readonly<Record<string, number>>;
  /** What was not as promised to a message or a conversation; empty: nothing. */
  readonly faults: readonly string[];
  readonly audited: number;
  /** How late messages left the generators, 99th percentile: a part of every latency. */
  readonly sendLagMs: number;
  /** What others than Parley and the generators used of the machine's CPU, 0-1. */
  readonly otherShare: number;
}

const MIB = 1024 * 1024;

export interface Seen {
  readonly seconds: number;
  /** What services said of themselves, at even intervals. */
  readonly looks: readonly Samples[];
  readonly otherShare: number;
}

export function periodOf(outcome: MergedOutcome, { looks, otherShare, seconds }: Seen): Period {
  const { counts, further, generator, latencyMs, nacks } = outcome;
  const queued = looks.map(queuedIn);
  const half = Math.ceil(looks.length / 2);
  const perSecond = (count: number) => Math.round(count / seconds);
  const { max, mean, p50, p99 } = latencyMs;
  return {
    offered: perSecond(counts.sent),
    taken: perSecond(counts.delivered),
    refused: perSecond(counts.sent - counts.delivered - counts.lost),
    latencyMs: { mean: rounded(mean), p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
    committedP99Ms: rounded(further['committed']?.p99 ?? 0),
    queued: {
      mean: rounded(queued.reduce((sum, depth) => sum + depth, 0) / Math.max(1, queued.length)),
      max: Math.max(0, ...queued),
    },
    rssMiB: [mostMemory(looks.slice(0, half)), mostMemory(looks.slice(half))],
    nacks,
    faults: faultsOf(outcome),
    audited: outcome.audited,
    sendLagMs: rounded(generator.sendLagMs),
    otherShare,
  };
}

function faultsOf({ audited, closes, counts, otherFaults, unread }: MergedOutcome): string[] {
  const { doubled, lost, reordered } = counts;
  const closed = Object.values(closes).reduce((sum, count) => sum + count, 0);
  const all = { lost, doubled, reordered, ...otherFaults, 'sockets closed': closed, 'not read back': unread };
  return [
    ...Object.entries(all).flatMap(([name, count]) => (count > 0 ? `${name}: ${count}` : [])),
    ...(audited === 0 ? ['no conversation was compared with the store'] : []),
  ];
}

function queuedIn(samples: Samples): number {
  const depths = [...samples.values()].flatMap(({ queues }) =>
    Object.entries(queues).flatMap(([queue, depth]) => (countsEntries(queue) ? depth : [])),
  );
  return depths.reduce((sum, depth) => sum + depth, 0);
}

function mostMemory(looks: readonly Samples[]): number {
  const each = looks.map((samples) => [...samples.values()].reduce((sum, { rssBytes }) => sum + rssBytes, 0));
  return Math.round(Math.max(0, ...each) / MIB);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
