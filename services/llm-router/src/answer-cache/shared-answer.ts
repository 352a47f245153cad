import { type AnswerPart, ProviderError } from '../ports.ts';
import { withoutUsage } from './stored-answer.ts';

/**
 * One answer for all who ask the same at one moment. Whoever comes later gets what there is of it and then the rest; who
 * leaves takes nothing from the others. When the last one has left, the work is stopped.
 */
export class SharedAnswer {
  readonly #parts: AnswerPart[] = [];
  readonly #controller = new AbortController();
  readonly #onOver: () => void;
  #readers = 0;
  #end: { readonly failure?: unknown } | undefined;
  #news = Promise.withResolvers<void>();

  /** `onOver` is called once: from then on nobody may join. */
  constructor(work: (signal: AbortSignal) => AsyncIterable<AnswerPart>, onOver: () => void) {
    this.#onOver = onOver;
    void this.#run(work);
  }

  /** Its own reader. Throws what the work throws, and `cancelled` as soon as `signal` aborts. */
  async *read(signal: AbortSignal): AsyncGenerator<AnswerPart> {
    const paysForIt = this.#readers++ === 0 && this.#parts.length === 0;
    const left = Promise.withResolvers<void>();
    let isIn = true;
    const leave = () => {
      if (!isIn) return;
      isIn = false;
      left.resolve();
      if (--this.#readers === 0 && !this.#end) this.#stop();
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      for (let next = 0; ; ) {
        if (signal.aborted) throw new ProviderError('cancelled');
        const part = this.#parts[next];
        if (part) {
          next++;
          yield paysForIt ? part : withoutUsage(part);
        } else if (this.#end) {
          if ('failure' in this.#end) throw this.#end.failure;
          return;
        } else await Promise.race([this.#news.promise, left.promise]);
      }
    } finally {
      signal.removeEventListener('abort', leave);
      leave();
    }
  }

  async #run(work: (signal: AbortSignal) => AsyncIterable<AnswerPart>): Promise<void> {
    try {
      for await (const part of work(this.#controller.signal)) {
        this.#parts.push(part);
        this.#tell();
      }
      this.#over({});
    } catch (failure) {
      this.#over({ failure });
    }
  }

  #stop(): void {
    this.#over({ failure: new ProviderError('cancelled') });
    this.#controller.abort(new ProviderError('cancelled'));
  }

  #over(end: { readonly failure?: unknown }): void {
    if (this.#end) return;
    this.#end = end;
    this.#onOver();
    this.#tell();
  }

  #tell(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }
}
