import type {
  ContentBlockParam,
  MessageCreateParamsStreaming,
  MessageParam,
  ToolChoice,
} from '@anthropic-ai/sdk/resources/messages';
import type { CompletionRequest, PromptMessage, ToolCall } from '../../ports.ts';
import { messagesOf } from '../continue-answer.ts';
import { parseJson } from '../loose-json.ts';

/** A streamed message (https://platform.claude.com/docs/en/api/messages). The API's version refuses a temperature. */
export function convertRequest(request: CompletionRequest): MessageCreateParamsStreaming {
  const { tools, toolChoice, stop } = request;
  return {
    model: request.model,
    system: request.system,
    messages: convertMessages(messagesOf(request)),
    max_tokens: request.maxOutputTokens,
    stream: true,
    ...(stop?.length ? { stop_sequences: [...stop] } : {}),
    ...(tools?.length
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            name,
            ...(description === undefined ? {} : { description }),
            input_schema: { ...parameters, type: 'object' as const },
          })),
        }
      : {}),
    ...(tools?.length && toolChoice !== undefined ? { tool_choice: convertToolChoice(toolChoice) } : {}),
  };
}

function convertToolChoice(choice: NonNullable<CompletionRequest['toolChoice']>): ToolChoice {
  if (typeof choice === 'object') return { type: 'tool', name: choice.name };
  return choice === 'required' ? { type: 'any' } : { type: choice };
}

/** Results of tools called together have to come together, in one user turn; empty texts are refused. */
function convertMessages(messages: readonly PromptMessage[]): MessageParam[] {
  const converted: MessageParam[] = [];
  let results: ContentBlockParam[] = [];
  for (const message of messages) {
    if (message.role !== 'tool') results = [];
    switch (message.role) {
      case 'visitor':
        converted.push({ role: 'user', content: message.text });
        break;
      case 'assistant': {
        const content = assistantBlocks(message.text, message.toolCalls ?? []);
        if (content.length > 0) converted.push({ role: 'assistant', content });
        break;
      }
      case 'tool':
        if (results.length === 0) converted.push({ role: 'user', content: results });
        results.push({ type: 'tool_result', tool_use_id: message.toolCallId, content: message.text });
        break;
    }
  }
  return converted;
}

function assistantBlocks(text: string, calls: readonly ToolCall[]): ContentBlockParam[] {
  return [
    ...(text === '' ? [] : [{ type: 'text' as const, text }]),
    ...calls.map(({ id, name, argumentsText }) => ({
      type: 'tool_use' as const,
      id,
      name,
      // An object is asked for; what a model wrote that is none goes back as it was.
      input: parseJson(argumentsText) ?? { arguments: argumentsText },
    })),
  ];
}
