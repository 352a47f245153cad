import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { expect, it } from '@jest/globals';
import { rawRequest } from './raw-request.ts';
import { startSimulator } from './start-simulator.ts';

it.each([
  ['http/1.1', 'http/1.1'],
  ['h2', 'h2'],
] as const)('speaks TLS with a certificate of its own, and offers %s', async (tls, chosen) => {
  const simulator = await startSimulator({ protocol: 'openai', tls });
  const options = { port: simulator.port, host: '127.0.0.1', ca: simulator.certificateAuthority, ALPNProtocols: [tls] };
  const socket: TLSSocket = connect(options);
  await once(socket, 'secureConnect');
  expect([socket.authorized, socket.alpnProtocol]).toEqual([true, chosen]);
  expect(simulator.url).toMatch(/^https:/);
  expect(simulator.connectionsAccepted).toBe(1);
  socket.destroy();
  await simulator.stop();
});

it('is trusted by nobody who was not told to', async () => {
  const simulator = await startSimulator({ protocol: 'openai', tls: 'http/1.1' });
  const socket = connect({ port: simulator.port, host: '127.0.0.1' });
  const [failure] = await once(socket, 'error');
  expect(failure.code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  await simulator.stop();
});

it('answers a HEAD without remembering it', async () => {
  const simulator = await startSimulator({ protocol: 'openai' });
  expect((await rawRequest(`${simulator.url}/`, { method: 'HEAD' })).status).toBe(404);
  expect(simulator.requests).toEqual([]);
  await simulator.stop();
});
