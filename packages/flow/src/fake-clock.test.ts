import { expect, it } from '@jest/globals';
import { FakeClock } from './fake-clock.ts';

it('runs what comes due, in order of time and then of setting, each at its moment', () => {
  const clock = new FakeClock({ startMs: 1_000 });
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(`${name}@${clock.now()}`);
  clock.after(20, note('b'));
  clock.after(10, note('a'));
  clock.after(20, note('c'));
  clock.after(31, note('late'));
  clock.advance(30);
  expect(ran).toEqual(['a@1010', 'b@1020', 'c@1020']);
  expect(clock.now()).toBe(1_030);
  expect(clock.nextDueAt).toBe(1_031);
});

it('runs timers that timers set, as far as they are due', () => {
  const clock = new FakeClock();
  const ran: number[] = [];
  const again = () => {
    ran.push(clock.now());
    clock.after(10, again);
  };
  clock.after(10, again);
  clock.advance(35);
  expect(ran).toEqual([10, 20, 30]);
});

it('repeats an interval until it is cleared', () => {
  const clock = new FakeClock();
  const ran: number[] = [];
  const timer = clock.every(10, () => {
    ran.push(clock.now());
    if (ran.length === 3) clock.clear(timer);
  });
  clock.advance(100);
  expect(ran).toEqual([10, 20, 30]);
  expect(clock.pendingTimers).toBe(0);
  expect(() => clock.every(0, () => {})).toThrow(RangeError);
});

it('does not run what was cleared', () => {
  const clock = new FakeClock();
  let ran = 0;
  clock.clear(clock.after(10, () => ran++));
  clock.clear(undefined);
  clock.advance(20);
  expect(ran).toBe(0);
});

it('lets promises go on between timers', async () => {
  const clock = new FakeClock();
  const seen: string[] = [];
  const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));
  const work = (async () => {
    for (let n = 0; n < 3; n++) {
      await wait(10);
      seen.push(`${n}@${clock.now()}`);
    }
  })();
  await clock.advanceAsync(30);
  expect(seen).toEqual(['0@10', '1@20', '2@30']);
  await work;
});

it('keeps the wall clock apart from the monotonic one', () => {
  const clock = new FakeClock({ wallStartMs: 5_000 });
  clock.advance(10);
  clock.jumpWall(-1_000);
  expect([clock.now(), clock.wallNow()]).toEqual([10, 4_010]);
});
