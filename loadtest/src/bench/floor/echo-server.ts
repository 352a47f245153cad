import type { AddressInfo } from 'node:net';
import { systemClock } from '@parley/flow';
import { WebSocketServer } from 'ws';
import { Arrivals } from './arrivals.ts';
import type { StartFloorPart } from './floor-part.ts';

/** Sends back what comes in, and nothing else. */
export const startEchoServer: StartFloorPart = async () => {
  const arrivals = new Arrivals(systemClock);
  const server = new WebSocketServer({
    ...{ host: '127.0.0.1', port: 0, perMessageDeflate: false, clientTracking: false, skipUTF8Validation: true },
  });
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      socket.send(data as Buffer);
      arrivals.add(1);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}`, run: (load) => arrivals.allOf(load) };
};
