import type { Courtesy } from './courtesy.ts';
import type { FaqEntry, Language, LocalizedText } from './faq-entry.ts';
import type { FaqResult } from './faq-index.ts';

const COURTESIES: Readonly<Record<Courtesy, Readonly<Record<Language, string>>>> = {
  greeting: {
    zh: '您好！很高兴为您服务，请问有什么可以帮您？',
    en: 'Hello! Good to have you here. What can I help you with?',
  },
  thanks: { zh: '不客气！还有别的问题，随时问我。', en: 'You are welcome! If there is anything else, just ask.' },
  farewell: { zh: '再见，祝您一切顺利！', en: 'Goodbye, and have a lovely day!' },
};

const EMPTY: Readonly<Record<Language, string>> = {
  zh: '我没有看到问题，请用一两句话告诉我您想了解什么。',
  en: 'I could not see a question there. Please tell me in a few words what you would like to know.',
};

const NONE: Readonly<Record<Language, string>> = {
  zh: '抱歉，这个问题我没有答案。我可以为您转接人工客服，请点“找人工”。',
  en: 'Sorry, I don’t have an answer for that. I can bring in a human: just press “Talk to a human”.',
};

const NEAREST: Readonly<Record<Language, string>> = {
  zh: '也许您想问的是：',
  en: 'Or did you mean one of these?',
};

/** The text to show for a result, in the language of the question where the FAQ has it. */
export function composeAnswer(result: FaqResult): string {
  const { language } = result;
  switch (result.kind) {
    case 'answer':
      return inLanguage(result.entry.answer, language);
    case 'courtesy':
      return COURTESIES[result.courtesy][language];
    case 'empty':
      return EMPTY[language];
    case 'none':
      return [NONE[language], ...suggestions(result.nearest, language)].join('\n');
  }
}

function suggestions(nearest: readonly FaqEntry[], language: Language): string[] {
  if (nearest.length === 0) return [];
  return ['', NEAREST[language], ...nearest.map((entry) => `- ${inLanguage(entry.question, language)}`)];
}

/** A FAQ in one language only answers from that one: better than nothing. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text[language === 'zh' ? 'en' : 'zh'] ?? '';
}
