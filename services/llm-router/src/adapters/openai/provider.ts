import type OpenAI from 'openai';
import type { CompletionRequest, Provider } from '../../ports.ts';
import type { Reply } from '../answer-reader.ts';
import { postForEvents, splitBaseUrl } from '../http/post-for-events.ts';
import { readHeaders } from '../http-failure.ts';
import { streamAnswer } from '../stream-answer.ts';
import type { Line } from '../transport.ts';
import { convertRequest, type OutputLimitField } from './convert-request.ts';
import { toProviderError } from './error.ts';
import { limitsOf } from './limits.ts';
import { createAnswerReader } from './read-answer.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export interface OpenAiOptions {
  /** `openai`, or `local` for any server that speaks the same protocol. */
  readonly name: string;
  readonly apiKey: string;
  readonly keyId?: string | undefined;
  /** Ends in `/v1`; undefined = OpenAI's own. */
  readonly baseUrl?: string | undefined;
  readonly outputLimitField: OutputLimitField;
  readonly line: Line;
}

/** GPT, and any server with OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat/create). */
export function createOpenAiProvider(options: OpenAiOptions): Provider {
  const { name, keyId, line } = options;
  const open = line.transport === 'raw' ? openRaw(options) : openWithLibrary(options);
  return {
    name,
    keyId,
    whenStopped: 'abort',
    complete: (request, signal) =>
      streamAnswer(
        { open: () => open(request, signal), reader: createAnswerReader(), limitsOf, toProviderError },
        signal,
      ),
  };
}

type Open = (request: CompletionRequest, signal: AbortSignal) => Promise<Reply>;

function openRaw({ apiKey, baseUrl = OPENAI_BASE_URL, outputLimitField, line }: OpenAiOptions): Open {
  const { origin, path } = splitBaseUrl(baseUrl);
  const target = { origin, path: `${path}/chat/completions`, headers: { authorization: `Bearer ${apiKey}` } };
  return (request, signal) =>
    postForEvents(
      line.pool.dispatcher,
      { ...target, body: convertRequest(request, outputLimitField) },
      signal,
      line.onMalformed,
    );
}

function openWithLibrary({ apiKey, baseUrl = OPENAI_BASE_URL, outputLimitField, line }: OpenAiOptions): Open {
  let client: Promise<OpenAI> | undefined;
  const connect = async () => {
    const { OpenAI: Client } = await import('openai');
    // The router alone retries, and its deadlines count: the library's timer covers headers only.
    return new Client({
      apiKey,
      baseURL: baseUrl,
      maxRetries: 0,
      timeout: 600_000,
      fetch: line.pool.fetchToEnd,
      logLevel: 'off',
    });
  };
  return async (request, signal) => {
    client ??= connect();
    const { data, response } = await (await client).chat.completions
      .create(convertRequest(request, outputLimitField), { signal })
      .withResponse();
    return { header: readHeaders(response.headers), events: data };
  };
}
