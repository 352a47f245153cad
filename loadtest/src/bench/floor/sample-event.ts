import { newId, partitionOf, serverFrame } from '@parley/contract';
import { numberedText } from '../../scenario/numbered-text.ts';

/** Conversations that take turns, as many as there are lines in the load test that is compared. */
const CONVERSATIONS = 200;

export interface SampleConversation {
  readonly id: string;
  readonly partition: number;
  /** Of the last event. */
  seq: number;
}

export const SAMPLE_TENANT = 'bench';
export const SAMPLE_TEXT = numberedText(1);

export function sampleConversations(): readonly SampleConversation[] {
  return Array.from({ length: CONVERSATIONS }, () => {
    const id = newId();
    return { id, partition: partitionOf(id), seq: 0 };
  });
}

/** The bytes of one event as sockets, stream and table carry it. */
export function sampleBody(): Uint8Array {
  const id = newId();
  return serverFrame.encode({
    event: {
      ...{ conversationId: id, seq: 1, at: Date.now(), ownerEpoch: 1, answeredTo: 0, clientMessageId: newId() },
      author: { kind: 1, id, name: '' },
      message: { text: SAMPLE_TEXT },
    },
  });
}
