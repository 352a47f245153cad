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
import { inBandError, toProviderError } from './error.ts';
import { mapFinishReason } from './map-finish-reason.ts';

export interface GoogleOptions {
  readonly apiKey: string;
  /** Without a version; undefined = Google's own. */
  readonly baseUrl?: string | undefined;
}

/** Gemini (https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent). */
export function createGoogleProvider(options: GoogleOptions): Provider {
  return {
    name: 'google',
    async *complete(request: CompletionRequest, signal: AbortSignal): AsyncGenerator<CompletionPart> {
      let finish: FinishReason | undefined;
      let usage: Usage | undefined;
      try {
        const { GoogleGenerativeAI } = await import('@google/generative-ai');
        const model = new GoogleGenerativeAI(options.apiKey).getGenerativeModel(
          { model: request.model, systemInstruction: request.system },
          options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl },
        );
        const { stream, response } = await model.generateContentStream(
          { contents: convertMessages(request), generationConfig: { maxOutputTokens: request.maxOutputTokens } },
          { signal },
        );
        // The SDK collects the whole answer a second time; what breaks the stream rejects this promise too.
        response.catch(() => undefined);
        for await (const chunk of stream) {
          const error = inBandError(chunk);
          if (error) throw error;
          usage = convertUsage(chunk.usageMetadata) ?? usage;
          if (chunk.promptFeedback?.blockReason) finish = 'refused';
          const candidate = chunk.candidates?.[0];
          const text = candidate?.content?.parts?.map((part) => part.text ?? '').join('');
          if (text) yield { type: 'text-delta', text };
          finish = mapFinishReason(candidate?.finishReason) ?? finish;
        }
      } catch (error) {
        throw toProviderError(error, signal);
      }
      // The stream has no terminal of its own: only a finish reason tells an end from a cut.
      if (signal.aborted) throw new ProviderError('cancelled');
      if (!finish) throw new ProviderError('cut');
      yield { type: 'finish', reason: finish, usage };
    },
  };
}
