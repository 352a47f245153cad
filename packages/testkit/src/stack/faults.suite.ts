import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createNodeClient } from '@parley/client/node';
import { type LoadBalancer, startLoadBalancer } from '../load-balancer.ts';
import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import { type Simulator, startSimulator } from '../simulators/index.ts';
import { answersOn, disorderOn, untilOn } from './screen.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

export const hasServers = Boolean(findNatsServer() && findRedisServer() && findPostgresBin());
export const START_TIMEOUT_MS = 90_000;
/** On the visitor's screen this long after the kill at the latest. */
export const ON_SCREEN_MS = 10_000;
/** How long a session stands still at its fault point: the moment in which others are killed. */
const STALL_MS = 400;

/** About two seconds of streaming. */
const ANSWER = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

/** How the session that is to die or to look on stands still, and how a test knows that it does. */
const moments = {
  'before the commit': { point: 'session.append.before', hasCome: () => delay(STALL_MS / 2) },
  'after the commit, before the outcome': { point: 'session.append.after', hasCome: () => delay(STALL_MS / 2) },
  'after the outcome, before the events are published': {
    point: 'session.outcome.after',
    hasCome: (client: Client) =>
      untilOn(client, ({ items }) => items.some((item) => item.kind === 'event' || item.status === 'sent')),
  },
  'while the answer streams': {
    point: undefined,
    hasCome: (client: Client) => untilOn(client, ({ draft }) => (draft?.text.length ?? 0) > 20),
  },
} as const;

const victims = ['gateway', 'session', 'llm-router', 'persistence', 'nats', 'postgres'] as const;

/** Two of each service, and a balancer before the gateways; every process dies at that moment, both of a kind in turn. */
export function faultSuite(...names: readonly (keyof typeof moments)[]): void {
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

    describe.each(names)('%s', (name) => {
      const { point, hasCome } = moments[name];
      const faultPoints: Record<string, string> = point
        ? { PARLEY_FAULT_POINTS: `${point}=stall:${STALL_MS}@all` }
        : {};

      beforeAll(async () => {
        for (const session of ['session-0', 'session-1']) await service(session).restart(faultPoints);
      }, START_TIMEOUT_MS);

      it.each(victims)(
        '%s',
        async (victim) => {
          // Of two of a kind, one is at work on the message: each has its turn.
          for (const process of victim === 'nats' || victim === 'postgres'
            ? [victim]
            : [`${victim}-0`, `${victim}-1`]) {
            const client = await connect();
            client.send('How are you?');
            await hasCome(client);
            const killedAt = performance.now();
            const revive = await kill(process);
            await untilOn(client, () => answersOn(client).length > 0, ON_SCREEN_MS - (performance.now() - killedAt));
            await revive(faultPoints);
            expect(answersOn(client)).toEqual([ANSWER]);
            expect(disorderOn(client)).toEqual([]);
          }
        },
        90_000,
      );
    });

    function service(name: string) {
      const found = stack.services.get(name);
      if (!found) throw new Error(`no ${name}`);
      return found;
    }

    /** Servers come back at once, as their own supervisors would see to; a service stays dead until it is revived. */
    async function kill(name: string): Promise<(env: Record<string, string>) => Promise<void>> {
      if (name === 'nats' || name === 'postgres') {
        await stack[name].kill('SIGKILL');
        await stack[name].restart();
        return async () => undefined;
      }
      await service(name).kill('SIGKILL');
      return (env) => service(name).restart(name.startsWith('session') ? env : {});
    }

    async function connect(): Promise<Client> {
      const client = createNodeClient({ url: balancer.url, siteKey: 'demo' });
      clients.push(client);
      client.connect();
      await untilOn(client, ({ connection }) => connection === 'synced');
      return client;
    }
  });
}
