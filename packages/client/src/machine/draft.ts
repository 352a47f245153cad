import type { DeltaFrame } from '../frames.ts';

/** An AI answer as far as it has been streamed. Nothing of it is committed. */
export interface Draft {
  readonly turnId: string;
  readonly attempt: number;
  readonly text: string;
}

/** An answer has begun, or begins again. */
export function beginDraft(
  draft: Draft | undefined,
  openTurnId: string,
  turn: { readonly turnId: string; readonly attempt: number },
): Draft | undefined {
  if (turn.turnId !== openTurnId) return draft;
  if (draft?.turnId === turn.turnId && turn.attempt <= draft.attempt) return draft;
  return { turnId: turn.turnId, attempt: turn.attempt, text: '' };
}

/**
 * Adds one piece. Not of the open turn, or of an older attempt: dropped. A newer attempt starts at 0. An offset below
 * what is held rewinds; one beyond it is a hole, and is dropped until a piece at or below what is held comes.
 */
export function addDelta(draft: Draft | undefined, openTurnId: string, delta: DeltaFrame): Draft | undefined {
  const { turnId, attempt, offset, text } = delta;
  if (turnId !== openTurnId) return draft;
  const current = draft?.turnId === turnId ? draft : undefined;
  if (current !== undefined && attempt < current.attempt) return draft;
  const held = current !== undefined && attempt === current.attempt ? current.text : '';
  if (offset > held.length) return draft;
  return { turnId, attempt, text: held.slice(0, offset) + text };
}
