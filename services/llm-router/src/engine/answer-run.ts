import { sleep } from '@parley/flow';
import { degradationOf } from '../domain/degradation.ts';
import { promptTokensAtMost } from '../domain/estimate-tokens.ts';
import { type AnswerRequest, type Degradation, ProviderError, type Target, type WeightedTarget } from '../ports.ts';
import { AnswerLog } from './answer-log.ts';
import { AnswerStream } from './answer-stream.ts';
import type { Call } from './call.ts';
import { CallMaker } from './call-maker.ts';
import type { Drains } from './drains.ts';
import type { EngineDeps } from './engine-deps.ts';
import { Floor } from './floor.ts';
import type { Hedging } from './hedging.ts';
import type { LatencyBoard } from './latency-board.ts';
import { type RaceResult, race, type SecondCall } from './race.ts';
import type { AnswerReport } from './reports.ts';
import { ShownAnswer } from './shown-answer.ts';
import { TargetQueue } from './target-queue.ts';

/** What all answers of a process share. */
export interface SharedByAnswers {
  readonly latency: LatencyBoard;
  readonly hedging: Hedging;
  readonly drains: Drains;
}

/** What an answer fails with when nobody was asked. */
const refusalKinds = { rate_limit: 'rate_limited', budget: 'budget', providers_down: 'overloaded' } as const;

/** Looks for one answer: whom to ask, when to give up on whom, and what its reader sees of that. */
export class AnswerRun {
  readonly stream: AnswerStream;
  readonly #request: AnswerRequest;
  readonly #signal: AbortSignal;
  readonly #deps: EngineDeps;
  readonly #shared: SharedByAnswers;
  /** Aborts when nobody wants the answer any more, for whatever reason. */
  readonly #stop = new AbortController();
  readonly #shown: ShownAnswer;
  readonly #floor: Floor;
  readonly #maker: CallMaker;
  readonly #log: AnswerLog;
  readonly #promptTokens: number;
  readonly #queue: TargetQueue;
  #calls = 0;
  #waitedForHealthMs = 0;
  #isPastSoftCap = false;
  #failure: ProviderError | undefined;
  #isOver = false;

  constructor(request: AnswerRequest, signal: AbortSignal, deps: EngineDeps, shared: SharedByAnswers) {
    this.#request = request;
    this.#signal = signal;
    this.#deps = deps;
    this.#shared = shared;
    this.stream = new AnswerStream({ onFirstNext: () => this.#begin(), onReturn: () => this.#giveUp() });
    this.#log = new AnswerLog(request, deps.clock);
    this.#shown = new ShownAnswer(this.stream);
    this.#floor = new Floor({ shown: this.#shown, onText: () => this.#log.noteText() });
    const promptTokens = promptTokensAtMost(request.prompt);
    this.#promptTokens = promptTokens;
    this.#queue = new TargetQueue({ request, promptTokens, deps, latency: shared.latency });
    this.#maker = new CallMaker({
      promptTokens,
      ...{ request, deps, drains: shared.drains, shown: this.#shown, signal: this.#stop.signal },
      listener: {
        onText: (call, text) => this.#floor.text(call, text),
        onToolCall: (call, part) => this.#floor.tool(call, part),
        isFull: (resume) => this.stream.isFullUntil(resume),
        onReport: (report) => {
          shared.latency.note(report);
          shared.hedging.note(request.tenantId, request.route.hedge, report);
          if (!this.#isOver) this.#log.noteCall(report);
          deps.onCall(report);
        },
      },
    });
  }

  #begin(): void {
    if (this.#signal.aborted) {
      this.#onAbort();
      return;
    }
    this.#signal.addEventListener('abort', this.#onAbort, { once: true });
    this.#drive().catch((cause: unknown) => {
      if (!this.#isGivenUp) this.#fail(new ProviderError('unknown', { cause }));
      this.#giveUp();
    });
  }

  readonly #onAbort = (): void => {
    this.stream.fail(new ProviderError('cancelled', { cause: this.#signal.reason }));
    this.#giveUp();
  };

  /** Closes all that is open, at once. */
  #giveUp(): void {
    this.#stop.abort(new ProviderError('cancelled'));
    this.#floor.stopAll();
    this.#end('cancelled', undefined);
  }

  get #isGivenUp(): boolean {
    return this.#stop.signal.aborted;
  }

  async #drive(): Promise<void> {
    const { tenantId, siteId, visitorId, prompt, route } = this.#request;
    const tokens = this.#promptTokens + prompt.maxOutputTokens;
    const turn = await this.#deps.rateLimits.admitTurn({ tenantId, siteId, visitorId, tokens });
    try {
      if (!turn.admitted) this.#failure = new ProviderError('rate_limited', { retryAfterMs: turn.retryAfterMs });
      else if (await this.#askTargets()) return;
      const degradation = degradationOf({
        ...{ targets: route.targets.length, isTurnAdmitted: turn.admitted },
        ...{ hadFailures: this.#calls > 0, refusals: this.#log.refusals },
      });
      if (await this.#askFallbacks(degradation)) return;
      this.#fail(this.#failure ?? new ProviderError(refusalKinds[degradation ?? 'providers_down']));
    } finally {
      if (turn.admitted) turn.settle(this.#log.chargedTokens);
    }
  }

  /** True when the answer is over, whichever way. */
  async #askTargets(): Promise<boolean> {
    const { maxCalls } = this.#request.route;
    while (!this.#isGivenUp) {
      if (this.#calls >= maxCalls || this.#log.elapsedMs >= this.#deps.settings.answerMs) return false;
      const choice = this.#queue.next();
      if (choice.type === 'none') return false;
      if (choice.type === 'wait') {
        if (!(await this.#waitUntil(choice.untilMs))) return false;
      } else if (await this.#askTarget(choice.target)) return true;
    }
    return true;
  }

  async #askTarget(target: WeightedTarget): Promise<boolean> {
    const made = await this.#maker.make(target);
    if (!made.call) {
      if (made.reason === 'given_up') return true;
      this.#log.notePassedOver(target, made.reason);
      this.#queue.passOver(target, made.notBeforeMs);
      return false;
    }
    if (made.call.isPastSoftCap && this.#prefersCheaper(target)) {
      made.call.release();
      this.#log.notePassedOver(target, 'soft_cap');
      return false;
    }
    this.#calls += 1;
    return this.#conclude(await this.#race(made.call, this.#secondCall(target)), undefined);
  }

  async #askFallbacks(degradation: Degradation | undefined): Promise<boolean> {
    const { fallbacks } = this.#request.route;
    for (const target of fallbacks) {
      const made = await this.#maker.make(target, { ignoresHealth: target === fallbacks.at(-1) });
      if (made.call) {
        const result = await this.#race(made.call, { delayMs: undefined, open: async () => undefined });
        if (this.#conclude(result, degradation)) return true;
      } else if (made.reason === 'given_up') return true;
      else this.#log.notePassedOver(target, made.reason);
    }
    return this.#isGivenUp;
  }

  #race(first: Call, second: SecondCall): Promise<RaceResult> {
    const { clock } = this.#deps;
    return race(first, second, this.#floor, (delayMs, run) => {
      const timer = clock.after(delayMs, run);
      return () => clock.clear(timer);
    });
  }

  /** True when the answer is over: it is whole, or nobody can go on from here. */
  #conclude({ whole, failures }: RaceResult, degradation: Degradation | undefined): boolean {
    if (this.#isGivenUp) return true;
    for (const { call, failure } of failures) {
      this.#failure = failure;
      const wasSpeaking = this.#floor.leave(call);
      if (wasSpeaking && this.#shown.hasToolCall) {
        this.#fail(failure);
        return true;
      }
      // What a vendor withholds in the middle is not for others to complete.
      if (wasSpeaking && failure.kind === 'refused') this.#shown.withdraw();
      this.#queue.noteFailure(call.target, failure, call.hasContent);
    }
    if (!whole) return false;
    const { target } = whole.call;
    const usage = this.#floor.finish(whole.call);
    this.#end(whole.reason, { target, degradation });
    this.stream.push({ type: 'finish', reason: whole.reason, usage, target, degradation });
    this.stream.close();
    return true;
  }

  /** Who is called beside `first` once its text is late: the next best, if calls, money and health allow. */
  #secondCall(first: Target): SecondCall {
    const { route, tenantId } = this.#request;
    const { hedging } = this.#shared;
    const mayHedge = route.hedge && this.#shown.isEmpty && !this.#isPastSoftCap && route.targets.length > 1;
    return {
      delayMs: mayHedge ? hedging.delayMs(route.targets) : undefined,
      open: async () => {
        const target = this.#queue.beside(first);
        const paid = target && this.#mayCallBeside() && hedging.begin(tenantId, target, this.#promptTokens);
        if (!paid) return undefined;
        const made = await this.#maker.make(target, { isHedge: true });
        if (made.call && this.#mayCallBeside() && !made.call.isPastSoftCap) {
          this.#calls += 1;
          void made.call.done.then(paid.end);
          return made.call;
        }
        if (made.call) made.call.release();
        else if (made.reason !== 'given_up') this.#log.notePassedOver(target, made.reason);
        paid.end();
        return undefined;
      },
    };
  }

  #mayCallBeside(): boolean {
    return !this.#isGivenUp && this.#floor.isSilent && this.#calls < this.#request.route.maxCalls;
  }

  /** Past the soft cap, once: whether a cheaper one is to be asked instead. */
  #prefersCheaper(target: WeightedTarget): boolean {
    if (this.#isPastSoftCap) return false;
    this.#isPastSoftCap = true;
    return this.#queue.preferCheapest(target);
  }

  /** False when it is not worth waiting for. */
  async #waitUntil(untilMs: number): Promise<boolean> {
    const { clock, settings } = this.#deps;
    const waitMs = untilMs - clock.now();
    const isRetry = this.#queue.isRetryAt(untilMs);
    if (isRetry ? waitMs > settings.retryAfterCapMs : this.#waitedForHealthMs + waitMs > settings.reopenWaitMs)
      return false;
    if (!isRetry) this.#waitedForHealthMs += waitMs;
    // Rejects when nobody wants the answer any more: the loop sees that for itself.
    await sleep(waitMs, clock, this.#stop.signal).catch(() => undefined);
    return true;
  }

  #fail(failure: ProviderError): void {
    this.#end(failure.kind, undefined);
    this.stream.fail(failure);
  }

  #end(outcome: AnswerReport['outcome'], end: Parameters<AnswerLog['report']>[2]): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#signal.removeEventListener('abort', this.#onAbort);
    this.#deps.onAnswer(this.#log.report(outcome, this.#shown.rewinds, end));
  }
}
