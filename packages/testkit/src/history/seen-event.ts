import { createHash } from 'node:crypto';
import type { ConversationEvent } from '@parley/client';
import type { SeenEvent } from './history.ts';

/** What is compared of an event, wherever it was met. */
export function seenEvent(event: ConversationEvent): SeenEvent {
  const { author, body, conversationId, ownerEpoch, seq, turnId } = event;
  return {
    ...{ conversationId, seq, turnId, ownerEpoch },
    kind: body?.kind ?? '',
    author: author?.kind ?? '',
    digest: body === undefined ? '' : createHash('sha1').update(JSON.stringify(body)).digest('base64').slice(0, 12),
  };
}
