import type { AnswerPart, FinishReason, Usage } from '../../ports.ts';
import type { OpenAiError } from '../openai-error.ts';
import { type OpenAiFinish, toOpenAiFinish } from './finish-reason.ts';
import { toOpenAiUsage } from './usage.ts';

export interface Completion {
  /** `chatcmpl-…`, the same in every chunk. */
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
  readonly model: string;
}

export type ToolCallPart = Extract<AnswerPart, { type: 'tool-call-delta' }>;

/**
 * The bytes of a streamed completion: role chunk, text and tool-call chunks, finish chunk, usage chunk for who asked,
 * `[DONE]` (https://platform.openai.com/docs/api-reference/chat-streaming).
 */
export class Frames {
  readonly #head: string;
  readonly #tail: string;
  readonly #includesUsage: boolean;

  constructor({ id, created, model }: Completion, includesUsage: boolean) {
    this.#includesUsage = includesUsage;
    const fixed = {
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      service_tier: 'default',
      system_fingerprint: null,
    };
    // Most of a chunk is the same every time: written once.
    this.#head = `data: ${JSON.stringify(fixed).slice(0, -1)},"choices":[`;
    // Null in every chunk but the last, and only for who asked.
    this.#tail = `]${includesUsage ? ',"usage":null' : ''}}\n\n`;
  }

  opening(hasText: boolean): string {
    return this.#choice({ role: 'assistant', content: hasText ? '' : null, refusal: null });
  }

  text(text: string): string {
    const delta = `{"index":0,"delta":{"content":${JSON.stringify(text)}},"logprobs":null,"finish_reason":null}`;
    return `${this.#head}${delta}${this.#tail}`;
  }

  /** A call is named first, without arguments; then they come. */
  toolCall({ index, id, name, argumentsText }: ToolCallPart): string {
    const naming =
      id === undefined && name === undefined
        ? ''
        : this.#choice({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] });
    if (argumentsText === '') return naming;
    return naming + this.#choice({ tool_calls: [{ index, function: { arguments: argumentsText } }] });
  }

  closing(reason: FinishReason, usage: Usage | undefined): string {
    const last =
      this.#includesUsage && usage !== undefined
        ? `${this.#head}],"usage":${JSON.stringify(toOpenAiUsage(usage))}}\n\n`
        : '';
    return `${this.#choice({}, toOpenAiFinish(reason))}${last}data: [DONE]\n\n`;
  }

  /** Inside a stream that began with 200: nothing follows, no `[DONE]` either. */
  failure(error: OpenAiError): string {
    return `data: ${error.text}\n\n`;
  }

  #choice(delta: unknown, finish: OpenAiFinish | null = null): string {
    const choice = JSON.stringify({ index: 0, delta, logprobs: null, finish_reason: finish });
    return `${this.#head}${choice}${this.#tail}`;
  }
}
