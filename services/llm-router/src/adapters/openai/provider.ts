import type OpenAI from 'openai';
import {
  type CompletionPart,
  type CompletionRequest,
  type FinishReason,
  type Provider,
  ProviderError,
  type Usage,
} from '../../ports.ts';
import { convertMessages } from './convert-messages.ts';
import { convertUsage } from './convert-usage.ts';
import { toProviderError } from './error.ts';
import { mapFinishReason } from './map-finish-reason.ts';

export interface OpenAiOptions {
  /** `openai`, or `local` for any server that speaks the same protocol. */
  readonly name: string;
  readonly apiKey: string;
  /** Ends in `/v1`; undefined = OpenAI's own. */
  readonly baseUrl?: string | undefined;
  /** OpenAI's newer models refuse `max_tokens`; local servers know only that. */
  readonly outputLimitField: 'max_completion_tokens' | 'max_tokens';
}

/** GPT, and any server with OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat/create). */
export function createOpenAiProvider(options: OpenAiOptions): Provider {
  let client: Promise<OpenAI> | undefined;
  const connect = async () => {
    const { OpenAI: Client } = await import('openai');
    // The router alone retries. The SDK's timer covers headers only; deadlines are the chain's.
    return new Client({ apiKey: options.apiKey, baseURL: options.baseUrl, maxRetries: 0, timeout: 600_000 });
  };
  return {
    name: options.name,
    async *complete(request: CompletionRequest, signal: AbortSignal): AsyncGenerator<CompletionPart> {
      let finish: FinishReason | undefined;
      let usage: Usage | undefined;
      try {
        client ??= connect();
        const stream = await (await client).chat.completions.create(
          {
            model: request.model,
            messages: convertMessages(request),
            stream: true,
            stream_options: { include_usage: true },
            [options.outputLimitField]: request.maxOutputTokens,
          },
          { signal },
        );
        for await (const chunk of stream) {
          usage = convertUsage(chunk.usage) ?? usage;
          const choice = chunk.choices[0];
          if (choice?.delta?.content) yield { type: 'text-delta', text: choice.delta.content };
          finish = mapFinishReason(choice?.finish_reason) ?? finish;
        }
      } catch (error) {
        throw toProviderError(error, signal);
      }
      // The SDK's loop ends in the same way after an abort, after a cut and at the end.
      if (signal.aborted) throw new ProviderError('cancelled');
      if (!finish) throw new ProviderError('cut');
      yield { type: 'finish', reason: finish, usage };
    },
  };
}
