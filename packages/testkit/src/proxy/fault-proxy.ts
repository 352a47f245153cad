import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { type Clock, systemClock } from '@parley/flow';
import { Lane } from './lane.ts';
import type { ActiveToxic, Direction, Toxic } from './toxic.ts';

export interface FaultProxyOptions {
  /** Where the server is. */
  readonly target: { readonly host?: string; readonly port: number };
  /** 0 or none: a free one. */
  readonly port?: number;
  readonly clock?: Clock;
  /** In [0, 1); for jitter. */
  readonly random?: () => number;
}

/** Stands between a client and a TCP server on the loopback, and spoils the way when told to. */
export interface FaultProxy {
  readonly port: number;
  /** Connections open now. */
  readonly connections: number;
  /** Bytes taken from one side and not yet passed to the other, over all connections. */
  readonly heldBytes: number;
  /** Works from now on, for what is open as well. `directions`: both unless told otherwise. */
  add(toxic: Toxic, ...directions: readonly Direction[]): ActiveToxic;
  remove(toxic: ActiveToxic): void;
  /** A clean way again. */
  clear(): void;
  /** Breaks off all that is open, and frees the port. */
  stop(): Promise<void>;
}

interface Connection {
  readonly client: Socket;
  readonly upstream: Socket;
  readonly lanes: readonly [Lane, Lane];
}

const loopback = '127.0.0.1';

/** Rejects when the port is taken. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const { target, clock = systemClock, random = Math.random } = options;
  const toxics = new Set<ActiveToxic>();
  const open = new Set<Connection>();
  const towards = (direction: Direction) => [...toxics].filter(({ directions }) => directions.includes(direction));
  const resetting = () => [...toxics].find(({ toxic }) => toxic.kind === 'reset');

  function join(client: Socket): void {
    client.on('error', () => {}); // `close` follows
    const reset = resetting();
    if (reset !== undefined) {
      reset.hits += 1;
      client.resetAndDestroy();
      return;
    }
    const upstream = connect({ port: target.port, host: target.host ?? loopback, allowHalfOpen: true });
    upstream.on('error', () => {});
    for (const socket of [client, upstream]) socket.setNoDelay(true);
    const cut = () => {
      // What was written is still sent: the end comes after it.
      client.end(() => client.destroy());
      upstream.end(() => upstream.destroy());
    };
    const lane = (direction: Direction, source: Socket, sink: Socket) =>
      new Lane({ source, target: sink, toxics: () => towards(direction), cut, clock, random });
    const connection: Connection = {
      client,
      upstream,
      lanes: [lane('up', client, upstream), lane('down', upstream, client)],
    };
    open.add(connection);
    const forget = () => {
      if (client.destroyed && upstream.destroyed) open.delete(connection);
    };
    client.once('close', forget);
    upstream.once('close', forget);
  }

  const server = createServer({ allowHalfOpen: true }, join);
  server.listen(options.port ?? 0, loopback);
  await once(server, 'listening');
  const address = server.address();
  const passAll = () => {
    for (const { lanes } of open) for (const lane of lanes) lane.pass();
  };
  const breakOff = ({ client, upstream, lanes }: Connection) => {
    for (const lane of lanes) lane.stop();
    for (const socket of [client, upstream]) if (!socket.destroyed) socket.resetAndDestroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    get connections() {
      return open.size;
    },
    get heldBytes() {
      return [...open].reduce((sum, { lanes }) => sum + lanes[0].heldBytes + lanes[1].heldBytes, 0);
    },
    add(toxic, ...directions) {
      const active: ActiveToxic = { toxic, directions: directions.length > 0 ? directions : ['up', 'down'], hits: 0 };
      toxics.add(active);
      if (toxic.kind === 'reset') {
        active.hits += open.size;
        for (const connection of [...open]) breakOff(connection);
      } else passAll();
      return active;
    },
    remove(toxic) {
      toxics.delete(toxic);
      passAll();
    },
    clear() {
      toxics.clear();
      passAll();
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const connection of [...open]) breakOff(connection);
      await closed;
    },
  };
}
