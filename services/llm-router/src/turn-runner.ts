import type { Bus } from '@parley/bus';
import {
  AuthorKind,
  type Event,
  type GenerateRequest,
  ParleyError,
  parseTurnId,
  type ServerFrameInit,
  type StoreClient,
  serverFrame,
  subjects,
} from '@parley/contract';
import { type Clock, repeatUntilDone } from '@parley/flow';
import type { FaultPoints } from '@parley/service-kit';
import type { Logger } from '@parley/telemetry';
import type { RouterConfig } from './config.ts';
import { Draft } from './domain/draft.ts';
import { promptOf } from './domain/prompt.ts';
import { type AnswerEngine, type Degradation, ProviderError, type Route } from './ports.ts';

/** UTF-16 code units of an answer: at three UTF-8 bytes each, what a session accepts as a message. */
const MAX_ANSWER_CHARACTERS = 32_000;

/** A store that restarts is back within this. */
const READ_AGAIN = { baseMs: 200, capMs: 2_000, totalMs: 30_000 };

/** What a site says about its answers. */
export interface SitePolicy {
  /** What a model is told before the talk that ends with this question. */
  readonly instructionsFor: (question: string) => string;
  readonly route: Route;
  /** When nothing on the route can answer. */
  readonly whenUnanswered: Exclude<WhatComesNext, 'stop'>;
  /** Undefined: a turn goes on whether anybody watches or not. */
  readonly cancelUnwatchedAfterMs: number | undefined;
}

/** What becomes of a visitor without an answer: a notice, the queue for a human, a message to leave, a notice of a stop. */
export type WhatComesNext = 'notice' | 'human' | 'message' | 'stop';

export interface TurnRunnerDeps {
  readonly store: Pick<StoreClient, 'history'>;
  /** Where drafts go; may lose them. */
  readonly liveBus: Pick<Bus, 'publish' | 'isConnected'>;
  readonly policyOf: (tenantId: string, siteId: string) => SitePolicy | undefined;
  readonly engine: AnswerEngine;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly faults: FaultPoints;
  readonly log: Logger;
  readonly config: RouterConfig;
  /** Tells the draft pump that there is something new. */
  readonly onDraft: (turn: RunningTurn) => void;
}

export type TurnAnswerOrFailure =
  | {
      readonly type: 'answer';
      readonly text: string;
      readonly provider: string;
      readonly model: string;
      /** Why it is not one of the site's routes that answered. */
      readonly degradation: Degradation | undefined;
    }
  | { readonly type: 'failure'; readonly code: 'answer_failed' | 'cancelled'; readonly next: WhatComesNext };

/** One turn being answered here. */
export class RunningTurn {
  readonly request: GenerateRequest;
  readonly #deps: TurnRunnerDeps;
  readonly #controller = new AbortController();
  readonly #draft: Draft;
  #attempt: number;
  #mustRewind = false;
  #isNew = true;

  constructor(request: GenerateRequest, deps: TurnRunnerDeps) {
    this.request = request;
    this.#attempt = request.attempt;
    this.#deps = deps;
    this.#draft = new Draft(MAX_ANSWER_CHARACTERS);
  }

  get attempt(): number {
    return this.#attempt;
  }

  /** The text so far, and how often it was taken back. */
  get draft(): Pick<Draft, 'text' | 'rewinds'> {
    return this.#draft;
  }

  /** Nobody has been shown anything of its draft. */
  get isNew(): boolean {
    return this.#isNew;
  }

  get isCancelled(): boolean {
    return this.#controller.signal.aborted;
  }

  /** The session counts a newer attempt: the work goes on under that number, and viewers are given all of it again. */
  adopt(attempt: number): void {
    if (attempt <= this.#attempt) return;
    this.#attempt = attempt;
    this.#show({ turn: { turnId: this.request.turnId, attempt } });
    this.#mustRewind = true;
    this.flushDraft();
  }

  /** Closes the upstream socket; {@link run} then resolves with undefined. */
  cancel(): void {
    this.#controller.abort(new ProviderError('cancelled'));
  }

  /** Sends what is new of the draft. */
  flushDraft(): void {
    const piece = this.#mustRewind ? this.#draft.takeAll() : this.#draft.take();
    this.#mustRewind = false;
    if (!piece) return;
    this.#isNew = false;
    this.#show({ delta: { turnId: this.request.turnId, attempt: this.#attempt, ...piece } });
    this.#deps.faults.hit('router.delta');
  }

  /** Answers the turn; undefined when it was cancelled. Never rejects. */
  async run(): Promise<TurnAnswerOrFailure | undefined> {
    const { turnId, tenantId, siteId } = this.request;
    const { signal } = this.#controller;
    const policy = this.#deps.policyOf(tenantId, siteId);
    const failure = { type: 'failure', code: 'answer_failed', next: policy?.whenUnanswered ?? 'notice' } as const;
    try {
      this.#show({ turn: { turnId, attempt: this.#attempt } });
      if (!policy) throw new ParleyError('unknown_site');
      const { messages, visitorId } = await this.#readPrompt(signal);
      if (messages.length === 0) throw new ParleyError('invalid_request', { detail: 'the turn holds no text' });
      const prompt = {
        system: policy.instructionsFor(messages.at(-1)?.text ?? ''),
        messages,
        maxOutputTokens: this.#deps.config.maxOutputTokens,
      };
      const { route } = policy;
      const { traceparent } = this.request;
      const parts = this.#deps.engine.answer(
        { tenantId, siteId, visitorId, turnId, traceparent, prompt, route },
        signal,
      );
      for await (const part of parts) {
        switch (part.type) {
          case 'finish': {
            this.flushDraft();
            // Whole for the vendor, and still nothing that a visitor could read.
            if (this.#draft.isEmpty) return failure;
            const { provider, model } = part.target;
            const { degradation } = part;
            return { type: 'answer', text: this.#draft.text, provider: provider.name, model, degradation };
          }
          case 'rewind':
            this.#draft.rewind(part.length);
            break;
          case 'text-delta':
            this.#draft.append(part.text);
            break;
          case 'tool-call-delta':
            // Turns offer no tools: a model that calls one has said nothing that could be shown.
            break;
        }
        this.#deps.onDraft(this);
      }
      return failure;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#deps.log.warn(
        { turnId, error: error instanceof ProviderError ? error.kind : ParleyError.from(error).code },
        'turn failed',
      );
      return failure;
    }
  }

  async #readPrompt(signal: AbortSignal) {
    const name = parseTurnId(this.request.turnId);
    const { tenantId, conversationId, answersTo } = this.request;
    if (name?.conversationId !== conversationId) throw new ParleyError('invalid_id', { detail: 'turn id' });
    const page = await repeatUntilDone(
      () =>
        this.#deps.store.history(
          { tenantId, conversationId, upToSeq: answersTo, audience: 'visitor', newest: true },
          signal,
        ),
      { ...READ_AGAIN, clock: this.#deps.clock, random: this.#deps.random, signal },
    );
    const events = page.frames
      .map((bytes) => serverFrame.decode(bytes).event)
      .filter((event): event is Event => event !== null);
    const messages = promptOf(
      events,
      { answeredTo: name.answeredTo, answersTo },
      { maxCharacters: this.#deps.config.maxPromptCharacters },
    );
    const visitorId = events.findLast(({ author }) => author?.kind === AuthorKind.VISITOR)?.author?.id || undefined;
    return { messages, visitorId };
  }

  #show(frame: ServerFrameInit): void {
    const { liveBus } = this.#deps;
    // Drafts are a courtesy: who missed one asks for the whole draft, and the answer itself is a committed event.
    if (!liveBus.isConnected) return;
    liveBus.publish(subjects.live(this.request.tenantId, this.request.conversationId), serverFrame.encode(frame));
  }
}
