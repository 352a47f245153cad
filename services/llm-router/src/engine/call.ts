import type { Timer } from '@parley/flow';
import {
  type CallDeadlines,
  type CallEvent,
  type CallOutcome,
  type CallPhase,
  callStep,
  deadlineOf,
} from '../domain/call-phase.ts';
import { mayEndHere } from '../domain/continuation.ts';
import { type CompletionPart, type CompletionRequest, ProviderError, type Usage } from '../ports.ts';
import { CallAccount, type CallAccountOptions } from './call-account.ts';
import type { Drains } from './drains.ts';
import type { EngineDeps } from './engine-deps.ts';
import { releaseGrant } from './grant.ts';
import type { CallReport } from './reports.ts';

export type ToolCallDelta = Extract<CompletionPart, { type: 'tool-call-delta' }>;

export interface CallOptions extends CallAccountOptions {
  readonly deps: Pick<EngineDeps, 'clock' | 'rateLimits' | 'priceOf' | 'settings'>;
  readonly request: CompletionRequest;
  readonly drains: Drains;
  readonly listener: CallListener;
}

export interface CallListener {
  onText(call: Call, text: string): void;
  onToolCall(call: Call, part: ToolCallDelta): void;
  /** True: its reader is behind, and `resume` is called once it is not. */
  isFull(resume: () => void): boolean;
  /** When all is known: before `done` resolves; of a drained call after it. */
  onReport(report: CallReport): void;
}

/** One call of one target under deadlines: its grants are settled and it is reported once, whatever happens. */
export class Call {
  /** Resolves when nothing more comes of it. Never rejects. */
  readonly done: Promise<CallOutcome>;
  readonly #options: CallOptions;
  readonly #account: CallAccount;
  readonly #deadlines: CallDeadlines;
  readonly #controller = new AbortController();
  readonly #resolveDone: (outcome: CallOutcome) => void;
  #upstream: AsyncIterator<CompletionPart> | undefined;
  #phase: CallPhase;
  #isPaused = false;
  #isDraining = false;
  #isSettled = false;
  #stoppedAs: 'stopped' | 'lost' = 'stopped';
  #timer: Timer | undefined;

  constructor(options: CallOptions) {
    this.#options = options;
    this.#account = new CallAccount(options);
    const { firstTextMs, silenceMs, attemptMs } = options.deps.settings;
    const mayBeEmpty = options.purpose === 'continuation' && mayEndHere(options.request.answerSoFar ?? '');
    this.#deadlines = { firstTextMs, silenceMs, wholeMs: attemptMs, mayBeEmpty };
    this.#phase = { name: 'connecting', startedAtMs: this.#account.startedAtMs };
    const { promise, resolve } = Promise.withResolvers<CallOutcome>();
    this.done = promise;
    this.#resolveDone = resolve;
  }

  get target() {
    return this.#options.target;
  }

  get purpose() {
    return this.#options.purpose;
  }

  /** Whether its reader was given text, or a piece of a tool call. */
  get hasContent(): boolean {
    return this.#account.firstTextMs !== undefined;
  }

  /** The tenant has spent more than it wants to. */
  get isPastSoftCap(): boolean {
    return this.#options.grant.reservation?.isPastSoftCap ?? false;
  }

  /** As the vendor reported it, else as guessed. */
  get usage(): Usage {
    return this.#account.usage;
  }

  get reportedUsage(): Usage | undefined {
    return this.#account.reportedUsage;
  }

  start(): void {
    const { request, target } = this.#options;
    this.#arm();
    try {
      this.#upstream = target.provider.complete(request, this.#controller.signal)[Symbol.asyncIterator]();
      this.#pump();
    } catch (error) {
      this.#step({ type: 'failed', failure: asProviderError(error) });
    }
  }

  /** Instead of {@link start}: gives back what was obtained for it. */
  release(): void {
    releaseGrant(this.#options.grant);
  }

  /**
   * Nobody wants it any more, perhaps before it was started: the vendor's socket is closed now, or drained where closing
   * does not stop the bill.
   */
  stop(as: 'stopped' | 'lost'): void {
    if (this.#phase.name === 'ended') return;
    this.#stoppedAs = as;
    this.#step({ type: 'stopped' });
  }

  /** Gives up a drain: what is known by now is what is charged. */
  endDrain(): void {
    if (this.#isDraining) this.#settle();
  }

  /** No promise of ours for each part: the vendor's own is enough. */
  #pump(): void {
    this.#upstream?.next().then(this.#onNext, this.#onError);
  }

  readonly #onNext = (result: IteratorResult<CompletionPart>): void => {
    if (this.#isSettled) return;
    if (this.#isDraining) this.#drain(result);
    else if (result.done) this.#step({ type: 'closed' });
    else this.#receive(result.value);
  };

  readonly #onError = (error: unknown): void => {
    if (this.#isDraining) this.#settle();
    else this.#step({ type: 'failed', failure: asProviderError(error) });
  };

  #receive(part: CompletionPart): void {
    const { listener, deps, target } = this.#options;
    switch (part.type) {
      case 'opened':
        this.#account.noteOpened();
        if (part.limits) deps.rateLimits.learn(target, part.limits);
        this.#step({ type: 'opened' });
        break;
      case 'text-delta':
        if (part.text === '') break;
        this.#account.noteContent(part.text);
        this.#step({ type: 'part' });
        // PostgreSQL cannot hold NUL, and nobody can see it.
        listener.onText(this, part.text.includes('\0') ? part.text.replaceAll('\0', '') : part.text);
        break;
      case 'tool-call-delta':
        this.#account.noteContent(part.argumentsText);
        this.#step({ type: 'part' });
        listener.onToolCall(this, part);
        break;
      case 'finish':
        this.#account.noteUsage(part.usage);
        this.#step({ type: 'finish', reason: part.reason });
        return;
    }
    if (this.#phase.name === 'ended') return;
    this.#isPaused = listener.isFull(this.#resume);
    if (!this.#isPaused) this.#pump();
  }

  readonly #resume = (): void => {
    if (!this.#isPaused || this.#phase.name === 'ended') return;
    this.#isPaused = false;
    // The silence was the reader's, not the vendor's.
    this.#step({ type: 'part' });
    this.#pump();
  };

  #drain(result: IteratorResult<CompletionPart>): void {
    const part = result.done ? undefined : result.value;
    if (part?.type === 'text-delta') this.#account.noteContent(part.text);
    if (part?.type === 'tool-call-delta') this.#account.noteContent(part.argumentsText);
    if (part?.type === 'finish') this.#account.noteUsage(part.usage);
    if (part === undefined || part.type === 'finish') this.#settle();
    else this.#pump();
  }

  #step(event: CallEvent): void {
    const before = this.#phase;
    if (before.name === 'ended') return;
    this.#phase = callStep(before, event, this.#options.deps.clock.now(), this.#deadlines);
    if (this.#phase.name === 'ended') this.#end(this.#phase.outcome);
    else if (before.name !== this.#phase.name) this.#arm();
  }

  /** One timer, set anew only when it runs out: text comes far more often than deadlines. */
  #arm(): void {
    if (this.#phase.name === 'ended') return;
    const { clock } = this.#options.deps;
    clock.clear(this.#timer);
    const leftMs = deadlineOf(this.#phase, this.#deadlines) - clock.now();
    this.#timer = clock.after(Math.max(0, leftMs), () => {
      if (this.#isPaused) this.#step({ type: 'part' });
      this.#step({ type: 'time-passed' });
      this.#arm();
    });
  }

  #end(outcome: CallOutcome): void {
    const { deps, drains, grant, target } = this.#options;
    deps.clock.clear(this.#timer);
    const failure = outcome.type === 'failed' ? outcome.failure : undefined;
    const verdict = outcome.type === 'stopped' ? new ProviderError('cancelled') : failure;
    grant.health?.end({ failure: verdict, firstTextMs: this.#account.firstTextMs });
    const mayDrain = outcome.type === 'stopped' && target.provider.whenStopped === 'drain';
    if (mayDrain && this.#upstream && drains.add(this)) {
      this.#isDraining = true;
      this.#account.noteStop();
      this.#timer = deps.clock.after(deps.settings.drainMs, () => this.#settle());
      if (this.#isPaused) this.#pump();
    } else this.#settle();
    this.#resolveDone(outcome);
  }

  #settle(): void {
    if (this.#isSettled || this.#phase.name !== 'ended') return;
    this.#isSettled = true;
    const { outcome } = this.#phase;
    const { deps, drains, listener } = this.#options;
    deps.clock.clear(this.#timer);
    drains.remove(this);
    // Not awaited: a provider that waits for its upstream returns only once that is closed.
    this.#upstream?.return?.().catch(() => undefined);
    // After a whole answer the socket is free, and kept for the next call.
    if (outcome.type !== 'whole')
      this.#controller.abort(outcome.type === 'failed' ? outcome.failure : new ProviderError('cancelled'));
    listener.onReport(this.#account.settle(outcome, this.#stoppedAs));
  }
}

function asProviderError(error: unknown): ProviderError {
  if (!(error instanceof ProviderError)) return new ProviderError('unknown', { cause: error });
  // Nobody here has cancelled it: the vendor broke it off.
  return error.kind === 'cancelled' ? new ProviderError('network', { cause: error }) : error;
}
