import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { wholeBody } from './whole-body.ts';

function begin() {
  const request = new PassThrough();
  const clock = new FakeClock();
  const stop = new AbortController();
  const bounds = { idleMs: 100, totalMs: 250, signal: stop.signal };
  return { request, clock, stop, body: () => wholeBody(request as unknown as IncomingMessage, clock, bounds) };
}
const turn = () => new Promise(setImmediate);

it('joins the pieces of a body, however slow they are within its time', async () => {
  const { request, clock, body } = begin();
  const taken = body();
  for (const piece of ['a', 'b', 'c']) {
    clock.advance(80);
    request.write(piece);
    await turn();
  }
  request.end();
  expect(String(await taken)).toBe('abc');
  expect(clock.pendingTimers).toBe(0);
});

it('gives up a body that stands still, or takes too long in all', async () => {
  const still = begin();
  const first = expect(still.body()).rejects.toMatchObject({ code: 'request_late' });
  still.request.write('a');
  await turn();
  still.clock.advance(100);
  await first;

  const long = begin();
  const second = expect(long.body()).rejects.toMatchObject({ code: 'request_late' });
  for (let time = 0; time < 3; time++) {
    long.clock.advance(90);
    long.request.write('a');
    await turn();
  }
  await second;
});

it('gives up a body whose sender leaves, now or before', async () => {
  const { request, body } = begin();
  const taken = body();
  request.write('a');
  request.destroy(new Error('aborted'));
  await expect(taken).rejects.toMatchObject({ code: 'cancelled' });
  await expect(body()).rejects.toMatchObject({ code: 'cancelled' });
});

it('gives up when it is told to stop, now or before', async () => {
  const { body, stop } = begin();
  const taken = body();
  stop.abort();
  await expect(taken).rejects.toMatchObject({ code: 'draining' });
  await expect(body()).rejects.toMatchObject({ code: 'draining' });
});
