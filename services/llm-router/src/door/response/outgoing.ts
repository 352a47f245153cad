import type { ServerResponse } from 'node:http';
import type { Clock, Timer } from '@parley/flow';
import type { Frames, ToolCallPart } from './frames.ts';

export interface OutgoingLimits {
  /** A client that reads nothing for so long is let go. */
  readonly stallMs: number;
  /** Text and arguments that may wait for a slow reader. */
  readonly maxWaitingCharacters: number;
}

type Waiting =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'call'; readonly call: ToolCallPart };

export type Delivery = 'delivered' | 'cannot-rewind' | 'too-slow';

/**
 * One answer on its way to one client. The answer is taken as fast as its vendor gives it, so that no vendor is blamed,
 * or kept waiting, for a slow reader: what the socket does not take is joined and waits here, up to a bound.
 */
export class Outgoing {
  readonly #response: ServerResponse;
  readonly #frames: Frames;
  readonly #clock: Clock;
  readonly #limits: OutgoingLimits;
  readonly #waiting: Waiting[] = [];
  #waitingCharacters = 0;
  /** Of the text, in UTF-16 code units: written, so never to be taken back. */
  #sentLength = 0;
  #ending: string | undefined;
  #stall: Timer | undefined;

  constructor(response: ServerResponse, frames: Frames, clock: Clock, limits: OutgoingLimits) {
    this.#response = response;
    this.#frames = frames;
    this.#clock = clock;
    this.#limits = limits;
    response.on('drain', () => this.#flush());
    response.on('finish', () => clock.clear(this.#stall));
    response.on('close', () => clock.clear(this.#stall));
  }

  /** Nothing of the answer has been written: a failure can still be a status of its own. */
  get hasBegun(): boolean {
    return this.#response.headersSent;
  }

  text(text: string): Delivery {
    this.#begin(true);
    if (this.#isTaken()) {
      this.#sentLength += text.length;
      this.#write(this.#frames.text(text));
      return 'delivered';
    }
    const last = this.#waiting.at(-1);
    if (last?.type === 'text') this.#waiting[this.#waiting.length - 1] = { type: 'text', text: last.text + text };
    else this.#waiting.push({ type: 'text', text });
    return this.#wait(text.length);
  }

  toolCall(call: ToolCallPart): Delivery {
    this.#begin(false);
    if (this.#isTaken()) {
      this.#write(this.#frames.toolCall(call));
      return 'delivered';
    }
    this.#waiting.push({ type: 'call', call });
    return this.#wait(call.argumentsText.length);
  }

  /** A stream cannot take back what it has sent; what still waits can be dropped. */
  rewind(length: number): Delivery {
    if (length < this.#sentLength) return 'cannot-rewind';
    let excess = this.#sentLength + this.#waitingText() - length;
    while (excess > 0) {
      const last = this.#waiting.pop();
      if (last?.type !== 'text') return 'cannot-rewind';
      const kept = last.text.slice(0, Math.max(0, last.text.length - excess));
      this.#waitingCharacters -= last.text.length - kept.length;
      excess -= last.text.length - kept.length;
      if (kept !== '') this.#waiting.push({ type: 'text', text: kept });
    }
    return 'delivered';
  }

  /** The last frames; the response ends once they, and what waits before them, are written. */
  end(frames: string): void {
    this.#begin(true);
    this.#ending = frames;
    if (this.#isTaken()) this.#flush();
  }

  #begin(hasText: boolean): void {
    if (this.#response.headersSent) return;
    this.#response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      // Told to proxies that would otherwise gather the answer.
      'x-accel-buffering': 'no',
    });
    this.#write(this.#frames.opening(hasText));
  }

  #isTaken(): boolean {
    return this.#waiting.length === 0 && !this.#response.writableNeedDrain;
  }

  #wait(characters: number): Delivery {
    this.#waitingCharacters += characters;
    return this.#waitingCharacters > this.#limits.maxWaitingCharacters ? 'too-slow' : 'delivered';
  }

  #waitingText(): number {
    return this.#waiting.reduce((sum, one) => sum + (one.type === 'text' ? one.text.length : 0), 0);
  }

  #flush(): void {
    this.#clock.clear(this.#stall);
    this.#stall = undefined;
    let bytes = '';
    for (const one of this.#waiting.splice(0)) {
      if (one.type === 'text') this.#sentLength += one.text.length;
      bytes += one.type === 'text' ? this.#frames.text(one.text) : this.#frames.toolCall(one.call);
    }
    this.#waitingCharacters = 0;
    if (this.#ending === undefined) {
      if (bytes !== '') this.#write(bytes);
      return;
    }
    if (this.#response.writableEnded) return;
    this.#response.end(bytes + this.#ending);
    if (!this.#response.writableFinished) this.#expectReading();
  }

  #write(bytes: string): void {
    if (!this.#response.write(bytes)) this.#expectReading();
  }

  #expectReading(): void {
    this.#stall ??= this.#clock.after(this.#limits.stallMs, () => this.#response.destroy());
  }
}
