import { FakeClock } from '@parley/flow';
import {
  type AnswerPart,
  type AnswerRequest,
  type CompletionPart,
  type CompletionRequest,
  type Provider,
  ProviderError,
  type ProviderErrorKind,
  type Route,
  type Target,
  type WeightedTarget,
} from '../ports.ts';
import { createAnswerEngine } from './engine.ts';
import type { EngineDeps } from './engine-deps.ts';
import type { AnswerReport, CallReport } from './reports.ts';
import { noHealth, noLedger, noRateLimits } from './unlimited.ts';

export const usage = { inputTokens: 10, cachedInputTokens: 0, outputTokens: 5 };
export const opened: CompletionPart = { type: 'opened', limits: undefined };
export const finish: CompletionPart = { type: 'finish', reason: 'stop', usage };
export const text = (value: string): CompletionPart => ({ type: 'text-delta', text: value });

/** A piece of a script: a part, a failure, a pause in ms, or silence for ever. */
export type Line = CompletionPart | ProviderError | number | 'silence';

export interface Actor {
  readonly target: WeightedTarget;
  readonly requests: CompletionRequest[];
  /** Signals of the calls, in their order. */
  readonly signals: AbortSignal[];
}

/**
 * A provider that says its lines: the first script in its first call, and so on; the last one in all later ones. It
 * does not listen to its signal unless it is told to.
 */
export function actor(clock: FakeClock, name: string, scripts: readonly Line[][], more: Partial<Provider> = {}): Actor {
  const requests: CompletionRequest[] = [];
  const signals: AbortSignal[] = [];
  const provider: Provider = {
    name,
    ...more,
    async *complete(request, signal) {
      const lines = scripts[Math.min(requests.length, scripts.length - 1)] ?? [];
      requests.push(request);
      signals.push(signal);
      for (const line of lines) {
        if (line === 'silence') await new Promise<never>(() => undefined);
        else if (typeof line === 'number') await new Promise<void>((resolve) => clock.after(line, resolve));
        else if (line instanceof ProviderError) throw line;
        else yield line;
      }
    },
  };
  return { target: { provider, model: `${name}-1`, weight: 1 }, requests, signals };
}

export const settings = {
  firstTextMs: 1_000,
  silenceMs: 500,
  attemptMs: 10_000,
  answerMs: 30_000,
  retryAfterCapMs: 20_000,
  reopenWaitMs: 5_000,
  drainMs: 2_000,
};

export const prompt: AnswerRequest['prompt'] = {
  system: 'Be kind.',
  messages: [{ role: 'visitor', text: 'Where is my parcel?' }],
  maxOutputTokens: 1_000,
};

/** An engine on a clock that stands still, and what came of one answer. */
export class Stage {
  readonly clock = new FakeClock();
  readonly calls: CallReport[] = [];
  readonly answers: AnswerReport[] = [];
  readonly deps: EngineDeps;
  readonly engine: ReturnType<typeof createAnswerEngine>;

  constructor(more: Partial<EngineDeps> | ((clock: FakeClock) => Partial<EngineDeps>) = {}) {
    this.deps = {
      ...{ clock: this.clock, random: () => 0.5, ledger: noLedger, rateLimits: noRateLimits, health: noHealth },
      ...{ priceOf: () => undefined, settings },
      onCall: (report) => this.calls.push(report),
      onAnswer: (report) => this.answers.push(report),
      ...(typeof more === 'function' ? more(this.clock) : more),
    };
    this.engine = createAnswerEngine(this.deps);
  }

  actor(name: string, ...scripts: Line[][]): Actor {
    return actor(this.clock, name, scripts);
  }

  request(actors: readonly Actor[], route: Partial<Route> = {}, more: Partial<AnswerRequest> = {}): AnswerRequest {
    const targets = actors.map(({ target }) => target);
    return {
      ...{ tenantId: 'demo', siteId: 'shop', visitorId: undefined, turnId: 'turn', prompt },
      route: { strategy: 'ordered', targets, fallbacks: [], maxCalls: 5, hedge: undefined, ...route },
      ...more,
    };
  }

  ask(actors: readonly Actor[], route: Partial<Route> = {}, more: Partial<AnswerRequest> = {}): Asked {
    return new Asked((signal) => this.engine.answer(this.request(actors, route, more), signal), this.clock);
  }

  /** How the calls ended, in that order. */
  get outcomes(): string[] {
    return this.calls.map(({ target, purpose, outcome }) => `${target.provider.name} ${purpose} ${outcome}`);
  }
}

/** One answer as a reader follows it. */
export class Asked {
  readonly parts: AnswerPart[] = [];
  readonly controller = new AbortController();
  /** `finished`, or the kind of the failure. */
  readonly ended: Promise<string>;
  readonly #clock: FakeClock;
  hasEnded = false;
  endedAtMs: number | undefined;

  constructor(answer: (signal: AbortSignal) => AsyncIterable<AnswerPart>, clock: FakeClock) {
    this.#clock = clock;
    this.ended = this.#read(answer(this.controller.signal)).finally(() => {
      this.hasEnded = true;
      this.endedAtMs = clock.now();
    });
  }

  /** What the reader has in the end: pieces added, and taken back. */
  get text(): string {
    return this.parts.reduce((shown, part) => {
      if (part.type === 'rewind') return shown.slice(0, part.length);
      return part.type === 'text-delta' ? shown + part.text : shown;
    }, '');
  }

  get finish() {
    const last = this.parts.at(-1);
    return last?.type === 'finish' ? last : undefined;
  }

  /** Lets time pass until the answer has ended. */
  async outcome(atMostMs = 120_000): Promise<string> {
    const end = this.#clock.now() + atMostMs;
    await this.#clock.settle();
    while (!this.hasEnded && this.#clock.now() < end)
      await this.#clock.advanceAsync(Math.max(0, (this.#clock.nextDueAt ?? end) - this.#clock.now()));
    return this.hasEnded ? this.ended : 'still going on';
  }

  async #read(parts: AsyncIterable<AnswerPart>): Promise<string> {
    try {
      for await (const part of parts) this.parts.push(part);
      return 'finished';
    } catch (error) {
      return error instanceof ProviderError ? error.kind : String(error);
    }
  }
}

export const failure = (kind: ProviderErrorKind, retryAfterMs?: number) =>
  new ProviderError(kind, retryAfterMs === undefined ? {} : { retryAfterMs });

export const nameOf = (target: Target | undefined) => target?.provider.name;
