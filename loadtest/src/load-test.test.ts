import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { FakeGateway, type Fault } from './fake-gateway.suite.ts';
import { loadTest } from './load-test.ts';
import type { LoadTestResult } from './result.ts';

describe('loadtest text', () => {
  let folder: string;
  let gateway: FakeGateway;
  const clock = new FakeClock();
  const printed: string[] = [];
  const errors: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-loadtest-'));
    printed.length = 0;
    errors.length = 0;
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const deps = () => ({
    ...{ clock, socket: gateway.socket, fetch: gateway.fetch, onProgress: () => {} },
    onWarning: (line: string) => void errors.push(line),
    print: (text: string) => void printed.push(text),
    printError: (text: string) => void errors.push(text),
  });

  /** 4 conversations, 40 messages a second, a second of warm-up and two that are measured. */
  async function run(faults: Readonly<Record<string, Fault>> = {}, ...more: string[]) {
    gateway = new FakeGateway((token, number) => faults[`${token} ${number}`]);
    const file = join(folder, 'result.json');
    const line = 'text --connections 4 --rate 40 --duration 2 --warmup 1 --json';
    const ending = loadTest([...line.split(' '), file, ...more], deps());
    let code: number | undefined;
    void ending.then((ended) => {
      code = ended;
    });
    // The result is written by the real file system, which no fake clock drives.
    while (code === undefined) {
      await clock.advanceAsync(1_000);
      await new Promise(setImmediate);
    }
    return { code, result: JSON.parse(readFileSync(file, 'utf8')) as LoadTestResult };
  }

  it('asks for a human in each conversation, then sends all messages in turn, and passes', async () => {
    const { code, result } = await run();
    expect(code).toBe(0);
    expect(gateway.commands.slice(0, 4).toSorted()).toEqual([0, 1, 2, 3].map((n) => `conversation-${n} requestHuman`));
    expect(gateway.commands).toHaveLength(4 + 120);
    expect(result).toMatchObject({
      ...{ scenario: 'text', connections: 4, targetRate: 40, durationS: 2, rate: 40, services: {}, passed: true },
      ...{ sent: 80, delivered: 80, lost: 0, doubled: 0, reordered: 0, nacked: 0 },
    });
    expect(printed.join()).toMatch(/\npassed$/);
    expect(gateway.openSockets).toBe(0);
  });

  it.each<[Fault, Partial<LoadTestResult>]>([
    ['drop', { delivered: 79, lost: 1 }],
    ['double', { delivered: 80, doubled: 1 }],
    ['hold', { delivered: 80, reordered: 1 }],
  ])('counts one message that the gateway treats with %j, and fails', async (fault, counts) => {
    const { code, result } = await run({ 'conversation-2 15': fault });
    expect(result).toMatchObject({ sent: 80, lost: 0, doubled: 0, reordered: 0, nacked: 0, passed: false, ...counts });
    expect(code).toBe(1);
  });

  it('counts a fault of the warm-up too', async () => {
    expect(await run({ 'conversation-0 0': 'drop' })).toMatchObject({ code: 1, result: { delivered: 80, lost: 1 } });
  });

  it('says how often it was refused and why, and passes unless that was forbidden', async () => {
    const faults = { 'conversation-1 12': 'nack', 'conversation-1 13': 'nack' } as const;
    expect(await run(faults)).toMatchObject({ code: 0, result: { nacked: 2, delivered: 78, lost: 0 } });
    expect(errors).toEqual(['nacked with overloaded: 2']);
    expect((await run(faults, '--fail-if', 'nacked>1')).code).toBe(1);
  });

  it('counts as lost what a closed socket cannot send, and says that it closed', async () => {
    const { code, result } = await run({ 'conversation-3 20': 'close' });
    expect(code).toBe(1);
    expect(result).toMatchObject({ sent: 80, delivered: 70, lost: 10 });
    expect(errors).toEqual(['sockets closed with 1006: 2']);
  });

  it.each([
    [['text', '--rate', 'x'], '--rate'],
    [['nothing'], "unknown scenario 'nothing'"],
    [['text', '--json', '/no/such/folder/result.json'], '/no/such/folder'],
  ])('says in one line what is wrong with %j and exits with 2', async (parameters, part) => {
    gateway = new FakeGateway();
    await expect(loadTest(parameters, deps())).resolves.toBe(2);
    expect(errors).toEqual([expect.stringContaining(part)]);
    expect(errors[0]).not.toContain('\n');
  });

  it('exits with 2 when nobody answers at the target', async () => {
    gateway = new FakeGateway();
    const refusing: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(loadTest(['text'], { ...deps(), fetch: refusing })).resolves.toBe(2);
    expect(errors).toEqual(['loadtest: no answer from http://127.0.0.1:8080']);
  });

  it('exits with 2 when a conversation cannot be handed to a human', async () => {
    gateway = new FakeGateway((token, number) => (token.endsWith('-1') && number < 0 ? 'nack' : undefined));
    await expect(loadTest(['text', '--connections', '2'], deps())).resolves.toBe(2);
    expect(errors).toEqual(['loadtest: asking for a human was refused: unavailable']);
  });

  it('explains itself', async () => {
    gateway = new FakeGateway();
    await expect(loadTest(['--help'], deps())).resolves.toBe(0);
    expect(printed.join()).toContain('--fail-if');
  });
});
