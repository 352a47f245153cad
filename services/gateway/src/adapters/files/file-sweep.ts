import { limits, ParleyError, type StoreClient } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { Files } from '../../ports.ts';

export interface FileSweepDeps {
  readonly store: StoreClient;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Logger;
  /** 0 to below 1. */
  readonly random: () => number;
}

/** Half of it to one and a half: gateways do not all sweep at once. */
const EVERY_MS = 20 * 60_000;

/**
 * Deletes the files that no message took along. Every gateway does; two that sweep the same file do no harm. The store
 * names a file until its content is known to be gone.
 */
export class FileSweep {
  readonly #deps: FileSweepDeps;
  readonly #unsentMs: number;
  #timer: Timer | undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(deps: FileSweepDeps, unsentMs: number) {
    this.#deps = deps;
    this.#unsentMs = unsentMs;
  }

  start(): void {
    const { clock, random } = this.#deps;
    this.#timer = clock.after(EVERY_MS * (0.5 + random()), () => {
      this.#sweeping = this.#sweep().finally(() => {
        if (!this.#isStopped) this.start();
      });
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#deps.clock.clear(this.#timer);
    await this.#sweeping;
  }

  /** Never rejects: the next sweep does what this one could not. */
  async #sweep(): Promise<void> {
    const { store, files, log } = this.#deps;
    try {
      for (let hasMore = true; hasMore && !this.#isStopped; ) {
        const { files: dropped } = await store.dropFiles({ olderThanMs: this.#unsentMs });
        const deleted = [];
        for (const key of dropped) {
          if (this.#isStopped) break;
          await files.delete(key);
          deleted.push(key);
        }
        await store.forgetFiles({ files: deleted });
        hasMore = dropped.length === limits.maxDroppedFiles;
      }
    } catch (thrown) {
      const { code, detail } = ParleyError.from(thrown);
      log.warn({ code, detail }, 'unsent files could not be deleted');
    }
  }
}
