import { type ChildProcess, fork, spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientFrame, serverFrame } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { type Stack, startStack } from '@parley/testkit';
import { findNatsServer, findPostgresBin, findRedisServer, freePort } from '@parley/testkit/servers';
import type { Progress } from './coordinator/progress.ts';
import { createLocalGenerator } from './generator/local-generator.ts';
import { loadTest } from './load-test.ts';
import { measureOverload } from './overload/overload.ts';
import { parseOverloadOptions } from './overload/overload-options.ts';
import type { LoadTestResult } from './report/result.ts';
import { sampleProcess } from './services/process-sample.ts';
import { createLoadSockets, type LoadSocketFactory } from './sockets/load-socket.ts';
import { createUploader } from './sockets/upload.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const root = join(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 90_000;
const TIMEOUT_MS = 60_000;
const STALL_MS = 1_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-loadtest-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The command as it is, in a process of its own. */
async function command(parameters: string) {
  const file = join(folder, 'result.json');
  const entry = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, [entry, ...parameters.split(' '), '--json', file], { stdio: 'pipe' });
  const [out, errors]: string[][] = [[], []];
  child.stdout.on('data', (data) => out?.push(String(data)));
  child.stderr.on('data', (data) => errors?.push(String(data)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: out?.join('') ?? '', errors: errors?.join('') ?? '', file };
}

const resultIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as LoadTestResult;

describe('against the single process', () => {
  let parley: ChildProcess;
  let target: string;
  let admin: string;

  beforeAll(async () => {
    const [port, adminPort] = [await freePort(), await freePort()];
    [target, admin] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${adminPort}`];
    parley = fork(join(root, 'services/standalone/src/main.ts'), {
      env: {
        ...process.env,
        ...{ PARLEY_PORT: String(port), PARLEY_ADMIN_PORT: String(adminPort), PARLEY_DATA_DIR: join(folder, 'data') },
        ...{ PARLEY_GATEWAY_NEW_VISITORS_PER_SECOND: '1000', PARLEY_GATEWAY_NEW_VISITORS_BURST: '1000' },
      },
      silent: true,
    });
    const giveUpAt = performance.now() + START_TIMEOUT_MS - 5_000;
    const isReady = () =>
      fetch(`${admin}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady()) && performance.now() < giveUpAt) await setTimeout(100);
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    const gone = new Promise((resolve) => parley.once('exit', resolve));
    parley.kill('SIGTERM');
    await gone;
  }, TIMEOUT_MS);

  it(
    'text, from two processes: everything arrives once and in order, and is in the store',
    async () => {
      const line = `text --target ${target} --admin ${admin} --connections 10 --rate 40 --duration 2 --warmup 1`;
      const { code, out, errors, file } = await command(`${line} --processes 2 --html ${join(folder, 'report.html')}`);
      expect([code, errors]).toEqual([0, expect.any(String)]);
      expect(out).toMatch(/\npassed\n$/);
      expect(resultIn(file)).toMatchObject({
        ...{ sent: 80, delivered: 80, lost: 0, doubled: 0, reordered: 0, passed: true },
        details: { processes: 2, audited: 10 },
      });
      expect(Object.values(resultIn(file).services)).toEqual([
        { cpuMicrosPerMessage: expect.any(Number), rssMiB: expect.any(Number) },
      ]);
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/<h1>text <span class="badge passed">/);
    },
    TIMEOUT_MS,
  );

  it(
    'ai: each question is answered, its first text before the rest',
    async () => {
      const line = `ai --target ${target} --connections 6 --rate 4 --duration 2 --warmup 0`;
      const { code, file } = await command(line);
      const { details, ...result } = resultIn(file);
      expect([code, details.failures]).toEqual([0, []]);
      expect(result).toMatchObject({ sent: 8, delivered: 8, nacked: 0 });
      expect(details.further['answer']?.p50).toBeGreaterThan(result.latencyMs.p50);
      expect(details.audited).toBe(6);
    },
    TIMEOUT_MS,
  );

  it(
    'upload: each message arrives with its file',
    async () => {
      const line = `upload --target ${target} --connections 4 --rate 10 --duration 2 --warmup 0 --bytes 100000`;
      const { code, errors, file } = await command(line);
      expect([code, errors]).toEqual([0, expect.any(String)]);
      const { details, ...result } = resultIn(file);
      expect(result).toMatchObject({ sent: 20, delivered: 20, lost: 0, nacked: 0, passed: true });
      expect(details.further['upload']?.p50).toBeGreaterThan(0);
      // The first one was to see whether the target takes files at all.
      expect(filesIn(join(folder, 'data', 'files', 'demo')).map(({ size }) => size)).toEqual([
        64,
        ...Array(20).fill(100_000),
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    'exits with 1 for a threshold, and with 2 in one line for what it cannot do',
    async () => {
      const short = `--target ${target} --connections 2 --rate 10 --duration 1 --warmup 0`;
      const [missed, misused, nobody] = await Promise.all([
        command(`text ${short} --fail-if p50>=0ms`),
        command('text --speed 9'),
        command(`text --target http://127.0.0.1:${await freePort()}`),
      ]);
      expect([missed.code, missed.out]).toEqual([1, expect.stringMatching(/\nmissed: p50>=0ms\nfailed\n$/)]);
      expect([misused.code, misused.errors]).toEqual([2, expect.stringMatching(/^loadtest: .*--speed.*\n$/)]);
      expect([nobody.code, nobody.errors]).toEqual([2, expect.stringMatching(/^loadtest: no answer from .*\n$/)]);
    },
    TIMEOUT_MS,
  );
});

(hasServers ? describe : describe.skip)('against a stack', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack({ gateways: 2, limits: 'high' });
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await stack?.stop();
  }, START_TIMEOUT_MS);

  interface RunOptions {
    readonly socket?: LoadSocketFactory;
    readonly runCommand?: () => Promise<number>;
    readonly onProgress?: (progress: Progress) => void;
  }

  async function run(parameters: string, options: RunOptions = {}) {
    const { onProgress = () => {}, runCommand = async () => 0, socket = createLoadSockets(0) } = options;
    const file = join(folder, 'result.json');
    const admin = [...stack.services.values()].map((service) => `${service.name}=${service.admin}`).join();
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    const code = await loadTest(
      [...parameters.split(' '), '--target', stack.gateways.join(), '--admin', admin, '--json', file],
      {
        ...{ clock: systemClock, fetch, print, printError: print, onWarning: print, onProgress },
        ...{ runCommand, sampleProcess, interrupted: new AbortController().signal },
        createGenerator: (task, listener) =>
          createLocalGenerator(task, { clock: systemClock, socket, fetch, createUploader }, listener),
      },
    );
    return { code, printed, result: resultIn(file) };
  }

  it(
    'text: delivers everything once and in order, and tells what each service spent',
    async () => {
      const { code, printed, result } = await run('text --connections 20 --rate 100 --duration 2 --warmup 1');
      expect(printed).toEqual([expect.stringMatching(/\npassed$/)]);
      expect(code).toBe(0);
      expect(result).toMatchObject({
        ...{ connections: 20, targetRate: 100, durationS: 2, passed: true },
        ...{ sent: 200, delivered: 200, lost: 0, doubled: 0, reordered: 0, nacked: 0 },
      });
      expect(result.latencyMs.p50).toBeGreaterThan(0);
      expect(result.latencyMs.max).toBeGreaterThanOrEqual(result.latencyMs.p99);
      expect(Object.keys(result.services).toSorted()).toEqual([...stack.services.keys()].toSorted());
      for (const { cpuMicrosPerMessage, rssMiB } of Object.values(result.services)) {
        expect(cpuMicrosPerMessage).toBeGreaterThanOrEqual(0);
        expect(rssMiB).toBeGreaterThan(20);
      }
      expect(result.details.services['gateway-0']?.series.atS.length).toBeGreaterThan(1);
    },
    TIMEOUT_MS,
  );

  it(
    'overload: sees each period, and compares all conversations with the store',
    async () => {
      const lines: string[] = [];
      const deps = { interrupted: new AbortController().signal, onLine: (line: string) => void lines.push(line) };
      const { after, before, overload } = await measureOverload(parseOverloadOptions(['--short']), 40, stack, deps);
      expect(lines).toHaveLength(4);
      expect(before).toMatchObject({ offered: 10, taken: 10, refused: 0, faults: [], audited: 2 });
      expect(overload).toMatchObject({ offered: 80, faults: [], audited: 20 });
      expect(overload.taken + overload.refused).toBe(80);
      expect(overload.rssMiB[0]).toBeGreaterThan(100);
      expect(after).toMatchObject({ offered: 10, taken: 10, refused: 0, faults: [], audited: 2 });
    },
    TIMEOUT_MS,
  );

  it(
    'ai: questions are answered',
    async () => {
      const { code, result } = await run('ai --connections 5 --rate 4 --duration 2 --warmup 0');
      expect([code, result.details.failures]).toEqual([0, []]);
      expect(result).toMatchObject({ sent: 8, delivered: 8 });
    },
    TIMEOUT_MS,
  );

  it(
    'reconnect-storm: all come back, and nothing is lost',
    async () => {
      const { code, result } = await run('reconnect-storm --connections 10 --rate 10 --duration 3 --warmup 1');
      expect([code, result.details.failures]).toEqual([0, []]);
      expect(result).toMatchObject({ sent: 30, delivered: 30, details: { audited: 10 } });
      expect(result.details.further['reconnect']?.p50).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it(
    'rolling-restart: who loses the gateway comes back, and nothing is lost',
    async () => {
      const line = 'rolling-restart --connections 10 --rate 5 --duration 2 --warmup 1 --restart-command restart';
      const { code, result } = await run(line, {
        async runCommand() {
          await stack.services.get('gateway-0')?.restart();
          return 0;
        },
      });
      expect([code, result.details.failures]).toEqual([0, []]);
      expect(result.delivered).toBe(result.sent);
      expect(result.details.further['reconnect']?.p50).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it.each([
    ['connect --connections 30 --rate 30 --duration 1', 30],
    ['peak --connections 10 --rate 40 --duration 1 --warmup 2', 40],
    ['upload --connections 10 --rate 20 --duration 1 --warmup 0', 20],
    ['soak --connections 60 --rate 20 --duration 2 --warmup 1', 40],
    ['text --connections 2 --watchers 7 --rate 20 --duration 1 --warmup 0', 20],
    ['text --closed --connections 3 --duration 1 --warmup 0', undefined],
  ])(
    '%s: everything arrives',
    async (line, sent) => {
      const { code, result } = await run(line);
      expect([code, result.details.failures]).toEqual([0, []]);
      expect(result.sent).toBe(sent ?? result.delivered);
      expect(result).toMatchObject({ delivered: result.sent, lost: 0, doubled: 0, reordered: 0, nacked: 0 });
    },
    TIMEOUT_MS,
  );

  it(
    'counts the one frame that a watcher does not get as lost, and fails',
    async () => {
      const { code, result } = await run('text --connections 5 --rate 50 --duration 1 --warmup 0 --drain 2', {
        socket: droppingOne('#3 '),
      });
      expect(result).toMatchObject({ sent: 50, delivered: 49, lost: 1, doubled: 0, reordered: 0, passed: false });
      expect(code).toBe(1);
    },
    TIMEOUT_MS,
  );

  it(
    'names the second in which a service stood still',
    async () => {
      const store = stack.services.get('persistence-0');
      const measuring = Promise.withResolvers<void>();
      const running = run('text --connections 5 --rate 50 --duration 3 --warmup 0', {
        onProgress: ({ kind }) => kind === 'running' && measuring.resolve(),
      });
      await Promise.race([measuring.promise, running]);
      await store?.kill('SIGSTOP');
      await setTimeout(STALL_MS);
      await store?.kill('SIGCONT');
      const { printed, result } = await running;
      expect(result).toMatchObject({ sent: 150, delivered: 150, lost: 0, doubled: 0 });
      expect(result.details.silences.count).toBeGreaterThan(0);
      expect(result.details.silences.longestMs).toBeGreaterThan(STALL_MS * 0.8);
      expect(printed.join()).toMatch(/nothing came for half a second or more, though it was waited for: \d+ times/);
    },
    TIMEOUT_MS,
  );
});

/** The smallest first. */
function filesIn(path: string) {
  return globSync('*/*', { cwd: path })
    .map((name) => statSync(join(path, name)))
    .toSorted((a, b) => a.size - b.size);
}

/** Real sockets, of which one watcher loses one frame: the first whose message begins so. */
function droppingOne(beginning: string): LoadSocketFactory {
  const open = createLoadSockets(0);
  let hasDropped = false;
  return (url, subprotocol, listener) => {
    let isWatcher = false;
    const socket = open(url, subprotocol, {
      ...{ opened: () => listener.opened(), closed: (code) => listener.closed(code) },
      received(data) {
        const text = typeof data === 'string' ? '' : (serverFrame.decode(data).event?.message?.text ?? '');
        if (isWatcher && !hasDropped && text.startsWith(beginning)) hasDropped = true;
        else listener.received(data);
      },
    });
    return {
      send(data) {
        // Only the second socket of a conversation names it.
        const hello = typeof data === 'string' ? undefined : clientFrame.decode(data).hello;
        if (hello) isWatcher = hello.conversationId !== '';
        socket.send(data);
      },
      close: () => socket.close(),
    };
  };
}
