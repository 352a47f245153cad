import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import { type LoadBalancer, startLoadBalancer } from '../load-balancer.ts';
import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import { type Simulator, startSimulator } from '../simulators/index.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const START_TIMEOUT_MS = 90_000;
/** On the visitor's screen this long after the kill at the latest. */
const ON_SCREEN_MS = 10_000;
/** How long a session stands still at its fault point: the moment in which others are killed. */
const STALL_MS = 400;

const ANSWER = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

/** The four moments, and how a test knows that one has come. */
const moments = [
  { moment: 'before the commit', point: 'session.append.before', hasCome: () => delay(STALL_MS / 2) },
  { moment: 'after the commit, before the outcome', point: 'session.append.after', hasCome: () => delay(STALL_MS / 2) },
  {
    moment: 'after the outcome, before the events are published',
    point: 'session.outcome.after',
    hasCome: (client: Client) => until(client, () => statusOfNewest(client) !== 'sending'),
  },
  {
    moment: 'while the answer streams',
    point: undefined,
    hasCome: (client: Client) => until(client, () => (client.state.draft?.text.length ?? 0) > 20),
  },
] as const;

const victims = ['gateway', 'session', 'llm-router', 'persistence', 'nats', 'postgres'] as const;

(hasServers ? describe : describe.skip)('whatever dies, the visitor has one answer', () => {
  let stack: Stack;
  let simulator: Simulator;
  let balancer: LoadBalancer;
  const clients: Client[] = [];

  beforeAll(async () => {
    simulator = await startSimulator({ protocol: 'openai', answer: ANSWER, chunkCharacters: 8, chunkDelayMs: 40 });
    const vendor = { OPENAI_BASE_URL: simulator.url, OPENAI_API_KEY: 'key' };
    stack = await startStack({
      ...{ gateways: 2, sessions: 2, routers: 2, persistence: 2, limits: 'high' },
      serviceEnv: { 'llm-router-0': vendor, 'llm-router-1': vendor },
    });
    balancer = await startLoadBalancer(stack.gateways);
  }, START_TIMEOUT_MS);

  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });

  afterAll(async () => {
    await balancer?.stop();
    await stack?.stop();
    await simulator?.stop();
  }, START_TIMEOUT_MS);

  async function connect(): Promise<Client> {
    const client = createNodeClient({ url: balancer.url, siteKey: 'demo' });
    clients.push(client);
    client.connect();
    await until(client, ({ connection }) => connection === 'synced');
    return client;
  }

  /** The processes of that kind that may be at work on the visitor's message; one of them is. */
  async function kill(victim: (typeof victims)[number], name: string): Promise<() => Promise<void>> {
    if (victim === 'nats' || victim === 'postgres') {
      await stack[victim].kill('SIGKILL');
      await stack[victim].restart();
      return async () => undefined;
    }
    const service = stack.services.get(name);
    if (!service) throw new Error(`no ${name}`);
    await service.kill('SIGKILL');
    return () => service.restart();
  }

  describe.each(moments)('$moment', ({ point, hasCome }) => {
    beforeAll(async () => {
      const env = point ? { PARLEY_FAULT_POINTS: `${point}=stall:${STALL_MS}@all` } : {};
      for (const name of ['session-0', 'session-1']) await stack.services.get(name)?.restart(env);
    }, START_TIMEOUT_MS);

    it.each(victims)(
      '%s',
      async (victim) => {
        // Each of the two in turn: one of them is the one that matters.
        for (const name of victim === 'nats' || victim === 'postgres' ? [victim] : [`${victim}-0`, `${victim}-1`]) {
          const client = await connect();
          client.send('How are you?');
          await hasCome(client);
          const killedAt = performance.now();
          const revive = await kill(victim, name);
          await until(client, () => answersOf(client).length > 0, ON_SCREEN_MS - (performance.now() - killedAt));
          await revive();
          expect(answersOf(client)).toEqual([ANSWER]);
          await expectWhole(client);
          if (name.endsWith('-0') && point) await rearm(name, point);
        }
      },
      90_000,
    );

    async function rearm(name: string, faultPoint: string) {
      if (name.startsWith('session'))
        await stack.services.get(name)?.restart({ PARLEY_FAULT_POINTS: `${faultPoint}=stall:${STALL_MS}@all` });
    }
  });

  it('goes on when the session that commits is frozen for 20 s, and again when it wakes', async () => {
    const visitors = await Promise.all(Array.from({ length: 12 }, connect));
    const frozen = stack.services.get('session-0');
    const waits: number[] = [];
    const ask = async (client: Client) => {
      const before = ownMessagesOf(client).length;
      const askedAt = performance.now();
      client.send(`Question ${before}`);
      await until(client, () => ownMessagesOf(client).length > before, ON_SCREEN_MS + 5_000);
      waits.push(performance.now() - askedAt);
    };
    await frozen?.kill('SIGSTOP');
    const stoppedAt = performance.now();
    while (performance.now() - stoppedAt < 20_000) await Promise.all([...visitors.map(ask), delay(2_000)]);
    await frozen?.kill('SIGCONT');
    await Promise.all(visitors.map(ask));
    await delay(2_000);
    await Promise.all(visitors.map(ask));

    expect(Math.max(...waits)).toBeLessThan(ON_SCREEN_MS);
    // Else none of these visitors was the frozen session's.
    expect(Math.max(...waits)).toBeGreaterThan(2_000);
    for (const client of visitors) {
      await until(client, ({ openTurnId }) => openTurnId === undefined, 20_000);
      const own = ownMessagesOf(client);
      expect(own).toEqual(own.map((_, index) => `Question ${index}`));
      await expectWhole(client);
    }
  }, 120_000);

  /** What is on screen is what is committed: every seq once, in order, also for somebody who comes anew. */
  async function expectWhole(client: Client): Promise<void> {
    const seqs = eventsOf(client).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    const keys = client.state.items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(client.state.items.every(({ kind }) => kind === 'event')).toBe(true);
  }
});

function eventsOf(client: Client) {
  return client.state.items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
}

function messagesOf(client: Client, kind: 'ai' | 'visitor'): string[] {
  return eventsOf(client).flatMap(({ author, body }) =>
    author?.kind === kind && body?.kind === 'message' ? [body.text] : [],
  );
}

const answersOf = (client: Client) => messagesOf(client, 'ai');
const ownMessagesOf = (client: Client) => messagesOf(client, 'visitor');

function statusOfNewest(client: Client): string | undefined {
  const newest = client.state.items.at(-1);
  return newest?.kind === 'pending' ? newest.status : undefined;
}

/** Resolves when what is on screen is so; rejects after `timeoutMs`. */
function until(client: Client, isSo: (view: Client['state']) => boolean, timeoutMs = 20_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(`not on screen within ${Math.round(timeoutMs)} ms: ${JSON.stringify(client.state)}`));
    }, timeoutMs);
    const look = () => {
      if (!isSo(client.state)) return;
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const unsubscribe = client.subscribe(look);
    look();
  });
}
