import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Of `/proc/<pid>/stat`, on every Linux there is. */
const TICKS_PER_SECOND = 100;
const START_TIMEOUT_MS = 60_000;

const running = new Set<ChildProcess>();
// However this process ends, nothing of it stays.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process that is watched from outside, so that Parley and others are measured alike. */
export class MeasuredProcess {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  /**
   * Runs a file with this Node; resolves once its output matches `ready`, with that match. Rejects with its output when it
   * ends before, or is late.
   */
  static async start(
    file: string,
    options: {
      readonly parameters?: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
      readonly cwd?: string;
      readonly ready: RegExp;
    },
  ): Promise<{ readonly process: MeasuredProcess; readonly found: RegExpExecArray }> {
    const { parameters = [], env = {}, cwd, ready } = options;
    const child = spawn(process.execPath, [file, ...parameters], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    let output = '';
    const found = new Promise<RegExpExecArray>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${file} is not ready\n${output}`)), START_TIMEOUT_MS);
      const read = (chunk: Buffer) => {
        output = `${output}${chunk}`.slice(-10_000);
        const match = ready.exec(output);
        if (!match) return;
        clearTimeout(late);
        resolve(match);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`${file} ended with ${code}\n${output}`));
      });
    });
    try {
      return { process: new MeasuredProcess(child), found: await found };
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** User and system time so far. */
  get cpuMicros(): number {
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; what follows it begins with field 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000_000;
  }

  get rssKib(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
