import type { Bus } from '@parley/bus';
import type { Sites } from '@parley/config';
import { newId, type StoreClient } from '@parley/contract';
import type { ServiceDeps } from '@parley/service-kit';
import { type WatchedQueue, watchQueues } from '@parley/telemetry';
import { CommandSender } from './adapters/commands/command-sender.ts';
import { ConversationHub } from './adapters/conversations/conversation-hub.ts';
import type { Tokens } from './adapters/tokens.ts';
import { Admission } from './adapters/websocket/admission.ts';
import { Attacher } from './adapters/websocket/attacher.ts';
import { Connections } from './adapters/websocket/connections.ts';
import { PingWheel } from './adapters/websocket/ping-wheel.ts';
import type { GatewayConfig, GatewayTunables } from './config.ts';
import { inboundRates } from './domain/inbound-limits.ts';
import { createGatewayMetrics } from './metrics.ts';

export type { TokenClaims, Tokens } from './adapters/tokens.ts';
export type { Peer } from './adapters/websocket/connection.ts';
export type { PeerListener, PeerSocket } from './adapters/websocket/peer-socket.ts';
export { chooseFormat } from './domain/wire-format.ts';

export interface SocketsDeps extends Omit<ServiceDeps, 'faults'> {
  readonly bus: Bus;
  readonly liveBus: Bus;
  readonly store: StoreClient;
  readonly sites: Sites;
  readonly tokens: Tokens;
  /** 0 to below 1. */
  readonly random: () => number;
  /** Watched beside those of the sockets. */
  readonly queues?: readonly WatchedQueue[];
  readonly newConnectionId?: () => string;
  /** Runs something in the next turn of the event loop. */
  readonly nextTurn?: (run: () => void) => void;
}

export interface Sockets {
  readonly connections: Connections;
  /** Ask it before each `connections.add`. */
  readonly admission: Admission;
  /** Sends the clients elsewhere, tells them what became of what they sent if that is soon enough, and closes. */
  stop(): Promise<void>;
  /** Ends timers and subscriptions at once. */
  release(): void;
}

const CLOSE_TIMEOUT_MS = 3_000;

/** Everything behind the public port that serves sockets, whoever accepts them: give each to `connections.add`. */
export function createSockets(deps: SocketsDeps, config: GatewayConfig, tunables: GatewayTunables): Sockets {
  const { bus, liveBus, store, sites, tokens, clock, log, random } = deps;
  const { newConnectionId = newId, nextTurn = setImmediate } = deps;
  const metrics = createGatewayMetrics(deps.metrics);
  const commands = new CommandSender(
    { bus, clock, log, metrics, random, nextTurn },
    {
      repeatAfterMs: tunables.commandRepeatMs,
      giveUpAfterMs: tunables.commandGiveUpMs,
      maxPending: tunables.maxPendingCommands,
      maxPendingBytes: tunables.maxPendingBytes,
    },
  );
  const hub = new ConversationHub({ bus, liveBus, store, clock, log, random, nextTurn });
  const pings = new PingWheel({ clock, random }, tunables.heartbeatMs);
  const attacher = new Attacher({ tokens, sites, store, hub, clock, log, random }, tunables.maxAttaching);
  const connections = new Connections(
    {
      ...{
        ...tunables,
        clock,
        log,
        metrics,
        commands,
        store,
        liveBus,
        attacher,
        pings,
        limits: inboundRates(config),
        newConnectionId,
        random,
      },
      maxAgeMs: config.maxConnectionAgeSeconds * 1_000,
    },
    config.maxConnections,
  );
  const admission = new Admission({ clock, metrics, random, connections }, config.handshakesPerSecond);
  watchQueues(deps.metrics, [
    ...(deps.queues ?? []),
    { queue: 'commands', bound: tunables.maxPendingCommands, depth: () => commands.size },
    { queue: 'command_bytes', bound: tunables.maxPendingBytes, depth: () => commands.bytes },
    { queue: 'attaching', bound: tunables.maxAttaching, depth: () => attacher.attaching },
    { queue: 'catching_up', bound: config.maxConnections, depth: () => hub.catchingUp },
    {
      queue: 'unread_bytes',
      bound: tunables.maxBufferedBytes * config.maxConnections,
      depth: () => connections.unreadBytes,
    },
  ]);
  const release = () => {
    pings.stop();
    hub.stop();
    commands.stop();
  };
  return {
    connections,
    admission,
    release,
    async stop() {
      await connections.drain(config.drainSeconds * 1_000);
      await connections.close(CLOSE_TIMEOUT_MS);
      release();
    },
  };
}
