import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import { hasServers, ON_SCREEN_MS, START_TIMEOUT_MS } from './faults.suite.ts';
import { disorderOn, ownMessagesOn, untilOn } from './screen.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const FROZEN_MS = 20_000;

(hasServers ? describe : describe.skip)('a session that stops in the middle of its work', () => {
  let stack: Stack;
  const clients: Client[] = [];

  beforeAll(async () => {
    stack = await startStack({ sessions: 2, limits: 'high' });
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    for (const client of clients) client.close();
    await stack?.stop();
  }, START_TIMEOUT_MS);

  async function connect(): Promise<Client> {
    const client = createNodeClient({ url: stack.gateways[0] ?? '', siteKey: 'demo' });
    clients.push(client);
    client.connect();
    await untilOn(client, ({ connection }) => connection === 'synced');
    return client;
  }

  it('costs its visitors a few seconds, nobody a message, and does no harm when it wakes', async () => {
    const visitors = await Promise.all(Array.from({ length: 12 }, connect));
    const frozen = stack.services.get('session-0');
    const waits: number[] = [];
    const ask = async (client: Client) => {
      const count = ownMessagesOn(client).length;
      const askedAt = performance.now();
      client.send(`Question ${count}`);
      await untilOn(client, () => ownMessagesOn(client).length > count, 2 * ON_SCREEN_MS);
      waits.push(performance.now() - askedAt);
    };
    const everybodyAsks = () => Promise.all([...visitors.map(ask), delay(1_000)]);

    await everybodyAsks();
    await frozen?.kill('SIGSTOP');
    const stoppedAt = performance.now();
    while (performance.now() - stoppedAt < FROZEN_MS) await everybodyAsks();
    await frozen?.kill('SIGCONT');
    await everybodyAsks();
    await everybodyAsks();

    expect(Math.max(...waits)).toBeLessThan(ON_SCREEN_MS);
    // Else none of them was a visitor of the frozen session.
    expect(Math.max(...waits)).toBeGreaterThan(2_000);
    for (const client of visitors) {
      await untilOn(client, ({ openTurnId }) => openTurnId === undefined);
      expect(ownMessagesOn(client)).toEqual(ownMessagesOn(client).map((_, index) => `Question ${index}`));
      expect(disorderOn(client)).toEqual([]);
    }
  }, 120_000);
});
