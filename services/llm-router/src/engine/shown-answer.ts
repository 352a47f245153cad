import { Seam, type SeamPiece, wholeCharactersOf } from '../domain/continuation.ts';
import type { AnswerStream } from './answer-stream.ts';
import type { ToolCallDelta } from './call.ts';

/** The answer as its reader has it: one text, whoever wrote which part. */
export class ShownAnswer {
  readonly #stream: AnswerStream;
  #text = '';
  #seam = new Seam('');
  #isWithdrawn = false;
  #hasToolCall = false;
  #rewinds = 0;

  constructor(stream: AnswerStream) {
    this.#stream = stream;
  }

  /** What another provider may go on from; empty: it begins anew. */
  get textToContinue(): string {
    return this.#isWithdrawn ? '' : wholeCharactersOf(this.#text);
  }

  get isEmpty(): boolean {
    return this.#text === '' && !this.#hasToolCall;
  }

  /** A tool may have been used by now: nobody else may go on from there. */
  get hasToolCall(): boolean {
    return this.#hasToolCall;
  }

  get rewinds(): number {
    return this.#rewinds;
  }

  /** Whoever speaks next begins anew. What is shown stays until it does. */
  withdraw(): void {
    this.#isWithdrawn = true;
  }

  /** Another one has the word. `continues`: it was given the text so far. */
  begin({ continues }: { readonly continues: boolean }): void {
    const kept = continues ? this.textToContinue : '';
    this.#isWithdrawn = false;
    this.#rewindTo(kept.length);
    this.#seam = new Seam(kept);
  }

  say(text: string): void {
    this.#show(this.#seam.push(text));
  }

  callTool(part: ToolCallDelta): void {
    this.complete();
    this.#hasToolCall = true;
    this.#stream.push(part);
  }

  /** Nothing more comes: shows what was held back. */
  complete(): void {
    this.#show(this.#seam.end());
  }

  #show(pieces: readonly SeamPiece[]): void {
    for (const piece of pieces) {
      if (piece.type === 'rewind') this.#rewindTo(piece.length);
      else {
        this.#text += piece.text;
        this.#stream.push(piece);
      }
    }
  }

  #rewindTo(length: number): void {
    if (length >= this.#text.length) return;
    this.#text = this.#text.slice(0, length);
    this.#rewinds += 1;
    this.#stream.push({ type: 'rewind', length });
  }
}
