import { type Clock, sleep, type Timer } from '@parley/flow';
import type { Fault, Violation } from '@parley/testkit/history';
import { type GeneratorLoad, watchGenerator } from '../measure/generator-load.ts';
import { type Pace, pace } from '../measure/pace.ts';
import type { Schedule } from '../measure/schedule.ts';
import type { Load, LoadListener } from '../scenario/scenario.ts';
import type { AuditReport, GeneratorListener, GeneratorOutcome } from './generator.ts';
import { LoadRecord } from './load-record.ts';

/** A second copy comes this soon after the first, or by way of a resume, which a light socket never asks for. */
const DOUBLES_MS = 300;
const LOOK_MS = 50;
const SECOND_MS = 1_000;
/** In a closed loop, who was refused waits so long. */
const REFUSED_WAIT_MS = 100;
const SHOWN_VIOLATIONS = 20;

export interface LoadRunOptions {
  readonly lines: number;
  readonly schedule: Schedule;
  readonly isClosed: boolean;
  readonly drainS: number;
  /** Of the scenario. */
  readonly wholeSeries: string | undefined;
}

/** The part that is alike in every scenario: sends by the plan, writes down what comes of it, waits for the rest. */
export class LoadRun implements LoadListener {
  readonly #options: LoadRunOptions;
  readonly #clock: Clock;
  readonly #listener: GeneratorListener;
  readonly #record: LoadRecord;
  #load: Load | undefined;
  #startMs = Number.POSITIVE_INFINITY;
  #endMs: number;
  #pace: Pace | undefined;
  #opened = 0;
  #hasEnded = false;
  #isStopped = false;

  constructor(options: LoadRunOptions, clock: Clock, listener: GeneratorListener) {
    const { lines, schedule, wholeSeries } = options;
    this.#options = options;
    this.#clock = clock;
    this.#listener = listener;
    this.#endMs = schedule.toMs;
    this.#record = new LoadRecord({ lines, wholeSeries, fromMs: schedule.fromMs });
  }

  opened(): void {
    this.#opened++;
  }

  get openedCount(): number {
    return this.#opened;
  }

  passedMs(): number {
    return this.#clock.now() - this.#startMs;
  }

  openIn(line: number): number {
    return this.#record.openIn(line);
  }

  warning(line: string): void {
    this.#listener.warning(line);
  }

  closed(code: number): void {
    if (!this.#hasEnded) this.#record.closed(code);
  }

  took(series: string, ms: number): void {
    this.#record.took(series, ms);
  }

  begun(line: number, number: number): void {
    this.#record.begun(line, number, this.passedMs());
  }

  arrived(line: number, number: number): void {
    const isFirst = this.#record.arrived(line, number, this.passedMs(), this.#endMs);
    if (isFirst && this.#options.isClosed) this.#sendNext(line);
  }

  nacked(line: number, number: number, code: string): void {
    this.#record.nacked(line, number, code, this.passedMs());
    if (this.#options.isClosed) this.#clock.after(REFUSED_WAIT_MS, () => this.#sendNext(line));
  }

  /** No further message; {@link run} goes on to its end. */
  stop(): void {
    this.#isStopped = true;
    this.#endMs = Math.min(this.#endMs, Math.max(this.passedMs(), 0));
    this.#pace?.stop();
  }

  /** Resolves when all has arrived, or when nothing more can be hoped for. `startMs`: by the clock. */
  async run(load: Load, startMs: number): Promise<GeneratorOutcome> {
    this.#load = load;
    this.#startMs = startMs;
    await sleep(Math.max(0, startMs - this.#clock.now()), this.#clock);
    const seconds = this.#clock.every(SECOND_MS, () => this.#reportSecond());
    try {
      load.begin?.();
      const measuring = this.#watchWindow();
      // Awaited below; sending comes first, and its failure must not leave this one unhandled.
      measuring.catch(() => {});
      await this.#sendAll();
      const own = await measuring;
      load.ended?.();
      await this.#drain(load);
      this.#reportSecond();
      this.#hasEnded = true;
      return this.#outcome(own, load, await this.#audit(load, seconds));
    } finally {
      this.#hasEnded = true;
      this.#clock.clear(seconds);
    }
  }

  async #sendAll(): Promise<void> {
    const { isClosed, lines, schedule } = this.#options;
    if (isClosed) for (let line = 0; line < lines; line++) this.#sendNext(line);
    else {
      let line = 0;
      this.#pace = pace(schedule, this.#clock, this.#startMs, (intendedMs) => {
        this.#send(line, intendedMs);
        // Lines take turns, so that each carries the same share.
        line = line + 1 === lines ? 0 : line + 1;
      });
      if (this.#isStopped) this.#pace.stop();
      await this.#pace.done;
    }
    await this.#untilStoppedOr(() => this.#endMs);
  }

  /** Looks again and again: a stop may come, and bring the end nearer. */
  async #untilStoppedOr(atMs: () => number): Promise<void> {
    while (!this.#isStopped && this.passedMs() < atMs())
      await sleep(Math.max(1, Math.min(LOOK_MS, atMs() - this.passedMs())), this.#clock);
  }

  #send(line: number, intendedMs: number): void {
    const number = this.#record.sent(line, intendedMs, this.passedMs());
    this.#load?.send(line, number);
  }

  /** In a closed loop, a message is meant to leave when it does. */
  #sendNext(line: number): void {
    const atMs = this.passedMs();
    if (!this.#isStopped && atMs < this.#endMs) this.#send(line, atMs);
  }

  async #watchWindow(): Promise<GeneratorLoad> {
    await this.#untilStoppedOr(() => this.#options.schedule.fromMs);
    const end = watchGenerator();
    await this.#untilStoppedOr(() => this.#endMs);
    return end();
  }

  async #drain(load: Load): Promise<void> {
    const giveUpAt = this.#clock.now() + this.#options.drainS * SECOND_MS;
    const isOpen = () => this.#record.open > 0 || (load.unsettled?.() ?? 0) > 0;
    while (isOpen() && this.#clock.now() < giveUpAt) await sleep(LOOK_MS, this.#clock);
    await sleep(DOUBLES_MS, this.#clock);
  }

  /** When all is said, seconds need no more reports. */
  async #audit(load: Load, seconds: Timer): Promise<AuditReport | undefined> {
    this.#clock.clear(seconds);
    const outcome = await load.audit?.();
    if (outcome === undefined) return undefined;
    const { audited, unread, violations } = outcome;
    return { audited, unread, faults: faultsIn(violations), examples: violations.slice(0, SHOWN_VIOLATIONS) };
  }

  #reportSecond(): void {
    this.#listener.second(this.#record.report(this.passedMs()));
  }

  #outcome(own: GeneratorLoad, load: Load, audit: AuditReport | undefined): GeneratorOutcome {
    return { ...this.#record.outcome(), load: own, unsettled: load.unsettled?.() ?? 0, audit };
  }
}

/** In how many conversations each was found: one fault is the cause of many violations there. */
function faultsIn(violations: readonly Violation[]): Partial<Record<Fault, number>> {
  const conversations = new Map<Fault, Set<string>>();
  for (const { conversationId, fault } of violations)
    conversations.set(fault, (conversations.get(fault) ?? new Set()).add(conversationId));
  return Object.fromEntries([...conversations].map(([fault, ids]) => [fault, ids.size]));
}
