import { connectNats } from '@parley/bus';
import { required, sharedSettings } from '@parley/config';
import { runService } from '@parley/service-kit';
import { persistenceSettings, postgresSettings } from './config.ts';
import { connectDatabase } from './connect-database.ts';
import { startPersistence } from './service.ts';

const DRAIN_TIMEOUT_MS = 5_000;

await runService({
  name: 'persistence',
  settings: { natsUrl: required(sharedSettings.natsUrl), ...persistenceSettings, ...postgresSettings },
  start: async (deps, config, { signal, waitFor }) => {
    const { log, metrics, clock } = deps;
    const bus = await waitFor(
      'bus',
      connectNats({ url: config.natsUrl, name: 'persistence', log, clock, metrics, signal }),
    );
    const database = connectDatabase(config, log);
    const service = await startPersistence({ ...deps, bus, database }, config);
    return {
      checks: service.checks,
      failed: bus.failed,
      stop: async () => {
        await service.stop();
        await bus.drain(DRAIN_TIMEOUT_MS);
        await database.close();
      },
    };
  },
});
