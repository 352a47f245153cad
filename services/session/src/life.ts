import type { Bus } from '@parley/bus';
import { type OwnedPartition, ParleyError, type StoreClient } from '@parley/contract';
import { withDeadline } from '@parley/flow';
import type { ServiceDeps } from '@parley/service-kit';
import { Afterwards } from './adapters/afterwards.ts';
import { CommandDoor } from './adapters/command-door.ts';
import { CommitLoop } from './adapters/commit-loop.ts';
import { ConversationCache } from './adapters/conversation-cache.ts';
import type { EventStream } from './adapters/event-stream.ts';
import { OwnershipLoop } from './adapters/ownership-loop.ts';
import { Relay } from './adapters/relay.ts';
import { repeatEvery } from './adapters/repeat.ts';
import { TurnLoop } from './adapters/turn-loop.ts';
import type { SessionConfig } from './config.ts';
import { CommandQueue } from './domain/command-queue.ts';
import { Ownership } from './domain/ownership.ts';
import { PublishedPositions } from './domain/published-position.ts';
import { StoreClock } from './domain/store-clock.ts';
import { TurnTracker } from './domain/turns.ts';
import type { SessionMetrics } from './metrics.ts';

export type EndReason = 'fenced' | 'beat_lost' | 'failed' | 'stopped';

export interface LifeDeps extends ServiceDeps {
  readonly bus: Bus;
  readonly store: StoreClient;
  readonly stream: EventStream;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly counts: SessionMetrics;
  readonly onEnd: (reason: EndReason) => void;
}

const CHECKPOINT_EVERY_MS = 1_000;
/** What a graceful stop waits at most for queued commands, then for the stream. */
const FINISH_TIMEOUT_MS = 3_000;

/**
 * Everything one replica id holds. It ends when the replica is fenced or has lost its beat: then all of it is dropped,
 * and a new life begins under a new id.
 */
export class Life {
  readonly ownership = new Ownership();
  readonly positions = new PublishedPositions();
  readonly tracker = new TurnTracker();
  readonly queue: CommandQueue;
  readonly #deps: LifeDeps;
  readonly #replicaId: string;
  readonly #end = new AbortController();
  readonly #cache: ConversationCache;
  readonly #storeClock = new StoreClock();
  readonly #door: CommandDoor;
  readonly #commits: CommitLoop;
  readonly #partitions: OwnershipLoop;
  readonly #turns: TurnLoop;
  readonly #relay: Relay;
  readonly #afterwards: Afterwards;
  readonly #unwatch: () => void;

  constructor(replicaId: string, deps: LifeDeps, config: SessionConfig) {
    this.#replicaId = replicaId;
    this.#deps = deps;
    const { bus, counts } = deps;
    const ending = this.#end.signal;
    this.queue = new CommandQueue({ maxCommands: config.queuedCommands, maxBytes: config.queuedBytes });
    this.#cache = new ConversationCache(config.cachedConversations);
    const shared = {
      ...deps,
      replicaId,
      queue: this.queue,
      cache: this.#cache,
      ownership: this.ownership,
      positions: this.positions,
      tracker: this.tracker,
      storeClock: this.#storeClock,
      onEnd: (reason: EndReason) => this.end(reason),
    };
    this.#door = new CommandDoor({
      ...shared,
      onQueued: () => this.#commits.wake(),
      onRepeated: () => counts.repeated.inc(),
      onRefused: (code) => counts.refused.inc({ code }),
    });
    this.#commits = new CommitLoop(
      {
        ...shared,
        newestAttempt: (turnId) => this.tracker.newestAttempt(turnId),
        onCommitted: (groups) => this.#afterwards.committed(groups),
        onSettled: (outcomes) => this.#afterwards.tell(outcomes),
        onLearned: (before, current) => this.#afterwards.learned(before, current),
        onCommittedElsewhere: (partition, position) => {
          this.positions.committedElsewhere(partition, position);
          this.#relay.wake();
        },
        onDead: (entry) => this.#afterwards.bury(entry),
        onAnswer: (outcome) => counts.appends.inc({ outcome }),
        onNotMine: (partitions) => this.#partitions.notMine(partitions),
        renumber: () => this.#readPositions(),
      },
      ending,
    );
    this.#partitions = new OwnershipLoop(
      {
        ...shared,
        onBegin: (partition) => this.#begin(partition),
        onDrop: (partition) => this.#drop(partition),
        onLetGo: (partition) => {
          this.#door.close(partition);
          return this.#commits.batchDone();
        },
        onOwned: (partitions) => this.#onOwned(partitions),
      },
      ending,
    );
    this.#turns = new TurnLoop(
      {
        ...shared,
        onExpired: (command, partition) => {
          this.queue.push(command, { partition, reply: undefined, bytes: 256, now: deps.clock.now() });
          this.#commits.wake();
        },
        onDispatched: (kind) => counts.attempts.inc({ kind }),
      },
      ending,
    );
    this.#relay = new Relay({ ...shared, onRelayed: (events) => counts.relayed.inc(events) }, ending);
    this.#afterwards = new Afterwards({
      ...shared,
      onMissed: () => this.#relay.wake(),
      onTurnEffects: (effects) => this.#turns.perform(effects),
    });
    this.#unwatch = bus.onConnectionChange((isConnected) => this.#onConnection(isConnected));
  }

  get isEnded(): boolean {
    return this.#end.signal.aborted;
  }

  get partitionsHeld(): number {
    return this.isEnded ? 0 : this.ownership.held.size;
  }

  start(): void {
    const { clock, log } = this.#deps;
    const loops = [
      this.#commits.run(),
      this.#partitions.run(),
      this.#turns.run(),
      this.#relay.run(),
      repeatEvery(CHECKPOINT_EVERY_MS, clock, this.#end.signal, () => this.#checkpoint()),
    ];
    for (const loop of loops)
      loop.catch((err: unknown) => {
        if (this.isEnded) return;
        log.error({ err }, 'the session failed and begins anew');
        this.end('failed');
      });
  }

  /** Drops everything at once, without outcome or retry. */
  end(reason: EndReason): void {
    if (this.isEnded) return;
    this.#end.abort();
    this.#unwatch();
    this.#door.closeAll();
    this.#deps.log[reason === 'stopped' ? 'info' : 'warn']({ replicaId: this.#replicaId, reason }, 'a replica ended');
    if (reason === 'failed' || reason === 'beat_lost') this.#leave();
    this.#deps.onEnd(reason);
  }

  /** Nothing is written under this id any more: if the store hears of it, the partitions are free at once. */
  #leave(): void {
    const { store, log } = this.#deps;
    store
      .release({ replicaId: this.#replicaId, partitions: [], leaving: true })
      .catch((thrown: unknown) => log.info({ code: ParleyError.from(thrown).code }, 'left without a word'));
  }

  /** Finishes what is queued, gives the partitions back, ends. Never rejects. */
  async stop(): Promise<void> {
    if (this.isEnded) return;
    const { clock, log } = this.#deps;
    const inTime = (work: Promise<unknown>) =>
      withDeadline(work, FINISH_TIMEOUT_MS, clock, this.#end.signal).catch((thrown: unknown) =>
        log.warn({ code: ParleyError.from(thrown).code }, 'left unfinished'),
      );
    this.#door.closeAll();
    await inTime(this.#finishCommands());
    await inTime(this.#afterwards.published());
    await inTime(this.#checkpoint());
    await inTime(this.#partitions.releaseAll());
    this.end('stopped');
  }

  async #finishCommands(): Promise<void> {
    await this.#commits.batchDone();
    while (this.queue.size > 0 && !this.isEnded) {
      this.#commits.wake();
      await Promise.resolve();
      await this.#commits.batchDone();
    }
  }

  #begin({ partition, generation, publishedPosition, lastPosition }: OwnedPartition): void {
    this.#cache.forgetPartition(partition);
    this.#commits.positionUsed(partition, lastPosition);
    this.positions.take(partition, generation, publishedPosition, lastPosition);
    this.tracker.take(partition, generation);
    this.#door.open(partition);
    this.#relay.wake();
  }

  #drop(partition: number): void {
    this.#door.close(partition);
    this.tracker.drop(partition);
    this.positions.drop(partition);
    this.#cache.forgetPartition(partition);
  }

  #onOwned(partitions: readonly OwnedPartition[]): void {
    for (const { partition, lastPosition } of partitions) {
      this.#commits.positionUsed(partition, lastPosition);
      // A partition that was begun without a connection.
      if (this.ownership.holds(partition) && this.tracker.holds(partition)) this.#door.open(partition);
    }
  }

  #onConnection(isConnected: boolean): void {
    if (isConnected) this.tracker.listening(this.#deps.clock.now());
    else this.positions.disconnected();
    this.#relay.wake();
  }

  /** Apart from the taking of partitions, which may itself wait for the batch that asks for this. */
  async #readPositions(): Promise<void> {
    const { store, log } = this.#deps;
    try {
      this.#onOwned((await store.take({ replicaId: this.#replicaId }, this.#end.signal)).partitions);
    } catch (thrown) {
      if (this.isEnded) throw thrown;
      log.warn({ code: ParleyError.from(thrown).code }, 'positions cannot be read');
    }
  }

  async #checkpoint(): Promise<void> {
    const checkpoints = this.positions.checkpoints();
    if (checkpoints.length === 0) return;
    try {
      const given = checkpoints.map((checkpoint) => ({ ...checkpoint }));
      await this.#deps.store.checkpoint({ replicaId: this.#replicaId, checkpoints: given }, this.#end.signal);
      for (const { partition, publishedPosition } of checkpoints)
        this.positions.checkpointed(partition, publishedPosition);
    } catch (thrown) {
      if (this.isEnded) throw thrown;
      this.#deps.log.warn({ code: ParleyError.from(thrown).code }, 'published positions were not stored');
    }
  }
}
