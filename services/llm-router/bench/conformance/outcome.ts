import type { ProtocolName } from '@parley/testkit';
import type { Transport } from '../../src/adapters/transport.ts';
import type { FinishReason, ProviderErrorKind, ToolCall, Usage } from '../../src/ports.ts';

/**
 * Who is measured: one of our own ways to a vendor; the whole router, with that vendor asked first and a healthy one behind it; or
 * a gateway that speaks OpenAI's protocol.
 */
export type Subject =
  | {
      readonly kind: 'adapter';
      readonly protocol: ProtocolName;
      readonly transport: Transport;
      /** Left out: plain HTTP. */
      readonly tls?: 'http/1.1' | 'h2' | undefined;
    }
  | { readonly kind: 'router'; readonly protocol: ProtocolName }
  | { readonly kind: 'gateway'; readonly name: string; readonly protocol: ProtocolName };

/** How one call ended, as its caller saw it. */
export type Ending =
  | { readonly kind: 'finished'; readonly reason: FinishReason; readonly usage: Usage | undefined }
  | { readonly kind: 'failed'; readonly error: ProviderErrorKind; readonly retryAfterMs: number | undefined }
  /** Of a gateway: an error status, or an error inside the stream. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Of a gateway: the body ended, well-formed, and neither said that the answer was over nor that it had failed. */
  | { readonly kind: 'silent-end' }
  /** The caller had waited long enough, or wanted no more. */
  | { readonly kind: 'stopped' };

export interface Outcome {
  readonly ending: Ending;
  readonly text: string;
  readonly toolCalls: readonly Pick<ToolCall, 'name' | 'argumentsText'>[];
  /** From the caller's stop to the close of the vendor's connection; undefined: not stopped, or never closed. */
  readonly closedAfterMs: number | undefined;
  /** Calls that reached the vendor. */
  readonly calls: number;
  /** Tokens that the vendor says it sent. */
  readonly tokensSent: number;
  /** Tokens that the vendor went on to write, and to charge for. */
  readonly tokensAfterStop: number;
  /** Of the router: the vendor behind the one in question ended the answer. */
  readonly isByAnother?: boolean | undefined;
  /** Of the router: the vendor's answer was read on to its end behind a stop. */
  readonly isDrained?: boolean | undefined;
}

/** In a table's cell. */
export function describeEnding({ ending, closedAfterMs, tokensAfterStop, isByAnother, isDrained }: Outcome): string {
  switch (ending.kind) {
    case 'finished':
      if (ending.reason !== 'stop') return ending.reason;
      return isByAnother ? 'whole, by another' : 'whole';
    case 'failed':
      return ending.retryAfterMs === undefined ? ending.error : `${ending.error}, ${seconds(ending.retryAfterMs)}`;
    case 'refused':
      return ending.status === 200 ? 'error in the stream' : `HTTP ${ending.status}`;
    case 'silent-end':
      return 'silent end';
    case 'stopped':
      if (closedAfterMs === undefined) return isDrained ? 'read to its end' : 'never closed';
      return tokensAfterStop === 0 ? 'closed' : `closed, ${tokensAfterStop} tokens more`;
  }
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1_000)} s`;
}
