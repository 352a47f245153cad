import type { FinishReason } from '../../ports.ts';

/** Undefined while the answer goes on. Whatever is neither an end nor a limit withholds the answer. */
export function mapFinishReason(reason: string | undefined): FinishReason | undefined {
  switch (reason) {
    case undefined:
    case '':
      return undefined;
    case 'STOP':
      return 'stop';
    case 'MAX_TOKENS':
      return 'length';
    default:
      return 'refused';
  }
}
