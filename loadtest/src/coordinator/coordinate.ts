import { ParleyError } from '@parley/contract';
import { type Clock, sleep } from '@parley/flow';
import type { LoadCommand } from '../command/command-line.ts';
import type { Generator, GeneratorListener, GeneratorTask, SecondReport } from '../generator/generator.ts';
import { hardwareOf, thisHardware } from '../measure/machine.ts';
import type { Schedule } from '../measure/schedule.ts';
import type { Measurement } from '../report/result.ts';
import { scenarios } from '../scenario/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ProcessSampler } from '../services/process-sample.ts';
import { ServiceWatch } from '../services/service-watch.ts';
import { type Samples, sampleServices } from '../services/services.ts';
import { type MergedOutcome, mergeOutcomes } from './merge-outcomes.ts';
import type { Progress } from './progress.ts';
import { Seconds } from './seconds.ts';

export interface CoordinatorDeps {
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly sampleProcess: ProcessSampler;
  readonly createGenerator: (task: GeneratorTask, listener: GeneratorListener) => Generator;
  readonly runCommand: (command: string, signal: AbortSignal) => Promise<number | string>;
  readonly onProgress: (progress: Progress) => void;
  /** What a person should know of besides the result; one line. */
  readonly onWarning: (line: string) => void;
  /** Aborted: end the load early, with what there is. */
  readonly interrupted: AbortSignal;
}

const SECOND_MS = 1_000;
/** Between being ready and the first message: generators have to hear of it, and the last handshake must not count. */
const LEAD_MS = 300;
const LOOK_MS = 20;
/** Services are asked so often over the window, but not more than every other second. */
const LOOKS_AT_SERVICES = 240;
const MIN_LOOK_INTERVAL_MS = 2_000;

/** Runs the load on all generators together and puts what they found into one. */
export async function coordinate(command: LoadCommand, deps: CoordinatorDeps): Promise<Measurement> {
  // Before minutes of work: an address that does not answer should say so at once.
  await sampleAll(command, deps);
  const run = new CoordinatedRun(command, deps);
  try {
    return await run.run();
  } finally {
    await run.close();
  }
}

class CoordinatedRun {
  readonly #command: LoadCommand;
  readonly #deps: CoordinatorDeps;
  readonly #generators: readonly Generator[];
  readonly #seconds: Seconds;
  readonly #services = new ServiceWatch();
  readonly #opened: number[];
  readonly #latest: SecondReport['counts'][] = [];
  readonly #failures: string[] = [];
  readonly #ended = new AbortController();
  #startMs = 0;

  constructor(command: LoadCommand, deps: CoordinatorDeps) {
    this.#command = command;
    this.#deps = deps;
    const { processes } = command;
    this.#opened = Array.from({ length: processes }, () => 0);
    this.#seconds = new Seconds(processes, (second) =>
      deps.onProgress({ kind: 'running', second, counts: this.#latest }),
    );
    this.#generators = Array.from({ length: processes }, (_, index) => this.#createGenerator(index));
  }

  async run(): Promise<Measurement> {
    const { clock, interrupted } = this.#deps;
    await Promise.race([Promise.all(this.#generators.map((generator) => generator.setUp())), rejectedBy(interrupted)]);
    const stopAll = () => {
      for (const generator of this.#generators) generator.stop();
    };
    interrupted.addEventListener('abort', stopAll);
    try {
      this.#startMs = clock.now() + LEAD_MS;
      const startWallMs = clock.wallNow() + LEAD_MS;
      const [measured, ...outcomes] = await Promise.all([
        this.#watchWindow(stopAll),
        ...this.#generators.map((generator) => generator.run(startWallMs)),
      ]);
      const merged = mergeOutcomes(outcomes);
      const services = this.#services.costs(merged.arrivedInWindow);
      if (this.#isRestarting && merged.further['reconnect'] === undefined)
        this.#deps.onWarning('no connection was lost: if gateways were restarted, it was not under this load');
      return {
        ...merged,
        ...measured,
        machine: hardwareOf(thisHardware()),
        services,
        serviceDetails: this.#services.details(),
        seconds: this.#seconds.end(),
        failures: [...this.#failures, ...this.#unmeasured(merged, services)],
      };
    } finally {
      this.#ended.abort();
      interrupted.removeEventListener('abort', stopAll);
    }
  }

  get #isRestarting(): boolean {
    return this.#scenario.takes.includes('restart-command');
  }

  /** What was to be measured and was not. A restart may be of what no connection hangs on, and begins each count anew. */
  #unmeasured({ further }: MergedOutcome, services: Measurement['services']): string[] {
    const { series } = this.#scenario;
    if (this.#isRestarting) return [];
    const { admin, watched } = this.#command;
    const isCostUnknown = admin.length + watched.length > 0 && Object.keys(services).length === 0;
    return [
      ...series.filter((name) => further[name] === undefined).map((name) => `nothing was measured of: ${name}`),
      ...(isCostUnknown ? ['no service told what it spent'] : []),
    ];
  }

  async close(): Promise<void> {
    await Promise.all(this.#generators.map((generator) => generator.close()));
  }

  /** Watches services from the beginning of the measured window to its end; resolves with how long that was. */
  async #watchWindow(stopAll: () => void): Promise<Pick<Measurement, 'measuredS' | 'windowS'>> {
    const { fromMs, toMs, rateOverMs = toMs - fromMs } = this.#schedule;
    await this.#until(() => this.#passedMs() >= fromMs);
    const beganMs = this.#passedMs();
    await this.#lookAtServices();
    const intervalMs = Math.max(MIN_LOOK_INTERVAL_MS, (toMs - fromMs) / LOOKS_AT_SERVICES);
    const { clock } = this.#deps;
    const looking = clock.every(intervalMs, () => void this.#lookAtServices());
    try {
      await this.#restart();
      await this.#until(() => this.#passedMs() >= toMs);
    } finally {
      clock.clear(looking);
    }
    if (this.#isOpenEnded) stopAll();
    const endedMs = this.#passedMs();
    await this.#lookAtServices();
    // A window that was left to its end is as long as it was meant to be.
    const isWhole = !this.#isOpenEnded && endedMs >= toMs;
    const measuredMs = isWhole ? toMs - fromMs : endedMs - beganMs;
    return { measuredS: measuredMs / SECOND_MS, windowS: (isWhole ? rateOverMs : measuredMs) / SECOND_MS };
  }

  get #scenario(): Scenario {
    const scenario = scenarios.get(this.#command.scenario);
    if (!scenario) throw new ParleyError('internal', { detail: `no scenario ${this.#command.scenario}` });
    return scenario;
  }

  get #schedule(): Schedule {
    return this.#scenario.schedule(this.#command);
  }

  /** It goes on for as long as the command does. */
  get #isOpenEnded(): boolean {
    return this.#command.restartCommand !== undefined;
  }

  async #restart(): Promise<void> {
    const { restartCommand } = this.#command;
    if (restartCommand === undefined || this.#isOver) return;
    const either = AbortSignal.any([this.#ended.signal, this.#deps.interrupted]);
    const code = await this.#deps.runCommand(restartCommand, either);
    if (code !== 0) this.#failures.push(`the restart command ended with ${code}`);
  }

  async #lookAtServices(): Promise<void> {
    const { admin, restartCommand, watched } = this.#command;
    if (admin.length + watched.length === 0) return;
    const atS = this.#passedMs() / SECOND_MS;
    try {
      this.#services.add(atS, await sampleAll(this.#command, this.#deps));
    } catch (error) {
      // Who is being restarted cannot answer.
      if (restartCommand === undefined) this.#deps.onWarning(`services are left out: ${(error as Error).message}`);
      this.#services.add(atS, new Map() satisfies Samples);
    }
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.#isOver) await sleep(LOOK_MS, this.#deps.clock);
  }

  get #isOver(): boolean {
    return this.#ended.signal.aborted || this.#deps.interrupted.aborted;
  }

  #passedMs(): number {
    return this.#deps.clock.now() - this.#startMs;
  }

  #createGenerator(index: number): Generator {
    const { command, deps } = { command: this.#command, deps: this.#deps };
    const share = { index, of: command.processes };
    return deps.createGenerator(
      { scenario: command.scenario, options: command, share, isOpenEnded: this.#isOpenEnded },
      {
        opened: (count) => {
          this.#opened[index] = count;
          const opened = this.#opened.reduce((sum, one) => sum + one, 0);
          deps.onProgress({ kind: 'connecting', opened, of: command.connections });
        },
        second: (report) => {
          this.#latest[index] = report.counts;
          this.#seconds.add(index, report);
        },
        warning: deps.onWarning,
      },
    );
  }
}

/** Services by what they tell, and other processes by what the system tells of them. */
async function sampleAll(
  command: LoadCommand,
  deps: Pick<CoordinatorDeps, 'fetch' | 'sampleProcess'>,
): Promise<Samples> {
  const services = await sampleServices(command.admin, deps.fetch);
  return new Map([...services, ...command.watched.map(({ name, pid }) => [name, deps.sampleProcess(pid)] as const)]);
}

/** Never resolves. */
function rejectedBy(interrupted: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new ParleyError('cancelled', { detail: 'interrupted before the load began' }));
  if (interrupted.aborted) onAbort();
  else interrupted.addEventListener('abort', onAbort, { once: true });
  // Once the load has begun, nobody waits for it any more.
  promise.catch(() => {});
  return promise;
}
