import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ParleyError } from '@parley/contract';

/** A simulated model in a process of its own, so that its cost is nobody else's. */
export interface Vendor {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const CHUNKS = 20;
const CHUNK_CHARACTERS = 20;
const CHUNK_DELAY_MS = 10;
const START_TIMEOUT_MS = 20_000;
const END_TIMEOUT_MS = 10_000;
const ANSWER = 'An answer of chunks '.repeat(CHUNKS);

/** Says the same to everything: its first text at once, twenty chunks 10 ms apart in all. */
export async function startVendor(): Promise<Vendor> {
  const entry = fileURLToPath(import.meta.resolve('@parley/testkit')).replace(/index\.ts$/, 'simulators/main.ts');
  const options = {
    ...{ only: 'openai', port: 'openai=0', 'delay-ms': 0, 'chunk-delay-ms': CHUNK_DELAY_MS },
    ...{ 'chunk-characters': CHUNK_CHARACTERS, answer: ANSWER },
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT_MS);
    await exited;
    clearTimeout(force);
  };
  const { promise, reject, resolve } = Promise.withResolvers<string>();
  const fail = () => reject(new ParleyError('unavailable', { detail: 'the simulated model did not start' }));
  const late = setTimeout(fail, START_TIMEOUT_MS);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    const url = /OPENAI_BASE_URL=(\S+)\s/.exec(said)?.[1];
    if (url !== undefined) resolve(url);
  });
  child.once('exit', fail);
  try {
    return { url: await promise, pid: child.pid ?? 0, stop: () => end('SIGTERM') };
  } catch (thrown) {
    if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
    throw thrown;
  } finally {
    clearTimeout(late);
  }
}
