import { type OwnedPartition, PARTITIONS, ParleyError } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { BEAT_LASTS_MS, fairShare } from '../domain/ownership.ts';
import type { ReplyOf, RequestOf } from '../domain/requests.ts';

interface Replica {
  isFenced: boolean;
  aliveUntil: number;
}

interface Partition {
  readonly id: number;
  owner: string | undefined;
  generation: number;
  publishedPosition: number;
}

/** Who lives, and who holds which partition. */
export class Replicas {
  readonly #clock: Clock;
  readonly #lastPosition: (partition: number) => number;
  readonly #replicas = new Map<string, Replica>();
  readonly #partitions: readonly Partition[] = Array.from({ length: PARTITIONS }, (_, id) => ({
    ...{ id, owner: undefined, generation: 0, publishedPosition: 0 },
  }));

  constructor(clock: Clock, lastPosition: (partition: number) => number) {
    this.#clock = clock;
    this.#lastPosition = lastPosition;
  }

  beat({ replicaId }: RequestOf<'beat'>): ReplyOf<'beat'> {
    if (replicaId === '') throw new ParleyError('invalid_request', { detail: 'replica_id is empty' });
    const now = this.#clock.wallNow();
    const replica = this.#replicas.get(replicaId) ?? { isFenced: false, aliveUntil: 0 };
    this.#replicas.set(replicaId, replica);
    if (!replica.isFenced) replica.aliveUntil = now + BEAT_LASTS_MS;
    return { fenced: replica.isFenced, now };
  }

  take({ replicaId }: RequestOf<'take'>): ReplyOf<'take'> {
    const now = this.#clock.wallNow();
    for (const replica of this.#replicas.values()) if (replica.aliveUntil < now) replica.isFenced = true;
    if (!this.isAlive(replicaId)) return { fenced: true };
    const share = fairShare([...this.#replicas.values()].filter((replica) => !replica.isFenced).length);
    const free = this.#partitions.filter(({ owner }) => owner === undefined || !this.isAlive(owner));
    for (const partition of free.slice(0, Math.max(0, share - this.#ownedBy(replicaId).length))) {
      partition.owner = replicaId;
      partition.generation += 1;
    }
    return { fenced: false, partitions: this.#ownedBy(replicaId), fairShare: share };
  }

  release({ replicaId, partitions, leaving }: RequestOf<'release'>): void {
    for (const held of partitions) {
      const partition = this.#held(replicaId, held);
      if (partition) partition.owner = undefined;
    }
    const replica = this.#replicas.get(replicaId);
    if (leaving && replica) replica.isFenced = true;
  }

  checkpoint({ replicaId, checkpoints }: RequestOf<'checkpoint'>): void {
    for (const checkpoint of checkpoints) {
      const partition = this.#held(replicaId, checkpoint);
      if (!partition) continue;
      partition.publishedPosition = Math.max(partition.publishedPosition, checkpoint.publishedPosition);
    }
  }

  /** Registered and not fenced. */
  isAlive(replicaId: string): boolean {
    return this.#replicas.get(replicaId)?.isFenced === false;
  }

  owns(replicaId: string, partition: number): boolean {
    return this.#partitions[partition]?.owner === replicaId;
  }

  #held(replicaId: string, held: { partition: number; generation: number }): Partition | undefined {
    const partition = this.#partitions[held.partition];
    return partition?.owner === replicaId && partition.generation === held.generation ? partition : undefined;
  }

  #ownedBy(replicaId: string): OwnedPartition[] {
    return this.#partitions
      .filter(({ owner }) => owner === replicaId)
      .map(({ id, generation, publishedPosition }) => ({
        ...{ partition: id, generation, publishedPosition },
        lastPosition: this.#lastPosition(id),
      }));
  }
}
