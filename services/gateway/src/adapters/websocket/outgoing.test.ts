import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { createRegistry } from '@parley/telemetry';
import { ownFrame } from '../../domain/shared-frame.ts';
import { wireFormats } from '../../domain/wire-format.ts';
import { createGatewayMetrics } from '../../metrics.ts';
import { OutgoingFrames } from './outgoing.ts';
import type { PeerSocket } from './peer-socket.ts';

const socket: PeerSocket = {
  ...{ isOpen: true, bufferedAmount: 0 },
  ...{ listen: () => {}, send: () => {}, close: () => {}, terminate: () => {}, onceClosed: () => {} },
};
const metrics = createGatewayMetrics(createRegistry('test'));

function connect() {
  const credit = { draftBytes: 100, windowBytes: 300, windowFrames: 100 };
  return new OutgoingFrames(
    { clock: new FakeClock(), metrics, credit, maxBufferedBytes: 1_000, stallTimeoutMs: 1_000 },
    { socket, format: wireFormats[0], language: 'en' },
    { onTooSlow: () => {}, onProbeDue: () => {} },
  );
}

it('counts nothing of what was sent on another connection', () => {
  const event = ownFrame('event', { conversationId: 'c1', message: { text: 'x'.repeat(200) } });
  const [stalled, fresh] = [connect(), connect()];
  expect([stalled.sendEvent(event, 1), stalled.sendEvent(event, 2), stalled.hasRoom]).toEqual([true, false, false]);
  expect([fresh.unreadBytes, fresh.draftRoom, fresh.sendEvent(event, 1)]).toEqual([0, 100, true]);
});
