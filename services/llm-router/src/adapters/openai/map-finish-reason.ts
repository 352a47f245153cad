import type { FinishReason } from '../../ports.ts';

/** Undefined while the answer goes on. A reason we do not know still ends it. */
export function mapFinishReason(reason: string | undefined): FinishReason | undefined {
  switch (reason) {
    case undefined:
    case '':
      return undefined;
    case 'length':
      return 'length';
    case 'content_filter':
      return 'refused';
    case 'tool_calls':
    case 'function_call':
      return 'tool-calls';
    default:
      return 'stop';
  }
}
