import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canAfford, earn, emptyHedgeBudget, spend } from './hedge-budget.ts';

it('affords nothing before anything was earned', () => {
  expect(canAfford(emptyHedgeBudget, 1)).toBe(false);
  expect(canAfford(emptyHedgeBudget, 0)).toBe(true);
});

it('affords a second call after as many answers as the share says', () => {
  let budget = emptyHedgeBudget;
  for (let answers = 0; answers < 19; answers++) budget = earn(budget, 100, 5);
  expect(canAfford(budget, 100)).toBe(false);
  expect(canAfford(earn(budget, 100, 5), 100)).toBe(true);
});

it('does not save up without end', () => {
  let budget = emptyHedgeBudget;
  for (let answers = 0; answers < 100_000; answers++) budget = earn(budget, 100, 5);
  expect(budget.creditMicros).toBe(500);
});

it('never lets second calls cost more than their share of the rest', () => {
  const calls = fc.array(fc.record({ cost: fc.nat(10_000), wantsSecond: fc.boolean() }), { maxLength: 200 });
  fc.assert(
    fc.property(calls, fc.integer({ min: 1, max: 100 }), (all, percent) => {
      let budget = emptyHedgeBudget;
      let needed = 0;
      let extra = 0;
      for (const { cost, wantsSecond } of all) {
        if (wantsSecond && canAfford(budget, cost)) {
          budget = spend(budget, cost);
          extra += cost;
        }
        budget = earn(budget, cost, percent);
        needed += cost;
        expect(extra).toBeLessThanOrEqual((needed * percent) / 100 + 1e-6);
      }
    }),
  );
});
