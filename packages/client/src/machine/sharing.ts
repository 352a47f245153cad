import { signIn } from './connection.ts';
import { confirm, noConversation } from './conversation.ts';
import { type Effect, type Step, step } from './effects.ts';
import type { EventOf } from './events.ts';
import { accept, answerWaitMs, change, headOf, live, type Outbox, rewind, settle } from './outbox.ts';
import type { OutboxRecord, Settled } from './outbox-record.ts';
import { hasSocket, type MachineState } from './state.ts';

/** The outbox has been read for the first time. */
export function takeFirst(state: MachineState, event: EventOf<'outbox'>): Step {
  return signIn(takeRecord(state, event).state);
}

/** What another tab was told to be committed stays visible here until its event comes. */
export function takeRecord(state: MachineState, { record, done }: EventOf<'outbox'>): Step {
  const outbox = accept(state.outbox, record, done);
  const left = state.outbox.entries.filter((entry) => !outbox.entries.includes(entry));
  const conversation = left.reduce((held, entry) => {
    const outcome = outcomeIn(record, entry.clientMessageId);
    if (outcome === undefined || outcome.seq === 0 || outcome.conversationId !== held.id) return held;
    return confirm(held, { entry, seq: outcome.seq, at: outcome.at });
  }, state.conversation);
  return step({ ...state, isLoaded: true, outbox, conversation });
}

export function takeLead(state: MachineState, { isLeader }: EventOf<'lead'>): Step {
  if (isLeader === state.outbox.isSender) return step(state);
  return step({ ...state, outbox: { ...rewind(state.outbox), isSender: isLeader } });
}

/** The tab that ought to send is frozen, or its network is: repeats are harmless, so nobody has to be sure. */
export function standIn(state: MachineState): Step {
  const { awaitedId, seized } = state;
  if (awaitedId === '') return step(state);
  const times = seized.clientMessageId === awaitedId ? seized.times + 1 : 1;
  const next = { ...state, awaitedId: '', seized: { clientMessageId: awaitedId, times } };
  return step(next, { kind: 'seize-lead' });
}

/** Runs the stand-in timer while another tab ought to send; longer each time for the same entry. */
export function scheduleStandIn(state: MachineState): { state: MachineState; effects: readonly Effect[] } {
  const { phase, outbox, seized } = state;
  const isWaiting = phase === 'open' && !outbox.isSender;
  const awaitedId = (isWaiting ? headOf(outbox)?.clientMessageId : undefined) ?? '';
  if (awaitedId === state.awaitedId) return { state, effects: [] };
  const next = { ...state, awaitedId };
  if (phase !== 'open') return { state: next, effects: [] };
  if (awaitedId === '') return { state: next, effects: [{ kind: 'clear-timer', timer: 'stand-in' }] };
  const times = seized.clientMessageId === awaitedId ? seized.times : 0;
  return { state: next, effects: [{ kind: 'start-timer', timer: 'stand-in', delayMs: answerWaitMs(times) }] };
}

/**
 * Brings the entries and what is known of conversations together: an entry whose event has been seen leaves, one whose
 * conversation is over goes to the next, one without a conversation to the one that is open.
 */
export function reconcile(state: MachineState): MachineState {
  const { conversation, closed, phase } = state;
  let outbox = state.outbox;
  for (const { conversationId, clientMessageId } of live(outbox)) {
    const own = conversationId === conversation.id ? conversation.own : closed.get(conversationId);
    const outcome = own?.find((one) => one.clientMessageId === clientMessageId);
    if (outcome !== undefined) outbox = settle(outbox, outcome);
    else if (closed.has(conversationId)) outbox = change(outbox, { kind: 'bind', from: conversationId, to: '' });
  }
  if (phase === 'open' && conversation.id !== '' && !conversation.isClosed) {
    outbox = change(outbox, { kind: 'bind', from: '', to: conversation.id });
  }
  return outbox === state.outbox ? state : { ...state, outbox };
}

/**
 * The conversation is closed and its `closed` event seen: what is still in the outbox was not and will not be committed
 * in it. Messages go to the visitor's next conversation; what only made sense in the old one goes.
 */
export function moveOn(handled: Step): Step {
  const { state } = handled;
  const { conversation } = state;
  if (!conversation.isClosed || live(state.outbox).length === 0) return handled;
  const outbox = live(state.outbox)
    .filter(({ conversationId, command }) => {
      const isTied = command.kind !== 'send' && command.kind !== 'requestHuman';
      return isTied && (conversationId === conversation.id || conversationId === '');
    })
    .reduce(dropEntry, state.outbox);
  if (live(outbox).length === 0) return { ...handled, state: { ...state, outbox: rewind(outbox) } };
  const moved: MachineState = reconcile({
    ...state,
    earlier: [...state.earlier, ...conversation.events],
    closed: new Map([...state.closed, [conversation.id, conversation.own]]),
    conversation: noConversation,
    outbox: rewind(outbox),
  });
  // With the old socket goes whatever the cell wanted of it.
  return hasSocket(state.phase) ? signIn(moved) : { ...handled, state: moved };
}

/**
 * The oldest entry was begun in a conversation that this tab is not in, and may have been committed there: nothing is
 * sent before that is known.
 */
export function goToHead(handled: Step): Step {
  const { state } = handled;
  if (state.phase !== 'open' || !state.outbox.isSender) return handled;
  const bound = headOf(state.outbox)?.conversationId ?? '';
  if (bound === '' || bound === state.conversation.id || state.closed.has(bound)) return handled;
  const away = { ...state, conversation: { ...noConversation, id: bound }, outbox: rewind(state.outbox) };
  return signIn(away);
}

function dropEntry(
  outbox: Outbox,
  { clientMessageId, conversationId }: { clientMessageId: string; conversationId: string },
) {
  return settle(outbox, { clientMessageId, conversationId, seq: 0, at: 0 });
}

function outcomeIn({ settled }: OutboxRecord, clientMessageId: string): Settled | undefined {
  return settled.find((one) => one.clientMessageId === clientMessageId);
}
