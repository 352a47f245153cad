import type { CompletionRequest, PromptMessage } from '../ports.ts';

/**
 * The talk, with what another model had already said of the answer. A turn of the user's that quotes it is the one form
 * that every vendor takes: Claude since 4.6 refuses a talk that ends with the assistant, GPT begins a new answer
 * after one. The quote ends with the text's own last character, so that a model knows where to go on.
 */
export function messagesOf({ messages, answerSoFar }: CompletionRequest): readonly PromptMessage[] {
  if (!answerSoFar) return messages;
  return [...messages, { role: 'visitor', text: continuationOf(answerSoFar) }];
}

function continuationOf(answerSoFar: string): string {
  return [
    'Your answer to the message above was interrupted by a technical failure. The reader has already seen this much of it:',
    `<answer_so_far>${answerSoFar}</answer_so_far>`,
    'Write only what follows, beginning with the very next character, as if there had been no interruption: in the same',
    'language and form, without repeating any of it and without a remark about the interruption. Mind a space or a line',
    'break that may have to come first.',
  ].join('\n');
}
