import { Latencies } from '../measure/latencies.ts';
import { Silences } from '../measure/silences.ts';
import { Tally } from '../measure/tally.ts';
import { CodeCounts } from './code-counts.ts';
import type { GeneratorOutcome, SecondReport } from './generator.ts';

export interface LoadRecordOptions {
  readonly lines: number;
  /** The measured window begins here. */
  readonly fromMs: number;
  /** Of the scenario: the further latency that ends when all of a message has arrived. */
  readonly wholeSeries: string | undefined;
}

/** What one generator has counted of its messages: outcomes, latencies, codes. Times are since the start of the run. */
export class LoadRecord {
  readonly #options: LoadRecordOptions;
  readonly #tally: Tally;
  readonly #latencies = new Latencies();
  readonly #recent = new Latencies();
  readonly #sendLag = new Latencies();
  readonly #silences = new Silences();
  readonly #series = new Map<string, Latencies>();
  readonly #nackCodes = new CodeCounts();
  readonly #closeCodes = new CodeCounts();
  /** Messages of which nothing has been heard yet. */
  #unheard = 0;
  #sent = 0;
  #arrived = 0;
  #arrivedInWindow = 0;

  constructor(options: LoadRecordOptions) {
    this.#options = options;
    this.#tally = new Tally(options.lines, options.fromMs);
  }

  /** Messages under way. */
  get open(): number {
    return this.#tally.open;
  }

  openIn(line: number): number {
    return this.#tally.openIn(line);
  }

  /** Answers the message's number in its line. */
  sent(line: number, intendedMs: number, atMs: number): number {
    this.#sent++;
    this.#unheard++;
    this.#silences.sent(atMs);
    if (this.#tally.isMeasured(intendedMs)) this.#sendLag.record(Math.max(0, atMs - intendedMs));
    return this.#tally.sent(line, intendedMs);
  }

  begun(line: number, number: number, atMs: number): void {
    const intendedMs = this.#tally.intendedMs(line, number);
    if (intendedMs === undefined) return;
    this.#heard(atMs);
    this.#record(intendedMs, atMs);
  }

  /** `endMs`: of the window. Answers whether this is the message's first arrival. */
  arrived(line: number, number: number, atMs: number, endMs: number): boolean {
    const intendedMs = this.#tally.arrived(line, number);
    if (intendedMs === undefined) return false;
    this.#arrived++;
    const { fromMs, wholeSeries } = this.#options;
    if (atMs >= fromMs && atMs < endMs) this.#arrivedInWindow++;
    if (wholeSeries === undefined) {
      this.#heard(atMs);
      this.#record(intendedMs, atMs);
    } else if (this.#tally.isMeasured(intendedMs)) this.took(wholeSeries, Math.max(0, atMs - intendedMs));
    return true;
  }

  nacked(line: number, number: number, code: string, atMs: number): void {
    this.#tally.nacked(line, number);
    this.#nackCodes.add(code);
    this.#heard(atMs);
  }

  closed(code: number): void {
    this.#closeCodes.add(String(code));
  }

  took(series: string, ms: number): void {
    const latencies = this.#series.get(series) ?? new Latencies();
    this.#series.set(series, latencies);
    latencies.record(ms);
  }

  /** What there is since the last report. */
  report(atMs: number): SecondReport {
    const report: SecondReport = {
      atMs: Math.round(atMs),
      ...{ sent: this.#sent, arrived: this.#arrived, open: this.#tally.open, counts: this.#tally.counts() },
      latencies: this.#recent.encode(),
    };
    this.#recent.clear();
    this.#sent = 0;
    this.#arrived = 0;
    return report;
  }

  outcome(): Omit<GeneratorOutcome, 'audit' | 'load' | 'unsettled'> {
    return {
      counts: this.#tally.counts(),
      arrivedInWindow: this.#arrivedInWindow,
      latencies: this.#latencies.encode(),
      series: Object.fromEntries([...this.#series].map(([name, latencies]) => [name, latencies.encode()])),
      sendLag: this.#sendLag.encode(),
      silences: this.#silences.summary(),
      nackCodes: this.#nackCodes.toRecord(),
      closeCodes: this.#closeCodes.toRecord(),
    };
  }

  #heard(atMs: number): void {
    // An answer that breaks off has been heard of twice.
    this.#unheard = Math.max(0, this.#unheard - 1);
    this.#silences.heard(atMs, this.#unheard);
  }

  #record(intendedMs: number, atMs: number): void {
    const latencyMs = Math.max(0, atMs - intendedMs);
    this.#recent.record(latencyMs);
    if (this.#tally.isMeasured(intendedMs)) this.#latencies.record(latencyMs);
  }
}
