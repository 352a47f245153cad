import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@parley/telemetry';
import { findRedisServer, startRedis } from '@parley/testkit/servers';
import { cacheSuite } from './cache.suite.ts';
import { createRedisCache } from './redis-cache.ts';

const url = process.env['TEST_REDIS_URL'];
const log = createLogger('test', 'silent');
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

if (url === undefined) {
  describe('the cache in Redis', () => {
    it.skip('needs TEST_REDIS_URL: the URL of a redis-server', () => {});
  });
} else {
  cacheSuite('the cache in Redis', async () => {
    const cache = createRedisCache({ url, name: 'test', log });
    await eventually(() => expect(cache.isConnected).toBe(true));
    return { cache, advance: pause, close: () => cache.close() };
  });
}

(findRedisServer() ? describe : describe.skip)('the cache in Redis, when the server fails (needs redis-server)', () => {
  it('rejects at once while the server is away, and works again when it is back', async () => {
    const server = await startRedis();
    const cache = createRedisCache({ url: server.url, name: 'test', log });
    await eventually(() => expect(cache.isConnected).toBe(true));
    await server.kill('SIGKILL');
    await eventually(() => expect(cache.isConnected).toBe(false));
    const startedAt = performance.now();
    await expect(cache.get('k')).rejects.toThrow(/^unavailable/);
    expect(performance.now() - startedAt).toBeLessThan(200);
    await server.restart();
    await eventually(() => expect(cache.isConnected).toBe(true));
    await cache.set('k', 'v', 1_000);
    expect(await cache.get('k')).toBe('v');
    // The script is gone with the old server; it is loaded again.
    expect((await cache.takeTokens('b', { ratePerSecond: 1, burst: 1 })).allowed).toBe(true);
    await cache.close();
    await server.stop();
  });

  it('gives up on a server that does not answer within the deadline', async () => {
    const server = await startRedis();
    const cache = createRedisCache({ url: server.url, name: 'test', log });
    await eventually(() => expect(cache.isConnected).toBe(true));
    await server.kill('SIGSTOP');
    const startedAt = performance.now();
    await expect(cache.get('k')).rejects.toThrow(/^unavailable/);
    const tookMs = performance.now() - startedAt;
    expect(tookMs).toBeGreaterThan(400);
    expect(tookMs).toBeLessThan(2_000);
    await server.kill('SIGCONT');
    await cache.close();
    await server.stop();
  });

  it('takes a server that stays silent for gone, so that nobody else waits for it, until it speaks again', async () => {
    const server = await startRedis();
    const cache = createRedisCache({ url: server.url, name: 'test', log, commandTimeoutMs: 100 });
    try {
      await eventually(() => expect(cache.isConnected).toBe(true));
      await server.kill('SIGSTOP');
      await expect(cache.get('k')).rejects.toThrow(/^unavailable/);
      await eventually(() => expect(cache.isConnected).toBe(false), 2_000);
      await server.kill('SIGCONT');
      await eventually(() => expect(cache.isConnected).toBe(true));
      await cache.set('k', 'v', 1_000);
    } finally {
      await server.kill('SIGCONT');
      await cache.close();
      await server.stop();
    }
  });

  it('starts without a server', async () => {
    const cache = createRedisCache({ url: 'redis://127.0.0.1:1', name: 'test', log });
    expect(cache.isConnected).toBe(false);
    await expect(cache.get('k')).rejects.toThrow(/^unavailable/);
    await cache.close();
  });
});

async function eventually(assertion: () => void, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      return assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(5);
    }
  }
}
