import { randomUUID } from 'node:crypto';
import { ParleyError, type ServerFrame } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import type { Subject } from '../audit/audit.ts';
import { Recording } from '../audit/recording.ts';
import { type LightSocket, type LightSocketDeps, openLightSocket } from '../sockets/light-socket.ts';
import { Gathering } from './gathering.ts';
import { numberedText, numberOfText } from './numbered-text.ts';

/** What is told of a conversation while it runs; `number` is the message's place in it. */
export interface ConversationListener {
  /** At the last of the watchers. */
  arrived(number: number): void;
  nacked(number: number, code: string): void;
  /** The author was told that it is committed, so long after it was sent. */
  committed(number: number, tookMs: number): void;
  closed(code: number): void;
}

export interface ConversationOptions {
  /** The gateways of the author and of each watcher; at least one. */
  readonly authorTarget: string;
  readonly watcherTargets: readonly string[];
  readonly token: string;
  /** Whether to keep what is needed for the audit. */
  readonly isAudited: boolean;
}

const HANDOFF_DEADLINE_MS = 30_000;
/** After the code of a refusal that leaves nothing to do: no time to come back, no other message to wait for. */
export const FINAL = ' (final)';

/**
 * One visitor with several sockets: the author sends, the others watch; a message has to arrive at each of them.
 * It begins by asking for a human, so that no AI answers.
 */
export class Conversation {
  readonly #listener: ConversationListener;
  readonly #options: ConversationOptions;
  /** One for each watcher; none: no audit. The first also has what the author did. */
  readonly #recordings: readonly Recording[];
  readonly #gathering: Gathering;
  readonly #clock: Clock;
  /** Messages without an outcome yet, by id. */
  readonly #underWay = new Map<string, { readonly number: number; readonly sentMs: number }>();
  readonly #handedOff: Promise<void>;
  #onHandedOff: () => void = () => {};
  #onRefused: (error: ParleyError) => void = () => {};
  readonly #humanRequestId = randomUUID();
  /** The author's first. */
  readonly #sockets: LightSocket[] = [];
  #previousId = '';

  private constructor(deps: LightSocketDeps, options: ConversationOptions, listener: ConversationListener) {
    this.#listener = listener;
    this.#options = options;
    this.#clock = deps.clock;
    const { isAudited, watcherTargets } = options;
    this.#recordings = isAudited ? watcherTargets.map(() => new Recording(deps.clock)) : [];
    this.#gathering = new Gathering(watcherTargets.length, (number) => listener.arrived(number));
    this.#handedOff = new Promise((resolve, reject) => {
      this.#onHandedOff = resolve;
      this.#onRefused = reject;
    });
    // Looked at later; until then, a refusal is nobody's unhandled rejection.
    this.#handedOff.catch(() => {});
  }

  /** Resolves when a watcher has seen that a human was asked for. */
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
    const { authorTarget, token, watcherTargets } = this.#options;
    const onClosed = (code: number) => {
      this.#onRefused(new ParleyError('unavailable', { detail: `a socket closed with ${code} before the load began` }));
      this.#listener.closed(code);
    };
    const author = await openLightSocket(deps, {
      ...{ target: authorTarget, token, conversationId: '', onClosed },
      onFrame: (frame) => this.#atAuthor(frame),
    });
    this.#sockets.push(author);
    const { conversationId } = author.welcome;
    for (const [index, target] of watcherTargets.entries()) {
      const recording = this.#recordings[index];
      const watcher = await openLightSocket(deps, {
        ...{ target, token, conversationId, onClosed },
        onFrame: (frame) => this.#atWatcher(index, frame),
        onBytes: recording && ((bytes) => recording.received(bytes)),
      });
      this.#sockets.push(watcher);
    }
    this.#askForHuman();
    await this.#untilHandedOff(deps);
  }

  #askForHuman(): void {
    this.#sockets[0]?.send({ requestHuman: { clientMessageId: this.#humanRequestId } });
  }

  /** Opening thousands may be more than can be done at once: it is asked again, as every client would. */
  #humanRefused({ code, retryAfterMs }: NonNullable<ServerFrame['nack']>): void {
    if (retryAfterMs > 0) this.#clock.after(retryAfterMs, () => this.#askForHuman());
    else this.#onRefused(new ParleyError('unavailable', { detail: `asking for a human was refused: ${code}` }));
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
    this.#recordings[0]?.invoked(clientMessageId);
    this.#sockets[0]?.send({ send: { clientMessageId, after, text: numberedText(number), fileIds: [...fileIds] } });
  }

  /** What can be audited of it; undefined: nothing was kept. */
  get subject(): Subject | undefined {
    const conversationId = this.#sockets[0]?.welcome.conversationId;
    const { authorTarget: target, token } = this.#options;
    if (this.#recordings.length === 0 || conversationId === undefined) return undefined;
    const histories = this.#recordings.map((recording, index) =>
      recording.history(`${conversationId} ${index}`, conversationId),
    );
    return { conversationId, histories, target, token };
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }

  #atAuthor({ sent, event, nack }: ServerFrame): void {
    if (sent) this.#told(sent.clientMessageId, sent.seq);
    // One's own event says the same as `sent`.
    else if (event) this.#told(event.clientMessageId, event.seq);
    else if (nack) {
      if (nack.clientMessageId === this.#humanRequestId) this.#humanRefused(nack);
      const number = this.#underWay.get(nack.clientMessageId)?.number;
      this.#recordings[0]?.refused(nack.clientMessageId);
      this.#underWay.delete(nack.clientMessageId);
      const isFinal = nack.retryAfterMs === 0 && nack.after === '';
      if (number !== undefined) this.#listener.nacked(number, isFinal ? `${nack.code}${FINAL}` : nack.code);
    }
  }

  #told(id: string, seq: number): void {
    const message = this.#underWay.get(id);
    if (message === undefined) return;
    this.#underWay.delete(id);
    this.#recordings[0]?.told(id, seq);
    this.#listener.committed(message.number, this.#clock.now() - message.sentMs);
  }

  #atWatcher(watcher: number, { event }: ServerFrame): void {
    if (event?.handoff) this.#onHandedOff();
    const number = event?.message ? numberOfText(event.message.text) : undefined;
    if (number !== undefined) this.#gathering.add(watcher, number);
  }
}
