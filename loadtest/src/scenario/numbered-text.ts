/** Characters of a message: two lines of chat. */
const LENGTH = 140;
const FILLER = 'The quick brown fox jumps over the lazy dog. '.repeat(4);
const form = /^#(\d+) /;

/** A text that carries its number in the conversation. */
export function numberedText(number: number): string {
  return `#${number} ${FILLER}`.slice(0, LENGTH);
}

/** Undefined: somebody else's text. */
export function numberOfText(text: string): number | undefined {
  const digits = form.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
