import { retryPauseMs } from '../domain/retry-pause.ts';
import { orderTargets } from '../domain/route-order.ts';
import {
  afterFailure,
  type Choice,
  chooseNext,
  initialStandings,
  leftOut,
  notBefore,
  type Standing,
} from '../domain/standings.ts';
import type { AnswerRequest, ProviderError, Route, Target, WeightedTarget } from '../ports.ts';
import type { EngineDeps } from './engine-deps.ts';
import type { LatencyBoard } from './latency-board.ts';

export interface TargetQueueOptions {
  readonly request: AnswerRequest;
  readonly promptTokens: number;
  readonly deps: Pick<EngineDeps, 'clock' | 'random' | 'priceOf'>;
  readonly latency: LatencyBoard;
}

/** Who was refused is not asked about sooner, whatever was said. */
const ASK_AGAIN_MS = 20;

/** The targets of one answer, in the order in which they are to be asked, with what was learnt of them on the way. */
export class TargetQueue {
  readonly #options: TargetQueueOptions;
  #standings: readonly Standing<WeightedTarget>[];

  constructor(options: TargetQueueOptions) {
    this.#options = options;
    const { strategy, targets } = options.request.route;
    this.#standings = initialStandings(this.#ordered(strategy, targets));
  }

  next(): Choice<WeightedTarget> {
    return chooseNext(this.#standings, this.#now);
  }

  /** Of those that nobody has failed at yet the next one beside `first`. */
  beside(first: Target): WeightedTarget | undefined {
    const others = this.#standings.filter(({ target, failures }) => target !== first && failures === 0);
    const choice = chooseNext(others, this.#now);
    return choice.type === 'call' ? choice.target : undefined;
  }

  /** It was not called; infinite: and will not be. */
  passOver(target: Target, notBeforeMs: number): void {
    this.#standings =
      notBeforeMs === Number.POSITIVE_INFINITY
        ? leftOut(this.#standings, target)
        : notBefore(this.#standings, target, Math.max(notBeforeMs, this.#now + ASK_AGAIN_MS));
  }

  noteFailure(target: Target, failure: ProviderError, hadText: boolean): void {
    const earlier = this.#standings.find((standing) => standing.target === target)?.failures ?? 0;
    const retryAtMs = this.#now + retryPauseMs(failure, earlier, this.#options.deps.random);
    this.#standings = afterFailure(this.#standings, target, failure, { hadText, retryAtMs });
  }

  /** Whether somebody who has failed may be asked again at that moment. */
  isRetryAt(atMs: number): boolean {
    return this.#standings.some(({ readyAtMs, failures }) => readyAtMs === atMs && failures > 0);
  }

  /** Puts the cheapest in front. True when that is another one than `target`. */
  preferCheapest(target: Target): boolean {
    const standingOf = new Map(this.#standings.map((standing) => [standing.target, standing]));
    const ordered = this.#ordered('cheapest', [...standingOf.keys()]);
    this.#standings = ordered.flatMap((each) => standingOf.get(each) ?? []);
    const choice = this.next();
    return choice.type === 'call' && choice.target !== target;
  }

  get #now(): number {
    return this.#options.deps.clock.now();
  }

  #ordered(strategy: Route['strategy'], targets: readonly WeightedTarget[]): readonly WeightedTarget[] {
    const { deps, latency, promptTokens, request } = this.#options;
    const usage = {
      inputTokens: promptTokens,
      cachedInputTokens: 0,
      outputTokens: request.prompt.maxOutputTokens,
    };
    return orderTargets(
      strategy,
      targets,
      (target) => ({
        priceMicros: deps.priceOf(target, usage),
        p95Ms: latency.p95Ms(target),
        idleMs: latency.idleMs(target),
      }),
      deps.random,
    );
  }
}
