import type { Turn } from '@parley/contract';
import type { DraftEffect, DraftState } from './drafts.ts';

/** How much of a draft one client holds, by what it was sent; `attempt` 0: nothing. */
export interface HeldDraft {
  readonly turnId: string;
  readonly attempt: number;
  /** UTF-16 code units that are still right. */
  readonly length: number;
  /** It shows more than that, which it has not been told to take back. */
  readonly isRewound: boolean;
}

export const noDraft: HeldDraft = { turnId: '', attempt: 0, length: 0, isRewound: false };

export type ShownEffect = Exclude<DraftEffect, { kind: 'ask' }>;

/** What a client holds that had all before `effect`, and then that. */
export function heldAfter(effect: ShownEffect): HeldDraft {
  if (effect.kind === 'turn') return { ...noDraft, ...effect.turn };
  const { turnId, attempt, offset, text } = effect.delta;
  return { turnId, attempt, length: offset + text.length, isRewound: false };
}

/** What of it is still right when `effect` was not sent: a rewind takes the rest away. */
export function heldWithout(held: HeldDraft, effect: ShownEffect): HeldDraft {
  if (effect.kind === 'turn' || !isSameAttempt(held, effect.delta)) return held;
  const { offset } = effect.delta;
  return offset < held.length ? { ...held, length: offset, isRewound: true } : held;
}

/**
 * The next frame for a client that was left behind: not all it has missed, but the text as it is now, from where the
 * client stands; at most `maxUnits` code units of it. Undefined: it has all, or the turn is over.
 */
export function nextPiece(draft: DraftState, held: HeldDraft, maxUnits: number): ShownEffect | undefined {
  const { turnId, attempt, text } = draft;
  if (attempt === 0) return undefined;
  if (!isSameAttempt(held, draft)) return { kind: 'turn', turn: { turnId, attempt } };
  const offset = held.length;
  if (offset === text.length && !held.isRewound) return undefined;
  return { kind: 'delta', delta: { turnId, attempt, offset, text: cut(text, offset, maxUnits) } };
}

/** Never between the two halves of a character: alone, neither can be written as UTF-8. */
function cut(text: string, from: number, maxUnits: number): string {
  const end = from + Math.max(2, maxUnits);
  const isSplit = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
  return text.slice(from, isSplit ? end - 1 : end);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isSameAttempt(held: HeldDraft, { turnId, attempt }: Turn): boolean {
  return held.turnId === turnId && held.attempt === attempt;
}
