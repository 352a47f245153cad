import { describe, expect, it } from '@jest/globals';
import { AuthorKind, type CommandInit, serverFrame } from '@parley/contract';
import { type BatchContext, decideBatch } from './batch.ts';
import { CONVERSATION, cachedConversation, commandOf } from './testdata.ts';
import { defaultTexts } from './texts.ts';

const OTHER = '0192f0c8-7b1c-7cc3-98c4-dc0c0c073990';

function decideAll(
  commands: readonly CommandInit[],
  conversations = [cachedConversation({})],
  more: Partial<BatchContext> = {},
) {
  const byId = new Map(conversations.map((conversation) => [conversation.conversationId, conversation]));
  return decideBatch(
    commands.map((command) => ({ command: commandOf(command) })),
    {
      at: 5_000,
      texts: defaultTexts,
      find: (id) => byId.get(id),
      lastPositions: new Map(conversations.map(({ partition }) => [partition, 10])),
      newestAttempt: () => undefined,
      ...more,
    },
  );
}

const say = (commandId: string, after = '', more: CommandInit = {}): CommandInit => ({
  commandId,
  after,
  sendMessage: { text: commandId },
  ...more,
});

/** `c1:1 c2:2`, `c3:stale` … in the order of the commands of each conversation. */
function told({ groups, settled }: ReturnType<typeof decideAll>): string[] {
  return [...groups.flatMap((group) => group.outcomes), ...settled].map(({ entry, outcome }) =>
    outcome.kind === 'refused'
      ? `${entry.command.commandId} ${outcome.code}${outcome.after ? ` ${outcome.after}` : ''}`
      : `${entry.command.commandId} ${outcome.kind} ${outcome.seq}`,
  );
}

it('numbers the events of a conversation and of its partition without a hole, and encodes what is published', () => {
  const { groups, lastPositions } = decideAll([say('c1'), say('c2', 'c1')]);
  const [group] = groups;
  expect(groups).toHaveLength(1);
  expect(group).toMatchObject({ expectedHead: 0, state: { headSeq: 2, lastVisitorSeq: 2 } });
  expect(group?.events.map(({ seq, position, commandId, part, at }) => [seq, position, commandId, part, at])).toEqual([
    [1, 11, 'c1', 0, 5_000],
    [2, 12, 'c2', 0, 5_000],
  ]);
  const frame = serverFrame.decode(group?.events[1]?.body ?? new Uint8Array());
  expect(frame.event).toMatchObject({ seq: 2, clientMessageId: 'c2', message: { text: 'c2' } });
  expect([...lastPositions.values()]).toEqual([12]);
});

it('makes one group a conversation, in the order they first appear', () => {
  const other = cachedConversation({ conversationId: OTHER });
  const { groups } = decideAll(
    [say('c1', '', { conversationId: OTHER }), say('c2'), say('c3', '', { conversationId: OTHER })],
    [cachedConversation({}), other],
  );
  expect(groups.map((group) => group.events.map((event) => event.commandId))).toEqual([['c1', 'c3'], ['c2']]);
});

it('answers a known command with what the first one made, and nothing else happens', () => {
  const known = new Map([['c1', { seq: 3, at: 100 }]]);
  const batch = decideAll([say('c1')], [cachedConversation({ known, state: { headSeq: 7 } })]);
  expect(batch.groups).toEqual([]);
  expect(batch.settled.map(({ outcome }) => outcome)).toEqual([{ kind: 'known', seq: 3, at: 100 }]);
});

it('makes one event of a command that is twice in a batch', () => {
  const batch = decideAll([say('c1'), say('c1')]);
  expect(told(batch)).toEqual(['c1 accepted 1', 'c1 accepted 1']);
  expect(batch.groups[0]?.events).toHaveLength(1);
});

describe('after', () => {
  it('accepts a predecessor that is committed or accepted before in the batch', () => {
    const known = new Map([['c0', { seq: 1, at: 1 }]]);
    expect(told(decideAll([say('c1', 'c0'), say('c2', 'c1')], [cachedConversation({ known })]))).toEqual([
      'c1 accepted 1',
      'c2 accepted 2',
    ]);
  });

  it('refuses an unknown one, and whatever follows a command just refused', () => {
    expect(told(decideAll([say('c2', 'c1'), say('c3', 'c2'), say('c1'), say('c4', 'c3')]))).toEqual([
      'c2 unknown_predecessor c1',
      'c3 unknown_predecessor c2',
      'c1 accepted 1',
      'c4 unknown_predecessor c3',
    ]);
  });

  it('does not look for it in another conversation', () => {
    const batch = decideAll(
      [say('c1', '', { conversationId: OTHER }), say('c2', 'c1')],
      [cachedConversation({}), cachedConversation({ conversationId: OTHER })],
    );
    expect(told(batch)).toEqual(['c1 accepted 1', 'c2 unknown_predecessor c1']);
  });
});

it('holds back a refusal that follows from what is not committed yet', () => {
  const turnId = `${CONVERSATION}-1-0`;
  const result = {
    commandId: turnId,
    actor: { kind: AuthorKind.AI },
    turnResult: { turnId, answer: { text: 'x', answersTo: 1 } },
  };
  const batch = decideAll(
    [{ commandId: 'c2', requestHuman: {} }, result],
    [cachedConversation({ state: { headSeq: 1, lastVisitorSeq: 1 } })],
  );
  expect(batch.settled).toEqual([]);
  expect(told(batch)).toEqual(['c2 accepted 2', `${turnId} stale`]);
  expect(batch.groups[0]?.turnEnds).toEqual(['handed_off']);
});

it.each([
  ['another tenant', say('c1', '', { tenantId: 'other' })],
  ['another visitor', say('c1', '', { actor: { kind: AuthorKind.VISITOR, id: 'somebody' } })],
  ['an unknown conversation', say('c1', '', { conversationId: OTHER })],
])('refuses %s', (_name, command) => {
  const known = new Map([['c1', { seq: 3, at: 100 }]]);
  expect(told(decideAll([command], [cachedConversation({ known })]))).toEqual(['c1 forbidden']);
});

it('judges a failure by the newest attempt at the turn that is open at that point of the batch', () => {
  const asked: string[] = [];
  const turnId = `${CONVERSATION}-1-0`;
  const failure = {
    commandId: turnId,
    actor: { kind: AuthorKind.AI },
    turnResult: { turnId, attempt: 1, failure: { code: 'answer_failed' } },
  };
  const batch = decideAll([say('c1'), failure], undefined, {
    newestAttempt: (id) => {
      asked.push(id);
      return { attempt: 2, answersTo: 1 };
    },
  });
  expect(told(batch)).toEqual(['c1 accepted 1', `${turnId} stale`]);
  expect(asked).toEqual([turnId]);
});
