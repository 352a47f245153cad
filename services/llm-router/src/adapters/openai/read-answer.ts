import type { CompletionPart, FinishReason, Usage } from '../../ports.ts';
import type { AnswerReader } from '../answer-reader.ts';
import { noHeader } from '../http-failure.ts';
import { countOf, fieldsOf, listOf, textOf } from '../loose-json.ts';
import { convertUsage } from './convert-usage.ts';
import { failureOf } from './error.ts';
import { mapFinishReason } from './map-finish-reason.ts';

/**
 * Reads chat completion chunks. The finish reason is the terminal: usage and `[DONE]` come behind it, and local
 * servers leave one or the other out.
 */
export function createAnswerReader(): AnswerReader {
  let finish: FinishReason | undefined;
  let usage: Usage | undefined;
  let hasToolCalls = false;
  let hasRefusal = false;
  return {
    read: (event) => {
      const chunk = fieldsOf(event);
      // Inside the stream; the library throws it, our own reader hands it on.
      if (chunk['error']) throw failureOf({ status: undefined, error: chunk['error'], header: noHeader });
      usage = convertUsage(chunk['usage']) ?? usage;
      const choice = fieldsOf(listOf(chunk['choices'])[0]);
      const delta = fieldsOf(choice['delta']);
      const parts: CompletionPart[] = [];
      const text = textOf(delta['content']);
      if (text) parts.push({ type: 'text-delta', text });
      listOf(delta['tool_calls']).forEach((call, position) => {
        hasToolCalls = true;
        parts.push(toolCallDelta(call, position));
      });
      if (textOf(delta['refusal'])) hasRefusal = true;
      finish = mapFinishReason(textOf(choice['finish_reason'])) ?? finish;
      return parts;
    },
    finish: () => {
      if (!finish) return undefined;
      // Some servers end an answer that calls tools with `stop`.
      const reason = hasRefusal ? 'refused' : finish === 'stop' && hasToolCalls ? 'tool-calls' : finish;
      return { type: 'finish', reason, usage };
    },
  };
}

function toolCallDelta(value: unknown, position: number): CompletionPart {
  const call = fieldsOf(value);
  const definition = fieldsOf(call['function']);
  const id = textOf(call['id']);
  const name = textOf(definition['name']);
  return {
    type: 'tool-call-delta',
    index: countOf(call['index']) ?? position,
    ...(id ? { id } : {}),
    ...(name ? { name } : {}),
    argumentsText: textOf(definition['arguments']) ?? '',
  };
}
