import { connectNats, createStoreClient } from '@parley/bus';
import { createRedisCache } from '@parley/cache';
import { required, sharedSettings } from '@parley/config';
import { keepHeapSmall, runService } from '@parley/service-kit';
import { createAssets } from '@parley/widget/assets';
import { createFiles, GATEWAY_STOP_TIMEOUT_MS, gatewaySettings, startGateway } from './service.ts';

/** What the bus gets to send what is under way. */
const DRAIN_TIMEOUT_MS = 3_000;

keepHeapSmall();
await runService({
  name: 'gateway',
  settings: {
    natsUrl: required(sharedSettings.natsUrl),
    redisUrl: required(sharedSettings.redisUrl),
    ...gatewaySettings,
  },
  stopTimeoutMs: GATEWAY_STOP_TIMEOUT_MS,
  start: async (deps, config, { signal, sites, waitFor }) => {
    const { clock, log, metrics } = deps;
    const connection = { url: config.natsUrl, clock, log, metrics, signal };
    const bus = await waitFor('bus', connectNats({ ...connection, name: 'gateway' }));
    const liveBus = await waitFor('bus', connectNats({ ...connection, name: 'gateway-live' }));
    const cache = createRedisCache({ url: config.redisUrl, name: 'gateway', log });
    const store = createStoreClient(bus);
    const assets = await createAssets();
    const files = await createFiles(config);
    if (config.s3Url === undefined)
      log.warn(
        { dataDir: config.dataDir },
        'files stay on this disk: other gateways need PARLEY_S3_URL, or the same disk',
      );
    const gateway = await startGateway({ ...deps, bus, liveBus, store, cache, sites, files, assets }, config);
    return {
      checks: gateway.checks,
      failed: Promise.race([bus.failed, liveBus.failed]),
      stop: async () => {
        await gateway.stop();
        await Promise.all([bus.drain(DRAIN_TIMEOUT_MS), liveBus.drain(DRAIN_TIMEOUT_MS), cache.close()]);
      },
    };
  },
});
