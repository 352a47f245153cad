import { describe, it } from '@jest/globals';
import { createLogger } from '@parley/telemetry';
import { busSuite } from './bus.suite.ts';
import { connectNats } from './connect-nats.ts';

const url = process.env['TEST_NATS_URL'];
const log = createLogger('test', 'silent');

if (url === undefined) {
  describe('the bus over NATS', () => {
    it.skip('needs TEST_NATS_URL: the URL of a nats-server with JetStream', () => {});
  });
} else {
  busSuite('the bus over NATS', async () => {
    const bus = await connectNats({ url, name: 'test', log });
    const other = await connectNats({ url, name: 'test-other', log });
    return {
      bus,
      other,
      close: async () => {
        await bus.drain(5_000);
        await other.drain(5_000);
      },
    };
  });
}
