import type { FinishReason } from '../../ports.ts';

/** Undefined while the answer goes on. A reason we do not know still ends it. */
export function mapFinishReason(reason: string | null | undefined): FinishReason | undefined {
  switch (reason) {
    case null:
    case undefined:
      return undefined;
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'refused';
    default:
      return 'stop';
  }
}
