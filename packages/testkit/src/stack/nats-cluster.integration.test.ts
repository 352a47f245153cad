import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import { type FaultProxy, startFaultProxy } from '../proxy/index.ts';
import { hasServers, START_TIMEOUT_MS } from './faults.suite.ts';
import { answersOn, disorderOn, untilOn } from './screen.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const RECOVERY_TIMEOUT_MS = 30_000;

(hasServers ? describe : describe.skip)('a stack on three nats-servers, with something in between', () => {
  let stack: Stack;
  let client: Client | undefined;
  const ways = new Map<string, FaultProxy>();

  beforeAll(async () => {
    stack = await startStack({
      natsServers: 3,
      async wayTo(service, server, port) {
        const proxy = await startFaultProxy({ target: { port } });
        ways.set(`${service}→${server}:${port}`, proxy);
        return proxy.port;
      },
    });
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    client?.close();
    for (const proxy of ways.values()) await proxy.stop();
    await stack?.stop();
  }, START_TIMEOUT_MS);

  it('has every service take the way it was given', () => {
    const ports = stack.natsCluster.map(({ port }) => port);
    for (const service of ['gateway-0', 'session-0', 'llm-router-0', 'persistence-0']) {
      const own = ports.map((port) => ways.get(`${service}→nats:${port}`)?.connections ?? 0);
      expect(Math.max(...own)).toBeGreaterThan(0);
    }
    expect(ways.get(`persistence-0→postgres:${stack.postgres.port}`)?.connections).toBeGreaterThan(0);
  });

  it.each([0, 1, 2])(
    'answers while server %d of them is dead',
    async (index) => {
      const asked = createNodeClient({ url: stack.gateways[0] ?? '', siteKey: 'demo' });
      client = asked;
      asked.connect();
      const server = stack.natsCluster[index];
      await server?.kill('SIGKILL');
      asked.send('How long does delivery take?');
      await untilOn(asked, () => answersOn(asked).length === 1, RECOVERY_TIMEOUT_MS);
      expect(disorderOn(asked)).toEqual([]);
      await server?.restart();
      asked.close();
    },
    2 * RECOVERY_TIMEOUT_MS,
  );
});
