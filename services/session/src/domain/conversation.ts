import {
  type Author,
  AuthorKind,
  type Command,
  type ConversationState,
  type ErrorCode,
  type EventInit,
  FailureNext,
  TurnEndedOutcome,
  variant,
} from '@parley/contract';
import { isUsableAnswer } from './check-command.ts';
import { type Language, languageOf } from './language.ts';
import { openTurnOf } from './open-turn.ts';
import { type OwnerKind, ownerKindOf } from './owner.ts';
import type { OutcomeTexts } from './texts.ts';

/** Last token of an event's subject. */
export type EventType = 'message' | 'handoff' | 'rated' | 'turn_ended' | 'noted';

/** How an AI turn ended, for the count of turns. */
export type TurnEnd = 'answered' | 'stopped' | 'failed' | 'expired' | 'handed_off';

/** One event as decided. `event` is complete: seq, time and what follows from it included. */
export interface DecidedEvent {
  readonly type: EventType;
  readonly event: EventInit & { readonly seq: number; readonly at: number };
  /** For search: what the visitor or the AI wrote. */
  readonly text: string;
}

export interface Refusal {
  readonly code: ErrorCode;
  /** With `unknown_predecessor`: the command that was not found. */
  readonly after?: string;
  readonly retryAfterMs?: number;
}

export type Decision =
  | {
      readonly accepted: true;
      /** At least one: a repeat is answered with it. */
      readonly events: readonly [DecidedEvent, ...DecidedEvent[]];
      readonly state: ConversationState;
      readonly turnEnd: TurnEnd | undefined;
    }
  | { readonly accepted: false; readonly refusal: Refusal };

export interface DecisionContext {
  /** Now by the database's clock, ms since the epoch. */
  readonly at: number;
  readonly texts: Readonly<Record<Language, OutcomeTexts>>;
  /** The newest attempt at the open turn as far as this holder knows; undefined: none known. */
  readonly newestAttempt: { readonly attempt: number; readonly answersTo: number | undefined } | undefined;
}

type Bodies = { [Kind in NonNullable<Command['body']>]: NonNullable<Command[Kind]> };
export type BodyKind = keyof Bodies;

interface Situation {
  readonly conversationId: string;
  readonly state: ConversationState;
  readonly command: Command;
  readonly context: DecisionContext;
}

type Rule<Body> = (situation: Situation, body: Body) => Decision;

const closed: Rule<unknown> = () => refuse('conversation_closed');
const stale: Rule<unknown> = () => refuse('stale');
const noted: Rule<unknown> = (situation) => accept(situation, { type: 'noted' });

/** Who owns × what is asked. Total: a pair without a rule does not compile. */
const rules: Readonly<Record<OwnerKind, { readonly [Kind in BodyKind]: Rule<Bodies[Kind]> }>> = {
  ai: { sendMessage: message, requestHuman: handOff, stopTurn: stopNamed, leave: stopAny, rate, turnResult: endTurn },
  queue: { sendMessage: message, requestHuman: noted, stopTurn: noted, leave: noted, rate, turnResult: stale },
  agent: { sendMessage: message, requestHuman: noted, stopTurn: noted, leave: noted, rate, turnResult: stale },
  // A rating is asked for when all is over.
  closed: { sendMessage: closed, requestHuman: closed, stopTurn: closed, leave: closed, rate, turnResult: stale },
};

/**
 * What a command does to a conversation. Pure; the command is well formed (`faultOf`), comes from a party of the
 * conversation, and its id is new.
 */
export function decide(state: ConversationState, command: Command, context: DecisionContext): Decision {
  const body = variant(command, 'body');
  if (!body) return refuse('invalid_request');
  const situation = { conversationId: command.conversationId, state, command, context };
  return apply(situation, body.kind, body.value as Bodies[typeof body.kind]);
}

function apply<Kind extends BodyKind>(situation: Situation, kind: Kind, body: Bodies[Kind]): Decision {
  const byKind: { readonly [K in BodyKind]: Rule<Bodies[K]> } = rules[ownerKindOf(situation.state.owner)];
  return byKind[kind](situation, body);
}

function message(situation: Situation, { text, files }: Bodies['sendMessage']): Decision {
  const { state, context } = situation;
  const seq = state.headSeq + 1;
  const isFirstUnanswered = state.lastVisitorSeq <= state.answeredTo;
  return accept(situation, {
    type: 'message',
    body: { message: { text, files } },
    text,
    change: {
      lastVisitorSeq: seq,
      unansweredSince: isFirstUnanswered ? timeOf(state, context) : state.unansweredSince,
      language: languageOf(text) ?? state.language,
    },
  });
}

function rate(situation: Situation, { score, comment }: Bodies['rate']): Decision {
  return accept(situation, { type: 'rated', body: { rated: { score, comment } }, text: '' });
}

function handOff(situation: Situation): Decision {
  return toQueue(situation, 'requested', textsOf(situation.state, situation.context).handoff);
}

/** Whatever was asked until now is for a human, who sees all of it. */
function toQueue(situation: Situation, reason: HandoffReason, text: string): Decision {
  const { state, conversationId } = situation;
  return accept(situation, {
    type: 'handoff',
    author: SYSTEM,
    body: { handoff: { reason, text } },
    change: { owner: 'queue', ownerEpoch: state.ownerEpoch + 1, ...answered(situation, state.lastVisitorSeq) },
    turnId: openTurnOf(conversationId, state),
    turnEnd: 'handed_off',
  });
}

function stopNamed(situation: Situation, { turnId }: Bodies['stopTurn']): Decision {
  // A turn that has ended meanwhile takes its successor with it no more than an unknown one does.
  const isOpen = openTurnOf(situation.conversationId, situation.state) === turnId;
  return isOpen ? stopAny(situation) : noted(situation, undefined);
}

function stopAny(situation: Situation): Decision {
  return stop(situation, situation.command.actor ?? SYSTEM);
}

function stop(situation: Situation, author: Author): Decision {
  const { state, context, conversationId } = situation;
  const turnId = openTurnOf(conversationId, state);
  if (turnId === undefined) return noted(situation, undefined);
  return accept(situation, {
    type: 'turn_ended',
    author,
    body: { turnEnded: { outcome: TurnEndedOutcome.STOPPED, text: textsOf(state, context).stopped } },
    change: answered(situation, state.lastVisitorSeq),
    turnId,
    turnEnd: 'stopped',
  });
}

function endTurn(situation: Situation, { turnId, attempt, answer, failure }: Bodies['turnResult']): Decision {
  const { state, context, conversationId } = situation;
  if (openTurnOf(conversationId, state) !== turnId) return refuse('stale');
  if (answer && isUsableAnswer(answer.text, answer.citations)) {
    const { text, citations, answersTo, degradation } = answer;
    // Nothing new would be answered, and the turn would stay open under an id that has been used.
    if (answersTo <= state.answeredTo) return refuse('invalid_request');
    return accept(situation, {
      type: 'message',
      body: { message: { text, citations, degradation: degradation || null } },
      text,
      change: answered(situation, answersTo),
      turnId,
      turnEnd: 'answered',
    });
  }
  // Age and too many attempts are found by the holder itself; every other failure is one attempt's, and counts only if
  // no newer one has begun.
  const expired = failure?.expired === true && situation.command.actor?.kind === AuthorKind.SYSTEM;
  const newest = context.newestAttempt;
  if (!expired && newest !== undefined && attempt < newest.attempt) return refuse('stale');
  const texts = textsOf(state, context);
  if (failure && !expired) {
    switch (failure.next) {
      case FailureNext.HUMAN:
        return toQueue(situation, 'unanswered', texts.unanswered);
      case FailureNext.LEAVE_MESSAGE:
        return toQueue(situation, 'message', texts.leaveMessage);
      case FailureNext.STOP:
        return stop(situation, SYSTEM);
    }
  }
  const isAskedKnown = !expired && (newest?.answersTo ?? 0) > state.answeredTo;
  const askedTo = isAskedKnown ? newest?.answersTo : undefined;
  return accept(situation, {
    type: 'turn_ended',
    author: SYSTEM,
    body: {
      turnEnded: expired
        ? { outcome: TurnEndedOutcome.EXPIRED, text: texts.expired }
        : { outcome: TurnEndedOutcome.FAILED, text: texts.failed },
    },
    // An heir does not know how far the attempt had read: then the notice stands for all that was written.
    change: answered(situation, askedTo ?? state.lastVisitorSeq),
    turnId,
    turnEnd: expired ? 'expired' : 'failed',
  });
}

/** Why a conversation waits for a human. */
type HandoffReason = 'requested' | 'unanswered' | 'message';

const SYSTEM: Author = { kind: AuthorKind.SYSTEM, id: '', name: '' };

interface Outcome {
  readonly type: EventType;
  /** Whose event it is; the command's actor when absent. */
  readonly author?: Author;
  readonly body?: Pick<EventInit, 'message' | 'handoff' | 'rated' | 'turnEnded'>;
  readonly text?: string;
  readonly change?: Partial<ConversationState>;
  /** The turn that this ends. */
  readonly turnId?: string | undefined;
  readonly turnEnd?: TurnEnd;
}

function accept({ state, command, context }: Situation, outcome: Outcome): Decision {
  const { type, body = {}, text = '', change = {}, turnId, turnEnd } = outcome;
  const seq = state.headSeq + 1;
  const at = timeOf(state, context);
  const next: ConversationState = { ...state, ...change, headSeq: seq, lastAt: at };
  const event = {
    conversationId: command.conversationId,
    seq,
    at,
    ownerEpoch: next.ownerEpoch,
    answeredTo: next.answeredTo,
    author: outcome.author ?? command.actor ?? SYSTEM,
    clientMessageId: command.actor?.kind === AuthorKind.VISITOR ? command.commandId : '',
    turnId: turnId ?? '',
    ...body,
  };
  return {
    accepted: true,
    events: [{ type, event, text }],
    state: next,
    turnEnd: turnId === undefined ? undefined : turnEnd,
  };
}

/**
 * Visitor messages up to `upTo` have their outcome. For those still waiting the age begins anew: until now an attempt
 * was at work, and their own turn opens with this very event.
 */
function answered({ state, context }: Situation, upTo: number): Partial<ConversationState> {
  const answeredTo = Math.max(state.answeredTo, Math.min(upTo, state.lastVisitorSeq));
  return { answeredTo, unansweredSince: state.lastVisitorSeq > answeredTo ? timeOf(state, context) : 0 };
}

/** Time never runs backwards in a conversation, whatever a new holder believes. */
function timeOf(state: ConversationState, context: DecisionContext): number {
  return Math.max(Math.floor(context.at), state.lastAt);
}

function textsOf(state: ConversationState, { texts }: DecisionContext): OutcomeTexts {
  return texts[state.language === 'zh' ? 'zh' : 'en'];
}

function refuse(code: ErrorCode): Decision {
  return { accepted: false, refusal: { code } };
}
