import { createHash } from 'node:crypto';

/** Everything that happened, as one number that two runs can be compared by; written down only when asked. */
export class History {
  readonly #hash = createHash('sha1');
  readonly #now: () => number;
  readonly #write: ((line: string) => void) | undefined;
  readonly #counts = new Map<string, number>();

  constructor(now: () => number, write: ((line: string) => void) | undefined) {
    this.#now = now;
    this.#write = write;
  }

  /** `who` did or met `what`. */
  note(who: string, what: string): void {
    const line = `${this.#now().toFixed(3)} ${who} ${what}\n`;
    this.#hash.update(line);
    this.#write?.(line);
  }

  /** For the report of a run. */
  count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** Ends the history. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
