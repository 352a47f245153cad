import type { OutgoingFrame } from '../frames.ts';
import type { TimerName } from './events.ts';
import type { Entry } from './outbox.ts';
import type { MachineState } from './state.ts';

/** What the driver is to do, in this order. Each that has an answer is answered by exactly one event. */
export type Effect =
  /** → `loaded` */
  | { readonly kind: 'load-outbox' }
  | { readonly kind: 'save-outbox'; readonly entries: readonly Entry[] }
  /** → `token-ready` or `token-failed`. `isFresh`: the stored one was refused, do not answer with it. */
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
