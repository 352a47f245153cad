import type { FinishReason } from '../../ports.ts';

export type OpenAiFinish = 'stop' | 'length' | 'tool_calls' | 'content_filter';

export function toOpenAiFinish(reason: FinishReason): OpenAiFinish {
  switch (reason) {
    case 'stop':
      return 'stop';
    case 'length':
      return 'length';
    case 'tool-calls':
      return 'tool_calls';
    case 'refused':
      return 'content_filter';
  }
}
