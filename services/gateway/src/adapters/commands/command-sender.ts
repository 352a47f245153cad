import type { Bus, BusMessage, Subscription } from '@parley/bus';
import {
  commandBatch,
  errorCodeOf,
  limits,
  type Outcome,
  outcomeBatch,
  PARTITIONS,
  ParleyError,
  subjects,
  variant,
} from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import {
  type CommandAnswer,
  type DueCommands,
  PendingCommands,
  type PendingTimings,
  type SentCommand,
  type Waiter,
} from '../../domain/pending-commands.ts';
import { Pressure } from '../../domain/pressure.ts';
import type { GatewayMetrics } from '../../metrics.ts';
import { batchesOf } from './batches.ts';

export interface CommandSenderDeps {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: GatewayMetrics;
  /** 0 to below 1. */
  readonly random: () => number;
  /** Runs something in the next turn of the event loop. */
  readonly nextTurn: (run: () => void) => void;
}

/** How often what is under way is looked through. */
const SCAN_MS = 50;

/**
 * Brings commands to the holders of their partitions and their outcomes back. A command is repeated until it has one:
 * its sender is told `sent` or `nack`, and told something within `giveUpAfterMs`.
 */
export class CommandSender {
  readonly #deps: CommandSenderDeps;
  readonly #pending: PendingCommands;
  readonly #pressure = new Pressure();
  readonly #inbox: string;
  readonly #subscription: Subscription;
  readonly #scan: Timer;
  readonly #stopWatching: () => void;
  #isTickPlanned = false;

  constructor(deps: CommandSenderDeps, timings: PendingTimings) {
    this.#deps = deps;
    this.#pending = new PendingCommands(timings);
    this.#inbox = deps.bus.newInbox();
    this.#subscription = deps.bus.subscribe(`${this.#inbox}.>`, (message) => this.#onReply(message));
    this.#scan = deps.clock.every(SCAN_MS, () => this.#onScan());
    // What was sent before the connection broke may never have arrived, and outcomes may have been missed.
    this.#stopWatching = deps.bus.onConnectionChange((isConnected) => isConnected && this.#holdEverything());
  }

  /** Commands without an outcome. */
  get size(): number {
    return this.#pending.size;
  }

  /** Of their texts. */
  get bytes(): number {
    return this.#pending.bytes;
  }

  /** `waiter` is called once, unless the same waiter was given for the same command before. */
  send(command: SentCommand, waiter: Waiter): void {
    const { clock, random } = this.#deps;
    const now = clock.now();
    this.#pressure.offered(now);
    const admission = this.#pending.add(command, waiter, now, random);
    if (admission !== 'taken') {
      this.#refuse(waiter, admission, now);
      return;
    }
    if (this.#isTickPlanned) return;
    this.#isTickPlanned = true;
    // All commands of one turn of the event loop travel together.
    this.#deps.nextTurn(() => {
      this.#isTickPlanned = false;
      this.#publish(this.#pending.takeFresh(clock.now()));
    });
  }

  #refuse(waiter: Waiter, reason: 'full' | 'late', now: number): void {
    this.#pressure.refused(now);
    this.#deps.metrics.commandsRefused.inc({ reason });
    const retryAfterMs = this.#pressure.retryAfterMs(now, this.#deps.random());
    waiter({ kind: 'nack', code: 'overloaded', retryAfterMs, after: '' });
  }

  /** Nobody is answered afterwards. */
  stop(): void {
    this.#subscription.unsubscribe();
    this.#stopWatching();
    this.#deps.clock.clear(this.#scan);
  }

  #onScan(): void {
    const now = this.#deps.clock.now();
    for (const waiter of this.#pending.takeExpired(now)) {
      this.#deps.metrics.commandsRefused.inc({ reason: 'expired' });
      waiter({ kind: 'nack', code: 'unavailable', retryAfterMs: this.#retryAfterMs(), after: '' });
    }
    this.#publish(this.#pending.takeDue(now));
  }

  #publish(due: readonly DueCommands[]): void {
    for (const { partition, commands, repeated } of due) {
      if (repeated > 0) this.#deps.metrics.commandsRepeated.inc(repeated);
      try {
        for (const batch of batchesOf(commands, {
          maxCommands: limits.maxBatchCommands,
          maxBytes: limits.maxBatchBytes,
        }))
          this.#deps.bus.publish(subjects.commands(partition), commandBatch.encode({ commands: [...batch] }), {
            reply: `${this.#inbox}.${partition}`,
          });
      } catch (cause) {
        const error = ParleyError.from(cause);
        if (error.code !== 'unavailable') this.#deps.log.error({ err: error, partition }, 'commands could not be sent');
        this.#hold(partition);
      }
    }
  }

  #onReply(message: BusMessage): void {
    if (message.noResponders) {
      this.#hold(Number(message.subject.slice(this.#inbox.length + 1)));
      return;
    }
    const now = this.#deps.clock.now();
    for (const outcome of outcomeBatch.decode(message.data).outcomes) {
      const answer = answerOf(outcome, this.#deps.random);
      if (!answer) continue;
      for (const waiter of this.#pending.settle(outcome.conversationId, outcome.commandId, now)) waiter(answer);
    }
  }

  #holdEverything(): void {
    for (let partition = 0; partition < PARTITIONS; partition++) this.#hold(partition);
  }

  /** With jitter, so that gateways do not meet a new holder all at once. */
  #hold(partition: number): void {
    this.#pending.hold(partition, this.#deps.clock.now() + 100 + this.#deps.random() * 200);
  }

  #retryAfterMs(): number {
    return Math.round(1_000 + this.#deps.random() * 2_000);
  }
}

function answerOf(outcome: Outcome, random: () => number): CommandAnswer | undefined {
  const result = variant(outcome, 'result');
  switch (result?.kind) {
    case 'accepted':
      return { kind: 'sent', seq: result.value.seq, at: result.value.at };
    case 'refused': {
      const { code, retryAfterMs, after } = result.value;
      // Its holder tells all the same time: those it refuses together would come back together.
      return { kind: 'nack', code: errorCodeOf(code), retryAfterMs: Math.round(retryAfterMs * (1 + random())), after };
    }
    case undefined:
      return undefined;
  }
}
