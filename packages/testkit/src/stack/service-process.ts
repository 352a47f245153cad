import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeFlags } from './repository.ts';
import { withoutFaults } from './service-environment.ts';
import type { Environment, ServiceKind, StackService } from './stack.ts';

export interface ServicePlan {
  readonly name: string;
  readonly kind: ServiceKind;
  /** Absolute path of the `.ts` file. */
  readonly entry: string;
  readonly env: Environment;
  readonly adminPort: number;
  readonly logFile: string;
  readonly onStart: (service: ServiceProcess) => void;
  /** It ended, and nobody had asked for that. */
  readonly onDeath: (service: ServiceProcess, how: string) => void;
}

const readyDeadlineMs = 60_000;
/** What the slowest gives itself, a gateway with clients, and a little more. */
const stopDeadlineMs = 50_000;
const probeEveryMs = 50;
const probeTimeoutMs = 1_000;
const survived: readonly NodeJS.Signals[] = ['SIGSTOP', 'SIGCONT', 'SIGUSR1', 'SIGUSR2'];
const setpriv = '/usr/bin/setpriv';

/** One service through its lives: start, kill, start again. */
export class ServiceProcess implements StackService {
  readonly #plan: ServicePlan;
  #env: Environment;
  #child: ChildProcess | undefined;
  #isWanted = false;

  constructor(plan: ServicePlan) {
    this.#plan = plan;
    this.#env = plan.env;
  }

  get name(): string {
    return this.#plan.name;
  }

  get kind(): ServiceKind {
    return this.#plan.kind;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get admin(): string {
    return `http://127.0.0.1:${this.#plan.adminPort}`;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && isAlive(this.#child);
  }

  /** Does not wait until it is ready. */
  start(): void {
    const { entry, logFile, onStart } = this.#plan;
    // Should this process die without a word, the kernel ends the service too.
    const guard = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL'] : [];
    const [program = '', ...parameters] = [...guard, process.execPath, ...nodeFlags, entry];
    const log = openSync(logFile, 'a');
    // A process group of its own: Ctrl-C is for the launcher, which stops the services in order.
    const child = spawn(program, parameters, { env: this.#env, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    this.#isWanted = true;
    child.on('error', () => {}); // A program that cannot start never runs: `untilReady` reports it.
    child.on('exit', (code, signal) => {
      if (this.#isWanted && this.#child === child) this.#plan.onDeath(this, signal ?? `exit code ${code}`);
    });
    onStart(this);
  }

  async untilReady(options: Parameters<StackService['untilReady']>[0] = {}): Promise<void> {
    const { timeoutMs = readyDeadlineMs, signal } = options;
    const giveUpAt = performance.now() + timeoutMs;
    while (!(await this.#isReady())) {
      signal?.throwIfAborted();
      if (!this.isRunning) throw new Error(this.#failure('ended before it was ready'));
      if (performance.now() > giveUpAt) throw new Error(this.#failure(`is not ready after ${timeoutMs} ms`));
      await delay(probeEveryMs);
    }
  }

  /** After a death that nobody had asked for; does nothing when it was stopped, or started, meanwhile. */
  startAgain(): void {
    if (!this.#isWanted || this.isRunning) return;
    this.#env = withoutFaults(this.#plan.env);
    this.start();
  }

  /** In an orderly way, or by force when that takes too long. */
  async stop(): Promise<void> {
    this.#isWanted = false;
    const child = this.#child;
    if (child === undefined || !isAlive(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopDeadlineMs);
    await gone;
    clearTimeout(late);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === undefined || !isAlive(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    if (!survived.includes(signal)) await gone;
  }

  async restart(env: Environment = {}): Promise<void> {
    await this.stop();
    this.#env = { ...withoutFaults(this.#plan.env), ...env };
    this.start();
    await this.untilReady();
  }

  async #isReady(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.admin}/readyz`, { signal: AbortSignal.timeout(probeTimeoutMs) });
      await answer.arrayBuffer();
      return answer.ok && this.isRunning;
    } catch {
      return false; // not listening yet, or too busy: asked again
    }
  }

  #failure(what: string): string {
    const log = readFileSync(this.#plan.logFile, 'utf8').trim().split('\n').slice(-12).join('\n');
    return `${this.name} ${what}\n${log}`;
  }
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
