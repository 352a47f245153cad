import type Anthropic from '@anthropic-ai/sdk';
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

export interface AnthropicOptions {
  readonly apiKey: string;
  /** Without `/v1`; undefined = Anthropic's own. */
  readonly baseUrl?: string | undefined;
}

/** Claude (https://platform.claude.com/docs/en/api/messages-streaming). */
export function createAnthropicProvider(options: AnthropicOptions): Provider {
  let client: Promise<Anthropic> | undefined;
  const connect = async () => {
    const { Anthropic: Client } = await import('@anthropic-ai/sdk');
    // The router alone retries: the SDK would sleep as long as a `retry-after` says, be it an hour.
    return new Client({ apiKey: options.apiKey, baseURL: options.baseUrl, maxRetries: 0, timeout: 600_000 });
  };
  return {
    name: 'anthropic',
    async *complete(request: CompletionRequest, signal: AbortSignal): AsyncGenerator<CompletionPart> {
      let finish: FinishReason | undefined;
      let usage: Usage | undefined;
      let hasEnded = false;
      try {
        client ??= connect();
        const stream = await (await client).messages.create(
          {
            model: request.model,
            system: request.system,
            messages: convertMessages(request),
            max_tokens: request.maxOutputTokens,
            stream: true,
          },
          { signal },
        );
        for await (const event of stream) {
          switch (event.type) {
            case 'message_start':
              usage = convertUsage(event.message.usage, usage);
              break;
            case 'content_block_delta':
              if (event.delta.type === 'text_delta') yield { type: 'text-delta', text: event.delta.text };
              break;
            case 'message_delta':
              finish = mapFinishReason(event.delta.stop_reason) ?? finish;
              usage = convertUsage(event.usage, usage);
              break;
            case 'message_stop':
              hasEnded = true;
              break;
          }
        }
      } catch (error) {
        throw toProviderError(error, signal);
      }
      // The SDK's loop ends in the same way after an abort, after a cut and at the end.
      if (signal.aborted) throw new ProviderError('cancelled');
      if (!hasEnded) throw new ProviderError('cut');
      yield { type: 'finish', reason: finish ?? 'stop', usage };
    },
  };
}
