import type { SocketListener } from '@parley/client';
import { AuthorKind, clientFrame, type ServerFrameInit, serverFrame, turnIdOf } from '@parley/contract';
import { numberOfText } from '../scenario/numbered-text.ts';
import type { LoadSocketFactory } from '../sockets/load-socket.ts';

/**
 * What the gateway does to a message instead of delivering it. `drop`: it is committed and never shown; `hold`: it is shown
 * after the next one; `forget`: told `sent` and shown, and not committed.
 */
export type Fault = 'drop' | 'double' | 'hold' | 'nack' | 'close' | 'forget' | 'busy';

type FakeEvent = NonNullable<ServerFrameInit['event']>;

interface FakeConversation {
  readonly id: string;
  readonly sockets: Set<SocketListener>;
  readonly committed: FakeEvent[];
  answeredTo: number;
  hasHuman: boolean;
  held: (() => void) | undefined;
}

/**
 * A gateway in memory: `POST /v1/visitors` and sockets. Sends every event to all sockets of its conversation, and to a new
 * one all that was. Until a human is asked for, it answers each message itself.
 */
export class FakeGateway {
  /** By token, which is also the conversation's id. */
  readonly #conversations = new Map<string, FakeConversation>();
  /** What was sent to it, in order: `<token> <command>`. */
  readonly commands: string[] = [];
  readonly #faultAt: (token: string, number: number) => Fault | undefined;
  openSockets = 0;

  /** `number` is the message's in its conversation; -1 = the request for a human. */
  constructor(faultAt: (token: string, number: number) => Fault | undefined = () => undefined) {
    this.#faultAt = faultAt;
  }

  readonly fetch: typeof fetch = async () => {
    const id = `conversation-${this.#conversations.size}`;
    const [sockets, committed] = [new Set<SocketListener>(), []];
    this.#conversations.set(id, { id, sockets, committed, answeredTo: 0, hasHuman: false, held: undefined });
    return Response.json({ token: id }, { status: 201 });
  };

  readonly socket: LoadSocketFactory = (_url, _subprotocol, listener) => {
    let conversation: FakeConversation | undefined;
    const take = (frame: ReturnType<typeof clientFrame.decode>) => {
      if (frame.hello) conversation = this.#conversations.get(frame.hello.token);
      if (!conversation) throw new Error('no such visitor');
      this.#take(conversation, frame, listener);
    };
    this.openSockets++;
    queueMicrotask(() => listener.opened());
    return {
      send(data) {
        const frame = clientFrame.decode(data as Uint8Array);
        // No network answers before the call that sends has returned.
        queueMicrotask(() => take(frame));
      },
      close: () => {
        this.openSockets--;
        conversation?.sockets.delete(listener);
      },
    };
  };

  /** Loses the sockets of one conversation. */
  closeAll(id: string): void {
    const sockets = this.#conversations.get(id)?.sockets ?? new Set();
    for (const socket of sockets) socket.closed(1006);
    sockets.clear();
  }

  #take(conversation: FakeConversation, frame: ReturnType<typeof clientFrame.decode>, listener: SocketListener): void {
    const { committed, id, sockets } = conversation;
    const { hello, requestHuman, send } = frame;
    if (hello) {
      sockets.add(listener);
      const owner = conversation.hasHuman ? 'queue' : 'ai';
      tell(listener, {
        welcome: { conversationId: id, owner, answeredTo: conversation.answeredTo, ...welcomeOf(committed) },
      });
      for (const event of committed.slice(hello.resume?.lastSeq ?? 0)) tell(listener, { event });
    }
    if (requestHuman) {
      this.commands.push(`${id} requestHuman`);
      const { clientMessageId } = requestHuman;
      const fault = this.#faultAt(id, -1);
      if (fault === 'nack') tell(listener, { nack: { clientMessageId, code: 'unavailable' } });
      else if (fault === 'busy') tell(listener, { nack: { clientMessageId, code: 'overloaded', retryAfterMs: 900 } });
      else {
        conversation.hasHuman = true;
        this.#show(conversation, commit(conversation, { handoff: { reason: 'asked' }, clientMessageId }));
      }
    }
    if (send) this.#takeMessage(conversation, send.clientMessageId, send.text, listener);
  }

  #takeMessage(conversation: FakeConversation, clientMessageId: string, text: string, listener: SocketListener): void {
    const number = numberOfText(text) ?? Number(/\((\d+)\)/.exec(text)?.[1] ?? -1);
    this.commands.push(`${conversation.id} ${number}`);
    const fault = this.#faultAt(conversation.id, number);
    if (fault === 'nack') {
      tell(listener, { nack: { clientMessageId, code: 'overloaded', retryAfterMs: 60_000 } });
      return;
    }
    if (fault === 'close') {
      this.closeAll(conversation.id);
      return;
    }
    const author = { kind: AuthorKind.VISITOR };
    const event = commit(conversation, { message: { text }, clientMessageId, author });
    const before = conversation.held;
    conversation.held = undefined;
    if (fault === 'forget') conversation.committed.pop();
    if (fault === 'drop') tell(listener, { sent: { clientMessageId, seq: event.seq ?? 0 } });
    else if (fault === 'hold') conversation.held = () => this.#show(conversation, event);
    else this.#show(conversation, event);
    if (fault === 'double') this.#show(conversation, event);
    before?.();
    if (!conversation.hasHuman) this.#answer(conversation, event.seq ?? 0);
  }

  #answer(conversation: FakeConversation, answeredTo: number): void {
    const turnId = turnIdOf({ conversationId: conversation.id, ownerEpoch: 0, answeredTo: conversation.answeredTo });
    const text = `an answer to ${answeredTo}`;
    for (const socket of conversation.sockets) tell(socket, { delta: { turnId, attempt: 1, offset: 0, text } });
    const author = { kind: AuthorKind.AI };
    conversation.answeredTo = answeredTo;
    this.#show(conversation, commit(conversation, { message: { text }, turnId, author }));
  }

  #show(conversation: FakeConversation, event: FakeEvent): void {
    for (const socket of conversation.sockets) tell(socket, { event });
  }
}

/** A heartbeat that no test is long enough for. */
function welcomeOf(committed: readonly FakeEvent[]) {
  return { headSeq: committed.length, resumed: true, heartbeatMs: 3_600_000, creditBytes: 65_536 };
}

function commit({ answeredTo, committed, id }: FakeConversation, event: FakeEvent): FakeEvent {
  const numbered = { ...event, conversationId: id, seq: committed.length + 1, answeredTo };
  committed.push(numbered);
  return numbered;
}

function tell(listener: SocketListener, frame: ServerFrameInit): void {
  listener.received(new Uint8Array(serverFrame.encode(frame)));
}
