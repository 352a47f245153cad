/** Messages of the measured window are counted in `sent` and `delivered`; faults count from the first message on. */
export interface Counts {
  readonly sent: number;
  readonly delivered: number;
  /** Neither delivered nor refused when the run ended. */
  readonly lost: number;
  /** Arrivals beyond the first of a message that was sent once. */
  readonly doubled: number;
  /** First arrivals after a later message of the same conversation had arrived. */
  readonly reordered: number;
  readonly nacked: number;
}

interface Line {
  /** The number of the next message. */
  next: number;
  /** The highest number that has arrived, -1 at first. */
  newest: number;
  /** Intended times of those without an outcome, by number. */
  readonly open: Map<number, number>;
  /** The same of those refused: they may arrive all the same. */
  nacked: Map<number, number> | undefined;
}

/**
 * What became of each message. A line is a row of messages that have to arrive in order: a conversation's. Only those
 * under way are kept, so a run may be as long as it likes.
 */
export class Tally {
  readonly #lines: readonly Line[];
  readonly #fromMs: number;
  #sent = 0;
  #delivered = 0;
  #open = 0;
  #doubled = 0;
  #reordered = 0;
  #nacked = 0;

  /** Messages meant to leave before `fromMs` belong to the warm-up. */
  constructor(lines: number, fromMs: number) {
    this.#lines = Array.from({ length: lines }, () => ({ next: 0, newest: -1, open: new Map(), nacked: undefined }));
    this.#fromMs = fromMs;
  }

  /** Messages sent that have neither arrived nor been refused. */
  get open(): number {
    return this.#open;
  }

  openIn(line: number): number {
    return this.#lines[line]?.open.size ?? 0;
  }

  /** Answers the message's number in its line: 0, 1, 2 … */
  sent(line: number, intendedMs: number): number {
    const found = this.#line(line);
    const number = found.next++;
    found.open.set(number, intendedMs);
    this.#open++;
    if (intendedMs >= this.#fromMs) this.#sent++;
    return number;
  }

  /** Undefined: nothing is known of a message under way with this number. */
  intendedMs(line: number, number: number): number | undefined {
    return this.#line(line).open.get(number);
  }

  isMeasured(intendedMs: number): boolean {
    return intendedMs >= this.#fromMs;
  }

  nacked(line: number, number: number): void {
    this.#nacked++;
    const found = this.#line(line);
    const intendedMs = found.open.get(number);
    if (intendedMs === undefined) return;
    found.open.delete(number);
    this.#open--;
    found.nacked ??= new Map();
    found.nacked.set(number, intendedMs);
  }

  /** Answers when the message was meant to leave, when this is its first arrival. */
  arrived(line: number, number: number): number | undefined {
    const found = this.#line(line);
    const underWay = found.open.get(number);
    const intendedMs = underWay ?? found.nacked?.get(number);
    if (intendedMs === undefined) {
      // One that nobody sent is one arrival too many as well.
      this.#doubled++;
      return undefined;
    }
    if (underWay === undefined) found.nacked?.delete(number);
    else {
      found.open.delete(number);
      this.#open--;
    }
    if (intendedMs >= this.#fromMs) this.#delivered++;
    if (number < found.newest) this.#reordered++;
    else found.newest = number;
    return intendedMs;
  }

  counts(): Counts {
    return {
      sent: this.#sent,
      delivered: this.#delivered,
      lost: this.#open,
      doubled: this.#doubled,
      reordered: this.#reordered,
      nacked: this.#nacked,
    };
  }

  #line(line: number): Line {
    const found = this.#lines[line];
    if (found) return found;
    throw new RangeError(`there is no line ${line}`);
  }
}
