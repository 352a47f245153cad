import {
  type AppendReply,
  AppendStatus,
  limits,
  ParleyError,
  type StoreClient,
  type StoredEvent,
} from '@parley/contract';
import { type Clock, fullJitter, sleep } from '@parley/flow';
import type { FaultPoints } from '@parley/service-kit';
import type { Logger } from '@parley/telemetry';
import { type BatchContext, type DecidedGroup, decideBatch, type EntryOutcome } from '../domain/batch.ts';
import { afterCommit, type CachedConversation, type Committed, cachedOf } from '../domain/cached-conversation.ts';
import type { CommandQueue, QueuedCommand } from '../domain/command-queue.ts';
import type { Ownership } from '../domain/ownership.ts';
import type { StoreClock } from '../domain/store-clock.ts';
import { defaultTexts } from '../domain/texts.ts';
import type { ConversationCache } from './conversation-cache.ts';
import { Signal } from './signal.ts';

export type Group = DecidedGroup<QueuedCommand>;

/** Commits refused this often in a row, with one holder: something is wrong that waiting may mend. */
const MAX_ROUNDS = 8;
/** An outage of the store ends in its own time; a pod that changes is back within a second. */
const RETRY = { baseMs: 100, capMs: 1_000 } as const;

export interface CommitLoopDeps {
  readonly replicaId: string;
  readonly store: Pick<StoreClient, 'append' | 'load'>;
  readonly queue: CommandQueue;
  readonly cache: ConversationCache;
  readonly ownership: Ownership;
  readonly storeClock: StoreClock;
  readonly clock: Clock;
  readonly faults: FaultPoints;
  readonly log: Logger;
  readonly random: () => number;
  readonly newestAttempt: BatchContext['newestAttempt'];
  /** Groups are committed: tell their outcomes, publish their events. Called once an append. */
  readonly onCommitted: (groups: readonly Group[]) => void;
  /** Outcomes that need no commit. */
  readonly onSettled: (outcomes: readonly EntryOutcome<QueuedCommand>[]) => void;
  /** A conversation has moved on by a commit whose answer was lost. */
  readonly onLearned: (before: CachedConversation, current: CachedConversation) => void;
  /** Events up to this position of the partition turned out to be committed. */
  readonly onCommittedElsewhere: (partition: number, position: number) => void;
  /** The store will not have this command, alone or not. */
  readonly onDead: (entry: QueuedCommand) => void;
  readonly onAnswer: (answer: 'committed' | 'refused' | 'fenced' | 'not_mine' | 'rejected' | 'failed') => void;
  readonly onNotMine: (partitions: readonly number[]) => void;
  readonly onEnd: (reason: 'fenced' | 'beat_lost') => void;
  /** Reads the partitions' last positions again. */
  readonly renumber: () => Promise<void>;
}

/**
 * Decides and commits: takes what waits as one batch, one append in flight; meanwhile the next batch forms in the
 * queue. Nothing lingers, and nothing is told before its commit.
 */
export class CommitLoop {
  readonly #deps: CommitLoopDeps;
  readonly #ending: AbortSignal;
  readonly #work: Signal;
  /** The last position used, by partition. */
  readonly #positions = new Map<number, number>();
  #isBusy = false;
  #idleWaiters: (() => void)[] = [];

  constructor(deps: CommitLoopDeps, ending: AbortSignal) {
    this.#deps = deps;
    this.#ending = ending;
    this.#work = new Signal(ending);
    ending.addEventListener('abort', () => this.#releaseWaiters(), { once: true });
  }

  /** Something was queued. */
  wake(): void {
    this.#work.set();
  }

  /** Positions of the partition up to this one are used. */
  positionUsed(partition: number, position: number): void {
    this.#positions.set(partition, Math.max(position, this.#positions.get(partition) ?? 0));
  }

  /** Resolves when the append that is running now, if any, has been answered, or all has ended. */
  async batchDone(): Promise<void> {
    if (this.#isBusy && !this.#ending.aborted)
      await new Promise<void>((resolve) => {
        this.#idleWaiters.push(resolve);
      });
  }

  /** Until the end, with which it rejects as `cancelled`. */
  async run(): Promise<never> {
    let again: QueuedCommand[] = [];
    for (;;) {
      const againBytes = again.reduce((sum, { bytes }) => sum + bytes, 0);
      const room = [limits.maxBatchCommands - again.length, limits.maxBatchBytes - againBytes] as const;
      const entries = [...again, ...this.#deps.queue.take(...room)];
      this.#isBusy = entries.length > 0;
      again = this.#isBusy ? await this.#process(entries) : [];
      this.#releaseWaiters();
      if (again.length === 0 && this.#deps.queue.size === 0) await this.#work.wait();
      else if (this.#ending.aborted) throw new ParleyError('cancelled');
    }
  }

  #releaseWaiters(): void {
    this.#isBusy = false;
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }

  /** Returns the commands that are to be decided again. */
  async #process(given: readonly QueuedCommand[]): Promise<QueuedCommand[]> {
    const isRead = await this.#load(given);
    const entries = given.filter(
      ({ partition, command }) => this.#deps.ownership.holds(partition) && isRead(command.conversationId),
    );
    const { clock, cache, storeClock, newestAttempt } = this.#deps;
    const batch = decideBatch(entries, {
      at: storeClock.now(clock.now(), clock.wallNow()),
      texts: defaultTexts,
      find: (id) => cache.get(id),
      lastPositions: this.#positions,
      newestAttempt,
    });
    if (batch.settled.length > 0) this.#deps.onSettled(batch.settled);
    if (batch.groups.length === 0) return [];
    for (const [partition, position] of batch.lastPositions) this.positionUsed(partition, position);
    const answer = await this.#append(batch.groups);
    if (answer === 'renumber') {
      await this.#deps.renumber();
      return this.#again(batch.groups);
    }
    if (answer === 'rejected') return this.#processSingly(batch.groups);
    return this.#conclude(batch.groups, answer);
  }

  /**
   * Resolves with what is known now: a conversation in the cache, or one the store was just asked for. A partition that
   * was lost and came back meanwhile has taken its conversations out of the cache again, and nobody has looked for them.
   */
  async #load(entries: readonly QueuedCommand[]): Promise<(conversationId: string) => boolean> {
    const { cache, store, storeClock, clock, log, random } = this.#deps;
    const asked = new Set<string>();
    const isRead = (id: string) => asked.has(id) || cache.get(id) !== undefined;
    for (let failures = 0; ; failures++) {
      const absent = entries
        .filter(({ partition }) => this.#deps.ownership.holds(partition))
        .map(({ command }) => command.conversationId)
        .filter((id, index, all) => cache.get(id) === undefined && all.indexOf(id) === index);
      if (absent.length === 0) return isRead;
      try {
        await cache.load(store, absent, (storeNow) => storeClock.read(storeNow, clock.now()), this.#ending);
        for (const id of absent) asked.add(id);
        return isRead;
      } catch (thrown) {
        if (this.#ending.aborted) throw thrown;
        log.warn({ code: ParleyError.from(thrown).code }, 'conversations cannot be read');
        await sleep(fullJitter(failures, RETRY, random), clock, this.#ending);
      }
    }
  }

  /** Repeats the same request until it is answered: whether the last one was committed nobody else can say. */
  async #append(groups: readonly Group[]): Promise<AppendReply | 'renumber' | 'rejected'> {
    const { store, faults, clock, ownership, random, log, replicaId } = this.#deps;
    const request = { replicaId, groups: groups.map(appendGroupOf) };
    for (let failures = 0; ; failures++) {
      if (ownership.isOver(clock.now())) this.#deps.onEnd('beat_lost');
      if (this.#ending.aborted) throw new ParleyError('cancelled');
      try {
        faults.hit('session.append.before');
        const reply = await store.append(request, this.#ending);
        faults.hit('session.append.after');
        if (reply.status !== AppendStatus.STATUS_UNSPECIFIED) return reply;
        throw new ParleyError('protocol_error', { detail: 'an append was answered without a status' });
      } catch (thrown) {
        if (this.#ending.aborted) throw thrown;
        const { code, detail, isRetryable } = ParleyError.from(thrown);
        this.#deps.onAnswer(code === 'rejected_by_store' ? 'rejected' : 'failed');
        log.warn({ code, detail, failures }, 'a batch was not committed');
        // The data is at fault, or what was made of it.
        if (!isRetryable) return detail === 'position_used' ? 'renumber' : 'rejected';
        await sleep(fullJitter(failures, RETRY, random), clock, this.#ending);
      }
    }
  }

  #conclude(groups: readonly Group[], reply: AppendReply): QueuedCommand[] {
    const { storeClock, clock, onAnswer } = this.#deps;
    storeClock.read(reply.now, clock.now());
    if (reply.status === AppendStatus.FENCED) {
      onAnswer('fenced');
      this.#deps.onEnd('fenced');
      throw new ParleyError('cancelled');
    }
    if (reply.status === AppendStatus.NOT_MINE) {
      onAnswer('not_mine');
      this.#deps.onNotMine(reply.notMine);
      return this.#again(groups);
    }
    const committed = groups.filter((_group, index) => reply.results[index]?.committed);
    if (committed.length > 0) {
      onAnswer('committed');
      this.#deps.onCommitted(committed);
    }
    const refused = groups.filter((group, index) => {
      const result = reply.results[index];
      if (result?.committed) return false;
      onAnswer('refused');
      this.#learn(group, result);
      return true;
    });
    return this.#again(refused);
  }

  /** A refusal tells what is committed instead of what this holder believed. */
  #learn({ conversation }: Group, result: AppendReply['results'][number] | undefined): void {
    const { cache, onCommittedElsewhere } = this.#deps;
    const stored = result?.stored ?? [];
    const current = result?.row ? cachedOf(result.row) : undefined;
    // A command may be older than those the row lists: it is answered by what is stored of it.
    if (current) {
      cache.set(afterCommit(current, current.state, firstEvents(stored)));
      this.#deps.onLearned(conversation, current);
    } else cache.forget(conversation.conversationId);
    const last = Math.max(0, ...stored.map(({ position }) => position));
    if (last > 0) onCommittedElsewhere(conversation.partition, last);
  }

  /** What is still ours, to be decided anew; what has been so too often is to come again later. */
  #again(groups: readonly Group[]): QueuedCommand[] {
    const entries = groups.flatMap(({ outcomes }) => outcomes.map(({ entry }) => entry));
    for (const entry of entries) entry.rounds += 1;
    const worn = entries.filter(({ rounds }) => rounds > MAX_ROUNDS);
    if (worn.length > 0)
      this.#deps.onSettled(worn.map((entry) => ({ entry, outcome: { kind: 'refused', code: 'overloaded' } })));
    return entries.filter(({ rounds }) => rounds <= MAX_ROUNDS);
  }

  /** Finds the command at fault; the others are committed one by one. */
  async #processSingly(groups: readonly Group[]): Promise<QueuedCommand[]> {
    const entries = groups.flatMap(({ outcomes }) => outcomes.map(({ entry }) => entry));
    const [first, ...others] = entries;
    if (first && others.length === 0) {
      this.#deps.onDead(first);
      return [];
    }
    const again: QueuedCommand[] = [];
    for (const entry of entries) again.push(...(await this.#process([entry])));
    return again;
  }
}

function appendGroupOf({ conversation, expectedHead, events, state }: Group) {
  const { tenantId, conversationId, partition } = conversation;
  return { tenantId, conversationId, partition, expectedHead, events: [...events], state };
}

function firstEvents(stored: readonly StoredEvent[]): ReadonlyMap<string, Committed> {
  const first = stored.filter(({ part }) => part === 0);
  return new Map(first.map(({ commandId, seq, at }) => [commandId, { seq, at }]));
}
