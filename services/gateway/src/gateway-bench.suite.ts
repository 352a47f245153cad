import { createMemoryBus, type MemoryBus } from '@parley/bus';
import { newId, type Welcome } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { noFaultPoints } from '@parley/service-kit';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { MemoryFiles } from './adapters/files/memory-files.suite.ts';
import { createTokens } from './adapters/tokens.ts';
import { type ConnectOptions, TestClient } from './adapters/websocket/test-client.suite.ts';
import { defaultTunables, type GatewayConfig, type GatewayTunables } from './config.ts';
import { parseTokenKeys } from './domain/token-keys.ts';
import { FakeCache, FakeHouse, fakeSites } from './fake-house.suite.ts';
import type { Assets } from './ports.ts';
import { type GatewayDeps, type RunningGateway, startGateway } from './service.ts';

const tokenKeys = `k1:${'s'.repeat(32)}`;
const config: GatewayConfig = {
  ...{ port: 0, host: '127.0.0.1', tokenKeys, llmUrl: undefined, trustProxyHops: 0, maxConnections: 20 },
  ...{ s3Url: undefined, dataDir: '', maxFileBytes: 100_000 },
  ...{ uploadBytesPerSecond: 1_000_000, uploadBytesBurst: 10_000_000 },
  ...{ newVisitorsPerSecond: 10, newVisitorsBurst: 100, messagesPerSecond: 5, messagesBurst: 20 },
  ...{ handshakesPerSecond: 1_000, drainSeconds: 1, maxConnectionAgeSeconds: 3_600 },
};
const tunables: GatewayTunables = { ...defaultTunables, drainTimeoutMs: 200 };

export interface BenchOptions {
  readonly config?: Partial<GatewayConfig>;
  readonly tunables?: Partial<GatewayTunables>;
  readonly assets?: Assets;
  /** In the place of the bench's own. */
  readonly deps?: Partial<Pick<GatewayDeps, 'clock' | 'bus' | 'liveBus' | 'llm'>>;
}

export interface ChatOptions extends ConnectOptions {
  readonly visitorId?: string;
  readonly siteId?: string;
  /** Resumes after this seq. */
  readonly lastSeq?: number;
  readonly epoch?: string;
}

/** A real gateway on a free port of the loopback, between a fake house and clients that do as they are told. */
export class GatewayBench {
  readonly bus: MemoryBus = createMemoryBus();
  readonly house = new FakeHouse(this.bus.connect());
  readonly cache = new FakeCache();
  readonly files = new MemoryFiles();
  readonly clients: TestClient[] = [];
  registry: Registry = createRegistry('gateway');
  #gateway: RunningGateway | undefined;

  constructor() {
    this.house.openSession();
  }

  get gateway(): RunningGateway {
    if (!this.#gateway) throw new Error('start the bench first');
    return this.#gateway;
  }

  /** Starts the gateway, or one with other options in its place. */
  async start(options: BenchOptions = {}): Promise<void> {
    await this.#gateway?.stop();
    this.registry = createRegistry('gateway');
    const { bus, house, cache, files, registry } = this;
    const environment = { clock: systemClock, log: createLogger('gateway', 'silent'), faults: noFaultPoints };
    this.#gateway = await startGateway(
      {
        ...{ ...environment, bus, liveBus: bus.connect(), store: house.store, cache, sites: fakeSites, files },
        ...{ metrics: registry, ...(options.assets && { assets: options.assets }), ...options.deps },
      },
      { ...config, ...options.config },
      { ...tunables, ...options.tunables },
    );
  }

  async stop(): Promise<void> {
    for (const { socket } of this.clients) socket.terminate();
    await this.#gateway?.stop();
  }

  connect(options?: ConnectOptions): TestClient {
    const client = new TestClient(this.gateway.port, options);
    this.clients.push(client);
    return client;
  }

  /** A client that has its welcome. */
  async chat(options: ChatOptions = {}): Promise<{ readonly client: TestClient; readonly welcome: Welcome }> {
    const client = this.connect(options);
    await client.opened;
    const { visitorId, siteId, lastSeq, epoch = '' } = options;
    const resume = lastSeq === undefined ? {} : { resume: { epoch, lastSeq } };
    client.send({ hello: { token: await this.token({ visitorId, siteId }), ...resume } });
    return { client, welcome: await client.frame('welcome') };
  }

  async token(
    options: {
      readonly visitorId?: string | undefined;
      readonly siteId?: string | undefined;
      readonly lifetimeMs?: number;
      readonly keys?: string;
      readonly tenantId?: string;
    } = {},
  ): Promise<string> {
    const { visitorId = newId(), siteId = 'demo', lifetimeMs = 60_000, keys = tokenKeys, tenantId = 'demo' } = options;
    const tokens = createTokens(parseTokenKeys(keys), { clock: systemClock, lifetimeMs });
    return (await tokens.sign({ tenantId, siteId, visitorId })).token;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.gateway.port}${path}`;
  }

  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const method = 'POST';
    return fetch(this.url('/v1/visitors'), {
      method,
      body: text,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }
}
