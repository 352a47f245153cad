import type { Language } from './faq-entry.ts';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
/** Order numbers, models, phone numbers: anybody types these, in any language. */
const CODE = /[\p{Script=Latin}\p{N}_-]*\p{N}[\p{Script=Latin}\p{N}_-]*/gu;
/** So few foreign words (`ok`, `SF`, `Oolong`) do not change the language of a talk. */
const FEW_WORDS = 2;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The language to answer in, told by script. A Han character carries about as much as half an English word, so
 * "我的 order 到哪了" is Chinese and "how do I get a 发票" English. Without any letter of either: `fallback`.
 */
export function detectLanguage(text: string, fallback: Language = 'en'): Language {
  const hanCharacters = text.match(HAN)?.length ?? 0;
  const latinWords = text.replace(CODE, ' ').match(LATIN_WORD)?.length ?? 0;
  if (hanCharacters === 0 && latinWords === 0) return fallback;
  // Japanese and Korean mix Han with their own letters; nobody here speaks them, and English is the likelier bridge.
  if (KANA_OR_HANGUL.test(text)) return 'en';
  return hanCharacters >= latinWords * 2 || latinWords === 0 ? 'zh' : 'en';
}

/** The language of a visitor's newest message, given those before it, oldest first, and the site's own. */
export function languageOfTalk(earlier: readonly string[], message: string, siteLanguage: Language): Language {
  let language: Language | undefined;
  for (const text of [...earlier, message]) {
    if (language === undefined || isTelling(text)) language = detectLanguage(text, language ?? siteLanguage);
  }
  return language ?? siteLanguage;
}

function isTelling(text: string): boolean {
  return text.match(HAN) !== null || (text.replace(CODE, ' ').match(LATIN_WORD)?.length ?? 0) > FEW_WORDS;
}
