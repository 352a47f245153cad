import type { ErrorCode } from '@parley/contract';
import type { SharedFrame } from '../../domain/shared-frame.ts';

/**
 * One socket as a conversation sees it. Nothing waits in it: a frame is sent, or refused because the client has not
 * read what it was sent before. When it has read more, {@link Conversation.onRoom} is called.
 */
export interface Viewer {
  readonly connectionId: string;
  /** False: no event is taken before `onRoom`. */
  readonly hasRoom: boolean;
  /** Bytes of draft frames that would be taken now. */
  readonly draftRoom: number;
  /** False: refused. */
  pushEvent(frame: SharedFrame, seq: number): boolean;
  /** A draft begins (no `end`), or grows up to `end`. False: refused. */
  pushDraft(frame: SharedFrame, end?: { readonly turnId: string; readonly end: number }): boolean;
  /** Of the moment only: lost when there is no room. */
  pushPassing(frame: SharedFrame): void;
  /** The conversation cannot be followed any more. */
  fail(code: ErrorCode): void;
}
