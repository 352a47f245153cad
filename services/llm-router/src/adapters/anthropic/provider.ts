import type Anthropic from '@anthropic-ai/sdk';
import type { CompletionRequest, Provider } from '../../ports.ts';
import type { Reply } from '../answer-reader.ts';
import { postForEvents, splitBaseUrl } from '../http/post-for-events.ts';
import { readHeaders } from '../http-failure.ts';
import { streamAnswer } from '../stream-answer.ts';
import type { Line } from '../transport.ts';
import { convertRequest } from './convert-request.ts';
import { toProviderError } from './error.ts';
import { limitsOf } from './limits.ts';
import { createAnswerReader } from './read-answer.ts';

export const ANTHROPIC_BASE_URL = 'https://api.anthropic.com';
/** The library's own; a test holds the two together. */
export const ANTHROPIC_VERSION = '2026-10-21';

export interface AnthropicOptions {
  readonly apiKey: string;
  readonly keyId?: string | undefined;
  /** Without `/v1`; undefined = Anthropic's own. */
  readonly baseUrl?: string | undefined;
  readonly line: Line;
}

/** Claude (https://platform.claude.com/docs/en/api/messages-streaming). */
export function createAnthropicProvider(options: AnthropicOptions): Provider {
  const open = options.line.transport === 'raw' ? openRaw(options) : openWithLibrary(options);
  return {
    name: 'anthropic',
    keyId: options.keyId,
    whenStopped: 'abort',
    complete: (request, signal) =>
      streamAnswer(
        {
          open: () => open(request, signal),
          reader: createAnswerReader(),
          limitsOf: (header) => limitsOf(header, Date.now()),
          toProviderError,
        },
        signal,
      ),
  };
}

type Open = (request: CompletionRequest, signal: AbortSignal) => Promise<Reply>;

function openRaw({ apiKey, baseUrl = ANTHROPIC_BASE_URL, line }: AnthropicOptions): Open {
  const { origin, path } = splitBaseUrl(baseUrl);
  const headers = { 'x-api-key': apiKey, 'anthropic-version': ANTHROPIC_VERSION };
  const target = { origin, path: `${path}/v1/messages`, headers };
  return (request, signal) =>
    postForEvents(line.pool.dispatcher, { ...target, body: convertRequest(request) }, signal, line.onMalformed);
}

function openWithLibrary({ apiKey, baseUrl = ANTHROPIC_BASE_URL, line }: AnthropicOptions): Open {
  let client: Promise<Anthropic> | undefined;
  const connect = async () => {
    const { Anthropic: Client } = await import('@anthropic-ai/sdk');
    // The router alone retries: the library would sleep as long as a `retry-after` says, be it an hour.
    return new Client({
      apiKey,
      baseURL: baseUrl,
      maxRetries: 0,
      timeout: 600_000,
      fetch: line.pool.fetch,
      logLevel: 'off',
    });
  };
  return async (request, signal) => {
    client ??= connect();
    const { data, response } = await (await client).messages.create(convertRequest(request), { signal }).withResponse();
    return { header: readHeaders(response.headers), events: data };
  };
}
