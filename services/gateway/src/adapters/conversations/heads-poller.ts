import type { Bus } from '@parley/bus';
import { limits, type StoreClient } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { Conversation } from './conversation.ts';

/** Every conversation is looked at once in this many ticks of a second. */
const SLOTS = 25;
const TICK_MS = 1_000;
/** After a reconnect, events may have been missed: everything is looked at within 5 s. */
const HURRIED_SLOTS_A_TICK = 5;

/**
 * Asks the store how far each conversation has come: an event that got lost on the bus shows as a higher head. A
 * failed call costs nothing but time; the next round asks again.
 */
export class HeadsPoller {
  readonly #store: StoreClient;
  readonly #log: Logger;
  readonly #random: () => number;
  readonly #slots: readonly Set<Conversation>[] = Array.from({ length: SLOTS }, () => new Set<Conversation>());
  readonly #slotOf = new Map<Conversation, Set<Conversation>>();
  readonly #stop: () => void;
  #nextSlot = 0;
  #hurriedSlots = 0;

  constructor(deps: {
    readonly bus: Bus;
    readonly store: StoreClient;
    readonly clock: Clock;
    readonly log: Logger;
    readonly random: () => number;
  }) {
    this.#store = deps.store;
    this.#log = deps.log;
    this.#random = deps.random;
    const timer: Timer = deps.clock.every(TICK_MS, () => this.#tick());
    const unwatch = deps.bus.onConnectionChange((isConnected) => {
      if (isConnected) this.#hurriedSlots = SLOTS;
    });
    this.#stop = () => {
      deps.clock.clear(timer);
      unwatch();
    };
  }

  add(conversation: Conversation): void {
    const slot = this.#slots[Math.floor(this.#random() * SLOTS)];
    if (!slot) return;
    slot.add(conversation);
    this.#slotOf.set(conversation, slot);
  }

  remove(conversation: Conversation): void {
    this.#slotOf.get(conversation)?.delete(conversation);
    this.#slotOf.delete(conversation);
  }

  stop(): void {
    this.#stop();
  }

  #tick(): void {
    const count = this.#hurriedSlots > 0 ? HURRIED_SLOTS_A_TICK : 1;
    this.#hurriedSlots = Math.max(0, this.#hurriedSlots - count);
    const due: Conversation[] = [];
    for (let slot = 0; slot < count; slot++) {
      due.push(...(this.#slots[this.#nextSlot] ?? []));
      this.#nextSlot = (this.#nextSlot + 1) % SLOTS;
    }
    for (const [tenantId, conversations] of Map.groupBy(due, ({ tenantId }) => tenantId))
      for (let start = 0; start < conversations.length; start += limits.maxHeads)
        void this.#ask(tenantId, conversations.slice(start, start + limits.maxHeads));
  }

  async #ask(tenantId: string, conversations: readonly Conversation[]): Promise<void> {
    const byId = new Map(conversations.map((conversation) => [conversation.conversationId, conversation]));
    try {
      const { heads } = await this.#store.heads({ tenantId, conversationIds: [...byId.keys()] });
      for (const { conversationId, headSeq } of heads) byId.get(conversationId)?.noteHead(headSeq);
    } catch (cause) {
      this.#log.warn({ err: cause }, 'heads could not be read');
    }
  }
}
