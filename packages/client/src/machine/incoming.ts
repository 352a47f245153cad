import { resync } from './connection.ts';
import { applyEvent, confirm, outcomeOf, turnIdOf, welcomed } from './conversation.ts';
import { receive } from './credit.ts';
import { addDelta, beginDraft } from './draft.ts';
import { type Effect, type Step, step } from './effects.ts';
import type { EventOf, Tick } from './events.ts';
import { isRetryable } from './nack.ts';
import { find, hold, refuse, rewind, settle as settleEntry } from './outbox.ts';
import type { MachineState } from './state.ts';

/** How long the next of the events that are known to exist may take: out of history after a welcome, a push after a ping. */
const CATCH_UP_MS = 15_000;
const TAIL_GRACE_MS = 3_000;
/** A ping may come a tenth late, so that pings of many sockets spread; and then there is a slow network. */
const HEARTBEAT_MARGIN = 1.1;
const SILENCE_GRACE_MS = 5_000;
const DEFAULT_HEARTBEAT_MS = 25_000;
const TYPING_SHOWN_MS = 6_000;
/** How long to wait for the `closed` event that a `conversation_closed` speaks of. */
const CLOSED_WAIT_MS = 10_000;

export function enter(state: MachineState, welcome: EventOf<'welcome'>, { nowMs }: Tick): Step {
  const conversation = welcomed(state.conversation, welcome);
  const heartbeatMs = welcome.heartbeatMs || DEFAULT_HEARTBEAT_MS;
  const next: MachineState = {
    ...state,
    phase: 'open',
    renewals: 0,
    openedAtMs: nowMs,
    lastFrameAtMs: nowMs,
    heartbeatMs,
    creditBytes: welcome.creditBytes,
    owed: undefined,
    expectedSeq: welcome.headSeq,
    tailFromSeq: conversation.lastSeq,
    isSynced: false,
    lastError: '',
    conversation,
    outbox: rewind(state.outbox),
  };
  return step(next, startSilence(heartbeatMs), startTail(CATCH_UP_MS));
}

export function settle(state: MachineState, { clientMessageId, seq, at }: EventOf<'sent'>): Step {
  const entry = find(state.outbox, clientMessageId);
  if (entry === undefined) return step(state);
  const conversation = confirm(state.conversation, { entry, seq, at });
  const outcome = { clientMessageId, conversationId: conversation.id, seq, at };
  return step({ ...state, conversation, outbox: settleEntry(state.outbox, outcome) });
}

export function apply(state: MachineState, { event }: EventOf<'event'>, tick: Tick): Step {
  const conversation = applyEvent(state.conversation, event);
  if (conversation === undefined) return resync(state, undefined, tick);
  if (conversation === state.conversation) return step(state);
  const outbox = event.clientMessageId === '' ? state.outbox : settleEntry(state.outbox, outcomeOf(event));
  const isMessage = event.body?.kind === 'message' && event.author?.kind !== 'visitor';
  return receive({ ...state, conversation, outbox, typing: isMessage ? undefined : state.typing });
}

export function begin(state: MachineState, turn: EventOf<'turn'>): Step {
  const { conversation } = state;
  const draft = beginDraft(conversation.draft, turnIdOf(conversation), turn);
  return step(draft === conversation.draft ? state : { ...state, conversation: { ...conversation, draft } });
}

/** Credit is returned for what was dropped, too: the server counts what it sent. */
export function draw(state: MachineState, delta: EventOf<'delta'>): Step {
  const { conversation } = state;
  const draft = addDelta(conversation.draft, turnIdOf(conversation), delta);
  const isShown = draft !== conversation.draft;
  return receive(isShown ? { ...state, conversation: { ...conversation, draft } } : state, delta);
}

export function noteTyping(state: MachineState, { on, author }: EventOf<'typing'>): Step {
  // The visitor's own, in another tab.
  if (author?.kind === 'visitor') return step(state);
  if (!on || author === undefined) return forgetTyping(state);
  return step({ ...state, typing: author }, { kind: 'start-timer', timer: 'typing', delayMs: TYPING_SHOWN_MS });
}

export function forgetTyping(state: MachineState): Step {
  return step(state.typing === undefined ? state : { ...state, typing: undefined });
}

export function refused(state: MachineState, nack: EventOf<'nack'>, { nowMs }: Tick): Step {
  const { clientMessageId, code, retryAfterMs } = nack;
  if (find(state.outbox, clientMessageId) === undefined) return step(state);
  // What the conversation holds is known only with its `closed` event; until then an entry may be committed in it.
  if (code === 'conversation_closed') {
    return step({ ...state, outbox: hold(state.outbox, Math.max(retryAfterMs, CLOSED_WAIT_MS), nowMs) });
  }
  const outbox = isRetryable(nack)
    ? hold(state.outbox, retryAfterMs, nowMs)
    : refuse(state.outbox, clientMessageId, code || 'refused');
  return step({ ...state, outbox });
}

export function planMove(state: MachineState, { reconnectAfterMs }: EventOf<'drain'>): Step {
  return step(state, { kind: 'start-timer', timer: 'drain', delayMs: reconnectAfterMs });
}

/** A head beyond ours is a lost tail, unless it arrives within the grace: pushes and pings take different ways. */
export function answerPing(state: MachineState, { headSeq }: EventOf<'ping'>): Step {
  const pong: Effect = { kind: 'send-frame', frame: { pong: {} } };
  if (headSeq <= state.conversation.lastSeq || headSeq <= state.expectedSeq) return step(state, pong);
  const expecting = { ...state, expectedSeq: headSeq, tailFromSeq: state.conversation.lastSeq };
  return step(expecting, pong, startTail(TAIL_GRACE_MS));
}

/** On a slow link much takes long: it is lost when nothing more of it comes. */
export function checkTail(state: MachineState, _event: unknown, tick: Tick): Step {
  const { lastSeq } = state.conversation;
  if (lastSeq >= state.expectedSeq) return step(state);
  if (lastSeq === state.tailFromSeq) return resync(state, undefined, tick);
  return step({ ...state, tailFromSeq: lastSeq }, startTail(CATCH_UP_MS));
}

export function checkSilence(state: MachineState, _event: unknown, tick: Tick): Step {
  const leftMs = state.lastFrameAtMs + silenceMs(state.heartbeatMs) - tick.nowMs;
  if (leftMs <= 0) return resync(state, undefined, tick);
  return step(state, { kind: 'start-timer', timer: 'silence', delayMs: leftMs });
}

export function noteError(state: MachineState, { code }: EventOf<'error'>): Step {
  return step({ ...state, lastError: code });
}

function startTail(delayMs: number): Effect {
  return { kind: 'start-timer', timer: 'tail', delayMs };
}

function startSilence(heartbeatMs: number): Effect {
  return { kind: 'start-timer', timer: 'silence', delayMs: silenceMs(heartbeatMs) };
}

function silenceMs(heartbeatMs: number): number {
  return 2 * heartbeatMs * HEARTBEAT_MARGIN + SILENCE_GRACE_MS;
}
