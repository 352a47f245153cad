import { expect, it } from '@jest/globals';
import type { ConversationEvent, EventBody, WelcomeFrame } from '../frames.ts';
import type { Effect } from './effects.ts';
import type { MachineEvent } from './events.ts';
import { advance } from './machine.ts';
import { initialState, type MachineState } from './state.ts';

/** Plays events from `state` at `nowMs`; returns the last state and all effects. */
function play(state: MachineState, events: readonly MachineEvent[], nowMs = 0) {
  const effects: Effect[] = [];
  let current = state;
  for (const event of events) {
    const step = advance(current, event, { nowMs, random: 0.5 });
    current = step.state;
    effects.push(...step.effects);
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
  { kind: 'loaded', entries: [] },
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
const said = (text: string): EventBody => ({ kind: 'message', text, files: [], citations: [] });
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
    { kind: 'loaded', entries: [entry] },
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

it('saves an entry before it sends it, with its conversation', () => {
  const { effects } = play(open, [write('m')]);
  expect(kindsOf(effects)).toEqual(['save-outbox', 'send-frame', 'start-timer']);
  expect(effects[0]).toMatchObject({ entries: [{ clientMessageId: 'm', conversationId: 'c' }] });
});

it('binds what was written before the welcome to the conversation, before it is sent', () => {
  const { effects } = play(play(initialState, greeting).state, [write('m'), welcome]);
  const saved = effects.findLastIndex((effect) => effect.kind === 'save-outbox');
  expect(effects[saved]).toMatchObject({ entries: [{ clientMessageId: 'm', conversationId: 'c' }] });
  expect(saved).toBeLessThan(effects.findIndex((effect) => effect.kind === 'send-frame'));
});

it('does not save over a stored outbox it has not read', () => {
  const { effects } = play(initialState, [write('m'), { kind: 'start' }]);
  expect(kindsOf(effects)).toEqual(['load-outbox']);
  const stored = { clientMessageId: 's', conversationId: '', at: 0, command: { kind: 'leave' } } as const;
  const loaded = play(play(initialState, [write('m'), { kind: 'start' }]).state, [
    { kind: 'loaded', entries: [stored] },
  ]);
  expect(loaded.state.outbox.entries.map(({ clientMessageId }) => clientMessageId)).toEqual(['s', 'm']);
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

it('returns credit for half of what the server may send ahead, shown or dropped', () => {
  const piece = (turnId: string, offset: number): MachineEvent => ({
    kind: 'delta',
    turnId,
    attempt: 1,
    offset,
    text: 'x'.repeat(60),
  });
  expect(framesOf(play(open, [piece('c-1-0', 0)]).effects)).toEqual([]);
  expect(framesOf(play(open, [piece('c-1-0', 0), piece('c-9-9', 60)]).effects)).toEqual([
    { ack: { seq: 0, turnId: 'c-9-9', offset: 120 } },
  ]);
});

it('answers a ping, and comes back for a tail that does not follow', () => {
  const pinged = play(open, [{ kind: 'ping', headSeq: 1 }]);
  expect(framesOf(pinged.effects)).toEqual([{ pong: {} }]);
  expect(play(pinged.state, [{ kind: 'tail-due' }]).state.phase).toBe('waiting');
  expect(play(pinged.state, [fact(1, said('late')), { kind: 'tail-due' }]).state.phase).toBe('open');
});

it('takes a link that is silent for two heartbeats and a little as dead', () => {
  expect(play(open, [{ kind: 'silence-due' }], 44_999).state.phase).toBe('open');
  const heard = play(open, [{ kind: 'ping', headSeq: 0 }], 30_000).state;
  expect(play(heard, [{ kind: 'silence-due' }], 45_000).state.phase).toBe('open');
  expect(play(open, [{ kind: 'silence-due' }], 45_000).state.phase).toBe('waiting');
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
  const woken = play(waiting, [{ kind: 'wake' }]);
  expect(woken.state.phase).toBe('signing-in');
  expect(woken.effects).toContainEqual({ kind: 'clear-timer', timer: 'retry' });
});
