import { expect, it } from '@jest/globals';
import { checkHistory } from './check-history.ts';
import type { Evidence, History, Observation, SeenEvent, StoredConversation, StoredEvent } from './history.ts';

const conversationId = 'c';
const turn = (ownerEpoch: number, answeredTo: number) => `${conversationId}-${ownerEpoch}-${answeredTo}`;

/** Two messages, an answer to both, a handoff that ends the next turn in its middle, and a message to nobody yet. */
const events: readonly StoredEvent[] = [
  event(1, { commandId: 'm1' }),
  event(2, { commandId: 'm2' }),
  event(3, { author: 'ai', turnId: turn(0, 0), commandId: turn(0, 0) }),
  event(4, { commandId: 'm3' }),
  event(5, { kind: 'handoff', author: 'system', turnId: turn(0, 2), ownerEpoch: 1, commandId: 'h' }),
  event(6, { kind: '', author: 'visitor', ownerEpoch: 1, commandId: 'n' }),
  event(7, { ownerEpoch: 1, commandId: 'm4' }),
];

function event(seq: number, change: Partial<StoredEvent>): StoredEvent {
  return {
    ...{ conversationId, seq, kind: 'message', author: 'visitor', turnId: '', ownerEpoch: 0, digest: `text ${seq}` },
    ...{ commandId: '', ...change },
  };
}

function shown(seq: number, change: Partial<SeenEvent> = {}): Observation {
  const { commandId: _, ...seen } = events[seq - 1] ?? event(seq, {});
  return { kind: 'event', atMs: 0, event: { ...seen, ...change } };
}

const invoke = (id: string, command = 'send'): Observation => ({ kind: 'invoke', atMs: 0, id, command });
const ok = (id: string, seq: number): Observation => ({ kind: 'ok', atMs: 1, id, seq });
const reset: Observation = { kind: 'reset', atMs: 0 };
const draft = (turnId: string): Observation => ({ kind: 'draft', atMs: 0, turnId, attempt: 1 });

const synced = { conversationId, connection: 'synced', stopReason: '', lastSeq: 7 };

const sender: History = {
  client: 'sender',
  observations: [
    ...[invoke('m1'), invoke('m2'), ok('m1', 1), shown(1), ok('m2', 2), shown(2), draft(turn(0, 0)), shown(3)],
    ...[invoke('m3'), ok('m3', 4), shown(4), draft(turn(0, 2)), invoke('h', 'requestHuman'), ok('h', 5), shown(5)],
    ...[invoke('n', 'stop'), ok('n', 6), invoke('m4'), ok('m4', 7), shown(7)],
  ],
  end: synced,
};
/** Another screen of the same visitor, which had to begin anew. */
const onlooker: History = {
  client: 'onlooker',
  observations: [shown(1), shown(2), shown(3), reset, ...[1, 2, 3, 4, 5, 7].map((seq) => shown(seq))],
  end: synced,
};

function evidence(
  change: {
    readonly sender?: Partial<History>;
    readonly onlooker?: Partial<History>;
    readonly stored?: Partial<StoredConversation>;
  } = {},
): Evidence {
  const conversation = { id: conversationId, headSeq: 7, isTurnOpen: false, events, ...change.stored };
  return {
    histories: [
      { ...sender, ...change.sender },
      { ...onlooker, ...change.onlooker },
    ],
    stored: new Map([[conversationId, conversation]]),
  };
}

const replaced = (seq: number, change: Partial<StoredEvent>) =>
  events.map((one) => (one.seq === seq ? { ...one, ...change } : one));
const withSender = (...more: Observation[]) => ({ sender: { observations: [...sender.observations, ...more] } });
const screen = (...observations: Observation[]) => ({ onlooker: { observations } });

it('finds nothing wrong with a run in which all went well', () => {
  expect(checkHistory(evidence())).toEqual([]);
});

it('lets a command whose outcome nobody heard go either way', () => {
  const info = (id: string): Observation => ({ kind: 'info', atMs: 2, id });
  const unheard = sender.observations.filter((one) => one.kind !== 'ok' || one.id !== 'm4');
  const violations = checkHistory(
    evidence({ sender: { observations: [...unheard, info('m4'), invoke('m5'), info('m5')] } }),
  );
  expect(violations.map(({ invariant, detail }) => [invariant, detail])).toEqual([
    ['I10', 'send m4'],
    ['I10', 'send m5'],
  ]);
});

it.each<[string, Parameters<typeof evidence>[0], string, string]>([
  ['a message told sent that is not there', withSender(invoke('m9'), ok('m9', 8)), 'I1', 'lost'],
  ['one that is there under another seq', withSender(ok('m1', 2)), 'I1', 'altered'],
  [
    'one refused for good and committed',
    withSender({ kind: 'fail', atMs: 2, id: 'm1', code: 'stale' }),
    'I1',
    'refused-yet-committed',
  ],
  ['the same text under another id', { stored: { events: replaced(4, { digest: 'text 1' }) } }, 'I1', 'doubled'],
  [
    'an outbox committed in another order',
    {
      stored: {
        events: replaced(1, { commandId: 'm2' }).map((one) => (one.seq === 2 ? { ...one, commandId: 'm1' } : one)),
      },
    },
    'I3',
    'reordered',
  ],
  ['an event that was never shown', screen(...[1, 2, 3, 4, 5].map((seq) => shown(seq))), 'I2', 'lost'],
  ['an event that was left out', screen(...[1, 2, 4, 5, 7].map((seq) => shown(seq))), 'I2', 'lost'],
  ['an event that was shown twice', screen(...[1, 2, 2, 3, 4, 5, 7].map((seq) => shown(seq))), 'I2', 'doubled'],
  [
    'events that were shown in another order',
    screen(...[1, 3, 2, 4, 5, 7].map((seq) => shown(seq))),
    'I2',
    'reordered',
  ],
  [
    'an event that was shown otherwise',
    screen(...[1, 2, 3, 4].map((seq) => shown(seq)), shown(5), shown(7, { digest: 'other' })),
    'I2',
    'altered',
  ],
  ['an event that is not there', screen(...[1, 2, 3, 4, 5, 7, 8].map((seq) => shown(seq))), 'I2', 'altered'],
  [
    'what was wrong before a new beginning',
    screen(shown(2), reset, ...[1, 2, 3, 4, 5, 7].map((seq) => shown(seq))),
    'I2',
    'lost',
  ],
  ['a client that is behind', { onlooker: { end: { ...synced, lastSeq: 6 } } }, 'I2', 'lost'],
  ['a hole in the database', { stored: { events: events.filter(({ seq }) => seq !== 6) } }, 'I2', 'lost'],
  ['a conversation that is gone', { onlooker: { end: { ...synced, conversationId: 'other' } } }, 'I2', 'lost'],
  [
    'an answer after the handoff',
    { stored: { events: replaced(7, { author: 'ai', turnId: turn(0, 4) }) } },
    'I4',
    'ai-after-owner-change',
  ],
  [
    'an answer that belongs to no turn',
    { stored: { events: replaced(3, { turnId: '' }) } },
    'I4',
    'ai-after-owner-change',
  ],
  [
    'an answer of an older epoch by its name',
    { stored: { events: replaced(7, { author: 'ai', turnId: turn(0, 4), ownerEpoch: 0 }) } },
    'I4',
    'ai-after-owner-change',
  ],
  [
    'an answer shown after the handoff',
    screen(...[1, 2, 4, 5, 3, 7].map((seq) => shown(seq))),
    'I4',
    'ai-after-owner-change',
  ],
  [
    'a draft shown after the handoff',
    screen(...[1, 2, 3, 4, 5].map((seq) => shown(seq)), draft(turn(0, 2)), shown(7)),
    'I4',
    'ai-after-owner-change',
  ],
  ['a turn with two ends', { stored: { events: replaced(5, { turnId: turn(0, 0) }) } }, 'I4', 'turn-ended-twice'],
  ['a turn without an end', { stored: { isTurnOpen: true } }, 'I10', 'unsettled'],
  ['a command without an outcome', withSender(invoke('m9')), 'I10', 'unsettled'],
  ['a client that did not come back', { onlooker: { end: { ...synced, connection: 'stopped' } } }, 'I10', 'unsettled'],
])('notices %s', (_what, change, invariant, fault) => {
  expect(checkHistory(evidence(change))).toContainEqual(expect.objectContaining({ invariant, fault }));
});
