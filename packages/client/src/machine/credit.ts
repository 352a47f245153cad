import { type Effect, type Step, step } from './effects.ts';
import type { MachineState, Owed } from './state.ts';

/** An answer streams in some 25 pieces a second: one `ack` for several of them. */
const ACK_AFTER_MS = 250;
/** So much of a draft does not wait for the timer, which a page in the background is given late. */
const ACK_AT_BYTES = 8 * 1024;

const nothing: Owed = { draftBytes: 0, turnId: '', offset: 0 };

/** Something came that costs the server credit; `piece`: of a draft, shown or not. */
export function receive(
  state: MachineState,
  piece?: { readonly turnId: string; readonly offset: number; readonly text: string },
): Step {
  const before = state.owed ?? nothing;
  const owed: Owed =
    piece === undefined
      ? before
      : {
          draftBytes: before.draftBytes + utf8Bytes(piece.text),
          turnId: piece.turnId,
          offset: piece.offset + piece.text.length,
        };
  const next = { ...state, owed };
  // Half of what the server may send ahead: the other half is on its way meanwhile.
  const atBytes = state.creditBytes > 0 ? Math.min(ACK_AT_BYTES, state.creditBytes / 2) : ACK_AT_BYTES;
  if (owed.draftBytes >= atBytes) return acknowledge(next);
  return state.owed === undefined
    ? step(next, { kind: 'start-timer', timer: 'ack', delayMs: ACK_AFTER_MS })
    : step(next);
}

export function acknowledge(state: MachineState): Step {
  const { owed, conversation } = state;
  if (owed === undefined) return step(state);
  const { turnId, offset } = owed;
  const frame = { ack: { seq: conversation.lastSeq, ...(turnId === '' ? {} : { turnId, offset }) } };
  const effects: readonly Effect[] = [
    { kind: 'clear-timer', timer: 'ack' },
    { kind: 'send-frame', frame },
  ];
  return step({ ...state, owed: undefined }, ...effects);
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair: half of four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}
