import { AuthorKind, type Event } from '@parley/contract';
import type { PromptMessage } from '../ports.ts';

export interface PromptLimits {
  /** UTF-16 code units of all messages together; the oldest are left out first. */
  readonly maxCharacters: number;
}

/**
 * The prompt of a turn: what was said up to `answersTo`, oldest first, ending with the question. The question is
 * every visitor message after `answeredTo`, as one: a visitor often sends a thought in three lines.
 * Empty when there is no question (nothing of it is text).
 */
export function promptOf(
  events: readonly Event[],
  turn: { readonly answeredTo: number; readonly answersTo: number },
  limits: PromptLimits,
): readonly PromptMessage[] {
  const earlier: PromptMessage[] = [];
  const question: string[] = [];
  for (const { seq, author, message } of events) {
    if (!message?.text || seq > turn.answersTo) continue;
    if (author?.kind !== AuthorKind.VISITOR) earlier.push({ role: 'assistant', text: message.text });
    else if (seq > turn.answeredTo) question.push(message.text);
    else earlier.push({ role: 'visitor', text: message.text });
  }
  if (question.length === 0) return [];
  const last: PromptMessage = { role: 'visitor', text: question.join('\n') };
  return [...newestThatFit(earlier, limits.maxCharacters - last.text.length), last];
}

/** Starts with a visitor's message: some vendors refuse a conversation that the assistant opens. */
function newestThatFit(messages: readonly PromptMessage[], maxCharacters: number): readonly PromptMessage[] {
  let left = maxCharacters;
  let first = messages.length;
  while (first > 0) {
    left -= messages[first - 1]?.text.length ?? 0;
    if (left < 0) break;
    first -= 1;
  }
  while (first < messages.length && messages[first]?.role === 'assistant') first += 1;
  return messages.slice(first);
}
