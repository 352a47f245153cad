import type { ConversationEvent, WelcomeFrame } from '../frames.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Settled } from './outbox-record.ts';

/** An entry that is committed (`sent`) and whose event has not come yet: it stays visible meanwhile. */
export interface Confirmed {
  readonly entry: Entry;
  readonly seq: number;
  readonly at: number;
}

/** The committed part of a conversation as this client holds it, and the draft of its open turn. */
export interface Conversation {
  /** Empty until the first welcome. */
  readonly id: string;
  /** The database history the events came from. */
  readonly epoch: string;
  /** The cursor: every event up to here is applied, none beyond. */
  readonly lastSeq: number;
  /** Owner, ownerEpoch and answeredTo are as of this seq: a welcome is ahead of the events that follow it. */
  readonly stateSeq: number;
  readonly owner: string;
  readonly ownerEpoch: number;
  readonly answeredTo: number;
  readonly lastVisitorSeq: number;
  /** Its `closed` event has been applied: nothing more will ever be committed in it. */
  readonly isClosed: boolean;
  /** Events with a body, in seq order. */
  readonly events: readonly ConversationEvent[];
  readonly confirmed: readonly Confirmed[];
  /** What this visitor's own commands became, in seq order: an entry may come to be known later than its event. */
  readonly own: readonly Settled[];
  readonly draft: Draft | undefined;
}

export const noConversation: Conversation = {
  id: '',
  epoch: '',
  lastSeq: 0,
  stateSeq: 0,
  owner: '',
  ownerEpoch: 0,
  answeredTo: 0,
  lastVisitorSeq: 0,
  isClosed: false,
  events: [],
  confirmed: [],
  own: [],
  draft: undefined,
};

/** The only turn whose draft may be shown; it is open while `isAnswering`. */
export function turnIdOf({ id, ownerEpoch, answeredTo }: Conversation): string {
  return `${id}-${ownerEpoch}-${answeredTo}`;
}

export function isAnswering(conversation: Conversation): boolean {
  return conversation.owner === 'ai' && conversation.lastVisitorSeq > conversation.answeredTo;
}

/** Resumed: what is held stays, and the rest follows. Else everything is forgotten, and follows from 1. */
export function welcomed(conversation: Conversation, welcome: WelcomeFrame): Conversation {
  const isSame = conversation.id === welcome.conversationId && conversation.lastSeq <= welcome.headSeq;
  const kept = welcome.resumed && isSame ? conversation : noConversation;
  return dropStaleDraft({
    ...kept,
    id: welcome.conversationId,
    epoch: welcome.epoch,
    stateSeq: welcome.headSeq,
    owner: welcome.owner,
    ownerEpoch: welcome.ownerEpoch,
    answeredTo: welcome.answeredTo,
    draft: conversation.draft,
  });
}

/** `undefined`: the event is beyond the next one; what lies between is missing. */
export function applyEvent(conversation: Conversation, event: ConversationEvent): Conversation | undefined {
  if (event.conversationId !== conversation.id || event.seq <= conversation.lastSeq) return conversation;
  if (event.seq > conversation.lastSeq + 1) return undefined;
  const isVisitorMessage = event.author?.kind === 'visitor' && event.body?.kind === 'message';
  const applied: Conversation = {
    ...conversation,
    lastSeq: event.seq,
    lastVisitorSeq: isVisitorMessage ? event.seq : conversation.lastVisitorSeq,
    isClosed: conversation.isClosed || event.body?.kind === 'closed',
    events: event.body === undefined ? conversation.events : [...conversation.events, event],
    confirmed: dropUpTo(conversation.confirmed, event.seq),
    own: event.clientMessageId === '' ? conversation.own : [...conversation.own, outcomeOf(event)],
    draft: event.turnId !== '' && event.turnId === conversation.draft?.turnId ? undefined : conversation.draft,
  };
  if (event.seq <= conversation.stateSeq) return applied;
  return dropStaleDraft({
    ...applied,
    stateSeq: event.seq,
    owner: ownerAfter(event) ?? conversation.owner,
    ownerEpoch: event.ownerEpoch,
    answeredTo: event.answeredTo,
  });
}

export function confirm(conversation: Conversation, confirmed: Confirmed): Conversation {
  const isKnown = conversation.confirmed.some(({ seq }) => seq === confirmed.seq);
  if (isKnown || confirmed.seq <= conversation.lastSeq) return conversation;
  return { ...conversation, confirmed: [...conversation.confirmed, confirmed] };
}

export function outcomeOf({ clientMessageId, conversationId, seq, at }: ConversationEvent): Settled {
  return { clientMessageId, conversationId, seq, at };
}

function ownerAfter({ body }: ConversationEvent): string | undefined {
  switch (body?.kind) {
    case 'handoff':
      return 'queue';
    case 'assigned':
      return `agent:${body.agentId}`;
    case 'owner':
      return body.owner;
    case 'closed':
      return 'closed';
    default:
      return undefined;
  }
}

function dropStaleDraft(conversation: Conversation): Conversation {
  const { draft } = conversation;
  if (draft === undefined || draft.turnId === turnIdOf(conversation)) return conversation;
  return { ...conversation, draft: undefined };
}

function dropUpTo(confirmed: readonly Confirmed[], seq: number): readonly Confirmed[] {
  return confirmed.some((one) => one.seq <= seq) ? confirmed.filter((one) => one.seq > seq) : confirmed;
}
