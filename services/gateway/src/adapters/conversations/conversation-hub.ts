import type { Bus, Subscription } from '@parley/bus';
import {
  type ConversationRow,
  ParleyError,
  type StoreClient,
  subjects,
  turnReply,
  turnRequest,
} from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { DraftReply } from '../../domain/drafts.ts';
import { positionOf } from '../../domain/position.ts';
import { seldomWarning } from '../seldom-warning.ts';
import { Conversation, type ConversationDeps } from './conversation.ts';
import { HeadsPoller } from './heads-poller.ts';
import { History } from './history.ts';
import { SharedFlush } from './shared-flush.ts';

export interface HubDeps {
  readonly bus: Bus;
  /** A second connection, so that drafts and events do not wait for each other. */
  readonly liveBus: Bus;
  readonly store: StoreClient;
  readonly clock: Clock;
  readonly log: Logger;
  /** 0 to below 1. */
  readonly random: () => number;
  /** Runs something in the next turn of the event loop. */
  readonly nextTurn: (run: () => void) => void;
}

interface Entry {
  readonly conversation: Conversation;
  readonly subscriptions: readonly Subscription[];
  readonly ready: Promise<void>;
  holders: number;
}

/** A conversation somebody holds; `release` it once. */
export interface HeldConversation {
  readonly conversation: Conversation;
  release(): void;
}

const NOTHING = new Uint8Array();
const FLUSH_TIMEOUT_MS = 3_000;
const DRAFT_TIMEOUT_MS = 2_000;
/** More than anybody has tabs. With one token and a long history, thousands would keep this gateway writing to them. */
export const MAX_HOLDERS = 256;

/** The conversations that sockets of this gateway follow: one pair of subscriptions each, however many sockets. */
export class ConversationHub {
  readonly #deps: HubDeps;
  readonly #entries = new Map<string, Entry>();
  readonly #heads: HeadsPoller;
  readonly #flush: SharedFlush;
  readonly #shared: ConversationDeps;

  constructor(deps: HubDeps) {
    this.#deps = deps;
    const warnOfHistory = seldomWarning(deps, 'history could not be read');
    this.#shared = {
      history: new History(deps.store),
      clock: deps.clock,
      askDraft: (turnId) => this.#askDraft(turnId),
      onReadFailed: (cause, conversationId) => warnOfHistory({ err: cause, conversationId }),
    };
    this.#heads = new HeadsPoller(deps);
    this.#flush = new SharedFlush([deps.bus, deps.liveBus], FLUSH_TIMEOUT_MS, deps.nextTurn);
  }

  /** Conversations that are followed. */
  get size(): number {
    return this.#entries.size;
  }

  /** Sockets that wait for events out of the store. */
  get catchingUp(): number {
    let count = 0;
    for (const { conversation } of this.#entries.values()) count += conversation.catchingUp;
    return count;
  }

  /**
   * Resolves when everything published from now on arrives here. What happened between the reading of `row` and now is
   * found by {@link Conversation.show}. Rejects with `unavailable`, `deadline_exceeded`, or `connection_rate_limited`
   * when {@link MAX_HOLDERS} hold it already.
   */
  async hold(row: ConversationRow): Promise<HeldConversation> {
    const key = `${row.tenantId}/${row.conversationId}`;
    const entry = this.#entries.get(key) ?? this.#open(key, row);
    if (entry.holders >= MAX_HOLDERS) throw new ParleyError('connection_rate_limited');
    entry.holders++;
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      if (--entry.holders === 0) this.#close(key, entry);
    };
    try {
      await entry.ready;
    } catch (cause) {
      release();
      throw cause;
    }
    entry.conversation.moveTo(positionOf(row));
    return { conversation: entry.conversation, release };
  }

  stop(): void {
    this.#heads.stop();
    for (const [key, entry] of this.#entries) this.#close(key, entry);
  }

  #open(key: string, row: ConversationRow): Entry {
    const conversation = new Conversation(row.tenantId, positionOf(row), this.#shared);
    const subscriptions = this.#subscribe(conversation);
    const entry: Entry = { conversation, subscriptions, ready: this.#flush.next(), holders: 0 };
    this.#entries.set(key, entry);
    this.#heads.add(conversation);
    return entry;
  }

  #subscribe(conversation: Conversation): readonly Subscription[] {
    const { bus, liveBus } = this.#deps;
    const { tenantId, conversationId } = conversation;
    const events = bus.subscribe(subjects.events(tenantId, conversationId), (message) =>
      conversation.onEventMessage(message),
    );
    try {
      const live = liveBus.subscribe(subjects.live(tenantId, conversationId), (message) => {
        // Who wants an answer asks whether anybody watches: that there is one says it.
        if (message.reply === undefined) conversation.onLiveMessage(message);
        else liveBus.respond(message, NOTHING);
      });
      return [events, live];
    } catch (cause) {
      events.unsubscribe();
      throw cause;
    }
  }

  #close(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
    for (const subscription of entry.subscriptions) subscription.unsubscribe();
    this.#heads.remove(entry.conversation);
  }

  async #askDraft(turnId: string): Promise<DraftReply | undefined> {
    try {
      const request = turnRequest.encode({ draft: {} });
      const answer = await this.#deps.liveBus.request(subjects.turn(turnId), request, { timeoutMs: DRAFT_TIMEOUT_MS });
      return turnReply.decode(answer.data);
    } catch (cause) {
      this.#deps.log.debug({ err: cause, turnId }, 'no draft');
      return undefined;
    }
  }
}
