import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { cacheSuite } from './cache.suite.ts';
import { createMemoryCache } from './memory-cache.ts';

cacheSuite('the cache in memory', async () => {
  const clock = new FakeClock({ startMs: 1 });
  const cache = createMemoryCache({ clock });
  return { cache, advance: async (ms) => clock.advance(ms), close: () => cache.close() };
});

it('holds no more than its bound, and forgets what was unused longest', async () => {
  const cache = createMemoryCache({ clock: new FakeClock({ startMs: 1 }), maxEntries: 2 });
  await cache.set('a', '1', 60_000);
  await cache.set('b', '2', 60_000);
  await cache.get('a');
  await cache.set('c', '3', 60_000);
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual(['1', undefined, '3']);
});

it('holds no more text than its bound either', async () => {
  const cache = createMemoryCache({ clock: new FakeClock({ startMs: 1 }), maxCharacters: 10 });
  await cache.set('a', '1234', 60_000);
  await cache.set('b', '1234', 60_000);
  await cache.set('c', '1', 60_000);
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([undefined, '1234', '1']);
});
