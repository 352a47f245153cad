import type { Cache } from '@parley/cache';
import type { Answering } from '@parley/config';
import { type Clock, withDeadline } from '@parley/flow';
import { type AnswerEngine, type AnswerPart, type AnswerRequest, ProviderError } from '../ports.ts';
import { answerKeyOf } from './answer-key.ts';
import { SharedAnswer } from './shared-answer.ts';
import { decodeAnswer, encodeAnswer } from './stored-answer.ts';

/** `hit`: it was known; `joined`: somebody was just asking the same; `miss`: nobody had, a model is asked. */
export type CacheResult = 'hit' | 'joined' | 'miss';

export interface AnswerCacheOptions {
  readonly engine: AnswerEngine;
  readonly cache: Pick<Cache, 'get' | 'set' | 'isConnected'>;
  readonly clock: Clock;
  /** Undefined: the site's questions are all asked anew. */
  readonly cacheOf: (tenantId: string, siteId: string) => Answering['cache'];
  readonly report?: (result: CacheResult, request: AnswerRequest) => void;
}

/** A visitor waits meanwhile. */
const CACHE_TIMEOUT_MS = 200;

/**
 * Gives the same answer to the same prompt again, on sites that want it, and asks once for all who ask at the same
 * moment. An engine itself, around another one. Only whole answers of the route's own models are kept.
 */
export class AnswerCache implements AnswerEngine {
  readonly #options: AnswerCacheOptions;
  readonly #underWay = new Map<string, SharedAnswer>();

  constructor(options: AnswerCacheOptions) {
    this.#options = options;
  }

  answer(request: AnswerRequest, signal: AbortSignal): AsyncIterable<AnswerPart> {
    const { engine, cacheOf } = this.#options;
    const policy = cacheOf(request.tenantId, request.siteId);
    return policy ? this.#shared(request, policy.ttlMs, signal) : engine.answer(request, signal);
  }

  async *#shared(request: AnswerRequest, ttlMs: number, signal: AbortSignal): AsyncGenerator<AnswerPart> {
    // Before any work begins that only its readers can stop.
    if (signal.aborted) throw new ProviderError('cancelled');
    const key = answerKeyOf(request);
    const known = this.#underWay.get(key);
    if (!known) {
      yield* this.#begin(key, request, ttlMs).read(signal);
      return;
    }
    this.#options.report?.('joined', request);
    let isBlank = true;
    try {
      for await (const part of known.read(signal)) {
        isBlank = false;
        yield part;
      }
    } catch (error) {
      // The limit was that of whoever asked first: this one has its own.
      if (!(isBlank && error instanceof ProviderError && error.kind === 'rate_limited')) throw error;
      yield* this.#options.engine.answer(request, signal);
    }
  }

  #begin(key: string, request: AnswerRequest, ttlMs: number): SharedAnswer {
    const shared: SharedAnswer = new SharedAnswer(
      (signal) => this.#find(key, request, ttlMs, signal),
      () => {
        if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
      },
    );
    this.#underWay.set(key, shared);
    return shared;
  }

  async *#find(key: string, request: AnswerRequest, ttlMs: number, signal: AbortSignal): AsyncGenerator<AnswerPart> {
    const value = await this.#get(key);
    const known = value === undefined ? undefined : decodeAnswer(value, request.route);
    this.#options.report?.(known ? 'hit' : 'miss', request);
    if (known) {
      yield* known;
      return;
    }
    const parts: AnswerPart[] = [];
    for await (const part of this.#options.engine.answer(request, signal)) {
      parts.push(part);
      yield part;
    }
    const answer = encodeAnswer(parts);
    if (answer !== undefined) this.#set(key, answer, ttlMs);
  }

  async #get(key: string): Promise<string | undefined> {
    const { cache, clock } = this.#options;
    if (!cache.isConnected) return undefined;
    try {
      return await withDeadline(cache.get(key), CACHE_TIMEOUT_MS, clock);
    } catch {
      return undefined;
    }
  }

  #set(key: string, answer: string, ttlMs: number): void {
    const { cache } = this.#options;
    if (!cache.isConnected) return;
    cache.set(key, answer, ttlMs).catch(() => {
      // The next one who asks the same is answered by a model.
    });
  }
}
