import type { Effect, Step } from './effects.ts';
import type { EventKind, MachineEvent, Tick, TimerName } from './events.ts';
import { flush, flushAtMs } from './outbox.ts';
import { goToHead, moveOn, reconcile, scheduleStandIn } from './sharing.ts';
import { hasSocket, type MachineState, type Phase } from './state.ts';
import { type Handler, table } from './table.ts';

/**
 * One step: the cell of the table, then what follows from the new state whatever the cell was, so that no cell can
 * forget it: timers, sockets and the lead end with their phase, the outbox is stored before it is sent, and sent when it
 * may be.
 */
export function advance(before: MachineState, event: MachineEvent, tick: Tick): Step {
  // The cell takes exactly the events of its column; the compiler cannot follow that through a lookup.
  const cell = table[before.phase][event.kind] as Handler<EventKind>;
  const handled = settleDown(before, cell(heard(before, event, tick), event as never, tick));
  const left = changePhase(before, handled.state, event);
  const flushed = flushOutbox(note(left.state), tick);
  const { state, effects: standIn } = scheduleStandIn(flushed.state);
  return {
    state,
    effects: [
      ...left.effects,
      ...handled.effects,
      ...changeOutbox(before, state),
      ...flushed.frames,
      ...scheduleFlush(before, state, event, tick),
      ...standIn,
    ],
  };
}

/** The entries and the conversation fit each other again, if either has changed. */
function settleDown(before: MachineState, { state, effects }: Step): Step {
  const { conversation, outbox } = before;
  const isSame =
    state.outbox.entries === outbox.entries &&
    state.outbox.stored === outbox.stored &&
    state.outbox.isSender === outbox.isSender &&
    state.conversation.id === conversation.id &&
    state.conversation.isClosed === conversation.isClosed &&
    state.phase === before.phase;
  return isSame ? { state, effects } : goToHead(moveOn({ state: reconcile(state), effects }));
}

const timersOf: { readonly [P in Phase]: readonly TimerName[] } = {
  idle: [],
  loading: [],
  'signing-in': [],
  connecting: ['deadline'],
  greeting: ['deadline'],
  open: ['resend', 'silence', 'tail', 'drain', 'typing', 'ack', 'stand-in'],
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

function changePhase(before: MachineState, after: MachineState, event: MachineEvent): Step {
  if (before.phase === after.phase) return { state: after, effects: [] };
  const kept = timersOf[after.phase];
  const effects: Effect[] = timersOf[before.phase]
    .filter((timer) => !kept.includes(timer))
    .map((timer) => ({ kind: 'clear-timer', timer }));
  if (hasSocket(before.phase) && !hasSocket(after.phase) && event.kind !== 'socket-closed') {
    effects.push({ kind: 'close-socket' });
  }
  if (after.phase === 'open') effects.push({ kind: 'seek-lead' });
  if (before.phase !== 'open') return { state: after, effects };
  effects.push({ kind: 'leave-lead' });
  const outbox = { ...after.outbox, isSender: false };
  return { state: { ...after, outbox, isSynced: false, typing: undefined }, effects };
}

function note(state: MachineState): MachineState {
  if (state.isSynced || state.phase !== 'open' || state.conversation.lastSeq < state.expectedSeq) return state;
  return { ...state, isSynced: true, wasSynced: true };
}

function flushOutbox(state: MachineState, { nowMs }: Tick): { state: MachineState; frames: readonly Effect[] } {
  if (state.phase !== 'open') return { state, frames: [] };
  const flushed = flush(state.outbox, state.conversation.id, nowMs);
  return {
    state: flushed.outbox === state.outbox ? state : { ...state, outbox: flushed.outbox },
    frames: flushed.frames.map((frame) => ({ kind: 'send-frame', frame })),
  };
}

/** Each change once, in order; what was asked for before the outbox is open waits for that. */
function changeOutbox(before: MachineState, { outbox, isOutboxOpen }: MachineState): readonly Effect[] {
  if (!isOutboxOpen || outbox.changes === before.outbox.changes) {
    const isLate = isOutboxOpen && !before.isOutboxOpen && outbox.changes.length > 0;
    return isLate ? [{ kind: 'change-outbox', changes: outbox.changes }] : [];
  }
  const asked = new Set(before.isOutboxOpen ? before.outbox.changes : []);
  const changes = outbox.changes.filter((change) => !asked.has(change));
  return changes.length === 0 ? [] : [{ kind: 'change-outbox', changes }];
}

function scheduleFlush(
  before: MachineState,
  after: MachineState,
  event: MachineEvent,
  { nowMs }: Tick,
): readonly Effect[] {
  if (after.phase !== 'open') return [];
  const atMs = flushAtMs(after.outbox, after.conversation.id);
  // A timer that fired a fraction early found nothing to do: it runs again.
  const isRunning =
    before.phase === 'open' && event.kind !== 'resend-due' && atMs === flushAtMs(before.outbox, before.conversation.id);
  if (isRunning) return [];
  if (atMs === undefined) return [{ kind: 'clear-timer', timer: 'resend' }];
  return [{ kind: 'start-timer', timer: 'resend', delayMs: Math.max(0, atMs - nowMs) }];
}
