import type { Bus } from '@parley/bus';
import { eventMessageId, subjects } from '@parley/contract';

/** How long the stream may take to confirm. */
export const CAPTURE_TIMEOUT_MS = 2_000;

/** A committed event on its way out: `body` is published as it is. */
export interface OutgoingEvent {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly type: string;
  readonly body: Uint8Array;
}

type EventBus = Pick<Bus, 'publish' | 'publishCaptured'>;

/**
 * Publishes events in the order given, at once. Resolves with whether the stream confirmed the first and the last of
 * them; the ones in between went over the same connection. Never rejects.
 */
export async function publishEvents(bus: EventBus, events: readonly OutgoingEvent[]): Promise<boolean> {
  const confirmations: Promise<unknown>[] = [];
  try {
    for (const [index, event] of events.entries()) {
      if (index === 0 || index === events.length - 1) confirmations.push(captureEvent(bus, event));
      else bus.publish(subjectOf(event), event.body, { messageId: eventMessageId(event.conversationId, event.seq) });
    }
  } catch {
    // The connection broke in the middle of the batch. What was asked for above still has to be waited for.
    await Promise.allSettled(confirmations);
    return false;
  }
  return (await Promise.allSettled(confirmations)).every(({ status }) => status === 'fulfilled');
}

/** Resolves when a stream has the event; rejects as the bus does. */
export async function captureEvent(bus: EventBus, event: OutgoingEvent): Promise<void> {
  const messageId = eventMessageId(event.conversationId, event.seq);
  await bus.publishCaptured(subjectOf(event), event.body, { messageId, timeoutMs: CAPTURE_TIMEOUT_MS });
}

function subjectOf({ tenantId, conversationId, type }: OutgoingEvent): string {
  return subjects.event(tenantId, conversationId, type);
}
