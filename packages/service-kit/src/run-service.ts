import { type ConfigOf, describeConfig, faultsOf, type Settings, type Sites } from '@parley/config';
import { type ErrorCode, ParleyError } from '@parley/contract';
import { type Clock, systemClock, withDeadline } from '@parley/flow';
import { createLogger, createRegistry, type Logger, type Registry, watchProcess } from '@parley/telemetry';
import { type AdminServer, startAdminServer } from './admin-server.ts';
import { type LoopWatchdog, watchLoop } from './loop-watchdog.ts';
import { type ProcessHost, processHost } from './process-host.ts';
import { type Configuration, kitSettings, readConfiguration } from './read-configuration.ts';
import type { Phase } from './readiness.ts';
import type { RunningService, ServiceDeps } from './service.ts';

export interface StartContext {
  /** Aborted when the process is told to stop before the service has started. */
  readonly signal: AbortSignal;
  readonly sites: Sites;
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

/** Exit codes: 0 stopped as told, 1 failed, 2 a setting is at fault, 130 told to stop twice. */
const EXIT = { stopped: 0, failed: 1, misconfigured: 2, toldTwice: 130 } as const;

/** What a person mends by changing a setting or ending another process: a stack trace would only hide the one line. */
const MISCONFIGURED: ReadonlySet<ErrorCode> = new Set(['invalid_config', 'port_in_use', 'data_dir_in_use']);

/**
 * Runs one service as this process: reads the configuration, opens the admin port, starts, and stops in order on
 * SIGTERM or SIGINT. A second signal ends the process at once. Returns when the process is about to exit.
 */
export async function runService<const S extends Settings>(
  options: RunOptions<S>,
  host: ProcessHost = processHost,
): Promise<void> {
  let configuration: Configuration<S>;
  try {
    configuration = readConfiguration(options.settings, host.env);
  } catch (error) {
    explain(options.name, error, host);
    return host.exit(exitCodeOf(error));
  }
  const life = new ProcessLife(options, configuration, host);
  host.exit(await life.run());
}

class ProcessLife<S extends Settings> {
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
      code = this.#stopping.signal.aborted ? EXIT.stopped : this.#report(error);
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
    const starting = this.#options.start(deps, own, { signal: this.#stopping.signal, sites });
    // Told to stop meanwhile: what waits for a server gives up on the signal, the rest gets as long as a stop does.
    this.#service = await Promise.race([starting, told.then(() => this.#inTime(starting))]);
    if (!this.#stopping.signal.aborted) {
      this.#phase = 'running';
      this.#log.info('ready');
    }
    const failed = this.#service.failed?.then((reason) => ({ reason }));
    const end = await Promise.race(failed === undefined ? [told] : [told, failed]);
    if (end === 'told') return EXIT.stopped;
    this.#log.fatal({ err: end.reason }, 'the service cannot go on');
    return EXIT.failed;
  }

  async #stop(): Promise<number> {
    this.#phase = 'stopping';
    try {
      await this.#inTime(this.#service?.stop() ?? Promise.resolve());
      return EXIT.stopped;
    } catch (err) {
      this.#log.error({ err }, 'did not stop in order');
      return EXIT.failed;
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
        checks: () => this.#service?.checks() ?? [],
      },
      { host, port: adminPort, setting: kitSettings.adminPort.env },
    );
  }

  #listenForSignals(): Promise<'told'> {
    this.#host.onCrash((err) => {
      this.#log.fatal({ err }, 'an error nobody caught');
      this.#host.exit(EXIT.failed);
    });
    return new Promise((resolve) => {
      this.#host.onStopSignal((signal) => {
        if (this.#stopping.signal.aborted) return this.#host.exit(EXIT.toldTwice);
        this.#log.info({ signal }, 'stopping');
        this.#phase = 'stopping';
        this.#stopping.abort();
        resolve('told');
      });
    });
  }

  #report(err: unknown): number {
    const code = exitCodeOf(err);
    if (code === EXIT.failed) this.#log.fatal({ err }, 'could not start');
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

/** For a person at the terminal: the faults, one a line, without a stack trace. */
function explain(name: string, error: unknown, host: ProcessHost): void {
  if (!(error instanceof ParleyError)) return;
  const faults = faultsOf(error);
  if (faults.length > 0)
    host.print(`${name}: the configuration is not valid\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  else host.print(`${name}: ${error.detail ?? error.message}`);
}

function exitCodeOf(error: unknown): number {
  return error instanceof ParleyError && MISCONFIGURED.has(error.code) ? EXIT.misconfigured : EXIT.failed;
}
