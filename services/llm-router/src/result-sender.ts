import type { Bus, BusMessage, Subscription } from '@parley/bus';
import {
  type CommandInit,
  commandBatch,
  errorTable,
  isErrorCode,
  type Outcome,
  outcomeBatch,
  partitionOf,
  subjects,
} from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';

export interface ResultSenderOptions {
  readonly bus: Pick<Bus, 'publish' | 'subscribe' | 'newInbox' | 'isConnected'>;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Without an outcome for this long a command is sent again. */
  readonly repeatMs: number;
  readonly onRepeat: () => void;
}

/** A command as it is to be sent now; its ids stay the same. */
type MakeCommand = () => CommandInit & { readonly commandId: string; readonly conversationId: string };

interface Waiting {
  readonly make: MakeCommand;
  timer: Timer | undefined;
  resolve(outcome: Outcome | undefined): void;
}

/**
 * Sends a router's results as commands and repeats each until it has an outcome, whoever holds the partition by then.
 * One entry per turn held here, so it is bounded by `maxTurns`.
 */
export class ResultSender {
  readonly #options: ResultSenderOptions;
  readonly #inbox: string;
  readonly #subscription: Subscription;
  readonly #waiting = new Map<string, Waiting>();

  constructor(options: ResultSenderOptions) {
    this.#options = options;
    this.#inbox = options.bus.newInbox();
    this.#subscription = options.bus.subscribe(`${this.#inbox}.>`, (message) => this.#receive(message));
  }

  /** The outcome, a refusal for good included; undefined when `signal` aborts first. */
  send(make: MakeCommand, signal: AbortSignal): Promise<Outcome | undefined> {
    return new Promise((resolve) => {
      const { commandId } = make();
      const end = (outcome: Outcome | undefined) => {
        this.#options.clock.clear(waiting.timer);
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(commandId);
        resolve(outcome);
      };
      const giveUp = () => end(undefined);
      const waiting: Waiting = { make, timer: undefined, resolve: end };
      if (signal.aborted) return resolve(undefined);
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.set(commandId, waiting);
      this.#transmit(waiting);
    });
  }

  close(): void {
    for (const waiting of [...this.#waiting.values()]) waiting.resolve(undefined);
    this.#subscription.unsubscribe();
  }

  #transmit(waiting: Waiting): void {
    const { bus, repeatMs } = this.#options;
    if (bus.isConnected) {
      const command = waiting.make();
      // The reply subject names the command: "nobody there" comes back without a body.
      bus.publish(
        subjects.commands(partitionOf(command.conversationId)),
        commandBatch.encode({ commands: [command] }),
        {
          reply: `${this.#inbox}.${command.commandId}`,
        },
      );
    }
    this.#sendAgainAfter(waiting, repeatMs);
  }

  #sendAgainAfter(waiting: Waiting, delayMs: number): void {
    const { clock, random, onRepeat } = this.#options;
    clock.clear(waiting.timer);
    waiting.timer = clock.after(delayMs * (0.5 + random()), () => {
      onRepeat();
      this.#transmit(waiting);
    });
  }

  #receive(message: BusMessage): void {
    if (message.noResponders) {
      const waiting = this.#waiting.get(message.subject.slice(this.#inbox.length + 1));
      // The partition changes hands: soon somebody holds it.
      if (waiting) this.#sendAgainAfter(waiting, this.#options.repeatMs / 8);
      return;
    }
    for (const outcome of outcomeBatch.decode(message.data).outcomes) {
      const waiting = this.#waiting.get(outcome.commandId);
      if (!waiting) continue;
      const { refused } = outcome;
      if (refused && isErrorCode(refused.code) && errorTable[refused.code].retryable)
        this.#sendAgainAfter(waiting, refused.retryAfterMs || this.#options.repeatMs);
      else waiting.resolve(outcome);
    }
  }
}
