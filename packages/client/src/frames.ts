import type { ClientFrameInit } from '@parley/contract';

/** What the client understands of the wire, the same whichever codec carried it: enums are words, bodies are tagged. */

export type AuthorKind = 'visitor' | 'ai' | 'agent' | 'system' | 'unknown';

export interface Author {
  readonly kind: AuthorKind;
  readonly id: string;
  /** Empty: the author has no name to show. */
  readonly name: string;
}

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Why a fallback of the site answered, and none of its models; `none`: one of them did, or it was a person. */
export type Degradation = 'none' | 'rate_limit' | 'budget' | 'providers_down';

export type EventBody =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly files: readonly AttachedFile[];
      readonly citations: readonly Citation[];
      readonly degradation: Degradation;
    }
  | { readonly kind: 'handoff'; readonly reason: string; readonly text: string }
  | { readonly kind: 'assigned'; readonly agentId: string; readonly agentName: string }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'rated'; readonly score: number; readonly comment: string }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'note'; readonly text: string; readonly mentions: readonly string[] }
  | {
      readonly kind: 'turnEnded';
      readonly outcome: 'stopped' | 'failed' | 'expired' | 'unknown';
      readonly text: string;
    };

/** One committed fact of the conversation. */
export interface ConversationEvent {
  readonly conversationId: string;
  readonly seq: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly ownerEpoch: number;
  readonly answeredTo: number;
  readonly author: Author | undefined;
  /** Empty unless this visitor's own command made the event. */
  readonly clientMessageId: string;
  /** Empty unless the event ends an AI turn. */
  readonly turnId: string;
  /** Undefined: nothing to show, or of a kind this version does not know. It only moves the cursor. */
  readonly body: EventBody | undefined;
}

export interface WelcomeFrame {
  readonly kind: 'welcome';
  readonly connectionId: string;
  readonly conversationId: string;
  readonly epoch: string;
  readonly headSeq: number;
  readonly owner: string;
  readonly ownerEpoch: number;
  readonly answeredTo: number;
  readonly resumed: boolean;
  readonly heartbeatMs: number;
  readonly creditBytes: number;
}

export interface DeltaFrame {
  readonly kind: 'delta';
  readonly turnId: string;
  readonly attempt: number;
  /** UTF-16 code units of the draft before this piece. */
  readonly offset: number;
  readonly text: string;
}

export interface NackFrame {
  readonly kind: 'nack';
  readonly clientMessageId: string;
  readonly code: string;
  readonly retryAfterMs: number;
  readonly after: string;
}

export type IncomingFrame =
  | WelcomeFrame
  | { readonly kind: 'sent'; readonly clientMessageId: string; readonly seq: number; readonly at: number }
  | { readonly kind: 'event'; readonly event: ConversationEvent }
  | { readonly kind: 'turn'; readonly turnId: string; readonly attempt: number }
  | DeltaFrame
  | { readonly kind: 'typing'; readonly on: boolean; readonly author: Author | undefined }
  | { readonly kind: 'presence'; readonly online: boolean; readonly author: Author | undefined }
  | NackFrame
  | { readonly kind: 'drain'; readonly reconnectAfterMs: number }
  | { readonly kind: 'ping'; readonly headSeq: number }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

export type OutgoingFrame = ClientFrameInit;

/** How frames travel. `decode` answers undefined for a frame of a kind it does not know, and throws on no frame at all. */
export interface Codec {
  /** The WebSocket subprotocol asked for. */
  readonly subprotocol: string;
  encode(frame: OutgoingFrame): string | Uint8Array<ArrayBuffer>;
  decode(data: string | Uint8Array): IncomingFrame | undefined;
}
