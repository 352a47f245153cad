import type { Bus, BusMessage, Subscription } from '@parley/bus';
import { type Command, commandBatch, type ErrorCode, ParleyError, subjects } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { faultOf } from '../domain/check-command.ts';
import type { CommandQueue } from '../domain/command-queue.ts';
import { OutcomeSender } from './outcome-sender.ts';

export interface CommandDoorDeps {
  readonly bus: Pick<Bus, 'subscribe' | 'publish' | 'isConnected'>;
  readonly queue: CommandQueue;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onQueued: () => void;
  readonly onRepeated: () => void;
  readonly onRefused: (code: ErrorCode) => void;
}

/** Where commands come in: one subscription for each partition held. */
export class CommandDoor {
  readonly #deps: CommandDoorDeps;
  readonly #subscriptions = new Map<number, Subscription>();
  #isClosed = false;

  constructor(deps: CommandDoorDeps) {
    this.#deps = deps;
  }

  /** Does nothing when it is open. Without a connection it stays closed, and is to be opened again later. */
  open(partition: number): void {
    if (this.#isClosed || this.#subscriptions.has(partition)) return;
    try {
      const subscription = this.#deps.bus.subscribe(subjects.commands(partition), (message) =>
        this.#receive(partition, message),
      );
      this.#subscriptions.set(partition, subscription);
    } catch (thrown) {
      this.#deps.log.warn({ partition, code: ParleyError.from(thrown).code }, 'no commands yet');
    }
  }

  close(partition: number): void {
    this.#subscriptions.get(partition)?.unsubscribe();
    this.#subscriptions.delete(partition);
  }

  /** For good. */
  closeAll(): void {
    this.#isClosed = true;
    for (const partition of [...this.#subscriptions.keys()]) this.close(partition);
  }

  #receive(partition: number, { data, reply }: BusMessage): void {
    const { queue, clock, log, bus } = this.#deps;
    let commands: Command[];
    try {
      ({ commands } = commandBatch.decode(data));
    } catch (thrown) {
      // Whoever sent this has a fault of its own: there is no command id to answer to.
      log.warn({ partition, code: ParleyError.from(thrown).code }, 'a batch of commands does not decode');
      return;
    }
    const refusals = new OutcomeSender(bus);
    const bytes = Math.ceil(data.length / Math.max(1, commands.length));
    const now = clock.now();
    for (const command of commands) {
      const fault = faultOf(command, partition);
      const taken = fault ? undefined : queue.push(command, { partition, reply, bytes, now });
      if (taken === 'repeated') this.#deps.onRepeated();
      const code = fault ?? (taken === 'full' ? 'overloaded' : undefined);
      if (code === undefined) continue;
      this.#deps.onRefused(code);
      if (reply !== undefined) refusals.add(command, [reply], { kind: 'refused', code });
    }
    refusals.send();
    this.#deps.onQueued();
  }
}
