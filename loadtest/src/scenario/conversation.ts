import { randomUUID } from 'node:crypto';
import { ParleyError, type ServerFrame } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import type { Subject } from '../audit/audit.ts';
import { Recording } from '../audit/recording.ts';
import { type LightSocket, type LightSocketDeps, openLightSocket } from '../sockets/light-socket.ts';
import { numberedText, numberOfText } from './numbered-text.ts';

/** What is told of a conversation while it runs; `number` is the message's place in it. */
export interface ConversationListener {
  /** At the watcher. */
  arrived(number: number): void;
  nacked(number: number, code: string): void;
  /** The author was told that it is committed, so long after it was sent. */
  committed(number: number, tookMs: number): void;
  closed(code: number): void;
}

export interface ConversationOptions {
  /** The gateways of the author and of the watcher. */
  readonly authorTarget: string;
  readonly watcherTarget: string;
  readonly token: string;
  /** Whether to keep what is needed for the audit. */
  readonly isAudited: boolean;
}

const HANDOFF_DEADLINE_MS = 30_000;
/** After the code of a refusal that leaves nothing to do: no time to come back, no other message to wait for. */
export const FINAL = ' (final)';

/**
 * One visitor with two sockets: the author sends, the watcher is the other party at which a message has to arrive.
 * It begins by asking for a human, so that no AI answers.
 */
export class Conversation {
  readonly #listener: ConversationListener;
  readonly #options: ConversationOptions;
  readonly #recording: Recording | undefined;
  readonly #clock: Clock;
  /** Messages without an outcome yet, by id. */
  readonly #underWay = new Map<string, { readonly number: number; readonly sentMs: number }>();
  readonly #handedOff: Promise<void>;
  #onHandedOff: () => void = () => {};
  #onRefused: (error: ParleyError) => void = () => {};
  #sockets: readonly LightSocket[] = [];
  #previousId = '';

  private constructor(deps: LightSocketDeps, options: ConversationOptions, listener: ConversationListener) {
    this.#listener = listener;
    this.#options = options;
    this.#clock = deps.clock;
    this.#recording = options.isAudited ? new Recording(deps.clock) : undefined;
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
    const conversation = new Conversation(deps, options, listener);
    try {
      await conversation.#open(deps);
      return conversation;
    } catch (error) {
      conversation.close();
      throw error;
    }
  }

  async #open(deps: LightSocketDeps): Promise<void> {
    const { authorTarget, watcherTarget, token } = this.#options;
    const recording = this.#recording;
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
      onBytes: recording && ((bytes) => recording.received(bytes)),
    });
    this.#sockets = [author, watcher];
    author.send({ requestHuman: { clientMessageId: randomUUID() } });
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

  /** `fileIds`: what goes with it. */
  send(number: number, fileIds: readonly string[] = []): void {
    const clientMessageId = randomUUID();
    // What keeps the order when a command has to be repeated on its way.
    const after = this.#underWay.has(this.#previousId) ? this.#previousId : '';
    this.#underWay.set(clientMessageId, { number, sentMs: this.#clock.now() });
    this.#previousId = clientMessageId;
    this.#recording?.invoked(clientMessageId);
    this.#sockets[0]?.send({ send: { clientMessageId, after, text: numberedText(number), fileIds: [...fileIds] } });
  }

  /** What can be audited of it; undefined: nothing was kept. */
  get subject(): Subject | undefined {
    const conversationId = this.#sockets[0]?.welcome.conversationId;
    const { authorTarget: target, token } = this.#options;
    if (this.#recording === undefined || conversationId === undefined) return undefined;
    return { history: this.#recording.history(conversationId, conversationId), target, token };
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }

  #atAuthor({ sent, event, nack }: ServerFrame): void {
    if (sent) this.#told(sent.clientMessageId, sent.seq);
    // One's own event says the same as `sent`.
    else if (event) this.#told(event.clientMessageId, event.seq);
    else if (nack) {
      this.#onRefused(new ParleyError('unavailable', { detail: `asking for a human was refused: ${nack.code}` }));
      const number = this.#underWay.get(nack.clientMessageId)?.number;
      this.#recording?.refused(nack.clientMessageId);
      this.#underWay.delete(nack.clientMessageId);
      const isFinal = nack.retryAfterMs === 0 && nack.after === '';
      if (number !== undefined) this.#listener.nacked(number, isFinal ? `${nack.code}${FINAL}` : nack.code);
    }
  }

  #told(id: string, seq: number): void {
    const message = this.#underWay.get(id);
    if (message === undefined) return;
    this.#underWay.delete(id);
    this.#recording?.told(id, seq);
    this.#listener.committed(message.number, this.#clock.now() - message.sentMs);
  }

  #atWatcher({ event }: ServerFrame): void {
    if (event?.handoff) this.#onHandedOff();
    const number = event?.message ? numberOfText(event.message.text) : undefined;
    if (number !== undefined) this.#listener.arrived(number);
  }
}
