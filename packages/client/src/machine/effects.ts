import type { OutgoingFrame } from '../frames.ts';
import type { TimerName } from './events.ts';
import type { OutboxChange } from './outbox-record.ts';
import type { MachineState } from './state.ts';

/** What the driver is to do, in this order. */
export type Effect =
  /** → `outbox`, now and after every change, whichever tab made it. */
  | { readonly kind: 'open-outbox' }
  /** → `outbox` with these `done`. */
  | { readonly kind: 'change-outbox'; readonly changes: readonly OutboxChange[] }
  /** → `lead` when it is this tab's turn to send; `seize-lead`: whoever has it does nothing. */
  | { readonly kind: 'seek-lead' }
  | { readonly kind: 'seize-lead' }
  /** Nothing of the lead is reported any more. */
  | { readonly kind: 'leave-lead' }
  /** → exactly one `token-ready` or `token-failed`. `isFresh`: the stored one was refused, do not answer with it. */
  | { readonly kind: 'fetch-token'; readonly isFresh: boolean }
  /** → `socket-open`, frames, `socket-closed`; nothing more after `close-socket`. */
  | { readonly kind: 'open-socket' }
  | { readonly kind: 'close-socket' }
  | { readonly kind: 'send-frame'; readonly frame: OutgoingFrame }
  /** → `<timer>-due`. A timer of that name that runs is replaced. */
  | { readonly kind: 'start-timer'; readonly timer: TimerName; readonly delayMs: number }
  | { readonly kind: 'clear-timer'; readonly timer: TimerName };

export interface Step {
  readonly state: MachineState;
  readonly effects: readonly Effect[];
}

export function step(state: MachineState, ...effects: readonly Effect[]): Step {
  return { state, effects };
}
