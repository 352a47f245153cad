import { randomUUID } from 'node:crypto';
import type { CompletionPart, FinishReason, Usage } from '../../ports.ts';
import type { AnswerReader } from '../answer-reader.ts';
import { noHeader } from '../http-failure.ts';
import { fieldsOf, listOf, textOf } from '../loose-json.ts';
import { convertUsage } from './convert-usage.ts';
import { failureOf } from './error.ts';
import { mapFinishReason } from './map-finish-reason.ts';

/** Reads the responses of one stream. It has no terminal of its own: only a finish reason tells an end from a cut. */
export function createAnswerReader(newId: () => string = randomUUID): AnswerReader {
  let finish: FinishReason | undefined;
  let usage: Usage | undefined;
  let calls = 0;

  const readPart = (value: unknown): readonly CompletionPart[] => {
    const part = fieldsOf(value);
    const call = part['functionCall'];
    if (call) {
      const { id, name, args } = fieldsOf(call);
      calls += 1;
      return [
        {
          type: 'tool-call-delta',
          index: calls - 1,
          // Older models give calls no id.
          id: textOf(id) || `call_${newId()}`,
          name: textOf(name),
          argumentsText: JSON.stringify(args ?? {}),
        },
      ];
    }
    const text = textOf(part['text']);
    // Thoughts come as text too, and are not for the visitor.
    return text && part['thought'] !== true ? [{ type: 'text-delta', text }] : [];
  };

  return {
    read: (event) => {
      const response = fieldsOf(event);
      // Inside the stream an error is an ordinary event; the library hands it on.
      if (response['error']) throw failureOf({ status: undefined, error: response['error'], header: noHeader });
      usage = convertUsage(response['usageMetadata']) ?? usage;
      if (fieldsOf(response['promptFeedback'])['blockReason']) finish = 'refused';
      const candidate = fieldsOf(listOf(response['candidates'])[0]);
      finish = mapFinishReason(textOf(candidate['finishReason'])) ?? finish;
      return listOf(fieldsOf(candidate['content'])['parts']).flatMap(readPart);
    },
    finish: () => finish && { type: 'finish', reason: finish === 'stop' && calls > 0 ? 'tool-calls' : finish, usage },
  };
}
