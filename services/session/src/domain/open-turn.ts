import { type ConversationState, turnIdOf } from '@parley/contract';

/** The AI owes the visitor an answer: at most one turn, named by where it starts. Undefined when it owes none. */
export function openTurnOf(conversationId: string, state: ConversationState): string | undefined {
  if (state.owner !== 'ai' || state.lastVisitorSeq <= state.answeredTo) return undefined;
  return turnIdOf({ conversationId, ownerEpoch: state.ownerEpoch, answeredTo: state.answeredTo });
}
