import { isToken } from './ids.ts';

/** An AI turn is named by where it starts, so that everybody can read its name off the conversation. */
export interface TurnName {
  readonly conversationId: string;
  readonly ownerEpoch: number;
  readonly answeredTo: number;
}

const TURN_ID = /^(.+)-(0|[1-9]\d{0,9})-(0|[1-9]\d{0,9})$/;

/** `<conversation>-<ownerEpoch>-<answeredTo>`. */
export function turnIdOf({ conversationId, ownerEpoch, answeredTo }: TurnName): string {
  return `${conversationId}-${ownerEpoch}-${answeredTo}`;
}

/** The parts of a turn id, or undefined if it is none. */
export function parseTurnId(turnId: string): TurnName | undefined {
  const match = isToken(turnId) ? TURN_ID.exec(turnId) : null;
  const [, conversationId, ownerEpoch, answeredTo] = match ?? [];
  if (conversationId === undefined) return undefined;
  return { conversationId, ownerEpoch: Number(ownerEpoch), answeredTo: Number(answeredTo) };
}
