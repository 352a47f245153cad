import type { SocketFactory, SocketListener } from '@parley/client';
import { AuthorKind, clientFrame, type ServerFrameInit, serverFrame } from '@parley/contract';
import { numberOfText } from './scenario/numbered-text.ts';

/** What the gateway does to a message instead of delivering it. `hold`: it comes after the next one. */
export type Fault = 'drop' | 'double' | 'hold' | 'nack' | 'close';

interface FakeConversation {
  readonly sockets: SocketListener[];
  seq: number;
  held: (() => void) | undefined;
}

/** A gateway in memory: `POST /v1/visitors` and sockets. Sends every event to all sockets of its conversation. */
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
    const token = `conversation-${this.#conversations.size}`;
    this.#conversations.set(token, { sockets: [], seq: 0, held: undefined });
    return Response.json({ token }, { status: 201 });
  };

  readonly socket: SocketFactory = (_url, _subprotocol, listener) => {
    let token = '';
    this.openSockets++;
    queueMicrotask(() => listener.opened());
    return {
      send: (data) => {
        const frame = clientFrame.decode(data as Uint8Array);
        if (frame.hello) token = frame.hello.token;
        this.#take(token, frame, listener);
      },
      close: () => {
        this.openSockets--;
      },
    };
  };

  #take(token: string, frame: ReturnType<typeof clientFrame.decode>, listener: SocketListener): void {
    const conversation = this.#conversations.get(token);
    if (!conversation) throw new Error(`no visitor ${token}`);
    const { hello, requestHuman, send } = frame;
    if (hello) {
      conversation.sockets.push(listener);
      tell(listener, { welcome: { conversationId: token } });
    }
    if (requestHuman) {
      this.commands.push(`${token} requestHuman`);
      const { clientMessageId } = requestHuman;
      if (this.#faultAt(token, -1) === 'nack') tell(listener, { nack: { clientMessageId, code: 'unavailable' } });
      else this.#publish(token, { handoff: { reason: 'asked' }, clientMessageId });
    }
    if (!send) return;
    const number = numberOfText(send.text) ?? -1;
    this.commands.push(`${token} ${number}`);
    const { clientMessageId, text } = send;
    const publish = () =>
      this.#publish(token, { message: { text }, clientMessageId, author: { kind: AuthorKind.VISITOR } });
    const before = conversation.held;
    conversation.held = undefined;
    switch (this.#faultAt(token, number)) {
      case undefined:
        publish();
        break;
      case 'double':
        publish();
        publish();
        break;
      case 'nack':
        tell(listener, { nack: { clientMessageId, code: 'overloaded' } });
        break;
      case 'hold':
        conversation.held = publish;
        break;
      case 'close':
        for (const socket of conversation.sockets.splice(0)) socket.closed(1006);
        break;
      case 'drop':
        tell(listener, { sent: { clientMessageId, seq: 1 } });
    }
    before?.();
  }

  #publish(token: string, event: NonNullable<ServerFrameInit['event']>): void {
    const conversation = this.#conversations.get(token);
    if (!conversation) return;
    const seq = ++conversation.seq;
    for (const socket of conversation.sockets) tell(socket, { event: { ...event, seq } });
  }
}

function tell(listener: SocketListener, frame: ServerFrameInit): void {
  listener.received(new Uint8Array(serverFrame.encode(frame)));
}
