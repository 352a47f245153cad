import { en } from './en.ts';
import type { Texts } from './texts.ts';
import { zh } from './zh.ts';

export const languages = { en, zh } as const satisfies Record<string, Texts>;
export type Language = keyof typeof languages;

/** The first of `wishes` (BCP 47, in order of weight) that there are texts for; else English. */
export function chooseLanguage(wishes: readonly (string | undefined)[]): Language {
  for (const wish of wishes) {
    const primary = wish?.trim().toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(languages, primary)) return primary as Language;
  }
  return 'en';
}
