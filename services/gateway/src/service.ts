import type { Bus } from '@parley/bus';
import type { Cache } from '@parley/cache';
import type { Sites } from '@parley/config';
import type { StoreClient } from '@parley/contract';
import { listen, type ReadinessCheck, type RunningService, type ServiceDeps } from '@parley/service-kit';
import { createHttpServer } from './adapters/http/http-server.ts';
import { createLlmProxy } from './adapters/http/llm-proxy.ts';
import { LlmRoute } from './adapters/http/llm-route.ts';
import { SharedLimit } from './adapters/http/shared-limit.ts';
import { createTokens } from './adapters/tokens.ts';
import { createUpgradeHandler } from './adapters/websocket/upgrade.ts';
import { defaultTunables, type GatewayConfig, type GatewayTunables, gatewaySettings } from './config.ts';
import { unionOfOrigins } from './domain/origins.ts';
import { parseTokenKeys } from './domain/token-keys.ts';
import { createFileRoutes } from './file-routes.ts';
import type { Assets, Files, LlmDoor } from './ports.ts';
import { createSockets } from './sockets.ts';

export { createFiles } from './adapters/files/create-files.ts';
export {
  defaultTunables,
  GATEWAY_STOP_TIMEOUT_MS,
  type GatewayConfig,
  type GatewayTunables,
  gatewaySettings,
} from './config.ts';
export type { Asset, Assets, Files, LlmDoor } from './ports.ts';

export interface GatewayDeps extends ServiceDeps {
  readonly bus: Bus;
  /** A second connection to the same bus, so that drafts and events do not wait for each other. */
  readonly liveBus: Bus;
  readonly store: StoreClient;
  readonly cache: Cache;
  readonly sites: Sites;
  /** Where visitors' files are kept. */
  readonly files: Files;
  /** Pages served beside the API; without it there are none. */
  readonly assets?: Assets;
  /** The OpenAI-compatible door, where it is in this process; without it the routers at `llmUrl` are asked. */
  readonly llm?: LlmDoor | undefined;
  /** 0 to below 1; `Math.random` by default. */
  readonly random?: () => number;
}

/** For the last answers to leave. */
const HTTP_CLOSE_MS = 1_000;

export interface RunningGateway extends RunningService {
  /** The port it listens on. */
  readonly port: number;
}

/**
 * Starts the public port: HTTP and the sockets of clients. The caller owns `bus`, `liveBus`, `store` and `cache` and
 * closes them after `stop`. Rejects with `port_in_use`, `invalid_config`, `unavailable` (no bus).
 */
export async function startGateway(
  deps: GatewayDeps,
  config: GatewayConfig,
  tunables: GatewayTunables = defaultTunables,
): Promise<RunningGateway> {
  const { bus, liveBus, store, cache, sites, files, clock, log, assets = () => undefined, random = Math.random } = deps;
  const origins = unionOfOrigins(sites.tenants.flatMap((tenant) => tenant.sites));
  const tokens = createTokens(parseTokenKeys(config.tokenKeys), { clock, lifetimeMs: tunables.tokenLifetimeMs });
  const { newVisitorsPerSecond, newVisitorsBurst } = config;
  const limit = new SharedLimit(
    { cache, clock, log },
    { ratePerSecond: newVisitorsPerSecond, burst: newVisitorsBurst },
  );
  const fileRoutes = createFileRoutes({ store, cache, files, tokens, clock, log, random }, config, tunables);

  const sockets = createSockets({ ...deps, tokens, random, queues: fileRoutes.queues }, config, tunables);
  const { connections, admission } = sockets;
  const { renewalGraceMs, requestTimeoutMs } = tunables;
  const { trustProxyHops } = config;
  const visitors = { sites, tokens, limit, renewalGraceMs };
  const proxy = config.llmUrl === undefined ? undefined : createLlmProxy(config.llmUrl.split(','), { clock, log });
  const llm = new LlmRoute(deps.llm ?? proxy?.serve, clock, tunables.llmMaxOpen);
  const http = createHttpServer({
    ...{ ...visitors, ...fileRoutes.route, log, assets, llm, origins, trustProxyHops, requestTimeoutMs },
  });
  http.server.on(
    'upgrade',
    createUpgradeHandler({
      log,
      origins,
      refusal: () => admission.refusal(),
      onPeer: (peer) => connections.add(peer),
    }),
  );
  let isStopping = false;
  const checks = (): readonly ReadinessCheck[] => [
    { name: 'accepting', ok: !isStopping, required: true },
    { name: 'bus', ok: bus.isConnected, required: true },
    { name: 'live-bus', ok: liveBus.isConnected, required: false },
    { name: 'cache', ok: cache.isConnected, required: false },
  ];
  const { host } = config;
  const port = await listen(http, { host, port: config.port, setting: gatewaySettings.port.env }).catch((cause) => {
    sockets.release();
    throw cause;
  });
  fileRoutes.startSweep();

  return {
    port,
    checks,
    async stop() {
      isStopping = true;
      const graceMs = config.drainSeconds * 1_000 + tunables.llmGraceMs;
      await Promise.all([sockets.stop(), llm.drain(graceMs), fileRoutes.stop(graceMs)]);
      // A browser opens connections ahead of what it asks: one by which nothing was ever asked does not end by itself.
      const force = clock.after(HTTP_CLOSE_MS, () => http.server.closeAllConnections());
      await http.close();
      clock.clear(force);
      proxy?.close();
    },
  };
}
