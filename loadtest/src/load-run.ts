import { sleep } from '@parley/flow';
import { isLimited, watchGenerator } from './generator-load.ts';
import { Latencies } from './latencies.ts';
import { pace } from './pace.ts';
import type { Plan } from './plan.ts';
import type { Measurement } from './result.ts';
import type { LoadDeps, LoadOptions } from './scenario/scenario.ts';
import { costOf, type Samples, sampleServices } from './services.ts';
import { Tally } from './tally.ts';

/** Between being ready and the first message, so that the last handshake does not count. */
const SETTLE_MS = 200;
/** A second copy comes this soon after the first, or by way of a resume, which a light socket never asks for. */
const DOUBLES_MS = 300;
const LOOK_MS = 50;
const SECOND_MS = 1_000;

type RunOptions = Pick<LoadOptions, 'admin' | 'drainS'>;

/** The part that is alike in every scenario with messages: sends by the plan, times what arrives, adds up. */
export class LoadRun {
  readonly #plan: Plan;
  readonly #deps: LoadDeps;
  readonly #options: RunOptions;
  readonly #tally: Tally;
  readonly #latencies = new Latencies();
  readonly #nackCodes = new Map<string, number>();
  #startMs = 0;
  #sent = 0;
  #arrived = 0;
  #arrivedInWindow = 0;

  constructor(plan: Plan, options: RunOptions, deps: LoadDeps) {
    this.#plan = plan;
    this.#options = options;
    this.#deps = deps;
    this.#tally = new Tally(plan);
  }

  /** A message has come to the other party. */
  arrived(conversation: number, number: number): void {
    const atMs = this.#deps.clock.now() - this.#startMs;
    const index = this.#tally.arrived(conversation, number);
    if (index === undefined) return;
    this.#arrived++;
    const { firstMeasured, fromMs, toMs } = this.#plan;
    if (atMs >= fromMs && atMs < toMs) this.#arrivedInWindow++;
    if (index >= firstMeasured) this.#latencies.record(atMs - this.#plan.intendedMs(index));
  }

  nacked(conversation: number, number: number, code: string): void {
    const index = this.#plan.indexOf(conversation, number);
    if (index === undefined) return;
    this.#tally.nacked(index);
    this.#nackCodes.set(code, (this.#nackCodes.get(code) ?? 0) + 1);
  }

  /** Resolves when all has arrived, or when nothing more can be hoped for. */
  async run(send: (conversation: number, number: number) => void): Promise<Measurement> {
    const plan = this.#plan;
    const { clock, onProgress } = this.#deps;
    this.#startMs = clock.now() + SETTLE_MS;
    const progress = clock.every(SECOND_MS, () => onProgress(this.#progressLine()));
    const window = this.#watchWindow();
    // Awaited below; sending comes first, and its failure must not leave this one unhandled.
    window.catch(() => {});
    try {
      await pace(plan, clock, this.#startMs, (index) => {
        this.#sent++;
        this.#tally.sent(index);
        send(plan.conversationOf(index), plan.numberOf(index));
      });
      await this.#drain();
      return { ...(await window), counts: this.#tally.counts(), latencyMs: this.#latencies.summary() };
    } finally {
      clock.clear(progress);
      this.#warnOfNacks();
    }
  }

  /** What has to be read at the beginning and at the end of the measured window. */
  async #watchWindow(): Promise<Pick<Measurement, 'rate' | 'services' | 'generatorLimited'>> {
    const { clock, fetch, onWarning } = this.#deps;
    const { fromMs, toMs } = this.#plan;
    const sample = () =>
      sampleServices(this.#options.admin, fetch).catch((error: Error): Samples => {
        onWarning(`services are left out: ${error.message}`);
        return new Map();
      });
    await sleep(this.#startMs + fromMs - clock.now(), clock);
    const generator = watchGenerator();
    const before = await sample();
    await sleep(this.#startMs + toMs - clock.now(), clock);
    const arrived = this.#arrivedInWindow;
    const load = generator();
    const after = await sample();
    return {
      rate: Math.round((arrived / ((toMs - fromMs) / SECOND_MS)) * 10) / 10,
      services: costOf(before, after, arrived),
      generatorLimited: isLimited(load),
    };
  }

  async #drain(): Promise<void> {
    const { clock } = this.#deps;
    const giveUpAt = clock.now() + this.#options.drainS * SECOND_MS;
    while (this.#tally.open > 0 && clock.now() < giveUpAt) await sleep(LOOK_MS, clock);
    await sleep(DOUBLES_MS, clock);
  }

  #progressLine(): string {
    const seconds = Math.max(0, Math.round((this.#deps.clock.now() - this.#startMs) / SECOND_MS));
    const p99 = this.#latencies.percentile(99).toFixed(1);
    const { lost, doubled, reordered, nacked } = this.#tally.counts();
    return `${seconds} s  sent ${this.#sent}  arrived ${this.#arrived}  under way ${lost}  doubled ${doubled}  reordered ${reordered}  nacked ${nacked}  p99 ${p99} ms`;
  }

  #warnOfNacks(): void {
    for (const [code, count] of this.#nackCodes) this.#deps.onWarning(`nacked with ${code}: ${count}`);
  }
}
