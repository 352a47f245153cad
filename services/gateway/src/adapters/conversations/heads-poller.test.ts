import { expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import type { StoreClient } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { Conversation } from './conversation.ts';
import { HeadsPoller } from './heads-poller.ts';
import { History } from './history.ts';

function setUp(count: number, tenants = ['demo']) {
  const clock = new FakeClock();
  const bus = createMemoryBus({ clock });
  const asked: { atMs: number; tenantId: string; ids: readonly string[] }[] = [];
  let isStoreAway = false;
  const store = {
    heads: async ({ tenantId = '', conversationIds = [] }: { tenantId?: string; conversationIds?: string[] }) => {
      if (isStoreAway) throw new Error('away');
      asked.push({ atMs: clock.now(), tenantId, ids: conversationIds });
      return { heads: conversationIds.map((conversationId) => ({ conversationId, headSeq: 9 })) };
    },
  } as unknown as StoreClient;
  let turn = 0;
  // Slot after slot.
  const random = () => (turn++ % 25) / 25;
  const poller = new HeadsPoller({ bus, store, clock, log: createLogger('gateway', 'silent'), random });
  const conversations = Array.from({ length: count }, (_, index) => {
    const position = { conversationId: `c${index}`, seq: 3, ownerEpoch: 1, answeredTo: 0 };
    const tenantId = tenants[index % tenants.length] ?? '';
    return new Conversation(tenantId, position, {
      ...{ history: new History(store), clock },
      ...{ askDraft: async () => undefined, onReadFailed: () => {} },
    });
  });
  for (const conversation of conversations) poller.add(conversation);
  return { clock, bus, poller, conversations, asked, away: (isAway: boolean) => (isStoreAway = isAway) };
}

it('asks for every conversation once in 25 s, evenly, and tells it a higher head', async () => {
  const { clock, asked, conversations } = setUp(100);
  await clock.advanceAsync(25_000);
  expect(asked.map(({ ids }) => ids.length)).toEqual(new Array(25).fill(4));
  expect(new Set(asked.flatMap(({ ids }) => ids)).size).toBe(100);
  expect(conversations.every(({ headSeq }) => headSeq === 9)).toBe(true);
});

it('asks for all within 5 s once the bus is back', async () => {
  const { clock, bus, asked } = setUp(100);
  bus.setConnected(false);
  bus.setConnected(true);
  await clock.advanceAsync(5_000);
  expect(new Set(asked.flatMap(({ ids }) => ids)).size).toBe(100);
  await clock.advanceAsync(1_000);
  expect(asked.at(-1)?.ids).toHaveLength(4);
});

it('never mixes tenants, nor asks for more than 2,000 at once', async () => {
  const { clock, asked } = setUp(25 * 2 * 2_100, ['a', 'b']);
  await clock.advanceAsync(1_000);
  expect(asked.map(({ tenantId, ids }) => [tenantId, ids.length])).toEqual([
    ['a', 2_000],
    ['a', 100],
    ['b', 2_000],
    ['b', 100],
  ]);
});

it('asks again in the next round when the store did not answer', async () => {
  const { clock, asked, away } = setUp(25);
  away(true);
  await clock.advanceAsync(25_000);
  away(false);
  await clock.advanceAsync(25_000);
  expect(asked).toHaveLength(25);
});

it('forgets a conversation that was removed, and stops', async () => {
  const { clock, asked, poller, conversations } = setUp(25);
  for (const conversation of conversations.slice(1)) poller.remove(conversation);
  await clock.advanceAsync(25_000);
  expect(asked.map(({ ids }) => ids)).toEqual([['c0']]);
  poller.stop();
  await clock.advanceAsync(60_000);
  expect(asked).toHaveLength(1);
});
