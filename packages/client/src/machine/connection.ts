import { noConversation } from './conversation.ts';
import { type Effect, type Step, step } from './effects.ts';
import type { EventOf, Tick } from './events.ts';
import { headOf, live, refuse, rewind } from './outbox.ts';
import { meaningOf, reconnectDelayMs } from './reconnect.ts';
import type { MachineState } from './state.ts';

/** From `connecting` to the welcome. */
export const GREETING_DEADLINE_MS = 15_000;
/** A connection that lived this long worked: the next failure is a first one. */
export const STABLE_MS = 10_000;

export function openOutbox(state: MachineState): Step {
  if (state.isLoaded) return signIn(state);
  const loading: MachineState = { ...state, phase: 'loading', isOutboxOpen: true, stopReason: undefined };
  return state.isOutboxOpen ? step(loading) : step(loading, { kind: 'open-outbox' });
}

export function signIn(state: MachineState): Step {
  return step({ ...state, phase: 'signing-in', stopReason: undefined }, { kind: 'fetch-token', isFresh: false });
}

export function openSocket(state: MachineState, { token }: EventOf<'token-ready'>): Step {
  return step({ ...state, phase: 'connecting', token }, { kind: 'open-socket' }, startDeadline());
}

export function tokenRefused(state: MachineState, event: EventOf<'token-failed'>, tick: Tick): Step {
  return event.isFinal ? stopFor(state, event.code) : failAndWait(state, tick);
}

export function greet(state: MachineState): Step {
  const { id, epoch, lastSeq } = state.conversation;
  // What was begun in a conversation may have been committed there: back to it, before anything else is sent.
  const conversationId = id || (headOf(state.outbox)?.conversationId ?? '');
  const resume = lastSeq > 0 ? { resume: { epoch, lastSeq } } : {};
  const hello = { token: state.token, conversationId, ...resume };
  const conversation = { ...state.conversation, id: conversationId };
  return step({ ...state, phase: 'greeting', conversation }, { kind: 'send-frame', frame: { hello } });
}

export function giveUpSocket(state: MachineState, _event: unknown, tick: Tick): Step {
  return failAndWait(state, tick);
}

/** The connection cannot be trusted to be whole: close it, come back and resume. */
export function resync(state: MachineState, _event: unknown, tick: Tick): Step {
  return wait(counted(state, tick), tick);
}

export function retryNow(state: MachineState): Step {
  return signIn(state);
}

/** A socket of the network that went, or of a page that slept, may be dead without a word. */
export function checkAfterWake(state: MachineState, { isNetworkNew }: EventOf<'wake'>, tick: Tick): Step {
  if (isNetworkNew) return resync(state, undefined, tick);
  const isSilent = tick.nowMs - state.lastFrameAtMs > state.heartbeatMs * 1.2;
  return isSilent ? signIn(state) : step(state);
}

export function socketLost(state: MachineState, { code }: EventOf<'socket-closed'>, tick: Tick): Step {
  switch (meaningOf(code)) {
    case 'stop':
      return stopFor(state, state.lastError || `closed_${code}`);
    case 'sign-in-again':
      return signInAgain(state);
    case 'at-once':
      return moveAway(state, undefined, tick);
    case 'backoff':
      return resync(state, undefined, tick);
  }
}

/** The gateway goes away: to another one at once, but a server that only ever sends clients away is not hammered. */
export function moveAway(state: MachineState, _event: unknown, tick: Tick): Step {
  const next = counted(state, tick);
  return next.failures <= 1 ? signIn(next) : wait(next, tick);
}

export function stop(state: MachineState): Step {
  return stopFor(state, 'closed');
}

/** Refused (4003): a fresh token once; then without the conversation, which may be another visitor's; then stop. */
function signInAgain(state: MachineState): Step {
  const renewals = state.renewals + 1;
  const again: Effect = { kind: 'fetch-token', isFresh: true };
  if (renewals === 1) return step({ ...state, phase: 'signing-in', renewals }, again);
  if (renewals > 2 || state.conversation.id === '') return stopFor(state, state.lastError || 'forbidden');
  const foreign = state.conversation.id;
  const outbox = live(state.outbox)
    .filter((entry) => entry.conversationId === foreign)
    .reduce((rest, entry) => refuse(rest, entry.clientMessageId, 'forbidden'), state.outbox);
  const forgotten = { ...state, conversation: noConversation, outbox: rewind(outbox) };
  return step({ ...forgotten, phase: 'signing-in', renewals }, { kind: 'fetch-token', isFresh: false });
}

function failAndWait(state: MachineState, tick: Tick): Step {
  return wait({ ...state, failures: state.failures + 1 }, tick);
}

function wait(state: MachineState, tick: Tick): Step {
  const delayMs = reconnectDelayMs(state.failures, tick.random);
  return step({ ...state, phase: 'waiting' }, { kind: 'start-timer', timer: 'retry', delayMs });
}

function counted(state: MachineState, { nowMs }: Tick): MachineState {
  const lived = state.phase === 'open' && nowMs - state.openedAtMs >= STABLE_MS;
  return { ...state, failures: lived ? 0 : state.failures + 1 };
}

function stopFor(state: MachineState, stopReason: string): Step {
  return step({ ...state, phase: 'stopped', stopReason });
}

function startDeadline(): Effect {
  return { kind: 'start-timer', timer: 'deadline', delayMs: GREETING_DEADLINE_MS };
}
