import { cursorStep } from '../../domain/cursor.ts';
import type { DraftState } from '../../domain/drafts.ts';
import {
  type HeldDraft,
  heldAfter,
  heldWithout,
  nextPiece,
  noDraft,
  type ShownEffect,
} from '../../domain/held-draft.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { Viewer } from './viewer.ts';

/** Ids and lengths around a piece of a draft, at most. */
const PIECE_OVERHEAD_BYTES = 256;
/** A control character in JSON; all others take half of that or less. */
const MAX_BYTES_PER_UNIT = 6;
/** Who was left behind gets the rest in pieces of at least this much, not byte by byte. */
const MIN_PIECE_ROOM_BYTES = 1024;

/** One socket that follows a conversation: what it has, and whether it waits for more. */
export class Seat {
  readonly viewer: Viewer;
  /** Seq of the last event given to the viewer. */
  cursor: number;
  /** The next look goes to the store even if nothing is known to be missing. */
  mustRead = true;
  isCatchingUp = false;
  #held: HeldDraft = noDraft;
  /** Has to be given the draft as it is, not what comes next of it. Also of who has just come. */
  #isDraftDue = true;
  #onRoom: (() => void) | undefined;

  constructor(viewer: Viewer, cursor: number) {
    this.viewer = viewer;
    this.cursor = cursor;
  }

  /** Gives it event `seq`, if that is the next one and there is room. */
  offer(frame: SharedFrame, seq: number): void {
    if (cursorStep(this.cursor, seq) === 'push' && this.viewer.pushEvent(frame, seq)) this.cursor = seq;
  }

  /** Gives it a change of the draft. `isBehind`: it lacks events, which come first. */
  showDraft(effect: ShownEffect, frame: SharedFrame, isBehind: boolean): void {
    if (isBehind || this.#isDraftDue || !this.#push(effect, frame)) {
      this.#isDraftDue = true;
      this.#held = heldWithout(this.#held, effect);
    }
  }

  /** Gives it the draft as it is now, as far as there is room; call it when it lacks no event. */
  catchUpDraft(draft: DraftState): void {
    if (!this.#isDraftDue) return;
    let isSent = true;
    while (isSent) {
      const piece = this.#nextPiece(draft);
      if (piece === 'no room') return;
      this.#isDraftDue = piece !== undefined;
      isSent = piece !== undefined && this.#push(piece, frameOf(piece));
    }
  }

  /** Resolves when the viewer has room, or has left. */
  room(): Promise<void> {
    return new Promise((resolve) => {
      this.#onRoom = resolve;
    });
  }

  /** The viewer has read, or has left. */
  wake(): void {
    this.#onRoom?.();
    this.#onRoom = undefined;
  }

  #nextPiece(draft: DraftState): ShownEffect | undefined | 'no room' {
    const units = Math.floor((this.viewer.draftRoom - PIECE_OVERHEAD_BYTES) / MAX_BYTES_PER_UNIT);
    const piece = nextPiece(draft, this.#held, units);
    if (piece?.kind !== 'delta') return piece;
    const isAll = piece.delta.offset + piece.delta.text.length === draft.text.length;
    return units >= 2 && (isAll || this.viewer.draftRoom >= MIN_PIECE_ROOM_BYTES) ? piece : 'no room';
  }

  #push(effect: ShownEffect, frame: SharedFrame): boolean {
    const { turnId, offset = 0, text = '' } = effect.kind === 'turn' ? { turnId: '' } : effect.delta;
    const isTaken = this.viewer.pushDraft(frame, turnId === '' ? undefined : { turnId, end: offset + text.length });
    if (isTaken) this.#held = heldAfter(effect);
    return isTaken;
  }
}

export function frameOf(effect: ShownEffect): SharedFrame {
  return effect.kind === 'turn' ? ownFrame('turn', effect.turn) : ownFrame('delta', effect.delta);
}
