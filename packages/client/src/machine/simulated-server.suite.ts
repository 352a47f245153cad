import type { ClientFrameInit } from '@parley/contract';
import type { ConversationEvent, EventBody, IncomingFrame } from '../frames.ts';

/** Messages that hold this are refused for good. */
export const BAD = 'bad';

interface Conversation {
  readonly id: string;
  isClosed: boolean;
  readonly events: ConversationEvent[];
}

/** What a connection is given to do later, by a world that may delay, repeat or lose it. */
export interface Wire {
  /** To the client of connection `connection`; ordered, lost only with the connection. */
  push(connection: number, frame: IncomingFrame): void;
  /** Inside the suite: any order, any number of times, or never. */
  unreliably(run: () => void): void;
  chance(probability: number): boolean;
}

/** Gateway, session and store in one, with the rules of the wire and nothing else. */
export class SimulatedServer {
  readonly conversations: Conversation[] = [];
  readonly #connections = new Map<number, { conversation: Conversation; pushed: number }>();
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  receive(connection: number, frame: ClientFrameInit): void {
    if (frame.hello) {
      this.#greet(connection, frame.hello);
      return;
    }
    const at = this.#connections.get(connection);
    const send = frame.send;
    if (at === undefined || !send?.clientMessageId) return;
    const { clientMessageId, after = '', text = '' } = send;
    this.#wire.unreliably(() => this.#decide(connection, at.conversation, clientMessageId, after ?? '', text ?? ''));
  }

  disconnect(connection: number): void {
    this.#connections.delete(connection);
  }

  ping(): void {
    for (const [connection, { conversation }] of this.#connections) {
      this.#wire.push(connection, { kind: 'ping', headSeq: conversation.events.length });
    }
  }

  /** The other side speaks, or the conversation ends. */
  append(body: EventBody | undefined): void {
    const conversation = this.conversations.at(-1);
    if (conversation === undefined || conversation.isClosed) return;
    this.#commit(conversation, '', body);
    conversation.isClosed = body?.kind === 'closed';
  }

  #greet(connection: number, hello: NonNullable<ClientFrameInit['hello']>): void {
    const asked = this.conversations.find(({ id }) => id === hello.conversationId);
    const conversation = asked ?? this.#openConversation();
    const resumeFrom = hello.resume?.lastSeq ?? 0;
    const resumed = hello.resume?.epoch === 'e' && !this.#wire.chance(0.1);
    const pushed = resumed ? resumeFrom : 0;
    this.#connections.set(connection, { conversation, pushed });
    this.#wire.push(connection, {
      kind: 'welcome',
      connectionId: `${connection}`,
      conversationId: conversation.id,
      epoch: 'e',
      headSeq: conversation.events.length,
      owner: conversation.isClosed ? 'closed' : 'ai',
      ownerEpoch: 0,
      answeredTo: 0,
      resumed,
      heartbeatMs: 5_000,
      creditBytes: 0,
    });
    for (const event of conversation.events.slice(pushed)) this.#wire.push(connection, { kind: 'event', event });
  }

  #openConversation(): Conversation {
    const open = this.conversations.find(({ isClosed }) => !isClosed);
    if (open !== undefined) return open;
    const conversation: Conversation = { id: `c${this.conversations.length}`, isClosed: false, events: [] };
    this.conversations.push(conversation);
    return conversation;
  }

  #decide(connection: number, conversation: Conversation, id: string, after: string, text: string): void {
    const seqOf = (clientMessageId: string) =>
      conversation.events.find((event) => event.clientMessageId === clientMessageId)?.seq;
    const known = seqOf(id);
    const answer = (frame: IncomingFrame) => this.#wire.unreliably(() => this.#wire.push(connection, frame));
    const nack = (code: string, retryAfterMs = 0, missing = '') =>
      answer({ kind: 'nack', clientMessageId: id, code, retryAfterMs, after: missing });
    if (known !== undefined) answer({ kind: 'sent', clientMessageId: id, seq: known, at: 0 });
    else if (conversation.isClosed) nack('conversation_closed');
    else if (text.includes(BAD)) nack('invalid_text');
    else if (this.#wire.chance(0.1)) nack('overloaded', 300);
    else if (after !== '' && seqOf(after) === undefined) nack('unknown_predecessor', 0, after);
    else {
      const seq = this.#commit(conversation, id, {
        kind: 'message',
        text,
        files: [],
        citations: [],
        degradation: 'none',
      });
      answer({ kind: 'sent', clientMessageId: id, seq, at: 0 });
    }
  }

  #commit(conversation: Conversation, clientMessageId: string, body: EventBody | undefined): number {
    const seq = conversation.events.length + 1;
    const kind = clientMessageId === '' ? 'agent' : 'visitor';
    const author = { kind, id: kind, name: '' } as const;
    const place = { conversationId: conversation.id, seq, at: seq, ownerEpoch: 0, answeredTo: 0 };
    conversation.events.push({ ...place, author, clientMessageId, turnId: '', body });
    // Pushes may be lost, repeated or overtake each other: the client's cursor has to bear it.
    for (const [connection, at] of this.#connections) {
      if (at.conversation !== conversation) continue;
      const event = conversation.events[seq - 1];
      if (event !== undefined) this.#wire.unreliably(() => this.#wire.push(connection, { kind: 'event', event }));
    }
    return seq;
  }
}
