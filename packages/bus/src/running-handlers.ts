import type { Logger } from '@parley/telemetry';
import type { BusMetrics } from './bus-metrics.ts';

/** Calls the code of subscribers: what they throw stops nobody else, and who stops can wait for those still running. */
export class RunningHandlers {
  readonly #log: Logger;
  readonly #metrics: BusMetrics;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Logger, metrics: BusMetrics) {
    this.#log = log;
    this.#metrics = metrics;
  }

  call(subject: string, handler: () => void): void {
    try {
      handler();
    } catch (err) {
      this.#report(subject, err);
    }
  }

  /** `onFailure` also when the handler rejects later. */
  callAsync(subject: string, handler: () => Promise<void> | void, onFailure: () => void): void {
    const run = async () => {
      try {
        await handler();
      } catch (err) {
        this.#report(subject, err);
        onFailure();
      }
    };
    const running = run().finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  get count(): number {
    return this.#running.size;
  }

  async allDone(): Promise<void> {
    await Promise.all(this.#running);
  }

  #report(subject: string, err: unknown): void {
    this.#metrics.handlerErrors?.inc();
    this.#log.error({ err, subject }, 'a bus handler failed');
  }
}
