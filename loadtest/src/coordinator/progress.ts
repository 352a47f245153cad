import type { Counts } from '../measure/tally.ts';
import type { Second } from './seconds.ts';

export type Progress =
  | { readonly kind: 'connecting'; readonly opened: number; readonly of: number }
  /** `counts`: of each generator, since the start. */
  | { readonly kind: 'running'; readonly second: Second; readonly counts: readonly Counts[] };

/** One line on how far it has come. */
export function progressLine(progress: Progress): string {
  if (progress.kind === 'connecting') return `connecting  ${progress.opened} of ${progress.of}`;
  const { atS, sent, arrived, open, p50, p99 } = progress.second;
  const total = (name: keyof Counts) => progress.counts.reduce((sum, counts) => sum + (counts?.[name] ?? 0), 0);
  const faults = (['doubled', 'reordered', 'nacked'] as const)
    .map((name) => ({ name, count: total(name) }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `  ${name} ${count}`);
  const times = `p50 ${p50.toFixed(1)}  p99 ${p99.toFixed(1)} ms`;
  return `${atS} s  sent ${sent}/s  arrived ${arrived}/s  under way ${open}  ${times}${faults.join('')}`;
}

/** Where progress is shown. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** Into a file, not every second. */
const EVERY_MS = 10_000;
const CLEAR_LINE = '\r\x1b[2K';

/** Shows progress in one line that is replaced, or now and then in a line of its own where nothing can be replaced. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isOpen = false;

  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
  }

  show(line: string): void {
    const { columns, isTTY } = this.#terminal;
    if (isTTY) {
      this.#terminal.write(CLEAR_LINE + line.slice(0, Math.max(20, columns - 1)));
      this.#isOpen = true;
    } else if (this.#now() - this.#shownAt >= EVERY_MS) {
      this.#shownAt = this.#now();
      this.#terminal.write(`${line}\n`);
    }
  }

  /** Something else is about to be written. */
  clear(): void {
    if (this.#isOpen) this.#terminal.write(CLEAR_LINE);
    this.#isOpen = false;
  }
}
