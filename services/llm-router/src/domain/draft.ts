/** A piece of a draft as it goes out: `offset` counts UTF-16 code units and never splits a surrogate pair. */
export interface DraftPiece {
  readonly offset: number;
  readonly text: string;
  /** How often text was taken back before this piece: viewers that missed a lower offset see it by this. */
  readonly rewinds: number;
}

/**
 * The answer so far of one turn. Text comes in as the vendor cuts it; pieces go out as often as the caller takes them.
 * A vendor may cut inside a surrogate pair: the first half waits for the second.
 */
export class Draft {
  readonly #maxCharacters: number;
  #text = '';
  #taken = 0;
  #rewinds = 0;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  /** Well formed, without NUL (which PostgreSQL cannot hold). */
  get text(): string {
    return this.#text.slice(0, this.#wholeLength()).toWellFormed();
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** See {@link DraftPiece.rewinds}. */
  get rewinds(): number {
    return this.#rewinds;
  }

  /** What is beyond the bound is left out, as it is where a model reaches its own. */
  append(text: string): void {
    this.#text = (this.#text + text.replaceAll('\0', '')).slice(0, this.#maxCharacters);
  }

  /** What came since the last take; undefined when nothing did. */
  take(): DraftPiece | undefined {
    const end = this.#wholeLength();
    if (end === this.#taken) return undefined;
    const piece = {
      offset: this.#taken,
      text: this.#text.slice(this.#taken, end).toWellFormed(),
      rewinds: this.#rewinds,
    };
    this.#taken = end;
    return piece;
  }

  /** Everything, for viewers that hold nothing: takes as {@link take} does. */
  takeAll(): DraftPiece {
    this.#taken = this.#wholeLength();
    return { offset: 0, text: this.text, rewinds: this.#rewinds };
  }

  /** Keeps the first `length` UTF-16 code units: what follows replaces the rest, also where that was taken. */
  rewind(length: number): void {
    if (length < this.#text.length) this.#rewinds += 1;
    this.#text = this.#text.slice(0, length);
    this.#taken = Math.min(this.#taken, length);
  }

  #wholeLength(): number {
    const { length } = this.#text;
    const last = this.#text.charCodeAt(length - 1);
    return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
  }
}
