import type { Clock, Timer } from '@parley/flow';
import {
  type CompletionPart,
  type CompletionRequest,
  type FinishReason,
  type Provider,
  ProviderError,
  type Usage,
} from './ports.ts';

/** One step of the ladder. The last one should be able to answer without anybody's help. */
export interface Rung {
  readonly provider: Provider;
  readonly model: string;
}

export interface ChainTimeouts {
  /** From the start of an attempt to its first text. */
  readonly firstTextMs: number;
  /** Between two pieces of text. */
  readonly silenceMs: number;
  /** A whole attempt. */
  readonly attemptMs: number;
}

/** `restart`: another rung takes over after text was already given; forget that text. */
export type ChainPart =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'restart' }
  | { readonly type: 'finish'; readonly reason: FinishReason; readonly usage: Usage | undefined; readonly rung: Rung };

export interface AttemptReport {
  readonly rung: Rung;
  readonly outcome: 'ok' | ProviderError['kind'];
  readonly firstTextMs: number | undefined;
  readonly usage: Usage | undefined;
}

export interface ChainOptions {
  readonly clock: Clock;
  readonly timeouts: ChainTimeouts;
  readonly report: (attempt: AttemptReport) => void;
}

/**
 * Asks one rung after the other until one gives a whole answer. An answer counts as whole only with its `finish`, and
 * only if it holds text. Throws the last rung's {@link ProviderError} when none is left, `cancelled` at once when
 * `signal` aborts: then no further rung is asked.
 */
export async function* completeByChain(
  rungs: readonly Rung[],
  request: Omit<CompletionRequest, 'model'>,
  signal: AbortSignal,
  options: ChainOptions,
): AsyncGenerator<ChainPart> {
  let failure = new ProviderError('unknown');
  let hasShownText = false;
  for (const rung of rungs) {
    if (hasShownText) yield { type: 'restart' };
    hasShownText = false;
    const attempt = new Attempt(rung, signal, options);
    try {
      for await (const part of attempt.parts(request)) {
        if (part.type === 'text-delta') {
          hasShownText = true;
          yield part;
        } else if (part.type === 'finish') {
          yield { ...part, rung };
          return;
        }
      }
    } catch (error) {
      failure = error instanceof ProviderError ? error : new ProviderError('unknown', { cause: error });
      if (signal.aborted) throw new ProviderError('cancelled', { cause: error });
    }
  }
  throw failure;
}

/** One call of one provider under deadlines, reported once whatever happens. */
class Attempt {
  readonly #rung: Rung;
  readonly #options: ChainOptions;
  readonly #signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #expired = new AbortController();
  #silence: Timer | undefined;

  constructor(rung: Rung, signal: AbortSignal, options: ChainOptions) {
    this.#rung = rung;
    this.#options = options;
    this.#signal = signal;
  }

  async *parts(request: Omit<CompletionRequest, 'model'>): AsyncGenerator<CompletionPart> {
    const { clock, timeouts } = this.#options;
    const startedAt = clock.now();
    let firstTextMs: number | undefined;
    let outcome: AttemptReport['outcome'] = 'cancelled';
    let usage: Usage | undefined;
    const whole = clock.after(timeouts.attemptMs, () => this.#expired.abort());
    this.#expectTextWithin(timeouts.firstTextMs);
    const aborted = abortion([this.#signal, this.#expired.signal]);
    const { provider, model } = this.#rung;
    const upstream = provider.complete({ ...request, model }, this.#controller.signal)[Symbol.asyncIterator]();
    try {
      while (true) {
        // The race frees the turn even from a provider that does not listen to its signal.
        const next = await Promise.race([upstream.next(), aborted.promise]);
        if (next.done) throw new ProviderError('cut');
        const part = next.value;
        if (part.type === 'finish') {
          usage = part.usage;
          if (part.reason === 'refused' || firstTextMs === undefined) throw new ProviderError('refused');
          outcome = 'ok';
          yield part;
          return;
        }
        if (part.type !== 'text-delta' || part.text === '') continue;
        firstTextMs ??= clock.now() - startedAt;
        this.#expectTextWithin(timeouts.silenceMs);
        yield part;
      }
    } catch (error) {
      const failure = this.#failureOf(error);
      outcome = failure.kind;
      throw failure;
    } finally {
      clock.clear(whole);
      clock.clear(this.#silence);
      aborted.forget();
      // Not awaited: a provider that waits for its upstream returns only once that is closed.
      upstream.return?.().catch(() => undefined);
      this.#controller.abort(new ProviderError(this.#expired.signal.aborted ? 'timeout' : 'cancelled'));
      this.#options.report({ rung: this.#rung, outcome, firstTextMs, usage });
    }
  }

  #expectTextWithin(ms: number): void {
    this.#options.clock.clear(this.#silence);
    this.#silence = this.#options.clock.after(ms, () => this.#expired.abort());
  }

  #failureOf(error: unknown): ProviderError {
    if (this.#signal.aborted) return new ProviderError('cancelled', { cause: error });
    if (this.#expired.signal.aborted) return new ProviderError('timeout', { cause: error });
    return error instanceof ProviderError ? error : new ProviderError('unknown', { cause: error });
  }
}

/** A promise that rejects when any of the signals aborts; `forget` takes its listeners away again. */
function abortion(signals: readonly AbortSignal[]): { promise: Promise<never>; forget(): void } {
  const { promise, reject } = Promise.withResolvers<never>();
  // Nobody may be racing at the moment it rejects.
  promise.catch(() => undefined);
  const onAbort = () => reject(new ProviderError('cancelled'));
  for (const signal of signals) {
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  }
  const forget = () => {
    for (const signal of signals) signal.removeEventListener('abort', onAbort);
  };
  return { promise, forget };
}
