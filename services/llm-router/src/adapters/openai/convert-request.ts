import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
  ChatCompletionToolChoiceOption,
} from 'openai/resources/chat/completions';
import type { CompletionRequest, PromptMessage } from '../../ports.ts';
import { messagesOf } from '../continue-answer.ts';

/** OpenAI's newer models refuse `max_tokens`; local servers know only that. */
export type OutputLimitField = 'max_completion_tokens' | 'max_tokens';

/** These refuse every temperature but their own, and stop sequences. */
const REASONING_MODEL = /^(o\d|gpt-5)/;

/** The body of a streamed chat completion (https://platform.openai.com/docs/api-reference/chat/create). */
export function convertRequest(
  request: CompletionRequest,
  outputLimitField: OutputLimitField,
): ChatCompletionCreateParamsStreaming {
  const { model, tools, toolChoice } = request;
  return {
    model,
    messages: [{ role: 'system', content: request.system }, ...messagesOf(request).map(convertMessage)],
    stream: true,
    stream_options: { include_usage: true },
    [outputLimitField]: request.maxOutputTokens,
    ...(REASONING_MODEL.test(model) ? {} : convertSampling(request)),
    ...(tools?.length
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function',
            function: { name, ...(description === undefined ? {} : { description }), parameters: { ...parameters } },
          })),
        }
      : {}),
    ...(tools?.length && toolChoice !== undefined ? { tool_choice: convertToolChoice(toolChoice) } : {}),
  };
}

function convertSampling({ temperature, stop }: CompletionRequest) {
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(stop?.length ? { stop: [...stop] } : {}),
  };
}

function convertMessage(message: PromptMessage): ChatCompletionMessageParam {
  switch (message.role) {
    case 'visitor':
      return { role: 'user', content: message.text };
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.text };
    case 'assistant':
      if (!message.toolCalls?.length) return { role: 'assistant', content: message.text };
      return {
        role: 'assistant',
        content: message.text === '' ? null : message.text,
        tool_calls: message.toolCalls.map(({ id, name, argumentsText }) => ({
          id,
          type: 'function',
          function: { name, arguments: argumentsText },
        })),
      };
  }
}

function convertToolChoice(choice: NonNullable<CompletionRequest['toolChoice']>): ChatCompletionToolChoiceOption {
  return typeof choice === 'string' ? choice : { type: 'function', function: { name: choice.name } };
}
