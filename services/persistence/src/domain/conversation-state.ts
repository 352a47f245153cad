import type { ConversationState } from '@parley/contract';

/** Of a conversation that has no events yet: the AI answers first. */
export function initialState(): ConversationState {
  return {
    owner: 'ai',
    ownerEpoch: 1,
    headSeq: 0,
    lastVisitorSeq: 0,
    answeredTo: 0,
    lastAt: 0,
    unansweredSince: 0,
    language: '',
  };
}

/** The AI owes an answer. */
export function isTurnOpen(state: ConversationState): boolean {
  return state.owner === 'ai' && state.lastVisitorSeq > state.answeredTo;
}

export function isClosed(state: ConversationState): boolean {
  return state.owner === 'closed';
}
