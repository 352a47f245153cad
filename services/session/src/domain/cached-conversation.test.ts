import { expect, it } from '@jest/globals';
import { limits, storeMethods } from '@parley/contract';
import { afterCommit, type CachedConversation, cachedOf } from './cached-conversation.ts';
import { decide } from './conversation.ts';
import { openTurnOf } from './open-turn.ts';
import { CONVERSATION, cachedConversation, commandOf } from './testdata.ts';
import { defaultTexts } from './texts.ts';

it('decides on a row from the wire as on one made here: zeros and empty texts included', () => {
  const { state } = cachedConversation({});
  const { reply } = storeMethods.load;
  const [row] = reply.decode(
    reply.encode({ rows: [{ conversationId: CONVERSATION, state, knownCommands: [{ commandId: 'c1', seq: 1 }] }] }),
  ).rows;
  const cached = row && cachedOf(row);
  expect(cached?.known.get('c1')).toEqual({ seq: 1, at: 0 });
  expect(cached?.state).toEqual(state);
  const context = { at: 1, texts: defaultTexts, newestAttempt: undefined };
  const decision = decide(cached?.state ?? state, commandOf({ sendMessage: { text: 'hello' } }), context);
  expect(decision.accepted && openTurnOf(CONVERSATION, decision.state)).toBe(`${CONVERSATION}-1-0`);
});

it('has no row without a state', () => {
  const { reply } = storeMethods.load;
  const [row] = reply.decode(reply.encode({ rows: [{ conversationId: CONVERSATION }] })).rows;
  expect(row && cachedOf(row)).toBeUndefined();
});

it('remembers the newest 64 commands', () => {
  let conversation: CachedConversation = cachedConversation({});
  for (let index = 0; index < limits.knownCommands + 3; index++)
    conversation = afterCommit(conversation, conversation.state, new Map([[`c${index}`, { seq: index + 1, at: 0 }]]));
  expect([conversation.known.size, conversation.known.has('c2'), conversation.known.has('c3')]).toEqual([
    64,
    false,
    true,
  ]);
});
