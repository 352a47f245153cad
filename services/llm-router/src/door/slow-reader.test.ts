import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import type { AnswerPart } from '../ports.ts';
import { DoorBench, finish, keys, text } from './door-bench.suite.ts';

const bench = new DoorBench();
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await bench.stop();
});

/** A client that asks for a stream and reads nothing of it. */
function askWithoutReading(): Socket {
  const body = JSON.stringify({ model: 'auto', stream: true, messages: [{ role: 'user', content: 'Hi' }] });
  const head = `POST /llm/v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${keys.acme}\r\n`;
  const socket = connect(bench.port, '127.0.0.1').pause();
  socket.on('error', () => undefined);
  socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  sockets.push(socket);
  return socket;
}

const KIB = 1024;
/** Of a chunked body. */
const END = Buffer.from('\r\n0\r\n\r\n');
const piece = text('x'.repeat(64 * KIB));

it('is let go once more waits for it than may, and the answer is cancelled', async () => {
  await bench.start({ limits: { maxWaitingCharacters: 256 * KIB } });
  const signal = Promise.withResolvers<AbortSignal>();
  let given = 0;
  bench.engine.script = async function* (_request, aborted): AsyncGenerator<AnswerPart> {
    signal.resolve(aborted);
    // Some megabytes go into the buffers of the kernel.
    while (given < 1_000 && !aborted.aborted) {
      given++;
      yield piece;
      if (given % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const socket = askWithoutReading();
  const aborted = await signal.promise;
  while ((await bench.outcomes())['slow'] !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(aborted.aborted).toBe(true);
  expect(given).toBeLessThan(1_000);
  socket.resume();
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
});

it('does not keep the engine waiting: the answer ends at its own pace, and comes whole when it is read', async () => {
  await bench.start({ limits: { maxWaitingCharacters: 64 * KIB * KIB } });
  const pieces = 300;
  const ended = Promise.withResolvers<void>();
  bench.engine.script = async function* (): AsyncGenerator<AnswerPart> {
    for (let count = 0; count < pieces; count++) yield piece;
    ended.resolve();
    yield finish();
  };
  const socket = askWithoutReading();
  await ended.promise;
  const received: Buffer[] = [];
  const whole = Promise.withResolvers<void>();
  socket.on('data', (data: Buffer) => {
    received.push(data);
    if (data.subarray(-END.length).equals(END)) whole.resolve();
  });
  socket.resume();
  await whole.promise;
  const answer = Buffer.concat(received);
  expect(answer.subarray(-100).toString()).toContain('data: [DONE]');
  expect(answer.length).toBeGreaterThan(pieces * 64 * KIB);
});
