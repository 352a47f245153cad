import { describe, expect, it } from '@jest/globals';
import { Pressure } from './pressure.ts';

/** A second in which every `of`-th of 1,000 is taken. */
function second(pressure: Pressure, fromMs: number, of: number): void {
  for (let index = 0; index < 1_000; index++) {
    pressure.offered(fromMs + index);
    if (index % of > 0) pressure.refused(fromMs + index);
  }
}

describe('pressure', () => {
  it('is what came over what was taken, of the last whole second', () => {
    const pressure = new Pressure();
    expect(pressure.ratio(0)).toBe(1);
    second(pressure, 1_000, 2);
    expect(pressure.ratio(1_999)).toBe(1);
    expect(pressure.ratio(2_000)).toBe(2);
    second(pressure, 2_000, 4);
    expect(pressure.ratio(2_999)).toBe(2);
    expect(pressure.ratio(3_000)).toBe(4);
  });

  it('is gone after a second in which nothing came', () => {
    const pressure = new Pressure();
    second(pressure, 1_000, 2);
    expect(pressure.ratio(3_500)).toBe(1);
  });

  it('lets those who are refused come back the later the more of them there are, each at its own time', () => {
    const pressure = new Pressure();
    expect(pressure.retryAfterMs(0, 0)).toBe(1_000);
    second(pressure, 1_000, 2);
    expect([0, 0.5, 1].map((dice) => pressure.retryAfterMs(2_000, dice))).toEqual([4_000, 5_000, 6_000]);
    second(pressure, 2_000, 4);
    expect(pressure.retryAfterMs(3_000, 0)).toBe(16_000);
    second(pressure, 3_000, 1_000);
    expect(pressure.retryAfterMs(4_000, 1)).toBe(30_000);
  });
});
