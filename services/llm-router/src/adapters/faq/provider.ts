import type { Clock } from '@parley/flow';
import { composeAnswer } from '../../domain/faq/compose-answer.ts';
import { languageOfTalk } from '../../domain/faq/detect-language.ts';
import type { Language } from '../../domain/faq/faq-entry.ts';
import type { FaqIndex } from '../../domain/faq/faq-index.ts';
import { type CompletionPart, type CompletionRequest, type Provider, ProviderError } from '../../ports.ts';

/** Pieces of this many characters, this far apart: a finished text shown at the pace of somebody who writes fast. */
const PIECE_CHARACTERS = 4;
const PIECE_MS = 25;

/**
 * The built-in answerer: finds the best entry of one site's FAQ. Needs nobody, so it is the last one asked.
 * `siteLanguage` is for talk that does not show its own.
 */
export function createFaqProvider(index: FaqIndex, siteLanguage: Language, clock: Clock): Provider {
  return {
    name: 'faq',
    continues: false,
    async *complete({ messages }: CompletionRequest, signal: AbortSignal): AsyncGenerator<CompletionPart> {
      const said = messages.flatMap(({ role, text }) => (role === 'visitor' ? [text] : []));
      const question = said.pop() ?? '';
      const result = index.find(question, languageOfTalk(said, question, siteLanguage));
      const characters = Array.from(composeAnswer(result));
      for (let start = 0; start < characters.length; start += PIECE_CHARACTERS) {
        if (start > 0) await pause(clock, PIECE_MS, signal);
        if (signal.aborted) throw new ProviderError('cancelled');
        yield { type: 'text-delta', text: characters.slice(start, start + PIECE_CHARACTERS).join('') };
      }
      yield { type: 'finish', reason: 'stop', usage: undefined };
    },
  };
}

/** Resolves after `ms`, or at once when `signal` aborts. */
function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clock.clear(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = clock.after(ms, end);
    signal.addEventListener('abort', end, { once: true });
  });
}
