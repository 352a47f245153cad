import { type ErrorCode, limits } from '@parley/contract';

/** At least one character that leaves a mark: not white space, not a control or an invisible format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

const encoder = new TextEncoder();

/**
 * Why `text` cannot be a message, or undefined. NUL cannot be stored by PostgreSQL, and a lone surrogate has no UTF-8:
 * both would fail a whole batch of other people's messages further in.
 */
export function textFault(text: string, { mayBeEmpty }: { readonly mayBeEmpty: boolean }): ErrorCode | undefined {
  if (utf8BytesExceed(text, limits.maxTextBytes)) return 'text_too_long';
  if (text.includes('\0') || !text.isWellFormed()) return 'invalid_text';
  if (text === '') return mayBeEmpty ? undefined : 'invalid_text';
  return mayBeEmpty || VISIBLE.test(text) ? undefined : 'invalid_text';
}

function utf8BytesExceed(text: string, maxBytes: number): boolean {
  // A UTF-16 code unit is one to three bytes: most texts are decided without encoding them.
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  return encoder.encode(text).length > maxBytes;
}
