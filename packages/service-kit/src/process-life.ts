import { type ConfigOf, describeConfig, type Settings, type Sites } from '@parley/config';
import { type Clock, systemClock, withDeadline } from '@parley/flow';
import { createLogger, createRegistry, type Logger, type Registry, watchProcess } from '@parley/telemetry';
import { type AdminServer, startAdminServer } from './admin-server.ts';
import { exitCode, exitCodeOf, explain } from './exit-code.ts';
import { type LoopWatchdog, watchLoop } from './loop-watchdog.ts';
import type { ProcessHost } from './process-host.ts';
import { type Configuration, kitSettings } from './read-configuration.ts';
import type { Phase } from './readiness.ts';
import type { ReadinessCheck, RunningService, ServiceDeps } from './service.ts';

export interface StartContext {
  /** Aborted when the process is told to stop before the service has started. */
  readonly signal: AbortSignal;
  readonly sites: Sites;
  /** Passes `work` through. Until it is done, `/readyz?verbose` says that the service waits for `name`. */
  waitFor<T>(name: string, work: Promise<T>): Promise<T>;
}

export interface RunOptions<S extends Settings> {
  /** In logs, metrics and bus queue names: `gateway`. */
  readonly name: string;
  readonly settings: S;
  /** May take as long as it must: probes say `starting` meanwhile. */
  readonly start: (deps: ServiceDeps, config: ConfigOf<S>, context: StartContext) => Promise<RunningService>;
  /** How long an orderly stop may take. */
  readonly stopTimeoutMs?: number;
}

/** Below the 30 s after which Kubernetes and Compose kill by default. */
const DEFAULT_STOP_TIMEOUT_MS = 20_000;

/** From a configuration that was read to an exit code: starting → running → stopping, each phase at most once. */
export class ProcessLife<S extends Settings> {
  readonly #options: RunOptions<S>;
  readonly #configuration: Configuration<S>;
  readonly #host: ProcessHost;
  readonly #clock: Clock = systemClock;
  readonly #log: Logger;
  readonly #metrics: Registry;
  readonly #watchdog: LoopWatchdog;
  readonly #stopping = new AbortController();
  #phase: Phase = 'starting';
  #service: RunningService | undefined;
  readonly #waitsFor = new Set<string>();

  constructor(options: RunOptions<S>, configuration: Configuration<S>, host: ProcessHost) {
    this.#options = options;
    this.#configuration = configuration;
    this.#host = host;
    this.#log = createLogger(options.name, configuration.kit.logLevel);
    this.#metrics = createRegistry(options.name);
    this.#watchdog = watchLoop(this.#clock);
  }

  /** Resolves with the exit code. */
  async run(): Promise<number> {
    const told = this.#listenForSignals();
    watchProcess(this.#metrics);
    this.#log.info({ config: describeConfig(this.#allSettings, this.#allValues) }, 'starting');
    let admin: AdminServer | undefined;
    let code: number;
    try {
      admin = await this.#openAdminPort();
      code = await this.#startAndWait(told);
    } catch (error) {
      // Whatever the service was waiting for when it was told to stop is no failure.
      code = this.#stopping.signal.aborted ? exitCode.stopped : this.#report(error);
    }
    code = Math.max(code, await this.#stop());
    this.#watchdog.stop();
    await admin?.close();
    this.#log.info({ code }, 'stopped');
    return code;
  }

  async #startAndWait(told: Promise<'told'>): Promise<number> {
    const { own, sites, faults } = this.#configuration;
    const deps = { clock: this.#clock, log: this.#log, metrics: this.#metrics, faults };
    const starting = this.#options.start(deps, own, {
      ...{ signal: this.#stopping.signal, sites },
      waitFor: async (name, work) => {
        this.#waitsFor.add(name);
        return work.finally(() => this.#waitsFor.delete(name));
      },
    });
    // Told to stop meanwhile: what waits for a server gives up on the signal, the rest gets as long as a stop does.
    this.#service = await Promise.race([starting, told.then(() => this.#inTime(starting))]);
    if (!this.#stopping.signal.aborted) {
      this.#phase = 'running';
      this.#log.info('ready');
    }
    const failed = this.#service.failed?.then((reason) => ({ reason }));
    const end = await Promise.race(failed === undefined ? [told] : [told, failed]);
    if (end === 'told') return exitCode.stopped;
    this.#log.fatal({ err: end.reason }, 'the service cannot go on');
    return exitCode.failed;
  }

  async #stop(): Promise<number> {
    this.#phase = 'stopping';
    try {
      await this.#inTime(this.#service?.stop() ?? Promise.resolve());
      return exitCode.stopped;
    } catch (err) {
      this.#log.error({ err }, 'did not stop in order');
      return exitCode.failed;
    }
  }

  #inTime<T>(work: Promise<T>): Promise<T> {
    return withDeadline(work, this.#options.stopTimeoutMs ?? DEFAULT_STOP_TIMEOUT_MS, this.#clock);
  }

  #openAdminPort(): Promise<AdminServer> {
    const { host, adminPort } = this.#configuration.kit;
    return startAdminServer(
      {
        metrics: this.#metrics,
        watchdog: this.#watchdog,
        phase: () => this.#phase,
        checks: () => this.#service?.checks() ?? [...this.#waitsFor].map(waiting),
      },
      { host, port: adminPort, setting: kitSettings.adminPort.env },
    );
  }

  #listenForSignals(): Promise<'told'> {
    this.#host.onCrash((err) => {
      this.#log.fatal({ err }, 'an error nobody caught');
      this.#host.exit(exitCode.failed);
    });
    return new Promise((resolve) => {
      this.#host.onStopSignal((signal) => {
        if (this.#stopping.signal.aborted) return this.#host.exit(exitCode.toldTwice);
        this.#log.info({ signal }, 'stopping');
        this.#phase = 'stopping';
        this.#stopping.abort();
        resolve('told');
      });
    });
  }

  #report(err: unknown): number {
    const code = exitCodeOf(err);
    if (code === exitCode.failed) this.#log.fatal({ err }, 'could not start');
    explain(this.#options.name, err, this.#host);
    return code;
  }

  get #allSettings() {
    return { ...kitSettings, ...this.#options.settings };
  }

  get #allValues() {
    return { ...this.#configuration.kit, ...this.#configuration.own };
  }
}

function waiting(name: string): ReadinessCheck {
  return { name, ok: false, detail: 'waiting for it', required: true };
}
