import { describe, expect, it } from '@jest/globals';
import {
  AnswerDegradation,
  AuthorKind,
  type CommandInit,
  type ConversationState,
  FailureNext,
  turnIdOf,
} from '@parley/contract';
import { type BodyKind, type Decision, decide } from './conversation.ts';
import { openTurnOf } from './open-turn.ts';
import { CONVERSATION, commandOf, stateOf } from './testdata.ts';
import { defaultTexts } from './texts.ts';

const context = { at: 5_000, texts: defaultTexts, newestAttempt: undefined };
const owners = ['ai', 'queue', 'agent:anna', 'closed'] as const;

function run(state: ConversationState, command: CommandInit, more: object = {}): Decision {
  return decide(state, commandOf(command), { ...context, ...more });
}

const openState = stateOf({ headSeq: 4, lastVisitorSeq: 4, answeredTo: 2, unansweredSince: 900, lastAt: 1_000 });
const openTurn = turnIdOf({ conversationId: CONVERSATION, ownerEpoch: 1, answeredTo: 2 });
const ai = { actor: { kind: AuthorKind.AI } };
const system = { actor: { kind: AuthorKind.SYSTEM } };
const result = (more: object) => ({
  commandId: openTurn,
  ...ai,
  turnResult: { turnId: openTurn, attempt: 1_001, ...more },
});

/** One line for a decision: event type and what changed, or the refusal. */
function summary(before: ConversationState, decision: Decision): string {
  if (!decision.accepted) return `refused ${decision.refusal.code}`;
  const { state, events } = decision;
  const changes = [
    events.map((event) => event.type).join('+'),
    ...(state.owner !== before.owner ? [`owner ${state.owner}`] : []),
    ...(state.ownerEpoch !== before.ownerEpoch ? [`epoch +${state.ownerEpoch - before.ownerEpoch}`] : []),
    ...(state.answeredTo !== before.answeredTo ? [`answered ${state.answeredTo}`] : []),
    ...(decision.turnEnd ? [decision.turnEnd] : []),
  ];
  return changes.join(', ');
}

const commands: Record<BodyKind, CommandInit> = {
  sendMessage: { sendMessage: { text: 'hello' } },
  requestHuman: { requestHuman: {} },
  stopTurn: { stopTurn: { turnId: openTurn } },
  leave: { leave: {} },
  rate: { rate: { score: 5 } },
  turnResult: result({ answer: { text: 'An answer.', answersTo: 3 } }),
};

describe('owner × command, with visitor messages up to 4 of which 2 have an outcome', () => {
  const expected: Record<BodyKind, readonly [ai: string, queue: string, agent: string, closed: string]> = {
    sendMessage: ['message', 'message', 'message', 'refused conversation_closed'],
    requestHuman: [
      'handoff, owner queue, epoch +1, answered 4, handed_off',
      'noted',
      'noted',
      'refused conversation_closed',
    ],
    stopTurn: ['turn_ended, answered 4, stopped', 'noted', 'noted', 'refused conversation_closed'],
    leave: ['turn_ended, answered 4, stopped', 'noted', 'noted', 'refused conversation_closed'],
    rate: ['rated', 'rated', 'rated', 'rated'],
    turnResult: ['message, answered 3, answered', 'refused stale', 'refused stale', 'refused stale'],
  };
  const rows = owners.flatMap((owner, column) =>
    (Object.keys(commands) as BodyKind[]).map((kind) => [owner, kind, expected[kind][column]] as const),
  );
  it.each(rows)('%s × %s: %s', (owner, kind, outcome) => {
    const state = { ...openState, owner };
    expect(summary(state, run(state, commands[kind]))).toBe(outcome);
  });
});

describe('without an open turn', () => {
  const state = stateOf({ headSeq: 4, lastVisitorSeq: 2, answeredTo: 2 });
  it.each([
    ['sendMessage', 'message'],
    ['requestHuman', 'handoff, owner queue, epoch +1'],
    ['stopTurn', 'noted'],
    ['leave', 'noted'],
    ['turnResult', 'refused stale'],
  ] as const)('%s: %s', (kind, outcome) => {
    expect(summary(state, run(state, commands[kind]))).toBe(outcome);
  });
});

it('opens a turn with the first unanswered message, and lets the next one wait', () => {
  const idle = stateOf({ headSeq: 1, lastVisitorSeq: 0 });
  const first = run(idle, { sendMessage: { text: 'hello' } });
  if (!first.accepted) throw new Error('refused');
  expect(openTurnOf(CONVERSATION, idle)).toBeUndefined();
  expect(openTurnOf(CONVERSATION, first.state)).toBe(`${CONVERSATION}-1-0`);
  expect(first.state).toMatchObject({ headSeq: 2, lastVisitorSeq: 2, unansweredSince: 5_000 });
  const second = run(first.state, { commandId: 'c2', sendMessage: { text: 'are you there?' } }, { at: 6_000 });
  if (!second.accepted) throw new Error('refused');
  expect(openTurnOf(CONVERSATION, second.state)).toBe(`${CONVERSATION}-1-0`);
  expect(second.state).toMatchObject({ lastVisitorSeq: 3, unansweredSince: 5_000 });
});

it('opens the next turn when an answer leaves a message waiting, with an age that begins anew', () => {
  const decision = run(openState, result({ answer: { text: 'An answer.', answersTo: 3 } }));
  if (!decision.accepted) throw new Error('refused');
  expect(openTurnOf(CONVERSATION, decision.state)).toBe(`${CONVERSATION}-1-3`);
  expect(decision.state.unansweredSince).toBe(5_000);
  expect(decision.events[0].event).toMatchObject({ turnId: openTurn, answeredTo: 3, clientMessageId: '' });
});

it('writes events that carry what follows from them', () => {
  const decision = run(openState, { commandId: 'c9', requestHuman: {} });
  if (!decision.accepted) throw new Error('refused');
  expect(decision.events[0].event).toMatchObject({
    conversationId: CONVERSATION,
    seq: 5,
    at: 5_000,
    ownerEpoch: 2,
    answeredTo: 4,
    clientMessageId: 'c9',
    turnId: openTurn,
    handoff: { reason: 'requested', text: defaultTexts.en.handoff },
  });
});

it('never lets time run backwards', () => {
  const decision = run({ ...openState, lastAt: 9_000 }, { leave: {} });
  expect(decision.accepted && decision.state.lastAt).toBe(9_000);
});

it('leaves an open turn alone when the one to stop has ended', () => {
  const decision = run(openState, { stopTurn: { turnId: `${CONVERSATION}-1-0` } });
  expect(summary(openState, decision)).toBe('noted');
});

describe('results', () => {
  const newestAttempt = { attempt: 1_003, answersTo: 3 };
  it.each([
    ['an answer of an older attempt counts', { answer: { text: 'x', answersTo: 4 } }, 'message, answered 4, answered'],
    [
      'an answer to more than was asked ends at the newest message',
      { answer: { text: 'x', answersTo: 9 } },
      'message, answered 4, answered',
    ],
    ['an answer to nothing new is refused', { answer: { text: 'x', answersTo: 2 } }, 'refused invalid_request'],
    ['a failure of an older attempt is stale', { failure: { code: 'answer_failed' } }, 'refused stale'],
    [
      'a failure of the newest ends the turn',
      { attempt: 1_003, failure: { code: 'answer_failed' } },
      'turn_ended, answered 3, failed',
    ],
    [
      'an unusable answer is a failure',
      { attempt: 1_003, answer: { text: 'a\0b', answersTo: 4 } },
      'turn_ended, answered 3, failed',
    ],
    ['an unusable answer of an older attempt is stale', { answer: { text: ' ', answersTo: 4 } }, 'refused stale'],
    [
      'a failure whose site has people goes to them, with all that was written',
      { attempt: 1_003, failure: { code: 'answer_failed', next: FailureNext.HUMAN } },
      'handoff, owner queue, epoch +1, answered 4, handed_off',
    ],
    [
      'a failure whose site takes messages lets one be left',
      { attempt: 1_003, failure: { code: 'answer_failed', next: FailureNext.LEAVE_MESSAGE } },
      'handoff, owner queue, epoch +1, answered 4, handed_off',
    ],
    [
      'an answer that nobody watches is stopped',
      { attempt: 1_003, failure: { code: 'cancelled', next: FailureNext.STOP } },
      'turn_ended, answered 4, stopped',
    ],
    [
      'an older attempt sends nobody to the queue',
      { failure: { code: 'answer_failed', next: FailureNext.HUMAN } },
      'refused stale',
    ],
    [
      'what comes next, from a version to come, is a notice',
      { attempt: 1_003, failure: { code: 'answer_failed', next: 99 } },
      'turn_ended, answered 3, failed',
    ],
    [
      'a router may not say that a turn has expired',
      { failure: { code: 'answer_expired', expired: true } },
      'refused stale',
    ],
  ])('%s', (_name, more, outcome) => {
    expect(summary(openState, run(openState, result(more), { newestAttempt }))).toBe(outcome);
  });

  it.each([
    [FailureNext.HUMAN, 'zh', { reason: 'unanswered', text: defaultTexts.zh.unanswered }],
    [FailureNext.HUMAN, 'en', { reason: 'unanswered', text: defaultTexts.en.unanswered }],
    [FailureNext.LEAVE_MESSAGE, 'zh', { reason: 'message', text: defaultTexts.zh.leaveMessage }],
    [FailureNext.LEAVE_MESSAGE, 'en', { reason: 'message', text: defaultTexts.en.leaveMessage }],
  ])('says what happens next: %s in %s', (next, language, handoff) => {
    const decision = run({ ...openState, language }, result({ failure: { code: 'answer_failed', next } }));
    if (!decision.accepted) throw new Error('refused');
    expect(decision.events[0].event).toMatchObject({
      turnId: openTurn,
      author: { kind: AuthorKind.SYSTEM },
      clientMessageId: '',
      handoff,
    });
  });

  it('keeps why a fallback answered with the answer', () => {
    const answer = { text: 'x', answersTo: 4, degradation: AnswerDegradation.BUDGET };
    const decision = run(openState, result({ answer }));
    expect(decision.accepted && decision.events[0].event.message).toMatchObject({
      text: 'x',
      degradation: AnswerDegradation.BUDGET,
    });
  });

  it('ends a turn for its age, whatever the attempt', () => {
    const command = { ...result({ attempt: 1, failure: { expired: true } }), ...system };
    const decision = run({ ...openState, language: 'zh' }, command, { newestAttempt });
    expect(summary(openState, decision)).toBe('turn_ended, answered 4, expired');
    expect(decision.accepted && decision.events[0].event.turnEnded?.text).toBe(defaultTexts.zh.expired);
  });

  it('takes a failure of an attempt that an heir has not heard of yet, for all that was written', () => {
    const decision = run(openState, result({ failure: { code: 'answer_failed' } }));
    expect(summary(openState, decision)).toBe('turn_ended, answered 4, failed');
  });

  it.each([
    ['of an epoch before', `${CONVERSATION}-0-2`],
    ['that began earlier', `${CONVERSATION}-1-1`],
  ])('refuses the result of a turn %s', (_name, turnId) => {
    const command = { ...ai, commandId: turnId, turnResult: { turnId, answer: { text: 'x', answersTo: 4 } } };
    expect(summary(openState, run(openState, command))).toBe('refused stale');
  });
});

it.each([
  ['我的订单到哪里了', 'zh'],
  ['where is my order', 'en'],
  ['订单 A123 没到', 'zh'],
  ['12345 !', ''],
])('keeps the language of %s', (text, language) => {
  const decision = run(stateOf({}), { sendMessage: { text } });
  expect(decision.accepted && decision.state.language).toBe(language);
});
