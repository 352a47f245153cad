import type { ProviderErrorKind } from '../ports.ts';

/** What a failed call means for the rest of the answer, and for everybody else's. */
export interface Remedy {
  /**
   * What this answer does not ask again. `nothing`: the same target may be asked once more, after a pause and after
   * those that have failed less often. `model`: this model of this vendor, under whichever key. `everything`: nobody is
   * asked any more.
   */
  readonly leaveOut: 'nothing' | 'target' | 'model' | 'key' | 'provider' | 'everything';
  /**
   * What all answers learn. `nothing`: it was not the vendor's doing. `well`: the vendor works. `failure`: counts
   * against the target, and closes it for as long as the vendor asked to be left alone. `key-closed`: closes every target of the key.
   */
  readonly health: 'nothing' | 'well' | 'failure' | 'key-closed';
}

/** The one table of what to do about a failure. Retrying, rotating and giving up happen nowhere else. */
export const errorTable: Readonly<Record<ProviderErrorKind, Remedy>> = {
  // The key is used up for now: others go on, and this one is asked again when it may be.
  rate_limited: { leaveOut: 'nothing', health: 'failure' },
  overloaded: { leaveOut: 'nothing', health: 'failure' },
  network: { leaveOut: 'nothing', health: 'failure' },
  // What came of the answer is kept and continued.
  cut: { leaveOut: 'nothing', health: 'failure' },
  unknown: { leaveOut: 'nothing', health: 'failure' },
  // The visitor has waited through a whole deadline already: not for the same one again.
  timeout: { leaveOut: 'target', health: 'failure' },
  credentials: { leaveOut: 'key', health: 'key-closed' },
  billing: { leaveOut: 'key', health: 'key-closed' },
  context_too_long: { leaveOut: 'model', health: 'well' },
  // Another vendor may accept what this one calls invalid: the name of a model, an option, the form of a message.
  // The same model under another key will not. It closes nothing: the prompt is the visitor's, and the next one is well.
  invalid_request: { leaveOut: 'model', health: 'well' },
  // The vendor's judgement, which its other models mostly share.
  refused: { leaveOut: 'provider', health: 'well' },
  budget: { leaveOut: 'target', health: 'nothing' },
  cancelled: { leaveOut: 'everything', health: 'nothing' },
};

/** The remedy of one failure. A call that broke off in the middle of its text was not slow: it may be asked again. */
export function remedyOf(kind: ProviderErrorKind, hadText: boolean): Remedy {
  const remedy = errorTable[kind];
  return kind === 'timeout' && hadText ? { ...remedy, leaveOut: 'nothing' } : remedy;
}
