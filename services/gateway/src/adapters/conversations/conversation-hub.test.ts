import { expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import type { ConversationRow, StoreClient } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { ConversationHub } from './conversation-hub.ts';

const row = {
  ...{ tenantId: 'demo', conversationId: 'c1', siteId: 'demo', visitorId: 'v1', partition: 0, knownCommands: [] },
  state: undefined,
} as unknown as ConversationRow;

it('holds a conversation once the server knows of its subscriptions', async () => {
  const clock = new FakeClock();
  const memory = createMemoryBus({ clock });
  const [bus, liveBus] = [memory.connect(), memory.connect()];
  const flushed = Promise.withResolvers<void>();
  bus.flush = () => flushed.promise;
  const hub = new ConversationHub({
    ...{ bus, liveBus, clock, store: {} as StoreClient, log: createLogger('test', 'silent') },
    ...{ random: () => 0.5, nextTurn: (run: () => void) => run() },
  });
  let isHeld = false;
  const holding = hub.hold(row).then((held) => {
    isHeld = true;
    return held;
  });
  await clock.settle();
  // History that is read now could lack an event that nobody has subscribed to yet.
  expect(isHeld).toBe(false);
  flushed.resolve();
  (await holding).release();
  expect(hub.size).toBe(0);
  hub.stop();
});
