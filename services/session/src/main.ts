import { connectNats, createStoreClient } from '@parley/bus';
import { required, sharedSettings } from '@parley/config';
import { keepHeapSmall, runService } from '@parley/service-kit';
import { sessionSettings, startSession } from './service.ts';

/** What the bus gets to send what is under way. */
const DRAIN_TIMEOUT_MS = 3_000;

keepHeapSmall();
await runService({
  name: 'session',
  settings: { natsUrl: required(sharedSettings.natsUrl), ...sessionSettings },
  start: async (deps, config, { signal, waitFor }) => {
    const { log, clock, metrics } = deps;
    const bus = await waitFor(
      'bus',
      connectNats({ url: config.natsUrl, name: 'session', log, clock, metrics, signal }),
    );
    const session = await startSession({ ...deps, bus, store: createStoreClient(bus) }, config);
    return {
      checks: session.checks,
      failed: bus.failed,
      stop: async () => {
        await session.stop();
        await bus.drain(DRAIN_TIMEOUT_MS);
      },
    };
  },
});
