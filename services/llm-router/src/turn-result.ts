import { AnswerDegradation, AuthorKind, type CommandInit, FailureNext } from '@parley/contract';
import type { Degradation } from './ports.ts';
import type { RunningTurn, TurnAnswerOrFailure, WhatComesNext } from './turn-runner.ts';

const degradations = {
  rate_limit: AnswerDegradation.RATE_LIMIT,
  budget: AnswerDegradation.BUDGET,
  providers_down: AnswerDegradation.PROVIDERS_DOWN,
} as const satisfies Record<Degradation, number>;

const nexts = {
  notice: FailureNext.NEXT_UNSPECIFIED,
  human: FailureNext.HUMAN,
  message: FailureNext.LEAVE_MESSAGE,
  stop: FailureNext.STOP,
} as const satisfies Record<WhatComesNext, number>;

/** The command that tells the session how a turn has ended, under the attempt that the turn has now. */
export function resultCommandOf(
  { request, attempt }: RunningTurn,
  result: TurnAnswerOrFailure,
): CommandInit & { commandId: string; conversationId: string } {
  const { turnId, tenantId, conversationId, answersTo, traceparent } = request;
  const about = { commandId: turnId, tenantId, conversationId, traceparent, actor: { kind: AuthorKind.AI, id: 'ai' } };
  if (result.type === 'failure')
    return {
      ...about,
      turnResult: { turnId, attempt, failure: { code: result.code, next: nexts[result.next] } },
    };
  const { text, provider, model } = result;
  const degradation = result.degradation && degradations[result.degradation];
  return { ...about, turnResult: { turnId, attempt, answer: { text, provider, model, answersTo, degradation } } };
}
