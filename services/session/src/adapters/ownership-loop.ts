import { type OwnedPartition, ParleyError, type StoreClient } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { BEAT_EVERY_MS, type Ownership, type OwnershipEffect } from '../domain/ownership.ts';
import type { StoreClock } from '../domain/store-clock.ts';
import { repeatEvery } from './repeat.ts';

const TAKE_EVERY_MS = 1_000;
/** How often the replica looks at its own clock. */
const WATCH_EVERY_MS = 250;

export interface OwnershipLoopDeps {
  readonly replicaId: string;
  readonly store: Pick<StoreClient, 'beat' | 'take' | 'release'>;
  readonly ownership: Ownership;
  readonly storeClock: StoreClock;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onBegin: (partition: OwnedPartition) => void;
  readonly onDrop: (partition: number) => void;
  /** Takes no more commands of it; resolves after the running append. */
  readonly onLetGo: (partition: number) => Promise<void>;
  readonly onEnd: (reason: 'fenced' | 'beat_lost') => void;
  /** Once for every answer of the store. */
  readonly onOwned: (partitions: readonly OwnedPartition[]) => void;
}

/** Keeps this replica alive in the store's eyes, and holds as many partitions as are its share. */
export class OwnershipLoop {
  readonly #deps: OwnershipLoopDeps;
  readonly #ending: AbortSignal;
  #hasBeaten = false;
  #isTaking = true;
  /** The take that runs now. */
  #take: Promise<void> | undefined;

  constructor(deps: OwnershipLoopDeps, ending: AbortSignal) {
    this.#deps = deps;
    this.#ending = ending;
  }

  /** Until the end, with which it rejects as `cancelled`. */
  async run(): Promise<unknown> {
    const { clock } = this.#deps;
    return Promise.race([
      // Apart: a take may wait for an append of somebody it fences, a beat waits for nobody.
      repeatEvery(BEAT_EVERY_MS, clock, this.#ending, () => this.#beat()),
      repeatEvery(TAKE_EVERY_MS, clock, this.#ending, () => this.takeNow()),
      repeatEvery(WATCH_EVERY_MS, clock, this.#ending, async () => this.#watch()),
    ]);
  }

  /** Asks the store what is ours; joins the question that is being asked. Never rejects. */
  takeNow(): Promise<void> {
    this.#take ??= this.#askAndApply().finally(() => {
      this.#take = undefined;
    });
    return this.#take;
  }

  notMine(partitions: readonly number[]): void {
    void this.#apply(this.#deps.ownership.notMine(partitions));
    void this.takeNow();
  }

  /** Gives everything back for good: the others need not wait for the beat to run out. Rejects as the store does. */
  async releaseAll(): Promise<void> {
    this.#isTaking = false;
    await this.#take;
    const { ownership, store, replicaId } = this.#deps;
    const partitions = [...ownership.held.values()].map(({ partition, generation }) => ({ partition, generation }));
    await store.release({ replicaId, partitions, leaving: true });
  }

  async #beat(): Promise<void> {
    const { store, replicaId, clock, ownership, storeClock, log } = this.#deps;
    const sentAt = clock.now();
    try {
      const { fenced, now } = await withDeadline(store.beat({ replicaId }), BEAT_EVERY_MS, clock, this.#ending);
      storeClock.read(now, clock.now());
      await this.#apply(ownership.renewed(sentAt, fenced));
      const isFirst = !this.#hasBeaten;
      this.#hasBeaten = true;
      if (isFirst && !fenced) void this.takeNow();
    } catch (thrown) {
      if (this.#ending.aborted) throw thrown;
      log.warn({ code: ParleyError.from(thrown).code }, 'the beat was not renewed');
    }
  }

  #watch(): void {
    if (this.#deps.ownership.isOver(this.#deps.clock.now())) this.#deps.onEnd('beat_lost');
  }

  async #askAndApply(): Promise<void> {
    const { store, replicaId, ownership, log } = this.#deps;
    // A replica is known to the store by its first beat.
    if (!this.#hasBeaten || !this.#isTaking) return;
    try {
      const reply = await store.take({ replicaId }, this.#ending);
      if (this.#ending.aborted) return;
      const effects = ownership.taken(reply);
      this.#deps.onOwned(reply.partitions);
      await this.#apply(effects);
    } catch (thrown) {
      if (!this.#ending.aborted) log.warn({ code: ParleyError.from(thrown).code }, 'partitions could not be taken');
    }
  }

  async #apply(effects: readonly OwnershipEffect[]): Promise<void> {
    const leaving: { readonly partition: number; readonly generation: number }[] = [];
    this.#logChanges(effects);
    for (const effect of effects) {
      switch (effect.type) {
        case 'begin':
          this.#deps.onBegin(effect.partition);
          break;
        case 'drop':
          this.#deps.onDrop(effect.partition);
          break;
        case 'letGo':
          leaving.push(effect);
          break;
        case 'end':
          this.#deps.onEnd(effect.reason);
          return;
      }
    }
    if (leaving.length > 0) await this.#letGo(leaving);
  }

  #logChanges(effects: readonly OwnershipEffect[]): void {
    const begun = effects.flatMap((effect) => (effect.type === 'begin' ? effect.partition.partition : []));
    const dropped = effects.flatMap((effect) => (effect.type === 'drop' ? effect.partition : []));
    if (begun.length + dropped.length > 0) this.#deps.log.info({ begun, dropped }, 'partitions have changed hands');
  }

  async #letGo(leaving: readonly { readonly partition: number; readonly generation: number }[]): Promise<void> {
    const { store, replicaId, ownership } = this.#deps;
    await Promise.all(leaving.map(({ partition }) => this.#deps.onLetGo(partition)));
    if (this.#ending.aborted) return;
    const partitions = leaving.map(({ partition, generation }) => ({ partition, generation }));
    try {
      await store.release({ replicaId, partitions }, this.#ending);
    } finally {
      // Whether or not it was heard: the next take says what is still ours, and begins it anew.
      if (!this.#ending.aborted) await this.#apply(leaving.flatMap(({ partition }) => ownership.released(partition)));
    }
  }
}
