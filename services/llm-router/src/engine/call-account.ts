import type { CallOutcome } from '../domain/call-phase.ts';
import { quartersOf } from '../domain/estimate-tokens.ts';
import { wholeUsage } from '../domain/money/whole-usage.ts';
import type { CallPurpose, FinishReason, Target, Usage } from '../ports.ts';
import type { EngineDeps } from './engine-deps.ts';
import type { Grant } from './grant.ts';
import type { CallReport, CallResult } from './reports.ts';

export interface CallAccountOptions {
  readonly deps: Pick<EngineDeps, 'clock' | 'priceOf'>;
  readonly target: Target;
  readonly purpose: CallPurpose;
  readonly asked: CallReport['request'];
  /** Tokens of the prompt, as a guess. */
  readonly inputTokens: number;
  readonly grant: Grant;
}

const nothing: Usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

/** What one call has brought and what it costs: counted as it comes in, settled once. */
export class CallAccount {
  readonly #options: CallAccountOptions;
  readonly #startedAtMs: number;
  #wasOpened = false;
  #firstTextMs: number | undefined;
  #quarters = 0;
  #quartersAtStop: number | undefined;
  #usage: Usage | undefined;

  constructor(options: CallAccountOptions) {
    this.#options = options;
    this.#startedAtMs = options.deps.clock.now();
  }

  get startedAtMs(): number {
    return this.#startedAtMs;
  }

  get firstTextMs(): number | undefined {
    return this.#firstTextMs;
  }

  get reportedUsage(): Usage | undefined {
    return this.#usage;
  }

  /** As reported, else as guessed: a request that the vendor has not answered, or answered with a refusal, costs nothing. */
  get usage(): Usage {
    return this.#usage ?? this.#estimate();
  }

  noteOpened(): void {
    this.#wasOpened = true;
  }

  noteContent(text: string): void {
    this.#wasOpened = true;
    this.#quarters += quartersOf(text);
    this.#firstTextMs ??= this.#options.deps.clock.now() - this.#startedAtMs;
  }

  /** What a vendor says is foreign text until it is looked at: what is no usage was not said. */
  noteUsage(usage: Usage | undefined): void {
    this.#usage = usage && wholeUsage(usage);
  }

  /** What comes from here on nobody reads. */
  noteStop(): void {
    this.#quartersAtStop = this.#quarters;
  }

  settle(outcome: CallOutcome, stoppedAs: 'stopped' | 'lost'): CallReport {
    const { deps, target, purpose, asked, grant } = this.#options;
    const charged = this.usage;
    const result = resultOf(outcome, stoppedAs);
    grant.reservation?.settle({ usage: this.#usage, estimated: this.#estimate(), outcome: result });
    grant.admission?.settle(charged.inputTokens + charged.outputTokens);
    return {
      target,
      request: asked,
      purpose,
      outcome: result,
      status: outcome.type === 'failed' ? outcome.failure.status : undefined,
      finishReason: finishReasonOf(outcome),
      startedAtMs: this.#startedAtMs,
      durationMs: deps.clock.now() - this.#startedAtMs,
      firstTextMs: this.#firstTextMs,
      usage: this.#usage,
      charged,
      costMicros: deps.priceOf(target, charged),
      tokensAfterStop: this.#tokensAfterStop(charged),
    };
  }

  #estimate(): Usage {
    if (!this.#wasOpened) return nothing;
    return {
      inputTokens: this.#options.inputTokens,
      cachedInputTokens: 0,
      outputTokens: Math.ceil(this.#quarters / 4),
    };
  }

  #tokensAfterStop(charged: Usage): number {
    if (this.#quartersAtStop === undefined) return 0;
    return Math.max(0, charged.outputTokens - Math.ceil(this.#quartersAtStop / 4));
  }
}

function resultOf(outcome: CallOutcome, stoppedAs: 'stopped' | 'lost'): CallResult {
  if (outcome.type === 'failed') return outcome.failure.kind;
  return outcome.type === 'whole' ? 'ok' : stoppedAs;
}

function finishReasonOf(outcome: CallOutcome): FinishReason | undefined {
  if (outcome.type === 'whole') return outcome.reason;
  return outcome.type === 'failed' && outcome.failure.kind === 'refused' ? 'refused' : undefined;
}
