import { describe, expect, it } from '@jest/globals';
import { capacityOf, isHeld, nextRate, type Tried } from './capacity.ts';

/** All the rates that are tried when everything up to `limit` is held. */
function search(limit: number): { readonly rates: readonly number[]; readonly capacity: number } {
  const tried: Tried[] = [];
  for (let rate = nextRate(tried); rate !== undefined && tried.length < 100; rate = nextRate(tried))
    tried.push({ rate, isHeld: rate <= limit });
  return { rates: tried.map(({ rate }) => rate), capacity: capacityOf(tried) };
}

describe('the search for the capacity', () => {
  it('doubles, then closes in', () => {
    expect(search(5_200)).toEqual({ rates: [1_000, 2_000, 4_000, 8_000, 6_000, 5_000, 5_500], capacity: 5_000 });
  });

  it.each([40, 333, 999, 1_000, 1_777, 12_345])('finds %s within an eighth, and soon', (limit) => {
    const { capacity, rates } = search(limit);
    expect(capacity).toBeLessThanOrEqual(limit);
    expect(capacity).toBeGreaterThan(limit / 1.13);
    expect(rates.length).toBeLessThan(13);
  });

  it('gives up when nothing is held', () => {
    expect(search(0)).toMatchObject({ capacity: 0, rates: [1_000, 500, 250, 125, 62.5, 31.25] });
  });

  it('does not believe a rate that was held above one that was not', () => {
    const tried = [500, 1_000, 2_000].map((rate) => ({ rate, isHeld: rate !== 1_000 }));
    expect(capacityOf(tried)).toBe(500);
  });
});

describe('a rate is held', () => {
  const all = { sent: 10_000, delivered: 10_000, refused: 0, p99Ms: 80 };

  it.each([
    [all, true],
    [{ ...all, refused: 10, delivered: 9_990 }, true],
    [{ ...all, refused: 11, delivered: 9_989 }, false],
    [{ ...all, delivered: 9_999 }, false],
    [{ ...all, p99Ms: 500 }, false],
    [{ ...all, sent: 0, delivered: 0 }, false],
  ])('%j: %s', (figures, held) => {
    expect(isHeld(figures)).toBe(held);
  });
});
