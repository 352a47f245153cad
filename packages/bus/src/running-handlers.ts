import type { Logger } from '@parley/telemetry';

/** Calls the code of subscribers: what they throw stops nobody else, and who stops can wait for those still running. */
export class RunningHandlers {
  readonly #log: Logger;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Logger) {
    this.#log = log;
  }

  call(subject: string, handler: () => void): void {
    try {
      handler();
    } catch (err) {
      this.#log.error({ err, subject }, 'a bus handler failed');
    }
  }

  /** `onFailure` also when the handler rejects later. */
  callAsync(subject: string, handler: () => Promise<void> | void, onFailure: () => void): void {
    const run = async () => {
      try {
        await handler();
      } catch (err) {
        this.#log.error({ err, subject }, 'a bus handler failed');
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
}
