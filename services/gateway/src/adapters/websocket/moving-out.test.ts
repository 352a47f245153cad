import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { type Movable, MovingOut } from './moving-out.ts';

class FakeSocket implements Movable {
  isStreaming = false;
  isGone = false;
  readonly #onMove: (socket: FakeSocket) => void;
  constructor(onMove: (socket: FakeSocket) => void) {
    this.#onMove = onMove;
  }
  move(): void {
    this.#onMove(this);
  }
}

function setUp(count: number, windowMs: number, arrange: (sockets: FakeSocket[]) => void = () => {}) {
  const clock = new FakeClock();
  const moves: { readonly at: number; readonly socket: FakeSocket }[] = [];
  const sockets = Array.from(
    { length: count },
    () => new FakeSocket((socket) => moves.push({ at: clock.now(), socket })),
  );
  arrange(sockets);
  const moving = new MovingOut({ clock, random: () => 0.5 }, sockets, windowMs);
  return { clock, moves, sockets, moving };
}

it('moves everybody once, evenly, and then has no timer left', () => {
  const { clock, moves, moving } = setUp(1_000, 20_000);
  for (let second = 1; second <= 20; second++) {
    clock.advance(1_000);
    expect(Math.abs(moves.length - second * 50)).toBeLessThanOrEqual(3);
  }
  expect(new Set(moves.map(({ socket }) => socket)).size).toBe(1_000);
  expect(moving.isOver).toBe(true);
  expect(clock.pendingTimers).toBe(0);
});

it('leaves those in the middle of an answer until the others are gone, and then moves them at the same pace', () => {
  const { clock, moves } = setUp(100, 10_000, (sockets) => {
    for (const socket of sockets.slice(0, 30)) socket.isStreaming = true;
  });
  clock.advance(10_000);
  expect(moves.slice(0, 70).every(({ socket }) => !socket.isStreaming)).toBe(true);
  expect(moves.at(-1)?.at).toBeGreaterThan(9_000);
});

it('does not wait for answers that never end, nor hurry because others have gone by themselves', () => {
  const { clock, moves, sockets } = setUp(100, 10_000, (all) => {
    for (const socket of all) socket.isStreaming = true;
  });
  for (const socket of sockets.slice(0, 50)) socket.isGone = true;
  clock.advance(4_000);
  const early = moves.length;
  clock.advance(6_000);
  expect(early).toBeLessThanOrEqual(2);
  expect(moves.length).toBeGreaterThanOrEqual(50);
});

it('with no time moves all at once', () => {
  const { moves, moving, clock } = setUp(50, 0);
  expect(moves.length).toBe(50);
  expect(moving.isOver).toBe(true);
  expect(clock.pendingTimers).toBe(0);
});
