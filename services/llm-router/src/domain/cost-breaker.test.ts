import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CostBreaker, isCostBreakerOpen, newCostBreaker, recordCost } from './cost-breaker.ts';

const settings = { factor: 4, floorMicros: 1_000, coolMs: 300_000 };
const MINUTE_MS = 60_000;

/** `costs` in minutes from `from` on, each in `calls` calls spread over its minute. */
function spend(breaker: CostBreaker, from: number, costs: readonly number[], calls = 10): CostBreaker {
  return costs.reduce((soFar, micros, minute) => {
    let after = soFar;
    for (let call = 0; call < calls; call++)
      after = recordCost(after, settings, (from + minute + call / calls) * MINUTE_MS, micros / calls);
    return after;
  }, breaker);
}
const minutes = (count: number, micros: number) => Array.from({ length: count }, () => micros);
const isOpen = (breaker: CostBreaker, minute: number) => isCostBreakerOpen(breaker, minute * MINUTE_MS);

describe('the cost breaker', () => {
  it('stays closed while minutes cost what they usually do', () => {
    expect(isOpen(spend(newCostBreaker(0), 0, minutes(100, 5_000)), 100)).toBe(false);
  });

  it('opens within the minute when it costs far more, and closes after the cool time', () => {
    const usual = spend(newCostBreaker(0), 0, minutes(10, 5_000));
    const surge = spend(usual, 10, [100_000]);
    expect(isOpen(surge, 10.99)).toBe(true);
    // The second of ten calls of 10,000 is the one that is too much: 6 s into the minute, for five minutes.
    expect(isOpen(surge, 15.09)).toBe(true);
    expect(isOpen(surge, 15.11)).toBe(false);
  });

  it('lets grow what grows slowly', () => {
    let cost = 5_000;
    const growing = minutes(60, 0).map(() => {
      cost *= 1.03;
      return cost;
    });
    expect(cost).toBeGreaterThan(4 * 5_000);
    expect(isOpen(spend(newCostBreaker(0), 0, growing), 60)).toBe(false);
  });

  it('sees a rise that falls into two minutes', () => {
    const usual = spend(newCostBreaker(0), 0, minutes(10, 1_000));
    const late = recordCost(usual, settings, 10.9 * MINUTE_MS, 2_500);
    expect(isOpen(late, 10.95)).toBe(false);
    expect(isOpen(recordCost(late, settings, 11.05 * MINUTE_MS, 2_500), 11.1)).toBe(true);
    // The same, a minute apart, is no surge.
    expect(isOpen(recordCost(late, settings, 11.99 * MINUTE_MS, 2_500), 12)).toBe(false);
  });

  it('never opens below the floor, however little is usual', () => {
    const quiet = spend(newCostBreaker(0), 0, minutes(60, 0));
    expect(isOpen(recordCost(quiet, settings, 60 * MINUTE_MS, 1_000), 60.1)).toBe(false);
    expect(isOpen(recordCost(quiet, settings, 60 * MINUTE_MS, 1_001), 60.1)).toBe(true);
  });

  it('knows minutes without a call as minutes that cost nothing', () => {
    const once = recordCost(newCostBreaker(0), settings, 0, 10);
    expect(isOpen(recordCost(once, settings, 600 * MINUTE_MS, 1_001), 600.1)).toBe(true);
  });

  it('takes nothing for a surge as long as nothing is usual', () => {
    expect(isOpen(spend(newCostBreaker(0), 0, [0, 0, 0, 0, 1_000_000]), 4.99)).toBe(false);
    expect(isOpen(spend(newCostBreaker(0), 0, [0, 0, 0, 0, 0, 1_000_000]), 5.99)).toBe(true);
  });

  it('does not take the silence that it made for what is usual', () => {
    let breaker = spend(newCostBreaker(0), 0, minutes(60, 5_000));
    let minute = 60;
    for (let round = 0; round < 20; round++) {
      breaker = spend(breaker, minute, [50_000]);
      expect(isOpen(breaker, minute + 1)).toBe(true);
      minute += 6;
    }
    // Back to what was usual before: closed, for the hour of silence was its own.
    expect(isOpen(spend(breaker, minute, minutes(10, 5_000)), minute + 9.99)).toBe(false);
  });

  it('takes growth that lasts for the usual, in time', () => {
    let breaker = spend(newCostBreaker(0), 0, minutes(60, 5_000));
    let opened = 0;
    for (let minute = 60; minute < 600; minute++) {
      if (isOpen(breaker, minute)) continue;
      breaker = spend(breaker, minute, [25_000]);
      if (isOpen(breaker, minute + 1)) opened++;
    }
    expect(opened).toBeGreaterThan(5);
    expect(isOpen(breaker, 600)).toBe(false);
  });

  it('whatever happens, opens for the cool time and no longer, and remembers an hour', () => {
    const steps = fc.array(
      fc.record({ afterMs: fc.integer({ min: 0, max: 500_000 }), micros: fc.integer({ min: 0, max: 20_000 }) }),
    );
    fc.assert(
      fc.property(steps, (calls) => {
        let breaker = newCostBreaker(0);
        let now = 0;
        for (const { afterMs, micros } of calls) {
          now += afterMs;
          const wasOpen = isCostBreakerOpen(breaker, now);
          const before = breaker;
          breaker = recordCost(breaker, settings, now, micros);
          expect(breaker.history.length).toBeLessThanOrEqual(60);
          expect(now - breaker.minuteStartMs).toBeLessThan(MINUTE_MS);
          expect(breaker.openUntilMs).toBeLessThanOrEqual(now + settings.coolMs);
          // While it is open, nothing makes it stay open longer.
          if (wasOpen) expect(breaker.openUntilMs).toBe(before.openUntilMs);
        }
      }),
    );
  });
});
