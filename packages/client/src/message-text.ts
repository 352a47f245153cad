import { ClientError } from './client-error.ts';

/** UTF-8 bytes of one message; `limits.maxTextBytes` of the contract (a test compares them). */
export const MAX_TEXT_BYTES = 16 * 1024;

const encoder = new TextEncoder();

/**
 * The text as it will be sent: half surrogate pairs, which UTF-8 cannot carry, become U+FFFD.
 * Throws `invalid_text` or `text_too_long`, so that what the server would refuse never enters the outbox.
 */
export function messageText(text: string): string {
  const wellFormed = text.toWellFormed();
  if (wellFormed.trim() === '' || wellFormed.includes('\0')) throw new ClientError('invalid_text');
  if (encoder.encode(wellFormed).length > MAX_TEXT_BYTES) throw new ClientError('text_too_long');
  return wellFormed;
}
