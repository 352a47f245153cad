import { expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { FakeClock } from './fake-clock.ts';
import { type RepeatOptions, repeatUntilDone } from './repeat-until-done.ts';

function options(clock: FakeClock, more: Partial<RepeatOptions> = {}): RepeatOptions {
  return { clock, random: () => 0.5, baseMs: 100, capMs: 1_000, totalMs: 10_000, ...more };
}

it('repeats with growing pauses until it succeeds', async () => {
  const clock = new FakeClock();
  const at: number[] = [];
  const done = repeatUntilDone(async () => {
    at.push(clock.now());
    if (at.length < 4) throw new ParleyError('unavailable');
    return 'done';
  }, options(clock));
  await clock.advanceAsync(10_000);
  expect(await done).toBe('done');
  expect(at).toEqual([0, 50, 150, 350]);
});

it.each([[new ParleyError('forbidden')], [new TypeError('a bug')]])(
  'does not repeat what would fail again: %s',
  async (error) => {
    const clock = new FakeClock();
    let attempts = 0;
    const done = repeatUntilDone(() => {
      attempts++;
      return Promise.reject(error);
    }, options(clock));
    await expect(done).rejects.toBe(error);
    expect(attempts).toBe(1);
  },
);

it('gives the last failure when time is up', async () => {
  const clock = new FakeClock();
  let attempts = 0;
  const done = repeatUntilDone(
    () => Promise.reject(new ParleyError('unavailable', { detail: String(++attempts) })),
    options(clock, { totalMs: 400 }),
  );
  const rejected = expect(done).rejects.toThrow('unavailable: 4');
  await clock.advanceAsync(10_000);
  await rejected;
});

it('stops when told to', async () => {
  const clock = new FakeClock();
  const told = new AbortController();
  const failures: number[] = [];
  const done = repeatUntilDone(
    () => Promise.reject(new ParleyError('unavailable')),
    options(clock, { signal: told.signal, onFailure: (_error, count) => failures.push(count) }),
  );
  const rejected = expect(done).rejects.toThrow('cancelled');
  await clock.advanceAsync(100);
  told.abort();
  await rejected;
  expect(failures).toEqual([1, 2]);
});
