import { EVENT_STREAM, eventMessageId, subjects } from '@parley/contract';
import { connect, headers, nanos, RetentionPolicy, StorageType } from 'nats';
import type { StartFloorPart } from './floor-part.ts';
import { SAMPLE_TENANT, sampleBody, sampleConversations } from './sample-event.ts';
import { sendBatches } from './send-batches.ts';

const CONFIRM_TIMEOUT_MS = 10_000;
const DEDUPE_WINDOW_MS = 120_000;

/** Publishes into a stream on disk that looks for doubles: all of a batch at once, and the last of it is confirmed. */
export const startStreamPublisher: StartFloorPart = async (url) => {
  const connection = await connect({ servers: url, noAsyncTraces: true });
  const manager = await connection.jetstreamManager();
  await manager.streams.add({
    ...{ name: EVENT_STREAM, subjects: [subjects.everyEvent()], storage: StorageType.File },
    ...{ retention: RetentionPolicy.Limits, duplicate_window: nanos(DEDUPE_WINDOW_MS) },
  });
  const stream = connection.jetstream({ timeout: CONFIRM_TIMEOUT_MS });
  const body = sampleBody();
  const conversations = sampleConversations();
  let next = 0;

  function publishBatch(size: number): Promise<unknown> {
    for (let left = size; left > 0; left--) {
      const conversation = conversations[next++ % conversations.length];
      if (!conversation) throw new RangeError('no conversation');
      const subject = subjects.event(SAMPLE_TENANT, conversation.id, 'message');
      const msgID = eventMessageId(conversation.id, ++conversation.seq);
      if (left === 1) return stream.publish(subject, body, { msgID });
      const named = headers();
      named.set('Nats-Msg-Id', msgID);
      connection.publish(subject, body, { headers: named });
    }
    return Promise.resolve();
  }
  return {
    async run(load) {
      const confirmations: Promise<unknown>[] = [];
      await sendBatches(load, () => void confirmations.push(publishBatch(load.batchSize)));
      await Promise.all(confirmations);
    },
  };
};
