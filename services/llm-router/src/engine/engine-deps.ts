import type { Clock } from '@parley/flow';
import type { Health, Ledger, RateLimits, Target, Usage } from '../ports.ts';
import type { AnswerReport, CallReport } from './reports.ts';

export interface EngineSettings {
  /** From the start of a call to its first text. */
  readonly firstTextMs: number;
  /** Between two pieces of text. */
  readonly silenceMs: number;
  /** One whole call. */
  readonly attemptMs: number;
  /** After this no further target is called; fallbacks still are. */
  readonly answerMs: number;
  /** The longest that an answer waits because a vendor said `Retry-After`, when nobody else can be asked. */
  readonly retryAfterCapMs: number;
  /** The longest that an answer waits for a target to be let through again, when all are left alone. */
  readonly reopenWaitMs: number;
  /** How long the rest of a stopped answer is read, where stopping does not stop the bill. */
  readonly drainMs: number;
}

export interface EngineDeps {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly rateLimits: RateLimits;
  readonly health: Health;
  /** List price in micro-units; undefined: unknown. 0: free, and then not a matter of the ledger. */
  readonly priceOf: (target: Target, usage: Usage) => number | undefined;
  readonly settings: EngineSettings;
  /** Once for each call, when all of it is known. */
  readonly onCall: (report: CallReport) => void;
  /** Once for each answer, at its end. */
  readonly onAnswer: (report: AnswerReport) => void;
}
