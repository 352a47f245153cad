import { estimateTokens, promptTokensCeiling, tokensAtMost } from '../domain/estimate-tokens.ts';
import type { AnswerRequest, CallPurpose, CompletionRequest, Target } from '../ports.ts';
import { Call, type CallListener } from './call.ts';
import type { Drains } from './drains.ts';
import type { EngineDeps } from './engine-deps.ts';
import { obtainGrant } from './obtain-grant.ts';
import type { PassedOver } from './reports.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** A continuation may say at least so much, however long the beginning was. */
const MIN_OUTPUT_TOKENS = 64;

export interface CallMakerOptions {
  readonly request: AnswerRequest;
  readonly deps: EngineDeps;
  readonly drains: Drains;
  readonly shown: ShownAnswer;
  readonly listener: CallListener;
  /** Of the prompt, at most; counted once, for it may be long. */
  readonly promptTokens: number;
  /** Aborts when nobody wants the answer any more. */
  readonly signal: AbortSignal;
}

export type MadeCall =
  | { readonly call: Call }
  | { readonly call: undefined; readonly reason: PassedOver['reason'] | 'given_up'; readonly notBeforeMs: number };

/** Makes the calls of one answer: with everybody's leave, and with the text so far where there is some. */
export class CallMaker {
  readonly #options: CallMakerOptions;
  #madeCalls = 0;

  constructor(options: CallMakerOptions) {
    this.#options = options;
  }

  /** A call that is to be started or released. `isHedge`: beside another; `ignoresHealth`: there is nobody else. */
  async make(
    target: Target,
    { isHedge = false, ignoresHealth = false }: { readonly isHedge?: boolean; readonly ignoresHealth?: boolean } = {},
  ): Promise<MadeCall> {
    const { request, deps, drains, listener, signal } = this.#options;
    const { tenantId, siteId, turnId } = request;
    const purpose = isHedge ? 'hedge' : this.#purposeOf(target);
    const prompt = this.#promptFor(target, purpose);
    const soFar = prompt.answerSoFar === undefined ? 0 : tokensAtMost(prompt.answerSoFar);
    const inputTokens = this.#options.promptTokens + soFar;
    const answer = await obtainGrant(
      deps,
      {
        ...{ tenantId, siteId, turnId, target, purpose, ignoresHealth },
        ...{ inputTokens, inputTokensCeiling: promptTokensCeiling(prompt), outputTokens: prompt.maxOutputTokens },
      },
      signal,
    );
    if (!answer.granted) return { call: undefined, reason: answer.reason, notBeforeMs: answer.notBeforeMs };
    const call = new Call({
      deps,
      target,
      purpose,
      asked: request,
      request: prompt,
      inputTokens,
      grant: answer.grant,
      drains,
      listener,
    });
    if (signal.aborted) {
      call.release();
      return { call: undefined, reason: 'given_up', notBeforeMs: Number.POSITIVE_INFINITY };
    }
    this.#madeCalls += 1;
    return { call };
  }

  #purposeOf({ provider }: Target): CallPurpose {
    if (this.#options.shown.textToContinue !== '' && provider.continues !== false) return 'continuation';
    return this.#madeCalls > 0 ? 'retry' : 'primary';
  }

  #promptFor({ model }: Target, purpose: CallPurpose): CompletionRequest {
    const { prompt } = this.#options.request;
    if (purpose !== 'continuation') return { ...prompt, model };
    const answerSoFar = this.#options.shown.textToContinue;
    const left = prompt.maxOutputTokens - estimateTokens(answerSoFar);
    return { ...prompt, model, answerSoFar, maxOutputTokens: Math.max(MIN_OUTPUT_TOKENS, left) };
  }
}
