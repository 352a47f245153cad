import type { Plan } from './plan.ts';

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

const state = { planned: 0, sent: 1, nacked: 2, delivered: 3 } as const;

/** What became of each message of a plan. One byte per message: a long run at a high rate fits in memory. */
export class Tally {
  readonly #plan: Plan;
  readonly #states: Uint8Array;
  /** By conversation: the highest number that has arrived, -1 at first. */
  readonly #newest: Int32Array;
  #sent = 0;
  #delivered = 0;
  #open = 0;
  #doubled = 0;
  #reordered = 0;
  #nacked = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#states = new Uint8Array(plan.total);
    this.#newest = new Int32Array(plan.conversations).fill(-1);
  }

  /** Messages sent that have neither arrived nor been refused. */
  get open(): number {
    return this.#open;
  }

  sent(index: number): void {
    this.#states[index] = state.sent;
    this.#open++;
    if (this.#isMeasured(index)) this.#sent++;
  }

  /** A message that was refused may arrive all the same: then it is delivered too. */
  nacked(index: number): void {
    this.#nacked++;
    if (this.#states[index] !== state.sent) return;
    this.#states[index] = state.nacked;
    this.#open--;
  }

  /** Answers the index of the message when this is its first arrival. */
  arrived(conversation: number, number: number): number | undefined {
    const index = this.#plan.indexOf(conversation, number);
    const before = index === undefined ? state.planned : this.#states[index];
    if (index === undefined || before === state.planned || before === state.delivered) {
      // One that nobody sent is one arrival too many as well.
      this.#doubled++;
      return undefined;
    }
    if (before === state.sent) this.#open--;
    this.#states[index] = state.delivered;
    if (this.#isMeasured(index)) this.#delivered++;
    const newest = this.#newest[conversation] ?? -1;
    if (number < newest) this.#reordered++;
    else this.#newest[conversation] = number;
    return index;
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

  #isMeasured(index: number): boolean {
    return index >= this.#plan.firstMeasured;
  }
}
