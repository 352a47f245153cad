import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import pg from 'pg';
import { type Simulator, startSimulator } from '../simulators/index.ts';
import { hasServers, START_TIMEOUT_MS } from './faults.suite.ts';
import { answersOn, disorderOn, untilOn } from './screen.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const VISITORS = 40;
const LEASE_MS = 4_000;
/** The longest that an expired reservation waits for the sweep, and a slow machine. */
const SWEEP_MS = 3_000;
/** Fits thirty answers: refuses some, and never lets one router alone have all that is granted. */
const CAP_MICROS = 76_800;
const MID_ANSWER_MS = 1_000;
const BOOKS_TIMEOUT_MS = 20_000;
/** About three seconds of streaming. */
const ANSWER = 'word'.repeat(60);

// The prompt is free, so that what is billed is what the simulator sent. Set aside for each call: 256 × 10 micro-units.
const config = `
prices: { models: { billed: { input: 0, output: 10 } } }
tenants:
  - id: demo
    budget: { day: { hard: ${CAP_MICROS / 1_000_000} } }
    costBreaker: false
    sites:
      - { key: demo, name: Demo, languages: [en], allowedOrigins: [self], allowNoOrigin: true,
          routes: [{ provider: openai, model: billed }], fallbacks: [faq] }
`;

(hasServers ? describe : describe.skip)('a router that dies in the middle of its answers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-budget-'));
  let simulator: Simulator;
  let stack: Stack;
  let database: pg.Client;
  const clients: Client[] = [];

  beforeAll(async () => {
    simulator = await startSimulator({ protocol: 'openai', answer: ANSWER, chunkCharacters: 4, chunkDelayMs: 50 });
    const file = join(folder, 'parley.yaml');
    writeFileSync(file, config);
    const env = {
      ...{ OPENAI_BASE_URL: simulator.url, OPENAI_API_KEY: 'key', PARLEY_ROUTER_MAX_OUTPUT_TOKENS: '256' },
      PARLEY_ROUTER_SPEND_LEASE_MS: String(LEASE_MS),
    };
    stack = await startStack({
      ...{ routers: 2, limits: 'high', config: file },
      serviceEnv: { 'llm-router-0': env, 'llm-router-1': env },
    });
    database = new pg.Client(stack.databaseUrl);
    await database.connect();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    for (const client of clients) client.close();
    await database?.end();
    await stack?.stop();
    await simulator?.stop();
    rmSync(folder, { recursive: true });
  }, START_TIMEOUT_MS);

  /** One statement: the numbers belong together. */
  async function books(): Promise<{ settled: number; reserved: number; routers: number; ids: string[] }> {
    const { rows } = await database.query(
      `select coalesce(sum(micros), 0)::int as reserved, count(distinct router)::int as routers,
         coalesce(array_agg(id), '{}') as ids,
         coalesce((select settled_micros from spend_periods where length(period) = 10), 0)::int as settled
       from spend_reservations`,
    );
    return rows[0];
  }

  /** Rejects after `BOOKS_TIMEOUT_MS`, with `what` was waited for and what the books say instead. */
  async function untilBooks(what: string, isSo: (now: Awaited<ReturnType<typeof books>>) => boolean): Promise<void> {
    const endsAt = performance.now() + BOOKS_TIMEOUT_MS;
    for (;;) {
      const now = await books();
      if (isSo(now)) return;
      if (performance.now() > endsAt) throw new Error(`waited in vain until ${what}: ${JSON.stringify(now)}`);
      await delay(10);
    }
  }

  async function connect(): Promise<Client> {
    const client = createNodeClient({ url: stack.gateways[0] ?? '', siteKey: 'demo' });
    clients.push(client);
    client.connect();
    await untilOn(client, ({ connection }) => connection === 'synced');
    return client;
  }

  it('leaves nothing set aside, passes no cap, and no visitor stays without an answer', async () => {
    const visitors = await Promise.all(Array.from({ length: VISITORS }, connect));
    let highest = 0;
    const watching = new AbortController();
    const watched = (async () => {
      while (!watching.signal.aborted) {
        const { settled, reserved } = await books();
        highest = Math.max(highest, settled + reserved);
        await delay(10);
      }
    })();
    try {
      for (const client of visitors) client.send('How are you?');
      await untilBooks('both routers have set money aside', ({ routers }) => routers === 2);
      await delay(MID_ANSWER_MS);
      const { ids } = await books();
      await stack.services.get('llm-router-0')?.kill('SIGKILL');
      await delay(LEASE_MS + SWEEP_MS);
      // Those of the other router have been settled meanwhile.
      const left = new Set((await books()).ids);
      expect(ids.filter((id) => left.has(id))).toEqual([]);
      for (const client of visitors) await untilOn(client, () => answersOn(client).length > 0, 30_000);
      await untilBooks('nothing is set aside', ({ reserved }) => reserved === 0);
    } finally {
      watching.abort();
      await watched;
    }
    expect(highest).toBeLessThanOrEqual(CAP_MICROS);
    for (const client of visitors) {
      expect(answersOn(client)).toHaveLength(1);
      expect(disorderOn(client)).toEqual([]);
    }
    const { rows: items } = await database.query(
      'select micros::int, output_tokens::int as tokens, is_abandoned as "isAbandoned", outcome from spend_items',
    );
    const abandoned = items.filter(({ isAbandoned }) => isAbandoned);
    // Some were under way in the router that died, and none but those.
    expect(abandoned.length).toBeGreaterThan(0);
    expect(abandoned.every(({ micros }) => micros === 2_560)).toBe(true);
    const whole = simulator.requests.filter(({ endedNormally }) => endedNormally);
    const billed = whole.reduce((sum, { tokensSent }) => sum + tokensSent, 0);
    const paid = items.filter(({ isAbandoned }) => !isAbandoned).reduce((sum, { micros }) => sum + micros, 0);
    expect(paid).toBe(billed * 10);
    const { settled } = await books();
    expect(settled).toBe(items.reduce((sum, { micros }) => sum + micros, 0));
  }, 120_000);
});
