/**
 * The stem of an English word: plural, `-ed`, `-ing` and a final `e` taken off, so that "charges", "charged" and
 * "charge" are one. Deliberately light: stemmers made for long documents (Porter's) also join "customer" with "custom"
 * and "charger" with "charge", and in a question of five words that is the wrong answer.
 */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  return dropFinalE(dropEnding(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function dropEnding(word: string): string {
  const root = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
  if (root === undefined || root.length < 3) return word;
  if (root.endsWith('i') && word.endsWith('ied')) return `${root.slice(0, -1)}y`;
  // "shipped" was "ship", but "called" was "call".
  return /([^aeioulsz])\1$/.test(root) ? root.slice(0, -1) : root;
}

function dropFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
