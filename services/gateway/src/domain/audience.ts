import { type Event, type ServerFrame, serverFrame } from '@parley/contract';
import { ownFrame, receivedFrame, type SharedFrame } from './shared-frame.ts';

/** One committed event as the gateway hands it on. */
export interface ReceivedEvent {
  readonly event: Event;
  readonly frame: SharedFrame;
}

/** Reads an event as published; undefined when the bytes hold something else. Throws `protocol_error`. */
export function readEvent(bytes: Uint8Array): ReceivedEvent | undefined {
  const frame: ServerFrame = serverFrame.decode(bytes);
  return frame.event ? { event: frame.event, frame: forVisitor(frame, frame.event, bytes) } : undefined;
}

/** A note is for agents: a visitor only learns that there is an event, so that seqs stay dense. */
function forVisitor(frame: ServerFrame, event: Event, bytes: Uint8Array): SharedFrame {
  if (event.body !== 'note') return receivedFrame(frame, bytes);
  const { conversationId, seq, at, ownerEpoch, answeredTo } = event;
  return ownFrame('event', { conversationId, seq, at, ownerEpoch, answeredTo });
}
