import type {
  AnswerRequest,
  CallPurpose,
  Degradation,
  FinishReason,
  ProviderErrorKind,
  Target,
  Usage,
} from '../ports.ts';

/** `stopped`: nobody wanted it any more. `lost`: another call of the same answer was faster. */
export type CallResult = 'ok' | 'stopped' | 'lost' | ProviderErrorKind;

/** One call, for metrics, money and the log: never a text. */
export interface CallReport {
  readonly target: Target;
  readonly request: Pick<AnswerRequest, 'tenantId' | 'siteId' | 'turnId' | 'traceparent'>;
  readonly purpose: CallPurpose;
  readonly outcome: CallResult;
  readonly status: number | undefined;
  /** Why the vendor ended it; undefined: it did not. */
  readonly finishReason: FinishReason | undefined;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly firstTextMs: number | undefined;
  /** As the vendor reported it. */
  readonly usage: Usage | undefined;
  /** What it is charged as. */
  readonly charged: Usage;
  /** By list price; undefined: no price is known. */
  readonly costMicros: number | undefined;
  /** Output paid for after nobody wanted it any more. */
  readonly tokensAfterStop: number;
}

/** Why a target was not called. */
export interface PassedOver {
  readonly target: Target;
  readonly reason: 'closed' | 'key_limit' | 'budget' | 'cost_breaker' | 'unavailable' | 'soft_cap';
}

/** One answer: which way it went, why, and what that cost. */
export interface AnswerReport {
  readonly request: Pick<AnswerRequest, 'tenantId' | 'siteId' | 'turnId'>;
  readonly strategy: AnswerRequest['route']['strategy'];
  readonly outcome: FinishReason | ProviderErrorKind;
  /** Who ended it; undefined: nobody. */
  readonly target: Target | undefined;
  readonly degradation: Degradation | undefined;
  /** In the order in which they ended. One that is still being drained is missing. */
  readonly calls: readonly CallReport[];
  readonly passedOver: readonly PassedOver[];
  readonly durationMs: number;
  readonly firstTextMs: number | undefined;
  readonly rewinds: number;
  readonly costMicros: number;
}
