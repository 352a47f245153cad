import { connectNats, createStoreClient } from '@parley/bus';
import { createMemoryCache, createRedisCache } from '@parley/cache';
import { required, sharedSettings } from '@parley/config';
import { runService } from '@parley/service-kit';
import { createProviders, openDoorPort, routerSettings, startRouter, vendorSettings } from './service.ts';

/** What the bus gets to send what is under way. */
const DRAIN_TIMEOUT_MS = 3_000;

await runService({
  name: 'llm-router',
  settings: {
    natsUrl: required(sharedSettings.natsUrl),
    // Without it every router counts limits by itself, and learns of vendors by itself.
    redisUrl: sharedSettings.redisUrl,
    host: sharedSettings.host,
    llmPort: sharedSettings.llmPort,
    ...vendorSettings,
    ...routerSettings,
  },
  start: async (deps, config, { signal, sites, waitFor }) => {
    const connection = { url: config.natsUrl, log: deps.log, clock: deps.clock, metrics: deps.metrics, signal };
    const bus = await waitFor('bus', connectNats({ ...connection, name: 'llm-router' }));
    const liveBus = await waitFor('bus', connectNats({ ...connection, name: 'llm-router-live' }));
    const store = createStoreClient(bus);
    const cache = config.redisUrl
      ? createRedisCache({ url: config.redisUrl, name: 'llm-router', log: deps.log })
      : createMemoryCache({ clock: deps.clock });
    const providers = createProviders(config, { metrics: deps.metrics, warmUp: true });
    const router = await startRouter(
      { ...deps, nextTurn: setImmediate, bus, liveBus, cache, store, sites, providers },
      config,
    );
    const { host, llmPort } = config;
    const doorPort =
      llmPort === undefined
        ? undefined
        : await openDoorPort(router.door, { host, port: llmPort, setting: sharedSettings.llmPort.env });
    return {
      checks: router.checks,
      failed: Promise.race([bus.failed, liveBus.failed]),
      stop: async () => {
        doorPort?.refuse();
        await router.stop();
        await doorPort?.close();
        await Promise.all([bus.drain(DRAIN_TIMEOUT_MS), liveBus.drain(DRAIN_TIMEOUT_MS), cache.close()]);
      },
    };
  },
});
