import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SocketFactory } from '@parley/client';
import { nodeSocket } from '@parley/client/node';
import { clientFrame, serverFrame } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { type Stack, startStack } from '@parley/testkit';
import { findNatsServer, findPostgresBin, findRedisServer } from '@parley/testkit/servers';
import { loadTest } from './load-test.ts';
import type { LoadTestResult } from './result.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const TIMEOUT_MS = 90_000;

(hasServers ? describe : describe.skip)('loadtest text against a stack', () => {
  let stack: Stack;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-loadtest-'));
    stack = await startStack({ gateways: 1, limits: 'high' });
  }, TIMEOUT_MS);

  afterAll(async () => {
    await stack?.stop();
    rmSync(folder, { recursive: true });
  }, TIMEOUT_MS);

  async function run(parameters: string, socket: SocketFactory) {
    const file = join(folder, 'result.json');
    const admin = [...stack.services.values()].map((service) => `${service.name}=${service.admin}`).join();
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    const code = await loadTest(
      ['text', '--target', stack.gateways.join(), '--admin', admin, '--json', file, ...parameters.split(' ')],
      { clock: systemClock, socket, fetch, print, printError: print, onWarning: print, onProgress: () => {} },
    );
    return { code, printed, result: JSON.parse(readFileSync(file, 'utf8')) as LoadTestResult };
  }

  it(
    'delivers everything once and in order, and tells what each service spent',
    async () => {
      const { code, printed, result } = await run('--connections 50 --rate 200 --duration 3 --warmup 1', nodeSocket());
      expect(printed).toEqual([expect.stringMatching(/\npassed$/)]);
      expect(code).toBe(0);
      expect(result).toMatchObject({
        ...{ connections: 50, targetRate: 200, durationS: 3, passed: true },
        ...{ sent: 600, delivered: 600, lost: 0, doubled: 0, reordered: 0, nacked: 0 },
      });
      expect(result.rate).toBeGreaterThan(100);
      expect(result.latencyMs.p50).toBeGreaterThan(0);
      expect(result.latencyMs.max).toBeGreaterThanOrEqual(result.latencyMs.p99);
      expect(Object.keys(result.services).toSorted()).toEqual([...stack.services.keys()].toSorted());
      for (const { cpuMicrosPerMessage, rssMiB } of Object.values(result.services)) {
        expect(cpuMicrosPerMessage).toBeGreaterThanOrEqual(0);
        expect(rssMiB).toBeGreaterThan(20);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'counts the one frame that a watcher does not get as lost, and fails',
    async () => {
      const { code, result } = await run(
        '--connections 5 --rate 50 --duration 1 --warmup 0 --drain 2',
        droppingOne('#3 '),
      );
      expect(result).toMatchObject({ sent: 50, delivered: 49, lost: 1, doubled: 0, reordered: 0, passed: false });
      expect(code).toBe(1);
    },
    TIMEOUT_MS,
  );
});

/** Real sockets, of which one watcher loses one frame: the first whose message begins so. */
function droppingOne(beginning: string): SocketFactory {
  const open = nodeSocket();
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
