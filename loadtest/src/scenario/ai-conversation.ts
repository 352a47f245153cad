import { randomUUID } from 'node:crypto';
import { AuthorKind, type Event, parseTurnId, type ServerFrame, TurnEndedOutcome } from '@parley/contract';
import type { Subject } from '../audit/audit.ts';
import { Recording } from '../audit/recording.ts';
import { type LightSocket, type LightSocketDeps, openLightSocket } from '../sockets/light-socket.ts';
import type { ConversationListener } from './conversation.ts';

export interface AiConversationListener extends Omit<ConversationListener, 'committed'> {
  /** The first piece of an answer to it is here. */
  begun(number: number): void;
}

export interface AiConversationOptions {
  readonly target: string;
  readonly token: string;
  readonly isAudited: boolean;
}

interface Question {
  readonly number: number;
  /** 0: not known yet. */
  seq: number;
  hasBegun: boolean;
}

/**
 * One visitor with one socket who asks the AI. An answer is to everything said up to its turn: questions that follow fast
 * share one.
 */
export class AiConversation {
  readonly #listener: AiConversationListener;
  readonly #options: AiConversationOptions;
  readonly #recording: Recording | undefined;
  /** Without an answer yet, by id, oldest first. */
  readonly #open = new Map<string, Question>();
  #socket: LightSocket | undefined;
  #previousId = '';
  /** The newest turn whose text has been seen is the one that followed the answer to this seq. */
  #begunAfter = -1;
  /** All up to this seq is answered. */
  #answeredTo = 0;
  #lastAnswered = -1;
  #hasHuman = false;

  private constructor(deps: LightSocketDeps, options: AiConversationOptions, listener: AiConversationListener) {
    this.#listener = listener;
    this.#options = options;
    this.#recording = options.isAudited ? new Recording(deps.clock) : undefined;
  }

  static async open(
    deps: LightSocketDeps,
    options: AiConversationOptions,
    listener: AiConversationListener,
  ): Promise<AiConversation> {
    const conversation = new AiConversation(deps, options, listener);
    const recording = conversation.#recording;
    conversation.#socket = await openLightSocket(deps, {
      ...{ target: options.target, token: options.token, conversationId: '' },
      onFrame: (frame) => conversation.#take(frame),
      onBytes: recording && ((bytes) => recording.received(bytes)),
      onClosed: (code) => listener.closed(code),
    });
    return conversation;
  }

  ask(number: number, text: string): void {
    // Nobody will answer any more.
    if (this.#hasHuman) {
      this.#listener.nacked(number, 'handed_off');
      return;
    }
    const clientMessageId = randomUUID();
    const previous = this.#open.get(this.#previousId);
    // What keeps the order when a command has to be repeated on its way.
    const after = previous !== undefined && previous.seq === 0 ? this.#previousId : '';
    this.#open.set(clientMessageId, { number, seq: 0, hasBegun: false });
    this.#previousId = clientMessageId;
    this.#recording?.invoked(clientMessageId);
    this.#socket?.send({ send: { clientMessageId, after, text } });
  }

  get subject(): Subject | undefined {
    const conversationId = this.#socket?.welcome.conversationId;
    if (this.#recording === undefined || conversationId === undefined) return undefined;
    const { target, token } = this.#options;
    return { conversationId, histories: [this.#recording.history(conversationId, conversationId)], target, token };
  }

  close(): void {
    this.#socket?.close();
  }

  #take({ delta, event, nack, sent }: ServerFrame): void {
    if (delta) this.#began(parseTurnId(delta.turnId)?.answeredTo ?? -1);
    else if (sent) this.#told(sent.clientMessageId, sent.seq);
    else if (event) this.#takeEvent(event);
    else if (nack) {
      this.#recording?.refused(nack.clientMessageId);
      this.#refuse(nack.clientMessageId, nack.code);
    }
  }

  #takeEvent({ answeredTo, author, clientMessageId, handoff, message, seq, turnEnded, turnId }: Event): void {
    // One's own event says the same as `sent`.
    if (clientMessageId !== '') this.#told(clientMessageId, seq);
    if (turnId !== '' && message && author?.kind === AuthorKind.AI) this.#answered(answeredTo);
    else if (turnEnded) this.#refuseUpTo(answeredTo, codes[turnEnded.outcome] ?? 'no_answer');
    if (handoff) {
      this.#hasHuman = true;
      this.#refuseUpTo(Number.POSITIVE_INFINITY, 'handed_off');
    }
  }

  #told(id: string, seq: number): void {
    const question = this.#open.get(id);
    if (question === undefined || question.seq > 0) return;
    question.seq = seq;
    this.#recording?.told(id, seq);
    // What is about a question may travel faster than the news of its seq.
    if (this.#hasHuman) this.#refuse(id, 'handed_off');
    else this.#look();
  }

  #began(after: number): void {
    if (after <= this.#begunAfter) return;
    this.#begunAfter = after;
    this.#look();
  }

  #answered(upTo: number): void {
    // A second answer to the same counts as one arrival too many.
    if (upTo <= this.#answeredTo) this.#listener.arrived(this.#lastAnswered);
    this.#answeredTo = Math.max(this.#answeredTo, upTo);
    this.#look();
  }

  #look(): void {
    let isOldest = true;
    for (const [id, question] of this.#open) {
      const { number, seq } = question;
      const isAnswered = seq > 0 && seq <= this.#answeredTo;
      // What was written after a turn had begun may be answered by the next.
      const hasText = isOldest && seq > this.#begunAfter && this.#begunAfter >= this.#answeredTo;
      isOldest &&= isAnswered;
      if (seq === 0 || (!isAnswered && !hasText)) continue;
      if (!question.hasBegun) this.#listener.begun(number);
      question.hasBegun = true;
      if (!isAnswered) continue;
      this.#open.delete(id);
      this.#lastAnswered = number;
      this.#listener.arrived(number);
    }
  }

  #refuseUpTo(seq: number, code: string): void {
    for (const [id, question] of this.#open) if (question.seq > 0 && question.seq <= seq) this.#refuse(id, code);
  }

  #refuse(id: string, code: string): void {
    const question = this.#open.get(id);
    if (question === undefined) return;
    this.#open.delete(id);
    this.#listener.nacked(question.number, code);
  }
}

const codes: Readonly<Record<number, string>> = {
  [TurnEndedOutcome.STOPPED]: 'stopped',
  [TurnEndedOutcome.FAILED]: 'answer_failed',
  [TurnEndedOutcome.EXPIRED]: 'answer_expired',
};
