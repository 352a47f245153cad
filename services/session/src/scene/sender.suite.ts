import type { BusMessage, MemoryBus } from '@parley/bus';
import {
  AuthorKind,
  type CommandInit,
  commandBatch,
  type Outcome,
  outcomeBatch,
  partitionOf,
  subjects,
} from '@parley/contract';
import { TENANT, VISITOR } from './scene.suite.ts';

/** Sends commands as a gateway does, and keeps every outcome. */
export class Sender {
  readonly outcomes: Outcome[] = [];
  readonly messages: BusMessage[] = [];
  readonly #bus: MemoryBus;
  readonly #inbox: string;

  constructor(bus: MemoryBus) {
    this.#bus = bus.connect();
    this.#inbox = this.#bus.newInbox();
    this.#bus.subscribe(`${this.#inbox}.>`, (message) => {
      this.messages.push(message);
      if (!message.noResponders) this.outcomes.push(...outcomeBatch.decode(message.data).outcomes);
    });
  }

  /** All in one message; they are of one conversation. */
  send(conversationId: string, ...commands: readonly CommandInit[]): void {
    const whole = commands.map((command) => ({
      ...{ tenantId: TENANT, conversationId, actor: { kind: AuthorKind.VISITOR, id: VISITOR } },
      ...command,
    }));
    this.#bus.publish(subjects.commands(partitionOf(conversationId)), commandBatch.encode({ commands: whole }), {
      reply: `${this.#inbox}.1`,
    });
  }

  /** `c1 1`, `c2 stale`, … */
  get told(): string[] {
    return this.outcomes.map(
      ({ commandId, accepted, refused }) => `${commandId} ${accepted ? accepted.seq : (refused?.code ?? '?')}`,
    );
  }
}

export const say = (commandId: string, after = ''): CommandInit => ({
  commandId,
  after,
  sendMessage: { text: `text of ${commandId}` },
});
