// One router with its door, as a process of its own: vendors from the environment, books and bus in memory. Prints
// `ready: <base URL>`. The books are asked over the bus as always, so that their messages are written and read.
import { createMemoryBus, createStoreClient, serveStore } from '@parley/bus';
import { createMemoryCache } from '@parley/cache';
import { parseSites, readSettings } from '@parley/config';
import { systemClock } from '@parley/flow';
import { noFaultPoints } from '@parley/service-kit';
import { createLogger, createRegistry } from '@parley/telemetry';
// The store that passes the suite of the real one: what PostgreSQL costs is no matter of the router.
import { createMemoryStore } from '../../../persistence/src/memory/index.ts';
import { hashOfKey } from '../../src/door/api-key/api-key.ts';
import { createProviders, openDoorPort, routerSettings, startRouter, vendorSettings } from '../../src/service.ts';
import { BENCH_KEY, BENCH_MODEL, SLOW_MODEL } from './names.ts';

const env = { PARLEY_ROUTER_DOOR_REQUESTS_PER_TENANT: '100000', ...process.env };
const sites = parseSites(
  JSON.stringify({
    tenants: [
      {
        id: 'bench',
        apiKeys: [{ id: 'bench', sha256: hashOfKey(BENCH_KEY).toString('hex') }],
        // Every call is set aside before it is made, and settled after it.
        budget: { day: { soft: '900000', hard: '1000000' }, month: { hard: '1000000' } },
        costBreaker: { perMinute: '100000' },
        routes: [
          { provider: 'openai', model: BENCH_MODEL },
          { provider: 'local', model: SLOW_MODEL },
        ],
        sites: [{ key: 'bench', name: 'Bench', languages: ['en'], allowedOrigins: [] }],
      },
    ],
  }),
  'bench.yaml',
  env,
);

const clock = systemClock;
const log = createLogger('llm-router', 'error');
const metrics = createRegistry('llm-router');
const bus = createMemoryBus({ clock, log });
serveStore(bus, createMemoryStore(clock), { log, maxInFlight: 256 });
const config = readSettings({ ...routerSettings, ...vendorSettings }, env);
const router = await startRouter(
  {
    ...{
      clock,
      log,
      metrics,
      faults: noFaultPoints,
      bus,
      liveBus: bus.connect(),
      store: createStoreClient(bus),
      sites,
    },
    ...{ cache: createMemoryCache({ clock }), nextTurn: setImmediate },
    providers: createProviders(config, { metrics, warmUp: true }),
  },
  config,
);
const { port } = await openDoorPort(router.door, { host: '127.0.0.1', port: 0, setting: 'PARLEY_LLM_PORT' });
console.log(`ready: http://127.0.0.1:${port}/llm/v1`);
