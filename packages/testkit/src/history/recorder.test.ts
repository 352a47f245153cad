import { describe, expect, it } from '@jest/globals';
import type { Client, Codec, ConversationEvent, IncomingFrame, ViewItem } from '@parley/client';
import { FakeClock } from '@parley/flow';
import { createRecorder } from './recorder.ts';
import { seenEvent } from './seen-event.ts';

const conversationId = 'c';

function message(seq: number, clientMessageId = ''): ConversationEvent {
  return {
    ...{ conversationId, seq, at: 0, ownerEpoch: 0, answeredTo: 0, clientMessageId, turnId: '' },
    author: { kind: 'visitor', id: 'v', name: '' },
    body: { kind: 'message', text: `text ${seq}`, files: [], citations: [], degradation: 'none' },
  };
}

function scene() {
  const clock = new FakeClock();
  let next: IncomingFrame;
  const codec: Codec = { subprotocol: 'test', encode: () => '', decode: () => next };
  const recorder = createRecorder('client', codec, clock);
  let listener: (view: Client['state']) => void = () => {};
  let state = {
    connection: 'synced',
    conversationId,
    lastSeq: 0,
    items: [] as ViewItem[],
  } as unknown as Client['state'];
  recorder.watch({
    subscribe(listen: typeof listener) {
      listener = listen;
      return () => {
        listener = () => {};
      };
    },
    get state() {
      return state;
    },
  } as Client);
  return {
    ...{ clock, recorder },
    receive(frame: IncomingFrame) {
      next = frame;
      recorder.codec.decode('');
    },
    show(change: Partial<Client['state']>) {
      state = { ...state, ...change };
      listener(state);
    },
  };
}

const item = (event: ConversationEvent): ViewItem => ({ kind: 'event', key: String(event.seq), event });
const failed = (clientMessageId: string): ViewItem => ({
  ...{ kind: 'pending', key: clientMessageId, clientMessageId, at: 0, status: 'failed', code: 'stale' },
  command: { kind: 'leave' },
});
const sent = (clientMessageId: string, seq: number): IncomingFrame => ({ kind: 'sent', clientMessageId, seq, at: 0 });

describe('commands', () => {
  it('are ok with the first news of their commit, however often it comes', () => {
    const { clock, recorder, receive } = scene();
    recorder.invoked('a', 'send');
    recorder.invoked('b', 'send');
    clock.advance(30);
    receive(sent('a', 1));
    receive({ kind: 'event', event: message(1, 'a') });
    clock.advance(10);
    receive({ kind: 'event', event: message(2, 'b') });
    receive(sent('another client’s', 3));
    expect(recorder.waitsMs).toEqual([30, 40]);
    expect(recorder.unsettled.size).toBe(0);
    expect(recorder.end().observations.slice(2)).toEqual([
      { kind: 'ok', atMs: 30, id: 'a', seq: 1 },
      { kind: 'ok', atMs: 40, id: 'b', seq: 2 },
    ]);
  });

  it('told to be in two places are written down for both', () => {
    const { recorder, receive } = scene();
    recorder.invoked('a', 'send');
    receive(sent('a', 1));
    receive(sent('a', 2));
    expect(recorder.end().observations.filter(({ kind }) => kind === 'ok')).toHaveLength(2);
  });

  it('fail when the view says so, and are unknown when nobody says anything', () => {
    const { recorder, show } = scene();
    recorder.invoked('a', 'leave');
    recorder.invoked('b', 'leave');
    show({ items: [failed('a')] });
    show({ items: [failed('a')] });
    expect(recorder.end().observations.slice(2)).toEqual([
      { kind: 'fail', atMs: 0, id: 'a', code: 'stale' },
      { kind: 'info', atMs: 0, id: 'b' },
    ]);
  });
});

it('writes down each event when it is shown, and a view that begins anew', () => {
  const { recorder, show } = scene();
  const [first, second] = [message(1), message(2)];
  show({ items: [item(first)] });
  show({ items: [item(first), item(second)] });
  show({ items: [] });
  show({ items: [item(message(1))], lastSeq: 1 });
  const { observations, end } = recorder.end();
  const seen = (event: ConversationEvent) => ({ kind: 'event', atMs: 0, event: seenEvent(event) });
  expect(observations).toEqual([seen(first), seen(second), { kind: 'reset', atMs: 0 }, seen(first)]);
  expect(end).toEqual({ conversationId, lastSeq: 1, connection: 'synced', stopReason: '' });
  show({ items: [item(second)] });
  expect(observations).toHaveLength(4);
});

it('writes down a draft once per attempt, when there is text', () => {
  const { recorder, show } = scene();
  const draft = { turnId: 't', attempt: 1, text: '' };
  for (const current of [draft, { ...draft, text: 'a' }, { ...draft, text: 'ab' }, { ...draft, attempt: 2, text: 'a' }])
    show({ draft: current });
  expect(recorder.end().observations).toEqual([
    { kind: 'draft', atMs: 0, turnId: 't', attempt: 1 },
    { kind: 'draft', atMs: 0, turnId: 't', attempt: 2 },
  ]);
});

it('tells bodies apart by their content', () => {
  expect(seenEvent(message(1)).digest).not.toBe(seenEvent(message(2)).digest);
  expect(seenEvent({ ...message(1), body: undefined })).toMatchObject({ kind: '', digest: '' });
});
