import { ParleyError } from '@parley/contract';

interface Waiting<Request, Reply> {
  readonly request: Request;
  readonly key: string;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

interface GatheredOptions<Request, Reply> {
  /** Answers each in the order given; what it throws is the answer to all of them. */
  readonly run: (requests: readonly Request[]) => Promise<readonly (Reply | ParleyError)[]>;
  /** Two of one key are never in one run. */
  readonly keyOf: (request: Request) => string;
}

/** Beyond, a longer run makes a row no cheaper. */
const MAX_AT_ONCE = 64;

/**
 * Requests that come while one statement is under way share the next: a commit costs the same for one row as for many.
 * Nobody waits for company: who comes alone goes alone. Its owner bounds how many wait.
 */
export class Gathered<Request, Reply> {
  readonly #options: GatheredOptions<Request, Reply>;
  #waiting: Waiting<Request, Reply>[] = [];
  #isRunning = false;

  constructor(options: GatheredOptions<Request, Reply>) {
    this.#options = options;
  }

  /** Rejects with the ParleyError that `run` has for it, and with what `run` throws. */
  do(request: Request): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, key: this.#options.keyOf(request), resolve, reject });
      if (this.#isRunning) return;
      this.#isRunning = true;
      // What arrives in the same turn goes along.
      setImmediate(() => void this.#runAll());
    });
  }

  async #runAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#take();
      try {
        const outcomes = await this.#options.run(batch.map(({ request }) => request));
        for (const [index, { resolve, reject }] of batch.entries()) {
          const outcome = outcomes[index];
          if (outcome === undefined) reject(new ParleyError('internal', { detail: 'a request was not answered' }));
          else if (outcome instanceof ParleyError) reject(outcome);
          else resolve(outcome);
        }
      } catch (thrown) {
        for (const { reject } of batch) reject(thrown);
      }
    }
    this.#isRunning = false;
  }

  #take(): Waiting<Request, Reply>[] {
    const [batch, later]: [Waiting<Request, Reply>[], Waiting<Request, Reply>[]] = [[], []];
    const keys = new Set<string>();
    for (const waiting of this.#waiting) {
      if (batch.length < MAX_AT_ONCE && !keys.has(waiting.key)) {
        keys.add(waiting.key);
        batch.push(waiting);
      } else later.push(waiting);
    }
    this.#waiting = later;
    return batch;
  }
}
