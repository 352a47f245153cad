import { type ConversationRow, type ConversationState, limits } from '@parley/contract';

/** What a committed command is answered with, now and whenever it is repeated. */
export interface Committed {
  readonly seq: number;
  readonly at: number;
}

/** A conversation as last committed. Deciding changes nothing of it: a decision may be thrown away. */
export interface CachedConversation {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly siteId: string;
  readonly visitorId: string;
  readonly partition: number;
  readonly state: ConversationState;
  /** The newest commands that made events, oldest first. */
  readonly known: Map<string, Committed>;
}

/** Undefined for a row without a state, which no store of this version answers with. */
export function cachedOf(row: ConversationRow): CachedConversation | undefined {
  const { tenantId, conversationId, siteId, visitorId, partition, state, knownCommands } = row;
  if (!state) return undefined;
  const known = new Map(knownCommands.map(({ commandId, seq, at }) => [commandId, { seq, at }]));
  return { tenantId, conversationId, siteId, visitorId, partition, state: ownStateOf(state), known };
}

/**
 * A decoded message keeps its default values on its prototype, where a spread does not find them; deciding spreads
 * states.
 */
function ownStateOf(state: ConversationState): ConversationState {
  const { owner, ownerEpoch, headSeq, lastVisitorSeq, answeredTo, lastAt, unansweredSince, language } = state;
  return { owner, ownerEpoch, headSeq, lastVisitorSeq, answeredTo, lastAt, unansweredSince, language };
}

/**
 * After a commit: the new state, and the commands that made it. `conversation` is used up: its commands live on in the
 * new one. (A copy of 64 entries for each message took a seventh of all the time.)
 */
export function afterCommit(
  conversation: CachedConversation,
  state: ConversationState,
  added: ReadonlyMap<string, Committed>,
): CachedConversation {
  const { known } = conversation;
  for (const [commandId, committed] of added) known.set(commandId, committed);
  for (const commandId of known.keys()) {
    if (known.size <= limits.knownCommands) break;
    known.delete(commandId);
  }
  return { ...conversation, state };
}
