import { simplifyCharacters } from './traditional-characters.ts';

/** Nobody asks a question longer than this; the rest of a pasted page would only cost time. UTF-16 code units. */
const MAX_CHARACTERS = 1000;

/**
 * One form for what people type in many: compatibility forms and full width folded (NFKC), lower case, accents and
 * apostrophes dropped, traditional characters made simplified, control characters and lone surrogates made spaces.
 */
export function normalise(text: string): string {
  const folded = text
    .slice(0, MAX_CHARACTERS)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '')
    .replace(/\be-(?=mail|invoice|gift|card)/gu, 'e')
    .replace(/[\p{C}\uFFFD]/gu, ' ');
  return simplifyCharacters(folded);
}
