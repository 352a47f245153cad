import { createLogger } from '@parley/telemetry';
import { busSuite } from './bus.suite.ts';
import { createMemoryBus } from './memory-bus.ts';

busSuite('the bus in memory', async () => {
  const bus = createMemoryBus({ log: createLogger('test', 'silent') });
  const other = bus.connect();
  return {
    bus,
    other,
    close: async () => {
      await bus.drain(1_000);
      await other.drain(1_000);
    },
  };
});
