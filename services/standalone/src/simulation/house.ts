import { type Bus, createMemoryBus, createStoreClient, type MemoryBus } from '@parley/bus';
import { parseSites, readSettings } from '@parley/config';
import { EVENT_STREAM, ParleyError, type StoreClient } from '@parley/contract';
import { defaultTunables, gatewaySettings } from '@parley/gateway';
import { chooseFormat, createSockets, type Tokens } from '@parley/gateway/sockets';
import { routerSettings, startRouter } from '@parley/llm-router';
import { type FaultPoints, noFaultPoints, type RunningService } from '@parley/service-kit';
import { sessionSettings, startSession } from '@parley/session';
import { createLogger, createRegistry, type Logger } from '@parley/telemetry';
import type { History } from './history.ts';
import { Ledger } from './ledger.ts';
import type { Plant, PlantContext } from './plant.ts';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import { createScriptedProvider } from './scripted-provider.ts';
import { SimulatedBus } from './simulated-bus.ts';
import { SimulatedProcess } from './simulated-process.ts';
import type { Door } from './simulated-socket.ts';
import { SimulatedStore } from './simulated-store.ts';

export const TENANT = 'demo';
export const SITE = 'demo-site';

export type Role = 'session' | 'gateway' | 'router' | 'persistence';

/** One life of one service. */
export interface Life {
  readonly process: SimulatedProcess;
  readonly connections: readonly SimulatedBus[];
  readonly door?: Door;
  /** For a graceful stop; not every role has one here. */
  readonly service?: Promise<Pick<RunningService, 'stop'>>;
  /** Dies at the next hit of this fault point. */
  armed: string | undefined;
}

/** Where a service runs: one life after the other. */
export interface Slot {
  readonly role: Role;
  readonly name: string;
  lives: number;
  life: Life | undefined;
}

const site = {
  key: SITE,
  name: 'Simulated',
  languages: ['en'],
  allowedOrigins: [],
  allowNoOrigin: true,
  policy: 'Answer.',
  routes: [{ provider: 'local', model: 'scripted' }],
};
// JSON is YAML.
const sites = parseSites(JSON.stringify({ tenants: [{ id: TENANT, sites: [site] }] }), 'simulated', {});

/** Signing and checking are the gateway's own affair and take threads; here a token just says whose it is. */
export const tokens: Tokens = {
  sign: async ({ visitorId }) => ({ token: `token-${visitorId}`, expiresAt: Number.MAX_SAFE_INTEGER }),
  async verify(token) {
    if (!token.startsWith('token-')) throw new ParleyError('unauthorized');
    return { tenantId: TENANT, siteId: SITE, visitorId: token.slice('token-'.length) };
  },
};

const sessionConfig = readSettings(sessionSettings, {});
const gatewayConfig = readSettings(gatewaySettings, { PARLEY_TOKEN_KEYS: `one:${'s'.repeat(43)}` });
/** Shorter than in production, so that what they end does so within a run. */
const routerConfig = { ...readSettings(routerSettings, {}), firstTextMs: 4_000, silenceMs: 4_000, attemptMs: 12_000 };
const tunables = { ...defaultTunables, heartbeatMs: 5_000 };

export interface HouseDeps {
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly dice: Dice;
  readonly plant: Plant;
}

/** All services on one bus and one store, each life a simulated process. */
export class House {
  /** Share of all deliveries on the bus that are lost. */
  lossRate = 0;
  readonly ledger = new Ledger();
  readonly store: SimulatedStore;
  readonly slots: readonly Slot[];
  readonly #deps: HouseDeps;
  readonly #log: Logger = createLogger('simulation', 'silent');
  readonly #server: MemoryBus;
  readonly #restarts: Dice;
  #replicas = 0;

  constructor(deps: HouseDeps, counts: { readonly [R in Role]: number }) {
    this.#deps = deps;
    const { scheduler, history, dice } = deps;
    this.#restarts = dice.fork('restarts');
    const server = new SimulatedProcess('bus', scheduler, dice.fork('bus'));
    this.#server = createMemoryBus({ clock: server.clock, log: this.#log });
    this.store = new SimulatedStore({
      scheduler,
      history,
      dice: dice.fork('store'),
      ledger: this.ledger,
      log: this.#log,
    });
    const roles: readonly Role[] = ['persistence', 'session', 'router', 'gateway'];
    this.slots = roles.flatMap((role) =>
      Array.from(
        { length: counts[role] },
        (_, index): Slot => ({ role, name: `${role}-${index}`, lives: 0, life: undefined }),
      ),
    );
  }

  start(): void {
    for (const slot of this.slots) this.restart(slot);
  }

  /** Does nothing to what runs. */
  restart(slot: Slot): void {
    if (slot.life && !slot.life.process.isDead) return;
    const { scheduler, history, dice } = this.#deps;
    const name = `${slot.name}.${slot.lives++}`;
    const process = new SimulatedProcess(name, scheduler, dice.fork(name));
    history.note(name, 'starts');
    // Whoever looks after processes brings it back.
    process.onDeath(() => scheduler.after(this.#restarts.between(300, 6_000), () => this.restart(slot)));
    const starters = {
      session: this.#session,
      gateway: this.#gateway,
      router: this.#router,
      persistence: this.#persistence,
    };
    slot.life = starters[slot.role].call(this, process, slot);
  }

  wipeStream(): void {
    this.#server.deleteStream(EVENT_STREAM);
  }

  #connect(process: SimulatedProcess, name = 'bus'): SimulatedBus {
    const { scheduler, history, dice } = this.#deps;
    return new SimulatedBus({
      ...{ scheduler, history, process, name, server: this.#server },
      dice: dice.fork(`${process.name} ${name}`),
      commonLossRate: () => this.lossRate,
      onCaptured: (messageId) => this.ledger.captured(messageId),
    });
  }

  #context(process: SimulatedProcess): PlantContext {
    return { process, store: this.store, dice: this.#deps.dice.fork(`${process.name} plant`) };
  }

  #serviceDeps(process: SimulatedProcess, faults: FaultPoints = noFaultPoints) {
    const random = this.#deps.dice.fork(`${process.name} random`).next;
    return { clock: process.clock, log: this.#log, metrics: createRegistry(process.name), faults, random };
  }

  /** Dies in the middle of what it does when it is armed. */
  #faultsOf(process: SimulatedProcess, slot: Slot): FaultPoints {
    return {
      hit: (name) => {
        if (process.isDead || slot.life?.process !== process || slot.life.armed !== name) return;
        this.#deps.history.note(process.name, `dies at ${name}`);
        this.#deps.history.count('deaths at a fault point');
        // What its code still does before it comes to a wait reaches nobody.
        process.kill();
      },
    };
  }

  #session(process: SimulatedProcess, slot: Slot): Life {
    const connection = this.#connect(process);
    const { sessionBus, sessionStore } = this.#deps.plant;
    const context = this.#context(process);
    const bus: Bus = sessionBus?.(connection, context) ?? connection;
    const plain = createStoreClient(bus);
    const store: StoreClient = sessionStore?.(plain, context) ?? plain;
    const service = startSession(
      {
        ...this.#serviceDeps(process, this.#faultsOf(process, slot)),
        ...{ bus, store, newReplicaId: () => `replica-${this.#replicas++}` },
      },
      sessionConfig,
    );
    return { process, connections: [connection], service, armed: undefined };
  }

  #router(process: SimulatedProcess, slot: Slot): Life {
    const bus = this.#connect(process);
    const liveBus = this.#connect(process, 'live');
    const deps = this.#serviceDeps(process, this.#faultsOf(process, slot));
    const provider = createScriptedProvider(process, this.#deps.dice.fork(`${process.name} model`));
    const service = startRouter(
      {
        ...{ ...deps, bus, liveBus, sites, store: createStoreClient(bus), providers: new Map([['local', [provider]]]) },
        newRouterId: () => process.name.replace('.', '-'),
      },
      routerConfig,
    );
    return { process, connections: [bus, liveBus], service, armed: undefined };
  }

  #persistence(process: SimulatedProcess): Life {
    const bus = this.#connect(process);
    this.store.serve(process, bus);
    return { process, connections: [bus], armed: undefined };
  }

  #gateway(process: SimulatedProcess): Life {
    const connection = this.#connect(process);
    const liveBus = this.#connect(process, 'live');
    const { gatewayBus, gatewayStore, gatewaySocket } = this.#deps.plant;
    const context = this.#context(process);
    const bus: Bus = gatewayBus?.(connection, context) ?? connection;
    const plain = createStoreClient(bus);
    const store = gatewayStore?.(plain, context) ?? plain;
    let count = 0;
    const sockets = createSockets(
      {
        ...{ ...this.#serviceDeps(process), bus, liveBus, store, sites, tokens },
        newConnectionId: () => `${process.name}-${count++}`,
        nextTurn: (run) => process.deliver(0, run),
      },
      gatewayConfig,
      tunables,
    );
    const door: Door = {
      process,
      accept(accepted, subprotocol) {
        const socket = gatewaySocket?.(accepted) ?? accepted;
        const format = chooseFormat([subprotocol]);
        if (!format || !sockets.connections.hasRoom()) return false;
        sockets.connections.add({ socket, format, language: 'en', claim: { origin: undefined, host: 'simulated' } });
        return true;
      },
    };
    return { process, connections: [connection, liveBus], door, service: Promise.resolve(sockets), armed: undefined };
  }
}
