import type { ErrorCode } from '@parley/contract';
import type { SharedFrame } from '../../domain/shared-frame.ts';

/** One socket as a conversation sees it. */
export interface Viewer {
  readonly connectionId: string;
  /** Queues a frame for the client. Never waits; a client that is too slow is let go of by the socket itself. */
  push(frame: SharedFrame): void;
  /** Queues `frames` in order; resolves when the last one has left the process, or the socket is gone. */
  pushPage(frames: readonly SharedFrame[]): Promise<void>;
  /** The conversation cannot be followed any more. */
  fail(code: ErrorCode): void;
}
