import type { Content, GenerateContentRequest, Part, Tool } from '@google/generative-ai';
import type { CompletionRequest, PromptMessage, ToolCall } from '../../ports.ts';
import { messagesOf } from '../continue-answer.ts';
import { fieldsOf, parseJson } from '../loose-json.ts';

/**
 * Gemini 3 and later want back the signature that came with a call. Calls may have been made by another vendor's model, which has
 * none: this text is what Google takes in its place.
 */
const NO_SIGNATURE = 'skip_thought_signature_validator';
const WITHOUT_SIGNATURES = /gemini-[12]\b/;

/** The body of a generation, without the system text, which the library puts in itself (https://ai.google.dev/api/generate-content). */
export function convertRequest(request: CompletionRequest): GenerateContentRequest {
  const { tools, toolChoice, temperature, stop } = request;
  return {
    contents: convertMessages(messagesOf(request), request.model),
    generationConfig: {
      maxOutputTokens: request.maxOutputTokens,
      ...(temperature === undefined ? {} : { temperature }),
      ...(stop?.length ? { stopSequences: [...stop] } : {}),
    },
    ...(tools?.length ? { tools: [convertTools(tools)] } : {}),
    ...(tools?.length && toolChoice !== undefined ? { toolConfig: convertToolChoice(toolChoice) } : {}),
  };
}

/** `parametersJsonSchema` takes JSON Schema as it is; the older `parameters` refuses half of it. The library's types know only that. */
function convertTools(tools: NonNullable<CompletionRequest['tools']>): Tool {
  const functionDeclarations = tools.map(({ name, description, parameters }) => ({
    name,
    ...(description === undefined ? {} : { description }),
    parametersJsonSchema: parameters,
  }));
  return { functionDeclarations };
}

function convertToolChoice(choice: NonNullable<CompletionRequest['toolChoice']>): GenerateContentRequest['toolConfig'] {
  const modes = { auto: 'AUTO', none: 'NONE', required: 'ANY' } as const;
  const config =
    typeof choice === 'string' ? { mode: modes[choice] } : { mode: 'ANY', allowedFunctionNames: [choice.name] };
  // The library's modes are an enum of the same texts.
  return { functionCallingConfig: config } as GenerateContentRequest['toolConfig'];
}

function convertMessages(messages: readonly PromptMessage[], model: string): Content[] {
  const contents: Content[] = [];
  /** Google knows a result by the function's name. */
  const names = new Map<string, string>();
  let results: Part[] = [];
  for (const message of messages) {
    if (message.role !== 'tool') results = [];
    switch (message.role) {
      case 'visitor':
        contents.push({ role: 'user', parts: [{ text: message.text }] });
        break;
      case 'assistant': {
        for (const { id, name } of message.toolCalls ?? []) names.set(id, name);
        const parts = modelParts(message.text, message.toolCalls ?? [], model);
        if (parts.length > 0) contents.push({ role: 'model', parts });
        break;
      }
      case 'tool': {
        if (results.length === 0) contents.push({ role: 'user', parts: results });
        const response = parseJson(message.text);
        const isObject = typeof response === 'object' && response !== null && !Array.isArray(response);
        results.push({
          functionResponse: {
            name: names.get(message.toolCallId) ?? message.toolCallId,
            response: isObject ? response : { result: message.text },
          },
        });
        break;
      }
    }
  }
  return contents;
}

function modelParts(text: string, calls: readonly ToolCall[], model: string): Part[] {
  return [
    ...(text === '' ? [] : [{ text }]),
    ...calls.map(
      ({ name, argumentsText }, index): Part => ({
        functionCall: { name, args: fieldsOf(parseJson(argumentsText)) },
        // Of calls made together only the first has one.
        ...(index === 0 && !WITHOUT_SIGNATURES.test(model) ? { thoughtSignature: NO_SIGNATURE } : {}),
      }),
    ),
  ];
}
