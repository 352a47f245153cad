import { expect, it } from '@jest/globals';
import type { SocketListener } from '@parley/client';
import { clientFrame, type ServerFrameInit, serverFrame } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { type LightSocketOptions, openLightSocket } from './light-socket.ts';

const options: LightSocketOptions = {
  ...{ target: 'http://gateway:1', token: 't', conversationId: 'c', onFrame: () => {}, onClosed: () => {} },
};

function opening(more: Partial<LightSocketOptions> = {}) {
  const clock = new FakeClock();
  const sent: ReturnType<typeof clientFrame.decode>[] = [];
  let gateway: SocketListener | undefined;
  let closed = 0;
  const opened = openLightSocket(
    {
      clock,
      socket(url, subprotocol, listener) {
        expect([url, subprotocol]).toEqual(['ws://gateway:1/v1/ws', 'parley.v1']);
        gateway = listener;
        return {
          send: (data) => void sent.push(clientFrame.decode(data as Uint8Array)),
          close: () => {
            closed++;
          },
        };
      },
    },
    { ...options, ...more },
  );
  const tell = (frame: ServerFrameInit) => gateway?.received(new Uint8Array(serverFrame.encode(frame)));
  return { clock, opened, sent, tell, gateway: () => gateway, closed: () => closed };
}

it('signs in, answers pings, and hands on everything else with its bytes', async () => {
  const frames: string[] = [];
  const sizes: number[] = [];
  const { opened, sent, tell, gateway } = opening({
    onFrame: (frame) => frames.push(frame.sent ? 'sent' : 'other'),
    onBytes: (bytes) => sizes.push(bytes.byteLength),
  });
  gateway()?.opened();
  tell({ welcome: { conversationId: 'c', creditBytes: 1_000 } });
  await expect(opened).resolves.toMatchObject({ welcome: { conversationId: 'c' } });
  tell({ ping: { headSeq: 0 } });
  tell({ sent: { clientMessageId: 'x', seq: 1 } });
  expect(sent.map(({ hello, pong }) => hello?.token ?? pong)).toEqual(['t', {}]);
  expect([frames, sizes.length]).toEqual([['sent'], 1]);
});

it('tells how far it has read before the gateway takes it for a slow client', async () => {
  const { opened, sent, tell } = opening();
  tell({ welcome: { conversationId: 'c', creditBytes: 1_000 } });
  await opened;
  const text = 'x'.repeat(200);
  tell({ event: { seq: 1, message: { text } } });
  tell({ delta: { turnId: 'c-0-0', attempt: 1, offset: 0, text } });
  expect(sent).toEqual([]);
  tell({ delta: { turnId: 'c-0-0', attempt: 1, offset: 200, text } });
  expect(sent.map(({ ack }) => ack)).toEqual([{ seq: 1, turnId: 'c-0-0', offset: 400 }]);
});

it('says when there is no welcome, and when it closes before or after', async () => {
  const slow = opening();
  const early = opening();
  early.gateway()?.closed(4003);
  await expect(early.opened).rejects.toMatchObject({ code: 'unavailable', detail: expect.stringContaining('4003') });
  const failing = expect(slow.opened).rejects.toMatchObject({ detail: expect.stringContaining('no welcome') });
  await slow.clock.advanceAsync(30_000);
  await failing;
  expect(slow.closed()).toBe(1);

  const codes: number[] = [];
  const later = opening({ onClosed: (code) => codes.push(code) });
  later.tell({ welcome: { conversationId: 'c' } });
  await later.opened;
  later.gateway()?.closed(1006);
  expect(codes).toEqual([1006]);
});

it('closes when it is sent what is no frame', async () => {
  const noFrame = Uint8Array.of(0xff, 0xff, 0xff);
  const early = opening();
  early.gateway()?.opened();
  early.gateway()?.received(noFrame);
  await expect(early.opened).rejects.toMatchObject({
    code: 'unavailable',
    detail: expect.stringContaining('no frame'),
  });
  const closes: number[] = [];
  const late = opening({ onClosed: (code) => closes.push(code) });
  late.gateway()?.opened();
  late.tell({ welcome: { conversationId: 'c' } });
  await late.opened;
  late.gateway()?.received(noFrame);
  expect(closes).toEqual([1002]);
  expect(late.closed()).toBe(1);
});
