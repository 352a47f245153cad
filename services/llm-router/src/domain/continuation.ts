/** What its reader is told: text to add, or the offset (UTF-16) up to which the text so far stands. */
export type SeamPiece =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'rewind'; readonly length: number };

/** Shorter repetitions happen in well-made text: they are left as they are. In weights, see {@link weightOf}. */
const MIN_OVERLAP_WEIGHT = 8;

/**
 * Joins the text that was shown with what another provider goes on with. Models asked to continue often say the last
 * words again, or begin anew: what is repeated is trimmed, and what begins anew and then differs replaces the old text
 * from there on. Text is held back while it may yet turn out to be a repetition.
 */
export class Seam {
  readonly #shown: string;
  #held = '';
  #isJoined: boolean;

  constructor(shown: string) {
    this.#shown = shown;
    this.#isJoined = shown === '';
  }

  push(text: string): readonly SeamPiece[] {
    if (this.#isJoined) return [{ type: 'text-delta', text }];
    this.#held += text;
    return repeatsSomething(this.#shown, this.#held) ? [] : this.#join();
  }

  /** The answer is whole: gives what was held back. */
  end(): readonly SeamPiece[] {
    return this.#isJoined || this.#held === '' ? [] : this.#join();
  }

  #join(): readonly SeamPiece[] {
    this.#isJoined = true;
    return joinAt(this.#shown, this.#held);
  }
}

function joinAt(shown: string, next: string): readonly SeamPiece[] {
  const overlap = overlapOf(shown, next);
  if (overlap > 0) return textOf(next.slice(overlap));
  const common = commonPrefixOf(shown, next);
  if (weightOf(shown.slice(0, common)) < MIN_OVERLAP_WEIGHT) return textOf(next);
  return [{ type: 'rewind', length: common }, ...textOf(next.slice(common))];
}

/** Whether all of `next` stands somewhere in `shown`, so that only more text can tell. */
function repeatsSomething(shown: string, next: string): boolean {
  const at = shown.indexOf(next);
  return at >= 0 && at + next.length < shown.length;
}

/** How much of the beginning of `next` is the end of `shown` once more: the longest such piece, if it is long enough. */
function overlapOf(shown: string, next: string): number {
  for (let length = Math.min(shown.length, next.length); length > 0; length--) {
    if (!shown.endsWith(next.slice(0, length))) continue;
    const isWholeAnswer = length === shown.length && length > 1;
    return isWholeAnswer || weightOf(next.slice(0, length)) >= MIN_OVERLAP_WEIGHT ? length : 0;
  }
  return 0;
}

/** Never splits a surrogate pair. */
function commonPrefixOf(shown: string, next: string): number {
  let length = 0;
  while (length < shown.length && length < next.length && shown[length] === next[length]) length += 1;
  return isHighSurrogate(shown.charCodeAt(length - 1)) ? length - 1 : length;
}

/** Latin letters carry less than Chinese characters: three of those say as much as a word. */
function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += character.charCodeAt(0) < 0x250 ? 1 : 3;
  return weight;
}

function textOf(text: string): readonly SeamPiece[] {
  return text === '' ? [] : [{ type: 'text-delta', text }];
}

/** A letter, a digit, or a mark behind which more has to come: `,`, an opening bracket, a dash. */
const IN_THE_MIDDLE = /[\p{L}\p{M}\p{N}\p{Ps}\p{Pi}\p{Pd}\p{Pc},،、，]$/u;

/**
 * Whether an answer may end here. Of one that does not, "nothing is missing" is not to be believed: at worst another one is
 * asked in vain, where otherwise half a sentence would pass for an answer.
 */
export function mayEndHere(text: string): boolean {
  const shown = text.trimEnd();
  return shown !== '' && !IN_THE_MIDDLE.test(shown);
}

/** The text without half a character at its end: a vendor may have been cut off there. */
export function wholeCharactersOf(text: string): string {
  return isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(0, -1) : text;
}

function isHighSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit <= 0xdbff;
}
