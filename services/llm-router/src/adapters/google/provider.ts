import type { CompletionRequest, Provider } from '../../ports.ts';
import type { Reply } from '../answer-reader.ts';
import { postForEvents, splitBaseUrl } from '../http/post-for-events.ts';
import { noHeader } from '../http-failure.ts';
import { streamAnswer } from '../stream-answer.ts';
import type { Line } from '../transport.ts';
import { convertRequest } from './convert-request.ts';
import { toProviderError } from './error.ts';
import { createAnswerReader } from './read-answer.ts';

export const GOOGLE_BASE_URL = 'https://generativelanguage.googleapis.com';

export interface GoogleOptions {
  readonly apiKey: string;
  readonly keyId?: string | undefined;
  /** Without a version; undefined = Google's own. */
  readonly baseUrl?: string | undefined;
  readonly line: Line;
}

/** Gemini (https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent). No header tells its limits. */
export function createGoogleProvider(options: GoogleOptions): Provider {
  const open = options.line.transport === 'raw' ? openRaw(options) : openWithLibrary(options);
  return {
    name: 'google',
    keyId: options.keyId,
    // Google goes on writing, and charging, when nobody listens any more.
    whenStopped: 'drain',
    complete: (request, signal) =>
      streamAnswer(
        {
          open: () => open(request, signal),
          reader: createAnswerReader(),
          limitsOf: () => undefined,
          toProviderError,
        },
        signal,
      ),
  };
}

type Open = (request: CompletionRequest, signal: AbortSignal) => Promise<Reply>;

function openRaw({ apiKey, baseUrl = GOOGLE_BASE_URL, line }: GoogleOptions): Open {
  const { origin, path } = splitBaseUrl(baseUrl);
  const headers = { 'x-goog-api-key': apiKey };
  return (request, signal) =>
    postForEvents(
      line.pool.dispatcher,
      {
        origin,
        path: `${path}/v1beta/models/${encodeURIComponent(request.model)}:streamGenerateContent?alt=sse`,
        headers,
        body: { ...convertRequest(request), systemInstruction: { parts: [{ text: request.system }] } },
      },
      signal,
      line.onMalformed,
    );
}

/**
 * The library takes no `fetch`: it uses Node's own, with Node's own connections. Those are kept alive too, but for
 * seconds, where ours are kept for minutes; replacing them for the whole process would be a surprise to everybody else in it.
 */
function openWithLibrary({ apiKey, baseUrl = GOOGLE_BASE_URL }: GoogleOptions): Open {
  return async (request, signal) => {
    const { GoogleGenerativeAI } = await import('@google/generative-ai');
    const model = new GoogleGenerativeAI(apiKey).getGenerativeModel(
      { model: request.model, systemInstruction: request.system },
      { baseUrl },
    );
    const { stream, response } = await model.generateContentStream(convertRequest(request), { signal });
    // The library collects the whole answer a second time; what breaks the stream rejects this promise too.
    response.catch(() => undefined);
    return { header: noHeader, events: stream };
  };
}
