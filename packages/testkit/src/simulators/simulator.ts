import type { Behaviour } from './behaviour.ts';
import type { RateLimit } from './rate-window.ts';
import type { RecordedRequest } from './recorded-request.ts';

export type ProtocolName = 'openai' | 'anthropic' | 'google';

export interface SimulatorOptions extends Partial<Behaviour> {
  readonly protocol: ProtocolName;
  /** Listens on 127.0.0.1. 0 or left out: any free port. */
  readonly port?: number;
  /** Opens the default answers (`[gpt] …`), so that providers can be told apart. Left out: the protocol's name. */
  readonly name?: string;
  /** Left out: any key is good, none is not. A text: only that key is good. `none`: no key is asked for, as a local server does. */
  readonly apiKey?: string | { readonly kind: 'none' };
  /** Ids and obfuscation are drawn from it: the same seed, clock and requests give the same bytes. */
  readonly seed?: number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Counted down in the vendor's headers; what goes beyond is refused as the vendor does. Left out: no limit. */
  readonly rateLimit?: RateLimit;
  /** HTTPS, with a certificate of its own ({@link Simulator.certificateAuthority}). `h2`: offers HTTP/2 too. */
  readonly tls?: 'http/1.1' | 'h2';
  /** How many requests are remembered (10,000); the oldest go first. */
  readonly keptRequests?: number;
}

/** A vendor's API on localhost. */
export interface Simulator {
  readonly protocol: ProtocolName;
  /** What the vendor's SDK takes as its base URL: OpenAI's ends in `/v1`, the others' have no path. */
  readonly url: string;
  readonly port: number;
  /** PEM; what a client has to trust when `tls` is on. */
  readonly certificateAuthority: string | undefined;
  /** Connections accepted since the start. */
  readonly connectionsAccepted: number;
  /** Every request in order of arrival, refused ones and `GET /v1/models` too, but no `HEAD`; the last of them when there were very many. */
  readonly requests: readonly RecordedRequest[];
  /** Changes the standing behaviour. What is not named goes back to what it was at the start, faults included. */
  set(change: Partial<Behaviour>): void;
  /** Behaviours for the next generation requests, one each, on top of the standing one; then that one again. */
  next(...changes: readonly Partial<Behaviour>[]): void;
  /** Requests whose connection is still in use. */
  openStreams(): number;
  /**
   * Waits until request `index` (0 is the first ever) has come and is over: answered, broken off, or left by the client.
   * Rejects when that has not happened within `timeoutMs` (5,000).
   */
  settled(index: number, timeoutMs?: number): Promise<RecordedRequest>;
  /** Cuts what is open and frees the port. */
  stop(): Promise<void>;
}
