import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { clientFrame, serverFrame } from '@parley/contract';
import { WebSocketServer } from 'ws';
import { createNodeClient } from './node.ts';

it('speaks binary protobuf over a real socket, with its origin', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'parley.v1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  let origin: string | undefined;
  server.on('connection', (socket, request) => {
    origin = request.headers.origin;
    socket.on('message', (data) => {
      const { hello } = clientFrame.decode(new Uint8Array(data as Buffer));
      const welcome = { conversationId: `for ${hello?.token}`, owner: 'ai', heartbeatMs: 1_000 };
      socket.send(serverFrame.encode({ welcome }));
    });
  });
  const client = createNodeClient({
    url: `http://127.0.0.1:${port}`,
    siteKey: 'demo',
    origin: 'http://shop.test',
    fetch: async () => Response.json({ token: 'me', expiresAt: Date.now() + 9e7 }),
  });
  const synced = new Promise<void>((resolve) => {
    client.subscribe(({ connection }) => connection === 'synced' && resolve());
  });
  client.connect();
  await synced;
  expect(client.state.conversationId).toBe('for me');
  expect(origin).toBe('http://shop.test');
  client.close();
  await new Promise((resolve) => server.close(resolve));
});
