import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageToMoveAt, movedBy, shuffled } from './moving.ts';

describe('moving sockets away', () => {
  it('goes at an even pace, begins at once, and has moved all at the end', () => {
    expect([0, 2_500, 5_000, 9_999, 10_000, 20_000].map((ms) => movedBy(100, ms, 10_000))).toEqual([
      1, 26, 51, 100, 100, 100,
    ]);
    expect(movedBy(7, 0, 0)).toBe(7);
    expect(movedBy(0, 0, 10_000)).toBe(0);
  });

  it('has no busy second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat({ max: 19_000 }), (total, fromMs) => {
        const inOneSecond = movedBy(total, fromMs + 1_000, 20_000) - movedBy(total, fromMs, 20_000);
        expect(inOneSecond).toBeLessThanOrEqual(total / 20 + 1);
      }),
    );
  });

  it('keeps everybody, in another order', () => {
    const all = Array.from({ length: 100 }, (_, index) => index);
    let dice = 0;
    const order = shuffled(all, () => (dice = (dice + 0.37) % 1));
    expect(order).not.toEqual(all);
    expect(order.toSorted((a, b) => a - b)).toEqual(all);
  });

  it('spreads the ages at which sockets move by half of what is allowed', () => {
    expect([0, 0.5, 1].map((random) => ageToMoveAt(400, random))).toEqual([300, 400, 500]);
  });
});
