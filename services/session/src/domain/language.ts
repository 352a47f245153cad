export type Language = 'zh' | 'en';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Enough to tell a language by; a long text is not read to its end for it. */
const READ_CHARACTERS = 400;

/**
 * The language of a message, told by its script; undefined when it has no letters. Two Han characters weigh as much as
 * a Latin word: an order number or a brand does not make a Chinese sentence English.
 */
export function languageOf(text: string): Language | undefined {
  const start = text.slice(0, READ_CHARACTERS);
  const hanCharacters = start.match(HAN)?.length ?? 0;
  const latinWords = start.match(LATIN_WORD)?.length ?? 0;
  // We have no words in Japanese or Korean; English is the likelier bridge.
  if (KANA_OR_HANGUL.test(start)) return 'en';
  if (hanCharacters === 0 && latinWords === 0) return undefined;
  return hanCharacters > 0 && hanCharacters >= latinWords * 2 ? 'zh' : 'en';
}
