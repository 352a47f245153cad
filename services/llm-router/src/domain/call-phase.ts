import { type FinishReason, ProviderError } from '../ports.ts';

//   connecting ──opened──▶ waiting ──text, tool call──▶ streaming ──finish──▶ ended
//        └───────────────────┴── failed, closed, stopped, out of time ─┴────────▶ ended

/** Where the call of a provider stands. Times are of the monotonic clock. */
export type CallPhase =
  /** No answer from the vendor yet. */
  | { readonly name: 'connecting'; readonly startedAtMs: number }
  /** The vendor has taken the request on and said nothing that anybody could be shown. */
  | { readonly name: 'waiting'; readonly startedAtMs: number }
  | { readonly name: 'streaming'; readonly startedAtMs: number; readonly lastPartAtMs: number }
  | { readonly name: 'ended'; readonly outcome: CallOutcome };

/** `whole`: the vendor said that the answer is finished. `stopped`: nobody wants it any more. */
export type CallOutcome =
  | { readonly type: 'whole'; readonly reason: Exclude<FinishReason, 'refused'> }
  | { readonly type: 'failed'; readonly failure: ProviderError }
  | { readonly type: 'stopped' };

export type CallEvent =
  | { readonly type: 'opened' }
  /** Text, or a piece of a tool call. */
  | { readonly type: 'part' }
  | { readonly type: 'finish'; readonly reason: FinishReason }
  /** The stream ended, in whatever manner, without a finish. */
  | { readonly type: 'closed' }
  | { readonly type: 'failed'; readonly failure: ProviderError }
  | { readonly type: 'stopped' }
  /** A timer ran out, perhaps a stale one. */
  | { readonly type: 'time-passed' };

export interface CallDeadlines {
  /** From the start to the first text or tool call. */
  readonly firstTextMs: number;
  /** Between two parts. */
  readonly silenceMs: number;
  readonly wholeMs: number;
  /** The text so far may be all there is to say: then an end without any text is whole. */
  readonly mayBeEmpty: boolean;
}

export function callStep(phase: CallPhase, event: CallEvent, nowMs: number, deadlines: CallDeadlines): CallPhase {
  if (phase.name === 'ended') return phase;
  switch (event.type) {
    case 'opened':
      return phase.name === 'connecting' ? { name: 'waiting', startedAtMs: phase.startedAtMs } : phase;
    case 'part':
      return { name: 'streaming', startedAtMs: phase.startedAtMs, lastPartAtMs: nowMs };
    case 'finish':
      return ended(outcomeOf(event.reason, phase.name === 'streaming', deadlines));
    case 'closed':
      return failed(new ProviderError('cut'));
    case 'failed':
      return failed(event.failure);
    case 'stopped':
      return ended({ type: 'stopped' });
    case 'time-passed':
      return nowMs >= deadlineOf(phase, deadlines) ? failed(new ProviderError('timeout')) : phase;
  }
}

/** When the call has taken too long, if nothing happens until then. */
export function deadlineOf(phase: Exclude<CallPhase, { name: 'ended' }>, deadlines: CallDeadlines): number {
  const next =
    phase.name === 'streaming' ? phase.lastPartAtMs + deadlines.silenceMs : phase.startedAtMs + deadlines.firstTextMs;
  return Math.min(next, phase.startedAtMs + deadlines.wholeMs);
}

function outcomeOf(reason: FinishReason, hasContent: boolean, { mayBeEmpty }: CallDeadlines): CallOutcome {
  // An answer without a word is no answer, whatever the vendor calls it. Whoever spent all tokens on thinking has not
  // found that nothing is missing.
  const isAnswer = hasContent || (mayBeEmpty && reason === 'stop');
  if (reason === 'refused' || !isAnswer) return { type: 'failed', failure: new ProviderError('refused') };
  return { type: 'whole', reason };
}

function failed(failure: ProviderError): CallPhase {
  return ended({ type: 'failed', failure });
}

function ended(outcome: CallOutcome): CallPhase {
  return { name: 'ended', outcome };
}
