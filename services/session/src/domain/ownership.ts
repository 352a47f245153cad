import type { OwnedPartition } from '@parley/contract';

/** A replica renews its beat this often, and waits as long for the answer. */
export const BEAT_EVERY_MS = 1_000;
/**
 * Without a renewal sent this long ago a replica stops by itself. The store counts 6 s from when the renewal arrived,
 * so this is over first, however slow the answer was.
 */
export const SELF_STOP_MS = 4_000;

export type OwnershipEffect =
  | { readonly type: 'begin'; readonly partition: OwnedPartition }
  /** Forget everything about it: somebody else holds it, or held it meanwhile. */
  | { readonly type: 'drop'; readonly partition: number }
  /** More than this replica's share: stop taking its commands, and `release` it after the running append. */
  | { readonly type: 'letGo'; readonly partition: number; readonly generation: number }
  /** Drop everything without outcome or retry and begin anew under a new id. */
  | { readonly type: 'end'; readonly reason: 'fenced' | 'beat_lost' };

/** Which partitions one replica id believes to hold, and for how long. A pure machine; times are a monotonic clock's. */
export class Ownership {
  readonly #held = new Map<number, OwnedPartition>();
  readonly #leaving = new Set<number>();
  #renewedAt: number | undefined;

  get held(): ReadonlyMap<number, OwnedPartition> {
    return this.#held;
  }

  holds(partition: number): boolean {
    return this.#held.has(partition) && !this.#leaving.has(partition);
  }

  /** When the last renewal that succeeded was sent; undefined before the first. */
  get renewedAt(): number | undefined {
    return this.#renewedAt;
  }

  /** A renewal sent at `sentAt` was answered. */
  renewed(sentAt: number, isFenced: boolean): readonly OwnershipEffect[] {
    if (isFenced) return [{ type: 'end', reason: 'fenced' }];
    this.#renewedAt = Math.max(this.#renewedAt ?? sentAt, sentAt);
    return [];
  }

  /**
   * To be asked before anything is begun that others must not do meanwhile. Before its first renewal a replica holds
   * nothing, and there is nothing to stop.
   */
  isOver(now: number): boolean {
    return this.#renewedAt !== undefined && now - this.#renewedAt >= SELF_STOP_MS;
  }

  /** The store's word on what this replica owns. */
  taken({
    fenced,
    partitions,
    fairShare,
  }: {
    fenced: boolean;
    partitions: readonly OwnedPartition[];
    fairShare: number;
  }): readonly OwnershipEffect[] {
    if (fenced) return [{ type: 'end', reason: 'fenced' }];
    const effects: OwnershipEffect[] = [];
    const owned = new Map(partitions.map((partition) => [partition.partition, partition]));
    for (const [number, mine] of this.#held) {
      if (owned.get(number)?.generation === mine.generation) continue;
      this.#forget(number);
      effects.push({ type: 'drop', partition: number });
    }
    for (const [number, partition] of owned) {
      if (this.#held.has(number)) continue;
      this.#held.set(number, partition);
      effects.push({ type: 'begin', partition });
    }
    const staying = [...this.#held.values()].filter(({ partition }) => !this.#leaving.has(partition));
    for (const { partition, generation } of staying.slice(Math.max(0, fairShare))) {
      this.#leaving.add(partition);
      effects.push({ type: 'letGo', partition, generation });
    }
    return effects;
  }

  /** An append was answered that these belong to another replica. */
  notMine(partitions: readonly number[]): readonly OwnershipEffect[] {
    return partitions.filter((partition) => this.#forget(partition)).map((partition) => ({ type: 'drop', partition }));
  }

  /** A partition let go was given back. */
  released(partition: number): readonly OwnershipEffect[] {
    return this.#forget(partition) ? [{ type: 'drop', partition }] : [];
  }

  #forget(partition: number): boolean {
    this.#leaving.delete(partition);
    return this.#held.delete(partition);
  }
}
