import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { beforeEach, expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { Frames } from './frames.ts';
import { Outgoing } from './outgoing.ts';

/** A response whose socket takes so much and then no more, until it is drained. */
class FakeResponse extends EventEmitter {
  headersSent = false;
  writableNeedDrain = false;
  writableEnded = false;
  writableFinished = false;
  destroyed = false;
  written = '';

  writeHead(): void {
    this.headersSent = true;
  }

  write(bytes: string): boolean {
    this.written += bytes;
    return !this.writableNeedDrain;
  }

  end(bytes: string): void {
    this.written += bytes;
    this.writableEnded = true;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }

  block(): void {
    this.writableNeedDrain = true;
  }

  drain(): void {
    this.writableNeedDrain = false;
    this.emit('drain');
  }

  get texts(): string[] {
    return [...this.written.matchAll(/"delta":\{"content":"([^"]*)"/g)].map(([, text = '']) => text);
  }
}

const frames = new Frames({ id: 'chatcmpl-1', created: 1, model: 'auto' }, false);
let response: FakeResponse;
let clock: FakeClock;
let outgoing: Outgoing;

beforeEach(() => {
  response = new FakeResponse();
  clock = new FakeClock();
  outgoing = new Outgoing(response as unknown as ServerResponse, frames, clock, {
    stallMs: 1_000,
    maxWaitingCharacters: 10,
  });
});

it('sends each piece as it comes while the client reads', () => {
  for (const piece of ['a', 'b']) expect(outgoing.text(piece)).toBe('delivered');
  expect(response.texts).toEqual(['a', 'b']);
});

it('joins what comes while the client does not read, and sends it once there is room', () => {
  outgoing.text('a');
  response.block();
  for (const piece of ['b', 'c', 'd']) outgoing.text(piece);
  outgoing.toolCall({ type: 'tool-call-delta', index: 0, id: 'c', name: 'f', argumentsText: '' });
  expect(response.texts).toEqual(['a']);
  response.drain();
  expect(response.texts).toEqual(['a', 'bcd']);
  expect(response.written.indexOf('"name":"f"')).toBeGreaterThan(response.written.indexOf('bcd'));
});

it('keeps the end behind what waits', () => {
  outgoing.text('a');
  response.block();
  outgoing.text('b');
  outgoing.end(frames.closing('stop', undefined));
  expect(response.writableEnded).toBe(false);
  response.drain();
  expect(response.writableEnded).toBe(true);
  expect(response.texts).toEqual(['a', 'b']);
  expect(response.written.endsWith('data: [DONE]\n\n')).toBe(true);
});

it('holds no more than its bound for a client that does not read', () => {
  outgoing.text('a');
  response.block();
  expect(outgoing.text('0123456789')).toBe('delivered');
  expect(outgoing.text('x')).toBe('too-slow');
});

it('lets go of a client that reads nothing for the time it has, at the end as well', () => {
  outgoing.text('a');
  response.block();
  // The write that finds no room any more starts the time.
  outgoing.text('b');
  response.drain();
  response.block();
  outgoing.text('c');
  clock.advance(1_000);
  expect(response.destroyed).toBe(false);
  response.drain();
  outgoing.end(frames.closing('stop', undefined));
  clock.advance(999);
  expect(response.destroyed).toBe(false);
  clock.advance(1);
  expect(response.destroyed).toBe(true);
});

it('drops what only waits when it is to be taken back', () => {
  outgoing.text('ab');
  response.block();
  outgoing.text('cdef');
  expect(outgoing.rewind(3)).toBe('delivered');
  outgoing.text('X');
  response.drain();
  expect(response.texts).toEqual(['ab', 'cX']);
});

it.each([
  [2, 'delivered'],
  [1, 'cannot-rewind'],
  [0, 'cannot-rewind'],
] as const)('a rewind to %i of two sent characters is %s', (length, expected) => {
  outgoing.text('ab');
  expect(outgoing.rewind(length)).toBe(expected);
});

it('leaves no timer behind', () => {
  outgoing.text('a');
  outgoing.end(frames.closing('stop', undefined));
  response.emit('finish');
  response.emit('close');
  expect(clock.pendingTimers).toBe(0);
});
