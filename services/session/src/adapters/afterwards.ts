import type { Bus } from '@parley/bus';
import { type ConversationState, commandBatch, subjects } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { FaultPoints } from '@parley/service-kit';
import type { Logger } from '@parley/telemetry';
import type { EntryOutcome } from '../domain/batch.ts';
import { afterCommit, type CachedConversation } from '../domain/cached-conversation.ts';
import type { QueuedCommand } from '../domain/command-queue.ts';
import { openTurnOf } from '../domain/open-turn.ts';
import type { Ownership } from '../domain/ownership.ts';
import type { PublishedPositions } from '../domain/published-position.ts';
import type { StoreClock } from '../domain/store-clock.ts';
import type { TurnEffect, TurnTracker } from '../domain/turns.ts';
import type { SessionMetrics } from '../metrics.ts';
import type { Group } from './commit-loop.ts';
import type { ConversationCache } from './conversation-cache.ts';
import { publishEvents } from './event-publisher.ts';
import type { EventStream } from './event-stream.ts';
import { OutcomeSender } from './outcome-sender.ts';

export interface AfterwardsDeps {
  readonly bus: Pick<Bus, 'publish' | 'publishCaptured' | 'isConnected'>;
  readonly cache: ConversationCache;
  readonly ownership: Ownership;
  readonly positions: PublishedPositions;
  readonly tracker: TurnTracker;
  readonly storeClock: StoreClock;
  readonly stream: EventStream;
  readonly clock: Clock;
  readonly faults: FaultPoints;
  readonly log: Logger;
  readonly counts: SessionMetrics;
  /** Some events are left to the relay. */
  readonly onMissed: () => void;
  readonly onTurnEffects: (effects: readonly TurnEffect[]) => void;
}

/** What follows a decision: outcomes are told, events published, turns begun. Nothing here waits. */
export class Afterwards {
  readonly #deps: AfterwardsDeps;
  readonly #outcomes: OutcomeSender;
  readonly #publishing = new Set<Promise<void>>();
  #batches = 0;

  constructor(deps: AfterwardsDeps) {
    this.#deps = deps;
    this.#outcomes = new OutcomeSender(deps.bus);
  }

  /** Resolves when the stream has confirmed, or not, what is being published now. */
  async published(): Promise<void> {
    await Promise.all(this.#publishing);
  }

  committed(groups: readonly Group[]): void {
    const { faults } = this.#deps;
    for (const { conversation, state, added } of groups)
      if (this.#deps.ownership.held.has(conversation.partition))
        this.#deps.cache.set(afterCommit(conversation, state, added));
    // Noted as missing before anything can fail: what is committed is published, whatever happens next.
    const publish = this.#preparePublishing(groups);
    try {
      this.tell(groups.flatMap(({ outcomes }) => outcomes));
      faults.hit('session.outcome.after');
    } finally {
      publish();
      faults.hit('session.publish.after');
      this.#followTurns(groups);
    }
  }

  #preparePublishing(groups: readonly Group[]): () => void {
    const batch = this.#batches++;
    const lasts = new Map<number, number>();
    const events = groups.flatMap(({ conversation, events }) =>
      events.map((event) => {
        lasts.set(conversation.partition, event.position);
        const { tenantId, conversationId } = conversation;
        return { tenantId, conversationId, seq: event.seq, type: event.type, body: event.body };
      }),
    );
    this.#deps.positions.publishing(batch, lasts);
    return () => {
      const publishing = publishEvents(this.#deps.bus, events).then((isCaptured) => {
        this.#publishing.delete(publishing);
        if (isCaptured) return this.#deps.positions.captured(batch);
        this.#deps.positions.missed(batch);
        this.#deps.stream.ensure();
        this.#deps.onMissed();
      });
      this.#publishing.add(publishing);
    };
  }

  /** Its own commit, whose answer was lost, has moved a conversation on: what follows for its turn is still to be done. */
  learned(before: CachedConversation, current: CachedConversation): void {
    this.#followTurn(before, current.state, { isAnswered: false, traceparent: '' });
  }

  #followTurns(groups: readonly Group[]): void {
    for (const { conversation, state, turnEnds, outcomes } of groups) {
      for (const outcome of turnEnds) this.#deps.counts.turns.inc({ outcome });
      const traceparent = outcomes.find(({ outcome }) => outcome.kind === 'accepted')?.entry.command.traceparent ?? '';
      const isAnswered = turnEnds.includes('answered') || turnEnds.includes('failed');
      this.#followTurn(conversation, state, { isAnswered, traceparent });
    }
  }

  #followTurn(
    conversation: CachedConversation,
    state: ConversationState,
    { isAnswered, traceparent }: { readonly isAnswered: boolean; readonly traceparent: string },
  ): void {
    const { clock, storeClock, tracker } = this.#deps;
    const now = clock.now();
    const { tenantId, siteId, conversationId, partition } = conversation;
    const before = openTurnOf(conversationId, conversation.state);
    const turnId = openTurnOf(conversationId, state);
    const job = { tenantId, siteId, conversationId, partition, answersTo: state.lastVisitorSeq, traceparent };
    const open = turnId === undefined ? undefined : { turnId, ...job };
    const ageMs = Math.max(0, storeClock.now(now, clock.wallNow()) - state.unansweredSince);
    const change = { conversationId, open, opens: turnId !== before, ageMs, isAnswered };
    this.#deps.onTurnEffects(tracker.committed(change, now));
  }

  tell(outcomes: readonly EntryOutcome<QueuedCommand>[]): void {
    const { clock, counts } = this.#deps;
    const now = clock.now();
    for (const { entry, outcome } of outcomes) {
      if (outcome.kind === 'accepted') counts.commit.observe((now - entry.arrivedAt) / 1_000);
      else if (outcome.kind === 'known') counts.repeated.inc();
      else counts.refused.inc({ code: outcome.code });
      this.#outcomes.add(entry.command, entry.replies, outcome);
    }
    this.#outcomes.send();
  }

  /** Neither alone nor with others will the store have it: kept aside for people to look at. */
  bury(entry: QueuedCommand): void {
    const { bus, log } = this.#deps;
    const { conversationId, commandId } = entry.command;
    log.error({ conversationId, commandId }, 'the store rejects a command');
    if (bus.isConnected)
      bus.publish(subjects.deadLetters('session'), commandBatch.encode({ commands: [entry.command] }));
    this.tell([{ entry, outcome: { kind: 'refused', code: 'rejected_by_store' } }]);
  }
}
