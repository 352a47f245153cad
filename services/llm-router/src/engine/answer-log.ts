import type { Clock } from '@parley/flow';
import { totalUsage } from '../domain/total-usage.ts';
import type { AnswerRequest, Degradation, Target } from '../ports.ts';
import type { AnswerReport, CallReport, PassedOver } from './reports.ts';

/** What has happened on the way to one answer: who was asked, who was not, and what it cost. */
export class AnswerLog {
  readonly #request: AnswerRequest;
  readonly #clock: Clock;
  readonly #calls: CallReport[] = [];
  readonly #passedOver: PassedOver[] = [];
  readonly #startedAtMs: number;
  #firstTextMs: number | undefined;

  constructor(request: AnswerRequest, clock: Clock) {
    this.#request = request;
    this.#clock = clock;
    this.#startedAtMs = clock.now();
  }

  get elapsedMs(): number {
    return this.#clock.now() - this.#startedAtMs;
  }

  get refusals(): ReadonlySet<PassedOver['reason']> {
    return new Set(this.#passedOver.map(({ reason }) => reason));
  }

  get chargedTokens(): number {
    const { inputTokens, outputTokens } = totalUsage(this.#calls.map(({ charged }) => charged));
    return inputTokens + outputTokens;
  }

  noteCall(report: CallReport): void {
    this.#calls.push(report);
  }

  notePassedOver(target: Target, reason: PassedOver['reason']): void {
    const isRepeat = this.#passedOver.some((other) => other.target === target && other.reason === reason);
    if (!isRepeat) this.#passedOver.push({ target, reason });
  }

  noteText(): void {
    this.#firstTextMs ??= this.elapsedMs;
  }

  report(
    outcome: AnswerReport['outcome'],
    rewinds: number,
    end: { readonly target: Target; readonly degradation: Degradation | undefined } | undefined,
  ): AnswerReport {
    return {
      request: this.#request,
      strategy: this.#request.route.strategy,
      outcome,
      target: end?.target,
      degradation: end?.degradation,
      calls: this.#calls,
      passedOver: this.#passedOver,
      durationMs: this.elapsedMs,
      firstTextMs: this.#firstTextMs,
      rewinds,
      costMicros: this.#calls.reduce((sum, { costMicros }) => sum + (costMicros ?? 0), 0),
    };
  }
}
