import type { IncomingHttpHeaders } from 'node:http';
import type { FailureReason, SimulatedToolCall, StatusFailure } from './behaviour.ts';
import type { Identities } from './identities.ts';

/** A request, read to its end. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined when the body is not JSON. */
  readonly body: unknown;
}

/** A complete reply. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One event of a stream, in the vendor's bytes. `text` and `tokens` are what it adds to the answer. */
export interface Frame {
  readonly bytes: string;
  readonly text?: string;
  readonly tokens?: number;
}

/** Token counts before a vendor's way of adding them up. The prompt count includes the cached, the output count is text alone. */
export interface TokenCounts {
  readonly prompt: number;
  readonly cachedPrompt: number;
  readonly output: number;
  readonly reasoning: number;
}

export type PromptTokens = Pick<TokenCounts, 'prompt' | 'cachedPrompt'>;

/** `length`: the caller's own token limit ended it. */
export type Finish = 'complete' | 'length' | 'refusal' | 'tool-calls';

export interface Ending {
  readonly finish: Finish;
  /** Undefined: the vendor says nothing of tokens. */
  readonly tokens: TokenCounts | undefined;
}

/** One call of a tool, in the pieces that a vendor streams its arguments in. */
export interface StreamedCall {
  readonly index: number;
  readonly name: string;
  readonly argumentsText: string;
  readonly fragments: readonly string[];
}

/** The frames of one chunk. To be called in the order of the stream, as frames keep a state. */
export type WriteChunk = () => readonly Frame[];

/** Writes one answer as a stream. The methods are called in the order of the stream; line ends are `\n`. */
export interface StreamFrames {
  opening(): readonly Frame[];
  /** `tokensSoFar` counts this chunk too; undefined: say nothing of tokens. */
  text(chunk: string, tokensSoFar: number | undefined): Frame;
  /** The pieces that the vendor makes of a call. */
  toolCall(call: StreamedCall): readonly WriteChunk[];
  closing(ending: Ending): readonly Frame[];
  failure(reason: FailureReason): Frame;
  keepalive(): Frame;
  malformed(): Frame;
}

/** A request the vendor would answer with text. */
export interface Generation {
  readonly model: string;
  readonly question: string;
  readonly promptTokens: number;
  readonly maxOutputTokens: number | undefined;
  /** The request offers tools, and waits for a call or an answer: it does not end with results. */
  readonly takesToolCalls: boolean;
  readonly streaming: boolean;
  /** False where the stream is not SSE and line ends mean nothing. */
  readonly serverSentEvents: boolean;
  headers(): Readonly<Record<string, string>>;
  frames(promptTokens: PromptTokens): StreamFrames;
  whole(text: string, ending: Ending, calls: readonly SimulatedToolCall[]): string;
}

export type Outcome =
  | { readonly kind: 'generation'; readonly generation: Generation }
  | { readonly kind: 'reply'; readonly reply: Reply };

/** What each vendor folder provides. Pure: the same call and identities give the same bytes. */
export interface Protocol {
  readonly basePath: '' | '/v1';
  readonly lineEnd: '\n' | '\r\n';
  /** Google goes on generating, and charging, after the client has left. */
  readonly generatesAfterAbort: boolean;
  readonly defaultName: string;
  /** Checks the key, the path and the body as the vendor does. */
  accept(call: Call, identities: Identities): Outcome;
  fail(failure: StatusFailure, identities: Identities): Reply;
  /** Whether the call asks for text, and so uses up one queued behaviour. */
  isGeneration(call: Pick<Call, 'method' | 'path'>): boolean;
}
