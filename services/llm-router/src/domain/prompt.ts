import { AuthorKind, type Event } from '@parley/contract';
import type { PromptMessage } from '../ports.ts';

export interface PromptLimits {
  /** UTF-16 code units of all messages together; the oldest are left out first, the newest never. */
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
  const question: PromptMessage[] = [];
  for (const { seq, author, message } of events) {
    const text = message ? saidIn(message) : '';
    if (text === '' || seq > turn.answersTo) continue;
    if (author?.kind !== AuthorKind.VISITOR) earlier.push({ role: 'assistant', text });
    else if (seq > turn.answeredTo) question.push({ role: 'visitor', text });
    else earlier.push({ role: 'visitor', text });
  }
  const newest = question.at(-1);
  if (!newest) return [];
  const others = newestThatFit(question.slice(0, -1), limits.maxCharacters - newest.text.length);
  const last: PromptMessage = { role: 'visitor', text: [...others, newest].map(({ text }) => text).join('\n') };
  return [...withoutOpening(newestThatFit(earlier, limits.maxCharacters - last.text.length)), last];
}

/** No model is shown what is in a file: it is told that there is one, and can ask about it or for a human. */
function saidIn({ text, files }: NonNullable<Event['message']>): string {
  return [text, ...files.map(({ name }) => `[file: ${name}]`)].filter((line) => line !== '').join('\n');
}

function newestThatFit(messages: readonly PromptMessage[], maxCharacters: number): readonly PromptMessage[] {
  let left = maxCharacters;
  let first = messages.length;
  while (first > 0) {
    left -= messages[first - 1]?.text.length ?? 0;
    if (left < 0) break;
    first -= 1;
  }
  return messages.slice(first);
}

/** Starts with a visitor's message: some vendors refuse a conversation that the assistant opens. */
function withoutOpening(messages: readonly PromptMessage[]): readonly PromptMessage[] {
  const first = messages.findIndex(({ role }) => role !== 'assistant');
  return first < 0 ? [] : messages.slice(first);
}
