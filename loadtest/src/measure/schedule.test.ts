import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rising, shareOfCount, shareOfSchedule, steady } from './schedule.ts';

const times = { rate: 10, warmupS: 0.5, durationS: 1 };

it('spreads messages evenly and measures after the warm-up', () => {
  const { intendedMs, fromMs, toMs } = steady(times);
  expect([0, 1, 5, 14].map(intendedMs)).toEqual([0, 100, 500, 1_400]);
  expect([fromMs, toMs]).toEqual([500, 1_500]);
});

it('rises evenly to the rate, and holds it', () => {
  const { intendedMs } = rising({ rate: 100, warmupS: 10, durationS: 5 });
  const within = (fromMs: number, toMs: number) =>
    Array.from({ length: 2_000 }, (_, index) => intendedMs(index)).filter((ms) => ms >= fromMs && ms < toMs).length;
  expect(within(0, 1_000)).toBe(5);
  expect(within(4_500, 5_500)).toBe(50);
  expect(within(0, 10_000)).toBe(500);
  expect(within(10_000, 11_000)).toBe(100);
  expect(within(14_000, 15_000)).toBe(100);
});

it('begins at the full rate when there is nothing to rise in', () => {
  const { intendedMs } = rising({ ...times, warmupS: 0 });
  expect([0, 1, 2].map(intendedMs)).toEqual([0, 100, 200]);
});

it('is complete when its shares are put together, whatever their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 100 }), (of, total) => {
      const whole = { ...steady(times), total };
      const all = Array.from({ length: of }, (_, index) => {
        const share = shareOfSchedule(whole, { index, of });
        expect(share.total).toBe(shareOfCount(total, { index, of }));
        return Array.from({ length: share.total }, (_, own) => share.intendedMs(own));
      }).flat();
      expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, index) => index * 100));
    }),
  );
});
