import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isFree } from './loopback.ts';

export interface ServerPlan {
  /** For error texts. */
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  /** Its output goes to `server.log` in here. */
  readonly folder: string;
  readonly port: number;
  /** The user it runs as, when that is not the one who starts it. */
  readonly user?: string;
  /** What asks it for an orderly end that does not wait for its clients. */
  readonly stopSignal: NodeJS.Signals;
  /** Whether it answers now. */
  probe(): Promise<boolean>;
}

const startDeadlineMs = 30_000;
const stopDeadlineMs = 10_000;
const probeEveryMs = 20;
const retryEveryMs = 200;
const retryForMs = 5_000;
const survived: readonly NodeJS.Signals[] = ['SIGSTOP', 'SIGCONT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'];
const setpriv = '/usr/bin/setpriv';

/** Parameters of setpriv that make the rest of a command run as `user`. */
export function asUser(user: string): string[] {
  return ['--reuid', user, '--regid', user, '--clear-groups'];
}

/** One server through its lives: start, kill, start again. */
export class ServerProcess {
  readonly #plan: ServerPlan;
  #child: ChildProcess | undefined;

  constructor(plan: ServerPlan) {
    this.#plan = plan;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Resolves when it answers. An early end is tried again: after a SIGKILL the old life may still hold the data. */
  async start(): Promise<void> {
    const { name, port } = this.#plan;
    const startedAt = performance.now();
    do {
      // Another's server on this port would answer the probe in place of ours.
      if (!(await isFree(port))) throw new Error(`${name} does not start: port ${port} is in use`);
      const child = this.#spawn();
      this.#child = child;
      while (isRunning(child)) {
        if (await this.#plan.probe()) return;
        if (performance.now() - startedAt > startDeadlineMs) await this.#end(child);
        await delay(probeEveryMs);
      }
      await delay(retryEveryMs);
    } while (performance.now() - startedAt < retryForMs);
    throw new Error(this.#failure());
  }

  async stop(): Promise<void> {
    if (this.#child && isRunning(this.#child)) await this.#end(this.#child);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || !isRunning(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    if (signal === 'SIGSTOP') await halted(this.pid);
    else if (!survived.includes(signal)) await gone;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  #spawn(): ChildProcess {
    const { command, folder, stopSignal, user } = this.#plan;
    // Should this process die without a word, the kernel ends the server too.
    const guard = existsSync(setpriv) ? [setpriv, '--pdeathsig', stopSignal.replace('SIG', '')] : [];
    const [program = '', ...parameters] = [...guard, ...(user ? asUser(user) : []), ...command];
    const log = openSync(join(folder, 'server.log'), 'a');
    // A process group of its own: Ctrl-C is for the launcher, which stops the servers last.
    const child = spawn(program, parameters, { cwd: folder, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    child.on('error', () => {}); // `#failure` reports it: a program that cannot start never runs.
    return child;
  }

  async #end(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill(this.#plan.stopSignal);
    const late = setTimeout(() => child.kill('SIGKILL'), stopDeadlineMs);
    await gone;
    clearTimeout(late);
  }

  #failure(): string {
    const log = join(this.#plan.folder, 'server.log');
    const lastLines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
    return `${this.#plan.name} does not start: ${this.#plan.command.join(' ')}\n${lastLines}`;
  }
}

/** A process with many threads still works for a moment after SIGSTOP. Only Linux tells when it no longer does. */
async function halted(pid: number): Promise<void> {
  const threads = `/proc/${pid}/task`;
  const deadline = performance.now() + 1_000;
  const isHalted = (thread: string) => {
    try {
      return /\) [Tt] /.test(readFileSync(join(threads, thread, 'stat'), 'utf8'));
    } catch {
      return true; // this thread has ended
    }
  };
  while (existsSync(threads) && performance.now() < deadline && !readdirSync(threads).every(isHalted)) {
    await delay(1);
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
