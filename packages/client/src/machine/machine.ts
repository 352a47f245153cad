import { signIn } from './connection.ts';
import { noConversation } from './conversation.ts';
import type { Effect, Step } from './effects.ts';
import type { EventKind, MachineEvent, Tick, TimerName } from './events.ts';
import { bind, flush, flushAtMs, live, type Outbox, rewind } from './outbox.ts';
import { hasSocket, type MachineState, type Phase } from './state.ts';
import { type Handler, table } from './table.ts';

/**
 * One step: the cell of the table, then what follows from the new state whatever the cell was, so that no cell can
 * forget it: timers and sockets end with their phase, the outbox is saved before it is sent, and sent when it may be.
 */
export function advance(before: MachineState, event: MachineEvent, tick: Tick): Step {
  // The cell takes exactly the events of its column; the compiler cannot follow that through a lookup.
  const cell = table[before.phase][event.kind] as Handler<EventKind>;
  const handled = moveOn(cell(heard(before, event, tick), event as never, tick));
  const left = leavePhase(before, handled.state, event);
  const { state, frames } = flushOutbox(note(left.state), tick);
  return {
    state,
    effects: [
      ...left.effects,
      ...saveOutbox(before, state),
      ...handled.effects,
      ...frames,
      ...scheduleFlush(before, state, event, tick),
    ],
  };
}

const timersOf: { readonly [P in Phase]: readonly TimerName[] } = {
  idle: [],
  loading: [],
  'signing-in': [],
  connecting: ['deadline'],
  greeting: ['deadline'],
  open: ['resend', 'silence', 'tail', 'drain', 'typing'],
  waiting: ['retry'],
  stopped: [],
};

/** Any frame proves that the link lives. */
function heard(state: MachineState, event: MachineEvent, { nowMs }: Tick): MachineState {
  return state.phase === 'open' && event.kind in frames ? { ...state, lastFrameAtMs: nowMs } : state;
}

const frames: { readonly [Kind in EventKind]?: true } = {
  sent: true,
  event: true,
  turn: true,
  delta: true,
  typing: true,
  presence: true,
  nack: true,
  drain: true,
  ping: true,
  error: true,
};

/**
 * The conversation is closed and its `closed` event seen: what is still in the outbox was not and will not be committed
 * in it. Messages go to the visitor's next conversation; what only made sense in the old one goes.
 */
function moveOn(handled: Step): Step {
  const { state } = handled;
  if (!state.conversation.isClosed || live(state.outbox).length === 0) return handled;
  const entries = state.outbox.entries.filter(
    ({ failed, command }) => failed !== undefined || command.kind === 'send' || command.kind === 'requestHuman',
  );
  const outbox: Outbox = { ...state.outbox, entries };
  if (live(outbox).length === 0) return { ...handled, state: { ...state, outbox: rewind(outbox) } };
  const moved: MachineState = {
    ...state,
    earlier: [...state.earlier, ...state.conversation.events],
    conversation: noConversation,
    outbox: bind(rewind(outbox), ''),
  };
  // With the old socket goes whatever the cell wanted of it.
  return hasSocket(state.phase) ? signIn(moved) : { ...handled, state: moved };
}

function leavePhase(before: MachineState, after: MachineState, event: MachineEvent): Step {
  if (before.phase === after.phase) return { state: after, effects: [] };
  const kept = timersOf[after.phase];
  const effects: Effect[] = timersOf[before.phase]
    .filter((timer) => !kept.includes(timer))
    .map((timer) => ({ kind: 'clear-timer', timer }));
  if (hasSocket(before.phase) && !hasSocket(after.phase) && event.kind !== 'socket-closed') {
    effects.push({ kind: 'close-socket' });
  }
  const state = before.phase === 'open' ? { ...after, isSynced: false, typing: undefined } : after;
  return { state, effects };
}

function note(state: MachineState): MachineState {
  if (state.isSynced || state.phase !== 'open' || state.conversation.lastSeq < state.expectedSeq) return state;
  return { ...state, isSynced: true, wasSynced: true };
}

function flushOutbox(state: MachineState, { nowMs }: Tick): { state: MachineState; frames: readonly Effect[] } {
  if (state.phase !== 'open') return { state, frames: [] };
  const flushed = flush(state.outbox, nowMs);
  return {
    state: flushed.outbox === state.outbox ? state : { ...state, outbox: flushed.outbox },
    frames: flushed.frames.map((frame) => ({ kind: 'send-frame', frame })),
  };
}

function saveOutbox(before: MachineState, { outbox, isLoaded }: MachineState): readonly Effect[] {
  const isChanged = outbox.entries !== before.outbox.entries || isLoaded !== before.isLoaded;
  return isLoaded && isChanged ? [{ kind: 'save-outbox', entries: outbox.entries }] : [];
}

function scheduleFlush(
  before: MachineState,
  after: MachineState,
  event: MachineEvent,
  { nowMs }: Tick,
): readonly Effect[] {
  if (after.phase !== 'open') return [];
  const atMs = flushAtMs(after.outbox);
  // A timer that fired a fraction early found nothing to do: it runs again.
  const isRunning = before.phase === 'open' && event.kind !== 'resend-due' && atMs === flushAtMs(before.outbox);
  if (isRunning) return [];
  if (atMs === undefined) return [{ kind: 'clear-timer', timer: 'resend' }];
  return [{ kind: 'start-timer', timer: 'resend', delayMs: Math.max(0, atMs - nowMs) }];
}
