import {
  type ConversationRow,
  type ConversationState,
  conversationState,
  type KnownCommand,
  limits,
  newId,
  type OpenTurn,
  partitionOf,
  type StoredEvent,
} from '@parley/contract';
import { initialState, isClosed, isTurnOpen } from '../domain/conversation-state.ts';
import type { AppendGroup } from '../domain/requests.ts';

interface Conversation {
  readonly tenantId: string;
  readonly id: string;
  readonly siteId: string;
  readonly visitorId: string;
  readonly partition: number;
  state: ConversationState;
  readonly events: StoredEvent[];
  readonly commands: Map<string, StoredEvent[]>;
}

interface LogEntry {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly event: StoredEvent;
}

/** Conversations and their events, held the way the tables hold them. Nothing handed out is kept and changed. */
export class Conversations {
  readonly #byId = new Map<string, Conversation>();
  /** The newest of each visitor on each site. */
  readonly #byVisitor = new Map<string, Conversation>();
  /** Events by partition, ascending in position. */
  readonly #logs = new Map<number, LogEntry[]>();

  find(id: string): Conversation | undefined {
    return this.#byId.get(id);
  }

  open(tenantId: string, siteId: string, visitorId: string, id = newId()): Conversation {
    const visitor = JSON.stringify([tenantId, siteId, visitorId]);
    const newest = this.#byVisitor.get(visitor);
    if (newest && !isClosed(newest.state)) return newest;
    const made: Conversation = {
      ...{ tenantId, id, siteId, visitorId, partition: partitionOf(id) },
      ...{ state: initialState(), events: [], commands: new Map() },
    };
    this.#byId.set(id, made);
    this.#byVisitor.set(visitor, made);
    return made;
  }

  row(conversation: Conversation): ConversationRow {
    const { tenantId, id, siteId, visitorId, partition, state } = conversation;
    const knownCommands: KnownCommand[] = [...conversation.commands.entries()]
      .slice(-limits.knownCommands)
      .flatMap(([commandId, [first]]) => (first ? [{ commandId, seq: first.seq, at: first.at }] : []));
    return { tenantId, conversationId: id, siteId, visitorId, partition, state: copyOf(state), knownCommands };
  }

  write(group: AppendGroup): void {
    const conversation = this.#byId.get(group.conversationId);
    if (!conversation) return;
    conversation.state = copyOf(group.state);
    for (const given of group.events) {
      const event = copyOfEvent(given);
      conversation.events.push(event);
      const ofCommand = conversation.commands.get(event.commandId);
      if (ofCommand) ofCommand.push(event);
      else conversation.commands.set(event.commandId, [event]);
      this.#log(group.partition, { tenantId: group.tenantId, conversationId: group.conversationId, event });
    }
  }

  isUsed(partition: number, position: number): boolean {
    const log = this.log(partition);
    return log[insertionPoint(log, position) - 1]?.event.position === position;
  }

  log(partition: number): readonly LogEntry[] {
    return this.#logs.get(partition) ?? [];
  }

  after(partition: number, position: number): readonly LogEntry[] {
    const log = this.log(partition);
    return log.slice(insertionPoint(log, position));
  }

  openTurns(partition: number, now: number): OpenTurn[] {
    return [...this.#byId.values()]
      .filter((one) => one.partition === partition && isTurnOpen(one.state))
      .map(({ tenantId, id, siteId, state }) => ({
        ...{ tenantId, conversationId: id, siteId, state: copyOf(state) },
        ageMs: Math.max(0, now - state.unansweredSince),
      }))
      .sort((a, b) => b.ageMs - a.ageMs);
  }

  #log(partition: number, entry: LogEntry): void {
    const log = this.#logs.get(partition) ?? [];
    this.#logs.set(partition, log);
    log.splice(insertionPoint(log, entry.event.position), 0, entry);
  }
}

// What was decoded keeps its zeros in its class, where a spread would lose them; its bytes are a view of the request.
function copyOfEvent({ seq, position, commandId, part, at, type, body, text }: StoredEvent): StoredEvent {
  return { seq, position, commandId, part, at, type, text, body: new Uint8Array(body) };
}

function copyOf(state: ConversationState): ConversationState {
  return conversationState.decode(conversationState.encode(state));
}

/** Behind the last entry whose position is not above; looked for from the end, where new ones nearly always belong. */
function insertionPoint(log: readonly LogEntry[], position: number): number {
  return log.findLastIndex((entry) => entry.event.position <= position) + 1;
}
