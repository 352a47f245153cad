import { ParleyError, serverFrame } from '@parley/contract';

export type Audience = 'visitor' | 'agent';

/** Event types (the last token of their subject) that only agents may read. */
export const agentOnlyTypes: readonly string[] = ['note'];

/** Throws `invalid_request` for anything else: a misspelt audience must not read as the one that sees more. */
export function audienceOf(name: string): Audience {
  if (name === 'visitor' || name === 'agent') return name;
  throw new ParleyError('invalid_request', { detail: 'audience must be visitor or agent' });
}

/**
 * The event's frame as this audience may have it. What is not for it keeps only what moves a cursor: no body, and
 * nobody's name either.
 */
export function frameFor(audience: Audience, type: string, frame: Uint8Array): Uint8Array {
  if (audience === 'agent' || !agentOnlyTypes.includes(type)) return frame;
  const event = serverFrame.decode(frame).event;
  if (!event) throw new ParleyError('internal', { detail: 'a stored body is no event' });
  const { conversationId, seq, at, ownerEpoch, answeredTo } = event;
  return serverFrame.encode({ event: { conversationId, seq, at, ownerEpoch, answeredTo } });
}
