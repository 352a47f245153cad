import type { Bus } from '@parley/bus';
import { type Command, errorTable, type OutcomeInit, outcomeBatch } from '@parley/contract';
import type { CommandOutcome } from '../domain/batch.ts';
import type { Refusal } from '../domain/conversation.ts';

/** When a sender should repeat what a refusal tells it to repeat. */
const REPEAT_AFTER_MS = 1_000;

/** Outcomes, collected until {@link send}: one message for each reply subject. */
export class OutcomeSender {
  readonly #bus: Pick<Bus, 'publish' | 'isConnected'>;
  readonly #byReply = new Map<string, OutcomeInit[]>();

  constructor(bus: Pick<Bus, 'publish' | 'isConnected'>) {
    this.#bus = bus;
  }

  add({ conversationId, commandId }: Command, replies: readonly string[], outcome: CommandOutcome): void {
    const message: OutcomeInit =
      outcome.kind === 'refused'
        ? { conversationId, commandId, refused: refusedOf(outcome) }
        : { conversationId, commandId, accepted: { seq: outcome.seq, at: outcome.at } };
    for (const reply of replies) {
      const outcomes = this.#byReply.get(reply);
      if (outcomes) outcomes.push(message);
      else this.#byReply.set(reply, [message]);
    }
  }

  /** Without a connection they are lost: whoever sent the commands repeats them. */
  send(): void {
    const messages = [...this.#byReply];
    this.#byReply.clear();
    if (!this.#bus.isConnected) return;
    for (const [reply, outcomes] of messages) this.#bus.publish(reply, outcomeBatch.encode({ outcomes }));
  }
}

function refusedOf({ code, after, retryAfterMs }: Refusal) {
  // What sends the outbox again is the unknown predecessor itself; a wait would only slow it down.
  const waitMs = code !== 'unknown_predecessor' && errorTable[code].retryable ? REPEAT_AFTER_MS : 0;
  return { code, after: after ?? '', retryAfterMs: retryAfterMs ?? waitMs };
}
