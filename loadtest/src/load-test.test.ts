import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError, serverFrame } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { FakeGateway, type Fault } from './generator/fake-gateway.suite.ts';
import { createLocalGenerator } from './generator/local-generator.ts';
import { type LoadTestDeps, loadTest } from './load-test.ts';
import type { LoadTestResult } from './report/result.ts';
import type { LoadSocketFactory } from './sockets/load-socket.ts';

let folder: string;
let gateway: FakeGateway;
let clock: FakeClock;
let upload: () => Promise<string>;
const printed: string[] = [];
const errors: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-loadtest-'));
  gateway = new FakeGateway();
  clock = new FakeClock();
  upload = async () => 'file-1';
  printed.length = 0;
  errors.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

function deps(more: Partial<LoadTestDeps> = {}): LoadTestDeps {
  const createUploader = () => ({ upload, close: async () => {} });
  return {
    ...{ clock, fetch: gateway.fetch, interrupted: new AbortController().signal, onProgress: () => {} },
    createGenerator: (task, listener) =>
      createLocalGenerator(
        task,
        { clock, socket: gateway.socket, fetch: more.fetch ?? gateway.fetch, createUploader },
        listener,
      ),
    runCommand: async () => 0,
    sampleProcess: (pid) => ({
      service: undefined,
      cpuSeconds: pid + clock.now() / 10_000,
      rssBytes: 0,
      loopDelayMs: undefined,
      queues: {},
    }),
    onWarning: (line) => void errors.push(line),
    print: (text) => void printed.push(text),
    printError: (text) => void errors.push(text),
    ...more,
  };
}

/** Lets the fake clock run until the command has ended. */
async function ended(command: Promise<number>): Promise<number> {
  let code: number | undefined;
  void command.then((found) => {
    code = found;
  });
  // The result is written by the real file system, which no fake clock drives.
  while (code === undefined) {
    await clock.advanceAsync(1_000);
    await new Promise(setImmediate);
  }
  return code;
}

async function run(line: string, more: Partial<LoadTestDeps> = {}) {
  const file = join(folder, 'result.json');
  const code = await ended(loadTest([...line.split(' '), '--json', file], deps(more)));
  const result = code === 2 ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as LoadTestResult);
  return { code, result };
}

/** The `index`-th socket gets so many copies of the frame whose message begins so. */
function repeating(open: LoadSocketFactory, index: number, beginning: string, copies: number): LoadSocketFactory {
  let opened = 0;
  return (url, subprotocol, listener) => {
    if (opened++ !== index) return open(url, subprotocol, listener);
    return open(url, subprotocol, {
      ...{ opened: () => listener.opened(), closed: (code) => listener.closed(code) },
      received(data) {
        const isIt = serverFrame.decode(data as Uint8Array).event?.message?.text.startsWith(beginning) ?? false;
        for (let copy = 0; copy < (isIt ? copies : 1); copy++) listener.received(data);
      },
    });
  };
}

describe('loadtest text', () => {
  /** 4 conversations, 40 messages a second, a second of warm-up and two that are measured. */
  const line = 'text --connections 4 --rate 40 --duration 2 --warmup 1';
  const faulty = (faults: Readonly<Record<string, Fault>>, more = '') => {
    gateway = new FakeGateway((token, number) => faults[`${token} ${number}`]);
    return run(line + more);
  };

  it('asks for a human in each conversation, then sends all messages in turn, and passes', async () => {
    const { code, result } = await run(line);
    expect(code).toBe(0);
    expect(gateway.commands.slice(0, 4).toSorted()).toEqual([0, 1, 2, 3].map((n) => `conversation-${n} requestHuman`));
    expect(gateway.commands).toHaveLength(4 + 120);
    expect(result).toMatchObject({
      ...{ scenario: 'text', connections: 4, targetRate: 40, durationS: 2, rate: 40, services: {}, passed: true },
      ...{ sent: 80, delivered: 80, lost: 0, doubled: 0, reordered: 0, nacked: 0 },
      details: { audited: 4, failures: [], seconds: { sent: [40, 40, 40], arrived: [40, 40, 40] } },
    });
    expect(printed.join()).toMatch(/\npassed$/);
    expect(gateway.openSockets).toBe(0);
  });

  it.each<[Fault, Partial<LoadTestResult>]>([
    ['drop', { delivered: 79, lost: 1 }],
    ['double', { delivered: 80, doubled: 1 }],
    ['hold', { delivered: 80, reordered: 1 }],
  ])('counts one message that the gateway treats with %j, and fails', async (fault, counts) => {
    const { code, result } = await faulty({ 'conversation-2 15': fault });
    expect(result).toMatchObject({ sent: 80, lost: 0, doubled: 0, reordered: 0, nacked: 0, passed: false, ...counts });
    expect(code).toBe(1);
  });

  it('wants every message at every watcher, and compares what each saw with the store', async () => {
    const { code, result } = await run(`${line} --watchers 5`);
    expect(code).toBe(0);
    expect(result).toMatchObject({ sent: 80, delivered: 80, details: { audited: 4, failures: [] } });
  });

  it.each<[string, number, RegExp]>([
    ['does not get', 0, /\nlost: 1\n/],
    ['gets twice', 2, /\ndoubled: /],
  ])('fails for one frame that one watcher of five %s', async (_what, copies, printedLine) => {
    // Socket 3 of the first conversation: its author is the first of six.
    const socket = repeating(gateway.socket, 3, '#7 ', copies);
    const createGenerator: LoadTestDeps['createGenerator'] = (task, listener) =>
      createLocalGenerator(
        task,
        { clock, socket, fetch: gateway.fetch, createUploader: () => ({ upload, close: async () => {} }) },
        listener,
      );
    const more = { createGenerator };
    const { code } = await run('text --connections 1 --rate 10 --duration 2 --warmup 0 --watchers 5', more);
    expect([code, printed.join()]).toEqual([1, expect.stringMatching(printedLine)]);
  });

  it('finds a message that was shown, told sent, and never committed', async () => {
    const { code, result } = await faulty({ 'conversation-2 29': 'forget' });
    expect([code, result?.delivered, result?.lost]).toEqual([1, 80, 1]);
    expect(result?.details.violations).toContainEqual(
      expect.objectContaining({ invariant: 'I1', fault: 'lost', conversationId: 'conversation-2' }),
    );
    expect(printed.join()).toMatch(/\nlost: 1\naltered: 1 conversations\nfailed$/);
  });

  it('times the news that a message is committed, and tells what a server spent on each', async () => {
    const { code, result } = await run(`${line} --process nats-0=12 --fail-if committed.p50>1s`);
    expect(code).toBe(0);
    expect(result?.details.further['committed']).toMatchObject({ max: 0 });
    // A tenth of a core, and 40 messages a second.
    expect(result?.services).toEqual({ 'nats-0': { cpuMicrosPerMessage: 2_500, rssMiB: 0 } });
  });

  it('fails when no service can be asked any more what it spent', async () => {
    let asked = 0;
    const metrics = 'process_cpu_seconds_total 1\nprocess_resident_memory_bytes 1\n';
    const admin: typeof fetch = async (url, init) =>
      new URL(String(url)).port === '8080'
        ? gateway.fetch(url, init)
        : new Response(metrics, { status: asked++ === 0 ? 200 : 503 });
    const { code, result } = await run(`${line} --admin gateway-0=http://a:9`, { fetch: admin });
    expect([code, result?.services, result?.details.failures]).toEqual([1, {}, ['no service told what it spent']]);
  });

  it('counts a fault of the warm-up too', async () => {
    expect(await faulty({ 'conversation-0 0': 'drop' })).toMatchObject({ code: 1, result: { delivered: 80, lost: 1 } });
  });

  it('says how often it was refused and why, and passes unless that was forbidden', async () => {
    const faults = { 'conversation-1 12': 'nack', 'conversation-1 13': 'nack' } as const;
    expect(await faulty(faults)).toMatchObject({ code: 0, result: { nacked: 2, delivered: 78, lost: 0 } });
    expect(printed.join()).toContain('nacked with overloaded: 2');
    expect((await faulty(faults, ' --fail-if nacked>1')).code).toBe(1);
    expect(printed.join()).toContain('missed: nacked>1');
  });

  it('counts as lost what a closed socket cannot send, and says that it closed', async () => {
    const { code, result } = await faulty({ 'conversation-3 20': 'close' });
    expect(code).toBe(1);
    expect(result).toMatchObject({ sent: 80, delivered: 70, lost: 10, details: { closes: { 1006: 2 } } });
  });

  it('keeps each connection busy with one message at a time in a closed loop', async () => {
    const { code, result } = await run('text --connections 3 --closed --duration 1 --warmup 0', {
      createGenerator: (task, listener) => {
        // So that an answer takes ten milliseconds, and not none at all.
        const socket: typeof gateway.socket = (url, subprotocol, to) => {
          const received = (data: string | Uint8Array) => void clock.after(10, () => to.received(data));
          return gateway.socket(url, subprotocol, { ...to, received });
        };
        const createUploader = () => ({ upload, close: async () => {} });
        return createLocalGenerator(task, { clock, socket, fetch: gateway.fetch, createUploader }, listener);
      },
    });
    expect(code).toBe(0);
    expect(result).toMatchObject({ targetRate: 0, lost: 0, latencyMs: { mean: expect.closeTo(10, 1) } });
    expect(result?.sent).toBeGreaterThanOrEqual(3 * 99);
    expect(result?.sent).toBeLessThanOrEqual(3 * 101);
  });

  it('shows a system that stands still for a second as a second of latency, though it sent on', async () => {
    const { result } = await run('text --connections 4 --rate 40 --duration 10 --warmup 0', {
      createGenerator: (task, listener) => {
        const beganMs = clock.now();
        const stallMs = () => Math.max(0, 6_000 - (clock.now() - beganMs));
        const socket: typeof gateway.socket = (url, subprotocol, to) => {
          const received = (data: string | Uint8Array) =>
            void clock.after(stallMs() < 1_000 ? stallMs() : 0, () => to.received(data));
          return gateway.socket(url, subprotocol, { ...to, received });
        };
        const createUploader = () => ({ upload, close: async () => {} });
        return createLocalGenerator(task, { clock, socket, fetch: gateway.fetch, createUploader }, listener);
      },
    });
    expect(result).toMatchObject({ sent: 400, delivered: 400, lost: 0, latencyMs: { p50: 0 } });
    expect(result?.latencyMs.max).toBeGreaterThan(970);
    // A tenth of the time: of what was sent in it, the first tenth waited for nearly all of it.
    expect(result?.latencyMs.p99).toBeGreaterThan(850);
    expect(result?.details.silences).toMatchObject({ count: 1 });
    expect(result?.details.silences.longestMs).toBeCloseTo(1_000, -2);
    expect(result?.details.seconds.sent.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 40));
  });

  it('ends early when it is interrupted, and tells what there is', async () => {
    const interrupted = new AbortController();
    const { code, result } = await run(line, {
      interrupted: interrupted.signal,
      onProgress: (progress) => progress.kind === 'running' && interrupted.abort(),
    });
    expect(code).toBe(0);
    expect(result?.sent).toBeGreaterThan(5);
    expect(result?.sent).toBeLessThan(50);
    expect(result?.rate).toBeCloseTo(40, -1);
    expect(result?.durationS).toBeLessThan(2);
  });

  it.each([
    [['text', '--rate', 'x'], '--rate'],
    [['nothing'], "unknown scenario 'nothing'"],
    [['text', '--json', '/no/such/folder/result.json'], '/no/such/folder'],
    [['text', '--html', '/no/such/folder/result.html'], '/no/such/folder'],
  ])('says in one line what is wrong with %j and exits with 2', async (parameters, part) => {
    await expect(loadTest(parameters, deps())).resolves.toBe(2);
    expect(errors).toEqual([expect.stringContaining(part)]);
    expect(errors[0]).not.toContain('\n');
  });

  it('exits with 2 when nobody answers at the target', async () => {
    const refusing: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(loadTest(['text'], deps({ fetch: refusing }))).resolves.toBe(2);
    expect(errors).toEqual(['loadtest: no answer from http://127.0.0.1:8080']);
  });

  it('exits with 2 when a conversation cannot be handed to a human', async () => {
    gateway = new FakeGateway((token, number) => (token.endsWith('-1') && number < 0 ? 'nack' : undefined));
    await expect(loadTest(['text', '--connections', '2'], deps())).resolves.toBe(2);
    expect(errors).toEqual(['loadtest: asking for a human was refused: unavailable']);
  });

  it('asks for a human again when it is told to come back', async () => {
    const busy = ['conversation-0', 'conversation-1', 'conversation-1'];
    gateway = new FakeGateway((id, number) => {
      const index = number < 0 ? busy.indexOf(id) : -1;
      return index >= 0 && busy.splice(index, 1).length > 0 ? 'busy' : undefined;
    });
    const { code, result } = await run('text --connections 2 --rate 10 --duration 2 --warmup 1');
    expect([code, result?.sent, result?.nacked, busy]).toEqual([0, 20, 0, []]);
  });

  it('exits with 2 when it is interrupted before it has begun', async () => {
    await expect(loadTest(['text'], deps({ interrupted: AbortSignal.abort() }))).resolves.toBe(2);
    expect(errors).toEqual(['loadtest: interrupted before the load began']);
  });

  it('does not hide a fault of its own', async () => {
    const broken = () => {
      throw new ParleyError('internal', { detail: 'broken' });
    };
    await expect(loadTest(['text'], deps({ createGenerator: broken }))).rejects.toThrow('broken');
  });

  it('explains itself', async () => {
    await expect(loadTest(['--help'], deps())).resolves.toBe(0);
    expect(printed.join()).toContain('--fail-if');
  });
});

describe('the other scenarios', () => {
  it('ai: asks, and times the first text and the whole answer', async () => {
    const { code, result } = await run('ai --connections 4 --rate 20 --duration 2 --fail-if answer.p99>1s');
    expect(code).toBe(0);
    expect(result).toMatchObject({ sent: 40, delivered: 40, details: { audited: 4, further: { answer: { max: 0 } } } });
    expect(printed.join()).toContain('answer');
  });

  it('ai: sees that an answer was given to a question that is not in the store', async () => {
    gateway = new FakeGateway((token, number) => (token.endsWith('-0') && number === 3 ? 'forget' : undefined));
    const { code, result } = await run('ai --connections 2 --rate 20 --duration 1');
    expect(code).toBe(1);
    expect(result?.details.violations).not.toEqual([]);
  });

  it('connect: opens each socket once, and holds it', async () => {
    const { code, result } = await run('connect --connections 20 --rate 10 --duration 3');
    expect(code).toBe(0);
    expect(result).toMatchObject({ sent: 20, delivered: 20, lost: 0, rate: 10, durationS: 5 });
    expect(result?.details.seconds.atS.at(-1)).toBeGreaterThanOrEqual(5);
    expect(gateway.commands).toEqual([]);
  });

  it('connect: fails when one of them does not stay', async () => {
    const line = 'connect --connections 20 --rate 10 --duration 3';
    const { code, result } = await run(line, {
      onProgress: (progress) => {
        if (progress.kind === 'running' && progress.second.atS === 3) gateway.closeAll('conversation-7');
      },
    });
    expect([code, result?.delivered]).toEqual([1, 20]);
    expect(result?.details).toMatchObject({
      closes: { 1006: 1 },
      failures: ['not as they should be at the end: 1 connections'],
    });
  });

  it('peak: rises during the warm-up', async () => {
    const { result } = await run('peak --connections 4 --rate 40 --duration 2 --warmup 2');
    expect(result?.details.seconds.sent.slice(0, 4)).toEqual([10, 30, 40, 40]);
    expect(result).toMatchObject({ sent: 80, delivered: 80, passed: true });
  });

  it('upload: sends a file with each message, and the messages in their order', async () => {
    let uploads = 0;
    upload = () =>
      new Promise((resolve) => {
        const number = uploads++;
        // The second file is faster than the first.
        clock.after(number % 2 === 1 ? 80 : 10, () => resolve(`file-${number}`));
      });
    const { code, result } = await run('upload --connections 1 --rate 20 --duration 1 --warmup 0');
    expect([code, result?.delivered, result?.reordered]).toEqual([0, 20, 0]);
    expect(result?.details.further['upload']?.max).toBeGreaterThan(70);
  });

  it('upload: exits with 2 where no files are taken', async () => {
    upload = () => Promise.reject(new ParleyError('not_found', { detail: 'http://x/v1/files answered 404' }));
    expect((await run('upload')).code).toBe(2);
    expect(errors).toEqual(['loadtest: the target takes no files: http://x/v1/files answered 404']);
  });

  it('soak: visitors come and go, and nothing is lost', async () => {
    const { code, result } = await run('soak --connections 6 --rate 6 --duration 60 --warmup 1');
    expect(code).toBe(0);
    expect(result).toMatchObject({ sent: 360, delivered: 360, lost: 0 });
    const humans = gateway.commands.filter((command) => command.endsWith('requestHuman')).length;
    expect(humans).toBeGreaterThan(6 + 3);
    expect(gateway.openSockets).toBe(0);
  });

  it('reconnect-storm: all come back, and nothing is lost', async () => {
    const { code, result } = await run('reconnect-storm --connections 5 --rate 20 --duration 10 --warmup 1');
    expect(code).toBe(0);
    expect(result).toMatchObject({ sent: 200, delivered: 200, lost: 0, details: { audited: 5 } });
    expect(result?.details.further['reconnect']?.max).toBeGreaterThan(0);
  });

  it('reconnect-storm: fails when it ends before any connection was lost', async () => {
    const interrupted = new AbortController();
    const { code, result } = await run('reconnect-storm --connections 5 --rate 20 --duration 10 --warmup 4', {
      interrupted: interrupted.signal,
      onProgress: (progress) => progress.kind === 'running' && interrupted.abort(),
    });
    expect(code).toBe(1);
    expect(result?.details.failures).toContain('nothing was measured of: reconnect');
  });

  it('rolling-restart: goes on until the command has ended, and fails with it', async () => {
    const restarting = (code: number) =>
      run('rolling-restart --connections 3 --rate 10 --duration 2 --warmup 1 --restart-command restart', {
        runCommand: () => new Promise((resolve) => void clock.after(5_000, () => resolve(code))),
      });
    const { code, result } = await restarting(0);
    expect(code).toBe(0);
    expect(result?.sent).toBeGreaterThanOrEqual(49);
    expect(result?.durationS).toBeCloseTo(5, 0);
    expect((await restarting(3)).result?.details.failures).toEqual(['the restart command ended with 3']);
  });
});
