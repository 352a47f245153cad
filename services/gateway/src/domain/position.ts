import type { ConversationRow, TurnName } from '@parley/contract';

/** Where a conversation stands after event `seq`, and which turn would be open there. */
export interface Position extends TurnName {
  readonly seq: number;
}

/** Where the conversation stood when `row` was read. */
export function positionOf({ conversationId, state }: ConversationRow): Position {
  const { headSeq = 0, ownerEpoch = 0, answeredTo = 0 } = state ?? {};
  return { conversationId, seq: headSeq, ownerEpoch, answeredTo };
}
