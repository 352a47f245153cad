import { PARTITIONS } from '@parley/contract';

/** A replica is alive for this long after its last beat, by the database's clock. */
export const BEAT_LASTS_MS = 6_000;

/** Rows of replicas fenced this long ago are removed: any of their requests is hours past every deadline. */
export const FENCED_KEPT_MS = 24 * 60 * 60 * 1_000;

/** How many partitions one of `live` replicas may hold. */
export function fairShare(live: number): number {
  return Math.ceil(PARTITIONS / Math.max(1, live));
}
