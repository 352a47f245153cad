import type { AnswerPart, ToolCall } from '../../ports.ts';
import { toOpenAiFinish } from './finish-reason.ts';
import type { Completion, ToolCallPart } from './frames.ts';
import { toOpenAiUsage } from './usage.ts';

type Finish = Extract<AnswerPart, { type: 'finish' }>;

/** Gathers an answer for a client that wants it in one piece; here a rewind takes nothing back from anybody. */
export class WholeAnswer {
  #text = '';
  #argumentsLength = 0;
  readonly #calls = new Map<number, ToolCall>();

  /** UTF-16 code units held. */
  get length(): number {
    return this.#text.length + this.#argumentsLength;
  }

  text(text: string): void {
    this.#text += text;
  }

  rewind(length: number): void {
    this.#text = this.#text.slice(0, length);
  }

  toolCall({ index, id, name, argumentsText }: ToolCallPart): void {
    const call = this.#calls.get(index) ?? { id: '', name: '', argumentsText: '' };
    this.#argumentsLength += argumentsText.length;
    this.#calls.set(index, {
      id: id ?? call.id,
      name: name ?? call.name,
      argumentsText: call.argumentsText + argumentsText,
    });
  }

  /** The body (https://platform.openai.com/docs/api-reference/chat/object). */
  body({ id, created, model }: Completion, { reason, usage }: Finish): string {
    const calls = [...this.#calls].sort(([one], [other]) => one - other).map(([, call]) => call);
    const message = {
      role: 'assistant',
      content: this.#text === '' && calls.length > 0 ? null : this.#text,
      ...(calls.length > 0 && {
        tool_calls: calls.map(({ id: callId, name, argumentsText }) => ({
          id: callId,
          type: 'function',
          function: { name, arguments: argumentsText },
        })),
      }),
      refusal: null,
      annotations: [],
    };
    return JSON.stringify({
      id,
      object: 'chat.completion',
      created,
      model,
      choices: [{ index: 0, message, logprobs: null, finish_reason: toOpenAiFinish(reason) }],
      ...(usage && { usage: toOpenAiUsage(usage) }),
      service_tier: 'default',
      system_fingerprint: null,
    });
  }
}
