import { expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import { clientFrame, serverFrame } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger, createRegistry } from '@parley/telemetry';
import { inboundRates } from '../../domain/inbound-limits.ts';
import type { Waiter } from '../../domain/pending-commands.ts';
import { wireFormats } from '../../domain/wire-format.ts';
import { createGatewayMetrics } from '../../metrics.ts';
import type { Conversation } from '../conversations/conversation.ts';
import type { Attached } from './attacher.ts';
import { Connection, type ConnectionDeps } from './connection.ts';
import type { PeerListener, PeerSocket } from './peer-socket.ts';

const attached = {
  ...{ claims: { tenantId: 'demo', siteId: 'demo', visitorId: 'v1' }, epoch: 'e' },
  ...{ row: { conversationId: 'c1' }, resume: { resumed: true, cursor: 0 }, release: () => {} },
  conversation: { conversationId: 'c1', show: () => {}, leave: () => {}, onRoom: () => {} } as unknown as Conversation,
} as unknown as Attached;

/** An open connection; commands wait in `waiters` for their outcome. */
async function connect() {
  const clock = new FakeClock();
  const sent: string[] = [];
  const waiters: Waiter[] = [];
  let closeCode: number | undefined;
  let listener: PeerListener | undefined;
  const socket: PeerSocket = {
    ...{ isOpen: true, bufferedAmount: 0, terminate: () => {}, onceClosed: () => {} },
    listen: (given) => {
      listener = given;
    },
    send: (data) => sent.push(serverFrame.decode(data as Uint8Array).frame ?? ''),
    close: (code) => {
      closeCode = code;
    },
  };
  const rates = inboundRates({ messagesPerSecond: 100, messagesBurst: 100 });
  const deps = {
    ...{ clock, log: createLogger('test', 'silent'), metrics: createGatewayMetrics(createRegistry('test')) },
    ...{ attacher: { attach: async () => attached }, pings: { add: () => {}, remove: () => {} }, limits: rates },
    ...{ commands: { send: (_command: unknown, waiter: Waiter) => waiters.push(waiter) } },
    ...{ liveBus: createMemoryBus({ clock }), random: () => 0.5, newConnectionId: () => 'x', maxInFlight: 10 },
    ...{ credit: { draftBytes: 1_000, windowBytes: 10_000, windowFrames: 100 }, maxBufferedBytes: 100_000 },
    ...{ helloTimeoutMs: 1_000, stallTimeoutMs: 1_000, heartbeatMs: 25_000, maxAgeMs: 1e9, drainTimeoutMs: 5_000 },
  } as unknown as ConnectionDeps;
  const peer = { socket, format: wireFormats[0], language: 'en', claim: { origin: undefined, host: 'h' } } as const;
  const connection = new Connection(deps, peer, () => {});
  const receive = (frame: Parameters<typeof clientFrame.encode>[0]) =>
    listener?.received(clientFrame.encode(frame), true);
  receive({ hello: { token: 't' } });
  await clock.settle();
  return { clock, connection, receive, sent, waiters, closedAs: () => closeCode };
}

it('that is to move stays until what it had asked for is answered', async () => {
  const { clock, connection, receive, sent, waiters, closedAs } = await connect();
  receive({ send: { clientMessageId: '00000000-0000-4000-8000-000000000001', text: 'hello' } });
  expect(waiters).toHaveLength(1);
  connection.move();
  await clock.advanceAsync(3_000);
  expect(closedAs()).toBeUndefined();
  waiters[0]?.({ kind: 'sent', seq: 1, at: 0 });
  await clock.advanceAsync(200);
  expect(sent).toEqual(['welcome', 'drain', 'sent']);
  expect(closedAs()).toBe(4200);
});

it('that is to move does not wait for an outcome for ever', async () => {
  const { clock, connection, receive, closedAs } = await connect();
  receive({ send: { clientMessageId: '00000000-0000-4000-8000-000000000001', text: 'hello' } });
  connection.move();
  await clock.advanceAsync(7_000);
  expect(closedAs()).toBe(4200);
});

it('that is to move and is owed nothing goes after its moment', async () => {
  const { clock, connection, closedAs } = await connect();
  connection.move();
  await clock.advanceAsync(1_400);
  expect(closedAs()).toBeUndefined();
  await clock.advanceAsync(200);
  expect(closedAs()).toBe(4200);
});
