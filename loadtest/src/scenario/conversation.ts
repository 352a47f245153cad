import { newId, ParleyError, type ServerFrame } from '@parley/contract';
import { withDeadline } from '@parley/flow';
import { type LightSocket, type LightSocketDeps, openLightSocket } from '../light-socket.ts';
import { numberedText, numberOfText } from './numbered-text.ts';

/** What is told of a conversation while it runs; `number` is the message's place in it. */
export interface ConversationListener {
  /** At the watcher. */
  arrived(number: number): void;
  nacked(number: number, code: string): void;
  closed(code: number): void;
}

export interface ConversationOptions {
  /** The gateways of the author and of the watcher. */
  readonly authorTarget: string;
  readonly watcherTarget: string;
  readonly token: string;
}

const HANDOFF_DEADLINE_MS = 30_000;

/**
 * One visitor with two sockets: the author sends, the watcher is the other party at which a message has to arrive.
 * It begins by asking for a human, so that no AI answers.
 */
export class Conversation {
  readonly #listener: ConversationListener;
  /** Messages without an outcome yet: their numbers by id. */
  readonly #underWay = new Map<string, number>();
  readonly #handedOff: Promise<void>;
  #onHandedOff: () => void = () => {};
  #onRefused: (error: ParleyError) => void = () => {};
  #sockets: readonly LightSocket[] = [];
  #previousId = '';

  private constructor(listener: ConversationListener) {
    this.#listener = listener;
    this.#handedOff = new Promise((resolve, reject) => {
      this.#onHandedOff = resolve;
      this.#onRefused = reject;
    });
    // Looked at later; until then, a refusal is nobody's unhandled rejection.
    this.#handedOff.catch(() => {});
  }

  /** Resolves when the watcher has seen that a human was asked for. */
  static async open(
    deps: LightSocketDeps,
    options: ConversationOptions,
    listener: ConversationListener,
  ): Promise<Conversation> {
    const conversation = new Conversation(listener);
    try {
      await conversation.#open(deps, options);
      return conversation;
    } catch (error) {
      conversation.close();
      throw error;
    }
  }

  async #open(deps: LightSocketDeps, { authorTarget, watcherTarget, token }: ConversationOptions): Promise<void> {
    const onClosed = (code: number) => {
      this.#onRefused(new ParleyError('unavailable', { detail: `a socket closed with ${code} before the load began` }));
      this.#listener.closed(code);
    };
    const author = await openLightSocket(deps, {
      ...{ target: authorTarget, token, conversationId: '', onClosed },
      onFrame: (frame) => this.#atAuthor(frame),
    });
    this.#sockets = [author];
    const { conversationId } = author.welcome;
    const watcher = await openLightSocket(deps, {
      ...{ target: watcherTarget, token, conversationId, onClosed },
      onFrame: (frame) => this.#atWatcher(frame),
    });
    this.#sockets = [author, watcher];
    author.send({ requestHuman: { clientMessageId: newId() } });
    await this.#untilHandedOff(deps);
  }

  async #untilHandedOff({ clock }: LightSocketDeps): Promise<void> {
    try {
      await withDeadline(this.#handedOff, HANDOFF_DEADLINE_MS, clock);
    } catch (cause) {
      if (cause instanceof ParleyError && cause.code === 'unavailable') throw cause;
      const detail = `a conversation was not handed to a human in ${HANDOFF_DEADLINE_MS} ms`;
      throw new ParleyError('unavailable', { cause, detail });
    }
  }

  send(number: number): void {
    const clientMessageId = newId();
    // What keeps the order when a command has to be repeated on its way.
    const after = this.#underWay.has(this.#previousId) ? this.#previousId : '';
    this.#underWay.set(clientMessageId, number);
    this.#previousId = clientMessageId;
    this.#sockets[0]?.send({ send: { clientMessageId, after, text: numberedText(number) } });
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }

  #atAuthor({ sent, event, nack }: ServerFrame): void {
    if (sent) this.#underWay.delete(sent.clientMessageId);
    // One's own event says the same as `sent`.
    else if (event) this.#underWay.delete(event.clientMessageId);
    else if (nack) {
      this.#onRefused(new ParleyError('unavailable', { detail: `asking for a human was refused: ${nack.code}` }));
      const number = this.#underWay.get(nack.clientMessageId);
      this.#underWay.delete(nack.clientMessageId);
      if (number !== undefined) this.#listener.nacked(number, nack.code);
    }
  }

  #atWatcher({ event }: ServerFrame): void {
    if (event?.handoff) this.#onHandedOff();
    const number = event?.message ? numberOfText(event.message.text) : undefined;
    if (number !== undefined) this.#listener.arrived(number);
  }
}
