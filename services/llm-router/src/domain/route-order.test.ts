import { describe, expect, it } from '@jest/globals';
import type { WeightedTarget } from '../ports.ts';
import { orderTargets, type TargetKnowledge } from './route-order.ts';

const target = (name: string, weight = 1): WeightedTarget => ({
  provider: {
    name,
    complete: () => {
      throw new Error('not called here');
    },
  },
  model: 'm',
  weight,
});
const [a, b, c] = [target('a'), target('b'), target('c')];
const unknown: TargetKnowledge = { priceMicros: undefined, p95Ms: undefined, idleMs: 0 };
const names = (targets: readonly WeightedTarget[]) => targets.map(({ provider }) => provider.name).join('');

/** Plays the same numbers again and again. */
const dice = (...numbers: number[]) => {
  let at = 0;
  return () => numbers[at++ % numbers.length] ?? 0;
};

/** Numbers spread evenly enough for counting. */
const spread = () => {
  let x = 1;
  return () => {
    x = (x * 48_271) % 2_147_483_647;
    return x / 2_147_483_647;
  };
};

/** How often each came first. */
function firsts(orders: number, order: () => readonly WeightedTarget[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let at = 0; at < orders; at++) {
    const first = order()[0]?.provider.name ?? '';
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return counts;
}

it('leaves an ordered route as it stands', () => {
  expect(names(orderTargets('ordered', [b, a, c], () => unknown, dice(0.9)))).toBe('bac');
});

it('draws by weight, and everybody once', () => {
  const random = spread();
  const heavy = [target('a', 3), target('b', 1), target('c', 0)];
  const counts = firsts(4_000, () => {
    const order = orderTargets('weighted', heavy, () => unknown, random);
    expect(names(order).split('').sort().join('')).toBe('abc');
    return order;
  });
  expect(counts['a']).toBeGreaterThan(2_800);
  expect(counts['a']).toBeLessThan(3_200);
  expect(counts['c']).toBeUndefined();
});

it('puts the cheapest first, what is equal in the order of the route, and what has no price last', () => {
  const prices = new Map([
    [a, 30],
    [b, 10],
    [c, 30],
  ]);
  const nobodyKnows = target('x');
  const order = orderTargets(
    'cheapest',
    [nobodyKnows, a, b, c],
    (each) => ({ ...unknown, priceMicros: prices.get(each) }),
    dice(0),
  );
  expect(names(order)).toBe('bacx');
});

describe('the fastest', () => {
  const paces = new Map([
    [a, 300],
    [b, 3_000],
    [c, 200],
  ]);
  const paced = (each: WeightedTarget) => ({ ...unknown, p95Ms: paces.get(each) });

  it('is the better of two that are drawn, so that not everybody goes to the same', () => {
    const random = spread();
    const counts = firsts(3_000, () => orderTargets('fastest', [a, b, c], paced, random));
    // The slowest loses against whomever it is drawn with; the fastest is drawn in two of three pairs.
    expect(counts['b']).toBeUndefined();
    expect(counts['c']).toBeGreaterThan(1_850);
    expect(counts['a']).toBeGreaterThan(850);
  });

  it('is followed by the others from fast to slow', () => {
    expect(names(orderTargets('fastest', [b, a, c], paced, dice(0.9, 0, 0)))).toBe('cab');
  });

  it('is whoever is unknown, until it is known', () => {
    const order = orderTargets('fastest', [a, c], (each) => (each === a ? unknown : paced(each)), dice(0.9));
    expect(names(order)).toBe('ac');
  });

  it('is now and then somebody who was not asked for long', () => {
    const random = spread();
    const counts = firsts(5_000, () =>
      orderTargets('fastest', [a, b, c], (each) => ({ ...paced(each), idleMs: each === b ? 60_000 : 10 }), random),
    );
    expect(counts['b']).toBeGreaterThan(60);
    expect(counts['b']).toBeLessThan(150);
  });
});
