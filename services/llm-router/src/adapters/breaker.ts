import CircuitBreaker from 'opossum';
import {
  type CompletionPart,
  type CompletionRequest,
  type Provider,
  ProviderError,
  type ProviderErrorKind,
} from '../ports.ts';

export interface BreakerOptions {
  /** Share of failed answers in the window that opens the breaker, in per cent. */
  readonly errorThresholdPercent: number;
  /** Answers in the window before the share means anything. */
  readonly volumeThreshold: number;
  readonly windowMs: number;
  /** From opening to the next trial call. */
  readonly resetMs: number;
}

/** 0 closed, 1 half open, 2 open: the values of `parley_llm_breaker_state`. */
export type BreakerState = 0 | 1 | 2;

/** What says nothing about the vendor's health. */
const notTheVendorsFault: ReadonlySet<ProviderErrorKind> = new Set(['cancelled', 'invalid_request', 'refused']);

/**
 * A provider behind a circuit breaker per model, fed by the *end* of the stream: an answer that breaks off in the
 * middle is a failure. While open, `complete` throws `overloaded` at once.
 */
export function withBreaker(
  provider: Provider,
  options: BreakerOptions,
  onState: (model: string, state: BreakerState) => void,
): Provider {
  const breakers = new Map<string, CircuitBreaker<[run: () => Promise<void>], void>>();
  const breakerOf = (model: string) => {
    const known = breakers.get(model);
    if (known) return known;
    const breaker = new CircuitBreaker((run: () => Promise<void>) => run(), {
      // Deadlines are the chain's: an answer may take long and be well.
      timeout: false,
      errorThresholdPercentage: options.errorThresholdPercent,
      volumeThreshold: options.volumeThreshold,
      rollingCountTimeout: options.windowMs,
      resetTimeout: options.resetMs,
      errorFilter: (error: unknown) => error instanceof ProviderError && notTheVendorsFault.has(error.kind),
    });
    breaker.on('open', () => onState(model, 2));
    breaker.on('halfOpen', () => onState(model, 1));
    breaker.on('close', () => onState(model, 0));
    breakers.set(model, breaker);
    onState(model, 0);
    return breaker;
  };
  return {
    name: provider.name,
    keyId: provider.keyId,
    async *complete(request: CompletionRequest, signal: AbortSignal): AsyncGenerator<CompletionPart> {
      const end = await admit(breakerOf(request.model));
      let failure: unknown;
      try {
        yield* provider.complete(request, signal);
      } catch (error) {
        // Of a stream that was stopped from outside the reason counts: a deadline is the vendor's failure, a visitor's stop not.
        failure = signal.aborted && signal.reason instanceof ProviderError ? signal.reason : error;
        throw error;
      } finally {
        end(failure);
      }
    },
  };
}

/** Resolves with the function that tells the breaker how the admitted call ended; rejects when it lets none through. */
function admit(breaker: CircuitBreaker<[run: () => Promise<void>], void>): Promise<(failure: unknown) => void> {
  return new Promise((resolve, reject) => {
    const call = Promise.withResolvers<void>();
    breaker
      .fire(() => {
        resolve((failure) => (failure === undefined ? call.resolve() : call.reject(failure)));
        return call.promise;
      })
      // After admission this is the call's own failure, which its caller already has: rejecting then does nothing.
      .catch((cause: unknown) => reject(new ProviderError('overloaded', { cause })));
  });
}
