import type { FinishReason } from '../../ports.ts';

/** Undefined while the answer goes on. A reason we do not know still ends it. */
export function mapFinishReason(reason: string | undefined): FinishReason | undefined {
  switch (reason) {
    case undefined:
    case '':
      return undefined;
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'refused';
    case 'tool_use':
      return 'tool-calls';
    default:
      return 'stop';
  }
}
