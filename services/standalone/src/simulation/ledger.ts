import { type Event, eventMessageId, type StoredEvent, type StoreHandlers, serverFrame } from '@parley/contract';

/** One committed event, as anybody may look it up. */
export interface LedgerEvent {
  readonly conversationId: string;
  readonly seq: number;
  readonly partition: number;
  readonly position: number;
  readonly commandId: string;
  readonly part: number;
  readonly event: Event;
}

type AppendRequest = Parameters<StoreHandlers['append']>[0];
type AppendReply = Awaited<ReturnType<StoreHandlers['append']>>;

/** What is committed, written down as the store commits it: the truth that everything else is held against. */
export class Ledger {
  readonly #conversations = new Map<string, LedgerEvent[]>();
  readonly #byCommand = new Map<string, LedgerEvent[]>();
  readonly #lastPositions = new Map<number, number>();
  readonly #captured = new Set<string>();
  readonly #published = new Map<number, number>();
  readonly #faults: string[] = [];

  /** What the store answered to an append. */
  appended(request: AppendRequest, reply: AppendReply): void {
    for (const [index, group] of request.groups.entries())
      if (reply.results?.[index]?.committed)
        for (const stored of group.events) this.#commit(group.conversationId, group.partition, stored);
  }

  #commit(conversationId: string, partition: number, { seq, position, commandId, part, body }: StoredEvent): void {
    const event = serverFrame.decode(body).event;
    const events = this.#conversations.get(conversationId) ?? [];
    this.#conversations.set(conversationId, events);
    if (event?.seq !== seq || seq !== events.length + 1) this.#faults.push(`${conversationId}: seq ${seq} is not next`);
    if (!event) return;
    const committed = { conversationId, seq, partition, position, commandId, part, event };
    events.push(committed);
    const ofCommand = this.#byCommand.get(commandId);
    if (ofCommand) ofCommand.push(committed);
    else this.#byCommand.set(commandId, [committed]);
    this.#lastPositions.set(partition, Math.max(position, this.#lastPositions.get(partition) ?? 0));
  }

  /** A stream has the event of this message id. */
  captured(messageId: string): void {
    this.#captured.add(messageId);
  }

  isCaptured({ conversationId, seq }: LedgerEvent): boolean {
    return this.#captured.has(eventMessageId(conversationId, seq));
  }

  /** The store said how far a partition is known to be published. */
  published(partition: number, position: number): void {
    this.#published.set(partition, position);
  }

  /** Partitions with committed events beyond what is known to be published. */
  get behind(): readonly number[] {
    return [...this.#lastPositions]
      .filter(([partition, last]) => (this.#published.get(partition) ?? 0) < last)
      .map(([partition]) => partition);
  }

  get conversations(): ReadonlyMap<string, readonly LedgerEvent[]> {
    return this.#conversations;
  }

  /** In whatever conversation. */
  ofCommand(commandId: string): readonly LedgerEvent[] {
    return this.#byCommand.get(commandId) ?? [];
  }

  eventsOf(conversationId: string): readonly LedgerEvent[] {
    return this.#conversations.get(conversationId) ?? [];
  }

  /** What the store itself did wrong. */
  get faults(): readonly string[] {
    return this.#faults;
  }
}
