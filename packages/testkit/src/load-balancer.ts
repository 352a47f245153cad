import { connect, createServer, type Server, type Socket } from 'node:net';

export interface LoadBalancer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** New connections go to these from now on; those that are open stay. */
  serve(targets: readonly string[]): void;
  stop(): Promise<void>;
}

/** What stands before gateways in production: each connection goes to the next of them that takes it. TCP only. */
export async function startLoadBalancer(targets: readonly string[]): Promise<LoadBalancer> {
  let addresses = targets.map((target) => new URL(target));
  const sockets = new Set<Socket>();
  let turn = 0;

  function join(client: Socket, attempt: number): void {
    const target = addresses[(turn + attempt) % addresses.length];
    if (!target || attempt >= addresses.length) return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    keep(upstream);
    const refused = () => join(client, attempt + 1);
    upstream.once('error', refused);
    upstream.once('connect', () => {
      turn += attempt + 1;
      upstream.off('error', refused).on('error', () => client.destroy());
      client.pipe(upstream).pipe(client);
      client.once('close', () => upstream.destroy());
      upstream.once('close', () => client.destroy());
    });
  }
  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  }

  const server: Server = createServer((client) => {
    keep(client);
    client.on('error', () => client.destroy());
    join(client, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    serve(others) {
      addresses = others.map((target) => new URL(target));
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
