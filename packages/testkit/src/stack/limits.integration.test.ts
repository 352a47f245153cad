import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, EventBody, View } from '@parley/client';
import { createNodeClient } from '@parley/client/node';
import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import { type Simulator, startSimulator } from '../simulators/index.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const START_TIMEOUT_MS = 90_000;
const ALLOWED_PER_MINUTE = 4;
const VISITORS = 8;

const site = (key: string, more: object) => ({
  ...{ key, name: key, languages: ['en'], allowedOrigins: [], allowNoOrigin: true },
  ...more,
});
const sitesFile = JSON.stringify({
  routes: [{ provider: 'openai' }],
  tenants: [
    {
      id: 'acme',
      sites: [
        site('busy', { limits: { site: { requestsPerMinute: ALLOWED_PER_MINUTE } } }),
        site('calm', { limits: { site: { requestsPerMinute: 1_000 } } }),
        site('brief', { answering: { cancelUnwatchedAfterMs: 1_000 } }),
      ],
    },
  ],
});

(hasServers ? describe : describe.skip)('a stack with two routers', () => {
  let folder: string;
  let vendor: Simulator;
  let stack: Stack;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-limits-'));
    const config = join(folder, 'parley.yaml');
    writeFileSync(config, sitesFile);
    vendor = await startSimulator({ protocol: 'openai', answer: 'From the model.' });
    const env = { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: vendor.url };
    stack = await startStack({ routers: 2, config, env });
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await stack?.stop();
    await vendor?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, START_TIMEOUT_MS);

  /** What each of so many visitors of a site, who ask at the same time, is told. */
  const answersOf = (siteKey: string) =>
    Promise.all(
      Array.from({ length: VISITORS }, async () => {
        const client = visitorOf(siteKey);
        client.send('How long does delivery take?');
        const answer = await until(client, endOfTurn);
        client.close();
        return answer;
      }),
    );

  const visitorOf = (siteKey: string) => {
    const client = createNodeClient({ url: stack.gateways[0] ?? '', siteKey });
    client.connect();
    return client;
  };

  it('holds one limit over both of them, and tells who is over it', async () => {
    // A router's first turns may take longer than a cache is waited for, and without a cache each counts by itself.
    await answersOf('calm');
    const before = vendor.requests.length;
    const startedAt = performance.now();
    const answers = await answersOf('busy');
    const why = answers.map((body) => body.kind === 'message' && body.degradation);
    const byModel = why.filter((each) => each === 'none').length;
    const refilled = Math.ceil(((performance.now() - startedAt) * ALLOWED_PER_MINUTE) / 60_000);
    expect(byModel).toBeGreaterThanOrEqual(ALLOWED_PER_MINUTE);
    expect(byModel).toBeLessThanOrEqual(ALLOWED_PER_MINUTE + refilled);
    expect(why.filter((each) => each === 'rate_limit')).toHaveLength(VISITORS - byModel);
    expect(vendor.requests).toHaveLength(before + byModel);
  });

  it('stops an answer that nobody watches, where the site says so', async () => {
    const request = vendor.requests.length;
    vendor.set({ fault: { kind: 'hang', afterChunks: 1 } });
    const client = visitorOf('brief');
    client.send('Tell me a story');
    await until(client, ({ draft }) => draft !== undefined && draft.text !== '');
    client.close();
    const { clientClosedAt } = await vendor.settled(request, 15_000);
    expect(clientClosedAt).toBeDefined();
  });
});

/** The event that ended a turn. */
function endOfTurn({ items }: View): EventBody | undefined {
  for (const item of items) if (item.kind === 'event' && item.event.turnId !== '') return item.event.body;
  return undefined;
}

/** The first thing that `look` finds in what the client shows. */
function until<Found>(client: Client, look: (view: View) => Found | false | undefined): Promise<Found> {
  return new Promise((resolve) => {
    client.subscribe((view) => {
      const found = look(view);
      if (found) resolve(found);
    });
  });
}
