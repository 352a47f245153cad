import { join } from 'node:path';
import { freePort } from '../servers/index.ts';
import { entryOf } from './repository.ts';
import { ServiceProcess } from './service-process.ts';
import type { Environment, ServerName, ServiceKind, StackOptions } from './stack.ts';

export interface LauncherOptions extends StackOptions {
  /** What every service is started with. */
  readonly shared: Environment;
  readonly logFolder: string;
  /** Of router i, where it serves the OpenAI-compatible door. */
  readonly llmPorts: readonly number[];
  readonly onLine: (line: string) => void;
}

/** After a death, with `restart`: a service that cannot start must not keep the machine busy. */
const restartDelayMs = 500;

/** Who sends stops before who answers: nothing that is under way loses its way. */
const stopOrder: readonly ServiceKind[] = ['gateway', 'llm-router', 'session', 'session-persistence', 'persistence'];

/** Starts services and stops all it has started. */
export class Launcher {
  readonly services = new Map<string, ServiceProcess>();
  readonly #options: LauncherOptions;

  constructor(options: LauncherOptions) {
    this.#options = options;
  }

  /** Starts `count` replicas at once; resolves when all are ready. */
  async start(kind: Exclude<ServiceKind, 'gateway'>, count = 1): Promise<void> {
    await settled(Array.from({ length: count }, (_, index) => this.#launch(kind, index, 0, 0)));
  }

  /** Resolves with their addresses. */
  async startGateways(count = 1): Promise<string[]> {
    const { port = 0, adminPort = 0 } = this.#options;
    return settled(
      Array.from({ length: count }, async (_, index) => {
        const own = port === 0 ? await freePort() : port + index;
        await this.#launch('gateway', index, own, adminPort === 0 ? 0 : adminPort + index);
        return `http://127.0.0.1:${own}`;
      }),
    );
  }

  async stop(): Promise<void> {
    for (const kind of stopOrder) {
      const alike = [...this.services.values()].filter((service) => service.kind === kind);
      await Promise.all(alike.map((service) => service.stop()));
    }
  }

  async #launch(kind: ServiceKind, index: number, port: number, wantedAdminPort: number): Promise<void> {
    const { env, logFolder, onLine, restart, serviceEnv, shared, signal } = this.#options;
    const name = `${kind}-${index}`;
    const adminPort = wantedAdminPort === 0 ? await freePort() : wantedAdminPort;
    signal?.throwIfAborted();
    const ways = await this.#ways(kind, name);
    const service = new ServiceProcess({
      name,
      kind,
      entry: entryOf(kind),
      env: {
        ...shared,
        ...ways,
        ...this.#door(kind, index),
        PARLEY_PORT: String(port),
        PARLEY_ADMIN_PORT: String(adminPort),
        ...env,
        ...serviceEnv?.[name],
      },
      adminPort,
      logFile: join(logFolder, `${name}.log`),
      onStart: ({ pid, admin }) => onLine(`started ${name} pid=${pid} admin=${admin}`),
      onDeath: (dead, how) => {
        onLine(`died ${name} pid=${dead.pid} (${how})${restart ? '' : '; it stays dead'}`);
        if (restart) setTimeout(() => dead.startAgain(), restartDelayMs);
      },
    });
    this.services.set(name, service);
    service.start();
    await service.untilReady({ signal });
  }

  /** Where a router serves the OpenAI-compatible door, and where gateways find it. */
  #door(kind: ServiceKind, index: number): Environment {
    const { llmPorts } = this.#options;
    if (kind === 'llm-router') return { PARLEY_LLM_PORT: String(llmPorts[index]) };
    if (kind === 'gateway') return { PARLEY_LLM_URL: llmPorts.map((port) => `http://127.0.0.1:${port}`).join() };
    return {};
  }

  /** Where this service finds the servers, when something stands in between. */
  async #ways(kind: ServiceKind, name: string): Promise<Environment> {
    const { shared, wayTo } = this.#options;
    if (wayTo === undefined) return {};
    const entries = serversOf[kind].map(async (server) => {
      const urls = (shared[variables[server]] ?? '').split(',').map(async (text) => {
        const url = new URL(text);
        url.port = String(await wayTo(name, server, Number(url.port)));
        return url.href;
      });
      return [variables[server], (await settled(urls)).join()] as const;
    });
    return Object.fromEntries(await settled(entries));
  }
}

const variables: Readonly<Record<ServerName, string>> = {
  nats: 'PARLEY_NATS_URL',
  redis: 'PARLEY_REDIS_URL',
  postgres: 'PARLEY_DATABASE_URL',
};

const serversOf: Readonly<Record<ServiceKind, readonly ServerName[]>> = {
  gateway: ['nats', 'redis'],
  session: ['nats'],
  'llm-router': ['nats'],
  persistence: ['nats', 'postgres'],
  'session-persistence': ['nats', 'postgres'],
  standalone: [],
};

/** As `Promise.all`, but never leaves anything under way behind. */
export async function settled<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(work);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
