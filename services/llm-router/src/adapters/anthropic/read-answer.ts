import type { CompletionPart, FinishReason, Usage } from '../../ports.ts';
import type { AnswerReader } from '../answer-reader.ts';
import { noHeader } from '../http-failure.ts';
import { countOf, fieldsOf, textOf } from '../loose-json.ts';
import { convertUsage } from './convert-usage.ts';
import { failureOf } from './error.ts';
import { mapFinishReason } from './map-finish-reason.ts';

/** Reads the events of a message. `message_stop` is the terminal. */
export function createAnswerReader(): AnswerReader {
  /** The calls in order, by the index of their content block. */
  const calls = new Map<number, { readonly index: number; isEmpty: boolean }>();
  let finish: FinishReason | undefined;
  let usage: Usage | undefined;
  /** The count of output tokens at the start is a placeholder. */
  let hasFinalUsage = false;
  let hasEnded = false;
  const none: readonly CompletionPart[] = [];

  const readDelta = (block: number, value: unknown): readonly CompletionPart[] => {
    const delta = fieldsOf(value);
    if (delta['type'] === 'text_delta') {
      const text = textOf(delta['text']);
      return text ? [{ type: 'text-delta', text }] : none;
    }
    const call = calls.get(block);
    const argumentsText = textOf(delta['partial_json']);
    if (!call || !argumentsText) return none;
    call.isEmpty = false;
    return [{ type: 'tool-call-delta', index: call.index, argumentsText }];
  };
  const startBlock = (block: number, value: unknown): readonly CompletionPart[] => {
    const { type, id, name } = fieldsOf(value);
    if (type !== 'tool_use') return none;
    const index = calls.size;
    calls.set(block, { index, isEmpty: true });
    return [{ type: 'tool-call-delta', index, id: textOf(id), name: textOf(name), argumentsText: '' }];
  };

  return {
    read: (value) => {
      const event = fieldsOf(value);
      const block = countOf(event['index']) ?? 0;
      switch (event['type']) {
        case 'message_start':
          usage = convertUsage(fieldsOf(event['message'])['usage'], usage);
          return none;
        case 'content_block_start':
          return startBlock(block, event['content_block']);
        case 'content_block_delta':
          return readDelta(block, event['delta']);
        case 'content_block_stop': {
          const call = calls.get(block);
          // A call without arguments has no text at all; an empty object is what it means.
          return call?.isEmpty ? [{ type: 'tool-call-delta', index: call.index, argumentsText: '{}' }] : none;
        }
        case 'message_delta':
          finish = mapFinishReason(textOf(fieldsOf(event['delta'])['stop_reason'])) ?? finish;
          if (event['usage']) {
            usage = convertUsage(event['usage'], usage);
            hasFinalUsage = true;
          }
          return none;
        case 'message_stop':
          hasEnded = true;
          return none;
        case 'error':
          throw failureOf({ status: undefined, error: event['error'], header: noHeader });
        default:
          return none;
      }
    },
    finish: () =>
      hasEnded ? { type: 'finish', reason: finish ?? 'stop', usage: hasFinalUsage ? usage : undefined } : undefined,
  };
}
