import {
  AuthorKind,
  type Command,
  type CommandInit,
  type ConversationState,
  commandBatch,
  partitionOf,
} from '@parley/contract';
import type { CachedConversation } from './cached-conversation.ts';

// What the tests of this folder talk about.
export const TENANT = 'demo';
export const VISITOR = 'visitor-1';
export const CONVERSATION = '0192f0c8-7b1c-7cc3-98c4-dc0c0c07398f';

export function stateOf(state: Partial<ConversationState>): ConversationState {
  return {
    owner: 'ai',
    ownerEpoch: 1,
    headSeq: 0,
    lastVisitorSeq: 0,
    answeredTo: 0,
    lastAt: 0,
    unansweredSince: 0,
    language: '',
    ...state,
  };
}

/** A command as it arrives from the bus; the visitor's, unless it says otherwise. */
export function commandOf(command: CommandInit): Command {
  const whole = {
    commandId: 'c1',
    tenantId: TENANT,
    conversationId: CONVERSATION,
    actor: { kind: AuthorKind.VISITOR, id: VISITOR },
    ...command,
  };
  const [decoded] = commandBatch.decode(commandBatch.encode({ commands: [whole] })).commands;
  if (!decoded) throw new Error('a batch of one holds one');
  return decoded;
}

/** A conversation of the visitor above. */
export function cachedConversation(
  given: Partial<Omit<CachedConversation, 'state'>> & { readonly state?: Partial<ConversationState> },
): CachedConversation {
  const { conversationId = CONVERSATION } = given;
  return {
    tenantId: TENANT,
    conversationId,
    siteId: 'demo',
    visitorId: VISITOR,
    partition: partitionOf(conversationId),
    known: new Map(),
    ...given,
    state: stateOf(given.state ?? {}),
  };
}
