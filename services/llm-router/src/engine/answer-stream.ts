import type { AnswerPart } from '../ports.ts';

/** What a reader that is slower than the vendor may be behind, in parts; then the vendor is no longer read from. */
const MAX_WAITING = 64;

/**
 * From whoever answers to whoever reads. Not an async generator: `return` must work at any moment, also while a `next`
 * is waiting.
 */
export class AnswerStream implements AsyncIterableIterator<AnswerPart> {
  readonly #onFirstNext: () => void;
  readonly #onReturn: () => void;
  readonly #waiting: AnswerPart[] = [];
  #reader: PromiseWithResolvers<IteratorResult<AnswerPart>> | undefined;
  #end: { readonly error: unknown } | 'done' | undefined;
  #hasBegun = false;
  #onDrained: (() => void) | undefined;

  constructor(hooks: { readonly onFirstNext: () => void; readonly onReturn: () => void }) {
    this.#onFirstNext = hooks.onFirstNext;
    this.#onReturn = hooks.onReturn;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** True: the reader is behind; `resume` is called once there is room. */
  isFullUntil(resume: () => void): boolean {
    if (this.#waiting.length < MAX_WAITING) return false;
    this.#onDrained = resume;
    return true;
  }

  push(part: AnswerPart): void {
    if (this.#end) return;
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader) reader.resolve({ done: false, value: part });
    else this.#waiting.push(part);
  }

  /** After what waits, the end. */
  close(): void {
    this.#finish('done');
  }

  /** Drops what waits: nobody reads on after a failure. */
  fail(error: unknown): void {
    if (this.#end) return;
    this.#waiting.length = 0;
    this.#finish({ error });
  }

  next(): Promise<IteratorResult<AnswerPart>> {
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#onFirstNext();
    }
    const part = this.#waiting.shift();
    if (part) {
      this.#noteDrained();
      return Promise.resolve({ done: false, value: part });
    }
    if (this.#end) return this.#ended(this.#end);
    this.#reader ??= Promise.withResolvers();
    return this.#reader.promise;
  }

  return(): Promise<IteratorResult<AnswerPart>> {
    this.#waiting.length = 0;
    if (!this.#end) {
      this.#finish('done');
      this.#onReturn();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  #finish(end: { readonly error: unknown } | 'done'): void {
    if (this.#end) return;
    this.#end = end;
    const reader = this.#reader;
    this.#reader = undefined;
    if (!reader) return;
    if (end === 'done') reader.resolve({ done: true, value: undefined });
    else this.#ended(end).catch(reader.reject);
  }

  /** A failure is told once; after it the stream is over. */
  #ended(end: { readonly error: unknown } | 'done'): Promise<IteratorResult<AnswerPart>> {
    this.#end = 'done';
    return end === 'done' ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(end.error);
  }

  #noteDrained(): void {
    if (this.#waiting.length > MAX_WAITING / 2) return;
    const run = this.#onDrained;
    this.#onDrained = undefined;
    run?.();
  }
}
