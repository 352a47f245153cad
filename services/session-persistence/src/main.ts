import { connectNats } from '@parley/bus';
import { required, sharedSettings } from '@parley/config';
import { connectDatabase, persistenceSettings, postgresSettings } from '@parley/persistence';
import { keepHeapSmall, runService } from '@parley/service-kit';
import { sessionSettings } from '@parley/session';
import { startSessionPersistence } from './service.ts';

const DRAIN_TIMEOUT_MS = 5_000;

keepHeapSmall();
await runService({
  name: 'session-persistence',
  settings: {
    natsUrl: required(sharedSettings.natsUrl),
    ...persistenceSettings,
    ...postgresSettings,
    ...sessionSettings,
  },
  start: async (deps, config, { signal, waitFor }) => {
    const { log, clock, metrics } = deps;
    const connection = { url: config.natsUrl, name: 'session-persistence', log, clock, metrics, signal };
    const bus = await waitFor('bus', connectNats(connection));
    const database = connectDatabase(config, log);
    const both = await startSessionPersistence({ ...deps, bus, database }, config);
    return {
      checks: both.checks,
      failed: bus.failed,
      stop: async () => {
        await both.stop();
        await bus.drain(DRAIN_TIMEOUT_MS);
        await database.close();
      },
    };
  },
});
