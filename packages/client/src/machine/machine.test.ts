import { expect, it } from '@jest/globals';
import type { ConversationEvent, EventBody, WelcomeFrame } from '../frames.ts';
import type { Effect } from './effects.ts';
import type { MachineEvent } from './events.ts';
import { advance } from './machine.ts';
import { applyChange, emptyRecord, type OutboxRecord } from './outbox-record.ts';
import { initialState, type MachineState } from './state.ts';

/** Plays events from `state` at `nowMs`; returns the last state and all effects. Nothing is answered. */
function playAlone(state: MachineState, events: readonly MachineEvent[], nowMs = 0) {
  const effects: Effect[] = [];
  let current = state;
  for (const event of events) {
    const step = advance(current, event, { nowMs, random: 0.5 });
    current = step.state;
    effects.push(...step.effects);
  }
  return { state: current, effects };
}

/** The same with an outbox that stores at once, and this tab as the only one. */
function play(state: MachineState, events: readonly MachineEvent[], nowMs = 0) {
  const effects: Effect[] = [];
  let current = state;
  const pending = [...events];
  for (let event = pending.shift(); event !== undefined; event = pending.shift()) {
    const step = playAlone(current, [event], nowMs);
    current = step.state;
    effects.push(...step.effects);
    for (const effect of step.effects) {
      const { stored, changes } = current.outbox;
      if (effect.kind === 'change-outbox') {
        const record = changes.reduce(applyChange, stored);
        pending.unshift({ kind: 'outbox', record, done: changes.length });
      }
      if (effect.kind === 'seek-lead') pending.unshift({ kind: 'lead', isLeader: true });
    }
  }
  return { state: current, effects };
}

const welcome: WelcomeFrame = {
  kind: 'welcome',
  connectionId: 'x',
  conversationId: 'c',
  epoch: 'e',
  headSeq: 0,
  owner: 'ai',
  ownerEpoch: 1,
  answeredTo: 0,
  resumed: false,
  heartbeatMs: 20_000,
  creditBytes: 600,
};
const greeting: readonly MachineEvent[] = [
  { kind: 'start' },
  { kind: 'outbox', record: emptyRecord, done: 0 },
  { kind: 'token-ready', token: 't' },
  { kind: 'socket-open' },
];
const again: readonly MachineEvent[] = [{ kind: 'retry-due' }, ...greeting.slice(2)];
const open = play(initialState, [...greeting, welcome]).state;
const write = (id: string): MachineEvent => ({
  kind: 'command',
  clientMessageId: id,
  at: 0,
  command: { kind: 'send', text: id, fileIds: [] },
});
const fact = (seq: number, body: EventBody | undefined, more: Partial<ConversationEvent> = {}): MachineEvent => ({
  kind: 'event',
  event: {
    conversationId: 'c',
    seq,
    at: 0,
    ownerEpoch: 1,
    answeredTo: 0,
    author: undefined,
    clientMessageId: '',
    turnId: '',
    body,
    ...more,
  },
});
const said = (text: string): EventBody => ({ kind: 'message', text, files: [], citations: [], degradation: 'none' });
const recordOf = (id: string, conversationId = 'c'): OutboxRecord => ({
  entries: [{ clientMessageId: id, conversationId, at: 0, command: { kind: 'send', text: id, fileIds: [] } }],
  settled: [],
});
const framesOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'send-frame' ? [effect.frame] : []));
const kindsOf = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);

it('says hello without a conversation first, and resumes after that', () => {
  expect(framesOf(play(initialState, greeting).effects)).toEqual([{ hello: { token: 't', conversationId: '' } }]);
  const held = play(open, [fact(1, said('hi'))]).state;
  const back = play(held, [{ kind: 'socket-closed', code: 1006 }, ...again]);
  expect(framesOf(back.effects)).toEqual([
    { hello: { token: 't', conversationId: 'c', resume: { epoch: 'e', lastSeq: 1 } } },
  ]);
});

it('says hello with the conversation a stored outbox belongs to', () => {
  const entry = { clientMessageId: 'm', conversationId: 'c', at: 0, command: { kind: 'requestHuman' } } as const;
  const { effects } = play(initialState, [
    { kind: 'start' },
    { kind: 'outbox', record: { entries: [entry], settled: [] }, done: 0 },
    ...greeting.slice(2),
  ]);
  expect(framesOf(effects)).toEqual([{ hello: { token: 't', conversationId: 'c' } }]);
});

it('keeps what is shown when resumed, and forgets it when not', () => {
  const held = play(open, [fact(1, said('hi')), { kind: 'socket-closed', code: 1006 }, ...again]).state;
  expect(play(held, [{ ...welcome, headSeq: 1, resumed: true }]).state.conversation.lastSeq).toBe(1);
  const forgotten = play(held, [{ ...welcome, headSeq: 1, resumed: false }]).state;
  expect(forgotten.conversation).toMatchObject({ lastSeq: 0, events: [] });
});

it('drops an event it has, applies the next one, and comes back for a gap', () => {
  const held = play(open, [fact(1, said('one')), fact(1, said('again')), fact(2, undefined)]).state;
  expect(held.conversation.lastSeq).toBe(2);
  expect(held.conversation.events).toHaveLength(1);
  const gap = play(held, [fact(4, said('four'))]);
  expect(gap.state.phase).toBe('waiting');
  expect(gap.state.conversation.lastSeq).toBe(2);
  expect(kindsOf(gap.effects)).toContain('close-socket');
});

it('stores an entry before it sends it, with its conversation', () => {
  const { state, effects } = playAlone(open, [write('m')]);
  expect(effects).toMatchObject([
    { kind: 'change-outbox', changes: [{ kind: 'add', entry: { clientMessageId: 'm', conversationId: 'c' } }] },
  ]);
  const answered = playAlone(state, [{ kind: 'outbox', record: recordOf('m'), done: 1 }]);
  expect(kindsOf(answered.effects)).toEqual(['send-frame', 'start-timer']);
});

it('binds what was written before the welcome to the conversation, before it is sent', () => {
  const before = playAlone(play(initialState, greeting).state, [
    { kind: 'outbox', record: recordOf('m', ''), done: 0 },
    welcome,
    { kind: 'lead', isLeader: true },
  ]);
  expect(before.effects).toContainEqual({ kind: 'change-outbox', changes: [{ kind: 'bind', from: '', to: 'c' }] });
  expect(framesOf(before.effects)).toEqual([]);
  const bound = playAlone(before.state, [{ kind: 'outbox', record: recordOf('m'), done: 1 }]);
  expect(framesOf(bound.effects)).toMatchObject([{ send: { clientMessageId: 'm' } }]);
});

it('sends what has no outcome again at once on a new connection', () => {
  const sent = play(open, [write('m'), { kind: 'socket-closed', code: 1006 }, ...again]).state;
  const back = play(sent, [{ ...welcome, resumed: true }]);
  expect(framesOf(back.effects)).toMatchObject([{ send: { clientMessageId: 'm' } }]);
});

it('puts what was written before the outbox was read behind what is stored', () => {
  const { state, effects } = playAlone(initialState, [write('m'), { kind: 'start' }]);
  expect(effects).toMatchObject([{ kind: 'open-outbox' }, { kind: 'change-outbox', changes: [{ kind: 'add' }] }]);
  const loaded = playAlone(state, [{ kind: 'outbox', record: recordOf('s', ''), done: 0 }]);
  expect(loaded.state.outbox.entries.map(({ clientMessageId }) => clientMessageId)).toEqual(['s', 'm']);
});

it('leaves the sending to the tab that has the lead, and takes all over when it comes', () => {
  const greeted = playAlone(initialState, [...greeting, welcome]);
  expect(kindsOf(greeted.effects)).toContain('seek-lead');
  const told = playAlone(greeted.state, [{ kind: 'outbox', record: recordOf('m'), done: 0 }]);
  expect(framesOf(told.effects)).toEqual([]);
  const leading = playAlone(told.state, [{ kind: 'lead', isLeader: true }]);
  expect(framesOf(leading.effects)).toMatchObject([{ send: { clientMessageId: 'm' } }]);
  const lost = playAlone(leading.state, [{ kind: 'socket-closed', code: 1006 }]);
  expect(kindsOf(lost.effects)).toContain('leave-lead');
  expect(lost.state.outbox.isSender).toBe(false);
});

it('takes the lead from a tab that leaves an entry without outcome for 10, 20, 40 and then 60 seconds', () => {
  const shared: MachineEvent = { kind: 'outbox', record: recordOf('m'), done: 0 };
  let { state, effects } = playAlone(initialState, [...greeting, welcome, shared]);
  for (const delayMs of [10_000, 20_000, 40_000, 60_000, 60_000]) {
    expect(effects).toContainEqual({ kind: 'start-timer', timer: 'stand-in', delayMs });
    ({ state, effects } = playAlone(state, [{ kind: 'stand-in-due' }]));
    expect(kindsOf(effects)).toContain('seize-lead');
  }
  const settled = { clientMessageId: 'm', conversationId: 'c', seq: 1, at: 1 };
  const done = playAlone(state, [{ kind: 'outbox', record: { entries: [], settled: [settled] }, done: 0 }]);
  expect(done.effects).toContainEqual({ kind: 'clear-timer', timer: 'stand-in' });
});

it('keeps showing what another tab was told to be sent until its event comes', () => {
  const settled = { clientMessageId: 'm', conversationId: 'c', seq: 1, at: 9 };
  const { state } = playAlone(open, [
    { kind: 'outbox', record: recordOf('m'), done: 0 },
    { kind: 'outbox', record: { entries: [], settled: [settled] }, done: 0 },
  ]);
  expect(state.conversation.confirmed).toMatchObject([{ seq: 1, at: 9, entry: { clientMessageId: 'm' } }]);
  expect(playAlone(state, [fact(1, said('m'))]).state.conversation.confirmed).toEqual([]);
});

it('takes an entry out whose event it has seen before the entry', () => {
  const seen = play(open, [fact(1, said('m'), { clientMessageId: 'm' })]).state;
  const { effects } = playAlone(seen, [{ kind: 'outbox', record: recordOf('m'), done: 0 }]);
  expect(effects).toMatchObject([
    { kind: 'change-outbox', changes: [{ kind: 'settle', clientMessageId: 'm', seq: 1 }] },
  ]);
});

it('goes to the conversation its oldest entry was begun in before it sends anything', () => {
  const away = playAlone(open, [{ kind: 'outbox', record: recordOf('m', 'other'), done: 0 }]);
  expect(away.state.phase).toBe('signing-in');
  expect(framesOf(playAlone(away.state, greeting.slice(2)).effects)).toEqual([
    { hello: { token: 't', conversationId: 'other' } },
  ]);
});

it('follows the other tabs to the next conversation', () => {
  const closed = play(open, [fact(1, { kind: 'closed', reason: '' })]).state;
  const moved = playAlone(closed, [{ kind: 'outbox', record: recordOf('m', 'next'), done: 0 }]);
  expect(framesOf(playAlone(moved.state, greeting.slice(2)).effects)).toEqual([
    { hello: { token: 't', conversationId: 'next' } },
  ]);
});

it('lets an entry go on sent or on its own event, and shows it meanwhile', () => {
  const sent = play(open, [write('m'), { kind: 'sent', clientMessageId: 'm', seq: 1, at: 9 }]).state;
  expect(sent.outbox.entries).toEqual([]);
  expect(sent.conversation.confirmed).toMatchObject([{ seq: 1, at: 9 }]);
  expect(play(sent, [fact(1, said('m'), { clientMessageId: 'm' })]).state.conversation.confirmed).toEqual([]);
  expect(play(open, [write('m'), fact(1, said('m'), { clientMessageId: 'm' })]).state.outbox.entries).toEqual([]);
});

it('keeps an entry that is refused for good, marked, until it is retried or discarded', () => {
  const nack = { kind: 'nack', clientMessageId: 'm', code: 'invalid_text', retryAfterMs: 0, after: '' } as const;
  const failed = play(open, [write('m'), nack]).state;
  expect(failed.outbox.entries).toMatchObject([{ failed: 'invalid_text' }]);
  const retried = play(failed, [{ kind: 'retry', clientMessageId: 'm' }]);
  expect(framesOf(retried.effects)).toMatchObject([{ send: { clientMessageId: 'm' } }]);
  expect(play(failed, [{ kind: 'discard', clientMessageId: 'm' }]).state.outbox.entries).toEqual([]);
});

it('opens the next conversation only once it has seen the closed event', () => {
  const nack = { kind: 'nack', clientMessageId: 'm', code: 'conversation_closed', retryAfterMs: 0, after: '' } as const;
  const told = play(open, [write('m'), nack]);
  expect(told.state).toMatchObject({ phase: 'open', outbox: { entries: [{ clientMessageId: 'm' }] } });
  const seen = play(told.state, [fact(1, { kind: 'closed', reason: '' })]);
  expect(seen.state).toMatchObject({ phase: 'signing-in', conversation: { id: '', lastSeq: 0 } });
  expect(seen.state.earlier).toHaveLength(1);
  expect(framesOf(play(seen.state, greeting.slice(2)).effects)).toEqual([
    { hello: { token: 't', conversationId: '' } },
  ]);
});

it('stays with a closed conversation until the visitor writes again', () => {
  const closed = play(open, [fact(1, { kind: 'closed', reason: '' })]).state;
  expect(closed.phase).toBe('open');
  expect(play(closed, [write('m')]).state).toMatchObject({ phase: 'signing-in', conversation: { id: '' } });
});

it('takes the owner from events newer than the welcome only', () => {
  const held = play(initialState, [...greeting, { ...welcome, headSeq: 2, owner: 'agent:a', ownerEpoch: 3 }]).state;
  const caught = play(held, [fact(1, { kind: 'handoff', reason: '', text: '' }), fact(2, undefined)]).state;
  expect(caught.conversation).toMatchObject({ owner: 'agent:a', ownerEpoch: 3 });
  const later = play(caught, [fact(3, { kind: 'owner', owner: 'ai' }, { ownerEpoch: 4, answeredTo: 3 })]).state;
  expect(later.conversation).toMatchObject({ owner: 'ai', ownerEpoch: 4, answeredTo: 3 });
});

it('ends a draft with the event of its turn, and with a change of owner', () => {
  const drawn = play(open, [{ kind: 'delta', turnId: 'c-1-0', attempt: 1, offset: 0, text: 'he' }]).state;
  expect(drawn.conversation.draft?.text).toBe('he');
  const ended = play(drawn, [fact(1, said('hello'), { turnId: 'c-1-0', answeredTo: 1 })]).state;
  expect(ended.conversation.draft).toBeUndefined();
  const taken = play(drawn, [fact(1, { kind: 'assigned', agentId: 'a', agentName: '' }, { ownerEpoch: 2 })]).state;
  expect(taken.conversation.draft).toBeUndefined();
});

const piece = (offset: number, text: string, turnId = 'c-1-0'): MachineEvent => ({
  kind: 'delta',
  turnId,
  attempt: 1,
  offset,
  text,
});

it('returns credit four times a second, for events and for pieces of a draft, shown or dropped', () => {
  const owing = play(open, [piece(0, 'he'), piece(2, 'llo', 'c-9-9'), fact(1, undefined)]);
  expect(owing.effects).toEqual([{ kind: 'start-timer', timer: 'ack', delayMs: 250 }]);
  const paid = play(owing.state, [{ kind: 'ack-due' }]);
  expect(framesOf(paid.effects)).toEqual([{ ack: { seq: 1, turnId: 'c-9-9', offset: 5 } }]);
  expect(play(paid.state, [{ kind: 'ack-due' }]).effects).toEqual([]);
  expect(framesOf(play(paid.state, [fact(2, said('x')), { kind: 'ack-due' }]).effects)).toEqual([{ ack: { seq: 2 } }]);
});

it('returns credit at once for 8 KiB of a draft, and for half of what the server may send ahead', () => {
  // 600 bytes of credit: 299 bytes wait, 300 do not.
  expect(framesOf(play(open, [piece(0, 'x'.repeat(299))]).effects)).toEqual([]);
  expect(framesOf(play(open, [piece(0, '茶'.repeat(100))]).effects)).toEqual([
    { ack: { seq: 0, turnId: 'c-1-0', offset: 100 } },
  ]);
  const rich = play(initialState, [...greeting, { ...welcome, creditBytes: 32_768 }]).state;
  expect(framesOf(play(rich, [piece(0, 'x'.repeat(8_191))]).effects)).toEqual([]);
  expect(framesOf(play(rich, [piece(0, '🍵'.repeat(2_048))]).effects)).toHaveLength(1);
});

it('goes on with a draft after a lost connection, from the whole text so far', () => {
  const asked = play(open, [fact(1, said('hi'), { author: { kind: 'visitor', id: '', name: '' } }), piece(0, 'Once')]);
  const back = play(asked.state, [
    { kind: 'socket-closed', code: 1006 },
    ...again,
    { ...welcome, headSeq: 1, resumed: true },
  ]).state;
  expect(back.conversation.draft?.text).toBe('Once');
  const whole = play(back, [piece(0, 'Once upon'), piece(9, ' a time')]).state;
  expect(whole.conversation.draft?.text).toBe('Once upon a time');
});

it('answers a ping, and comes back for a tail that does not follow', () => {
  const pinged = play(open, [{ kind: 'ping', headSeq: 1 }]);
  expect(framesOf(pinged.effects)).toEqual([{ pong: {} }]);
  expect(play(pinged.state, [{ kind: 'tail-due' }]).state.phase).toBe('waiting');
  expect(play(pinged.state, [fact(1, said('late')), { kind: 'tail-due' }]).state.phase).toBe('open');
});

it('waits for a tail as long as something of it comes', () => {
  const behind = play(initialState, [...greeting, { ...welcome, headSeq: 3 }]).state;
  const slow = play(behind, [fact(1, said('one')), { kind: 'tail-due' }]);
  expect(slow.state.phase).toBe('open');
  expect(slow.effects).toContainEqual({ kind: 'start-timer', timer: 'tail', delayMs: 15_000 });
  expect(play(slow.state, [fact(2, said('two')), { kind: 'tail-due' }]).state.phase).toBe('open');
  expect(play(slow.state, [{ kind: 'tail-due' }]).state.phase).toBe('waiting');
});

it('takes a link that is silent for two heartbeats, a tenth late each, and a little as dead', () => {
  expect(play(open, [{ kind: 'silence-due' }], 48_999).state.phase).toBe('open');
  const heard = play(open, [{ kind: 'ping', headSeq: 0 }], 30_000).state;
  expect(play(heard, [{ kind: 'silence-due' }], 49_000).state.phase).toBe('open');
  expect(play(open, [{ kind: 'silence-due' }], 49_000).state.phase).toBe('waiting');
});

it('asks for a fresh token once when it is refused, and then stops', () => {
  const refusedOnce = play(open, [{ kind: 'socket-closed', code: 4003 }]);
  expect(refusedOnce.effects.at(-1)).toEqual({ kind: 'fetch-token', isFresh: true });
  const strangers = play(refusedOnce.state, [...greeting.slice(2), { kind: 'socket-closed', code: 4003 }]);
  // The conversation may be another visitor's: once without it.
  expect(strangers.state).toMatchObject({ phase: 'signing-in', conversation: { id: '' } });
  const stopped = play(strangers.state, [...greeting.slice(2), { kind: 'socket-closed', code: 4003 }]).state;
  expect(stopped).toMatchObject({ phase: 'stopped', stopReason: 'forbidden' });
});

it('stops at a code that says so, with what the server said', () => {
  const { state } = play(open, [
    { kind: 'error', code: 'protocol_error', message: '' },
    { kind: 'socket-closed', code: 4004 },
  ]);
  expect(state).toMatchObject({ phase: 'stopped', stopReason: 'protocol_error' });
});

it('comes back at once when the gateway goes, and not in a circle', () => {
  const moved = play(open, [{ kind: 'socket-closed', code: 4200 }], 60_000).state;
  expect(moved.phase).toBe('signing-in');
  const circle: readonly MachineEvent[] = [...greeting.slice(2), welcome, { kind: 'socket-closed', code: 4200 }];
  expect(play(moved, [...circle, ...circle], 60_000).state.phase).toBe('waiting');
});

it('moves as long after a drain as it was told', () => {
  const drained = play(open, [{ kind: 'drain', reconnectAfterMs: 700 }]);
  expect(drained.effects).toEqual([{ kind: 'start-timer', timer: 'drain', delayMs: 700 }]);
  const moved = play(drained.state, [{ kind: 'drain-due' }], 60_000);
  expect(kindsOf(moved.effects)).toEqual(expect.arrayContaining(['close-socket', 'fetch-token']));
});

it('tries at once when the network comes back', () => {
  const waiting = play(open, [{ kind: 'socket-closed', code: 1006 }]).state;
  const woken = play(waiting, [{ kind: 'wake', isNetworkNew: false }]);
  expect(woken.state.phase).toBe('signing-in');
  expect(woken.effects).toContainEqual({ kind: 'clear-timer', timer: 'retry' });
});

it('does not trust a connection of a network that was gone, or of a page that slept', () => {
  const woken = (isNetworkNew: boolean, nowMs: number) =>
    play(open, [{ kind: 'wake', isNetworkNew }], nowMs).state.phase;
  expect(woken(false, 24_000)).toBe('open');
  expect(woken(false, 24_001)).toBe('signing-in');
  expect(woken(true, 1)).toBe('waiting');
});

it('shows that somebody else is writing, and not what another tab of its own says of the visitor', () => {
  const { state } = play(initialState, [...greeting, welcome]);
  const agent = { kind: 'agent', id: 'a', name: 'Li' } as const;
  const shown = play(state, [{ kind: 'typing', on: true, author: agent }]).state;
  expect(shown.typing).toEqual(agent);
  const visitor = { kind: 'visitor', id: 'v', name: '' } as const;
  expect(play(state, [{ kind: 'typing', on: true, author: visitor }]).state.typing).toBeUndefined();
  expect(play(shown, [{ kind: 'typing', on: false, author: visitor }]).state.typing).toEqual(agent);
});
