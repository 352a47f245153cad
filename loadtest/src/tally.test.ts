import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPlan } from './plan.ts';
import { Tally } from './tally.ts';

const plan = createPlan({ conversations: 2, rate: 10, warmupS: 0.2, durationS: 1 });

describe('Tally', () => {
  let tally: Tally;

  beforeEach(() => {
    tally = new Tally(plan);
    for (let index = 0; index < plan.total; index++) tally.sent(index);
  });

  function arriveAll(except: readonly number[] = []) {
    for (let index = 0; index < plan.total; index++)
      if (!except.includes(index)) tally.arrived(plan.conversationOf(index), plan.numberOf(index));
  }

  it('counts the measured messages, and no fault when each arrives once and in order', () => {
    arriveAll();
    expect(tally.counts()).toEqual({ sent: 10, delivered: 10, lost: 0, doubled: 0, reordered: 0, nacked: 0 });
    expect(tally.open).toBe(0);
  });

  it('counts what never arrives as lost, in the warm-up too', () => {
    arriveAll([0, 7]);
    expect(tally.counts()).toMatchObject({ sent: 10, delivered: 9, lost: 2 });
  });

  it('counts every copy beyond the first as doubled and answers its index only once', () => {
    expect(tally.arrived(1, 0)).toBe(1);
    expect(tally.arrived(1, 0)).toBeUndefined();
    arriveAll([1]);
    expect(tally.arrived(1, 0)).toBeUndefined();
    expect(tally.counts()).toMatchObject({ delivered: 10, doubled: 2, lost: 0, reordered: 0 });
  });

  it('counts what arrives without having been sent as doubled', () => {
    const unsent = new Tally(plan);
    expect(unsent.arrived(0, 0)).toBeUndefined();
    expect(unsent.arrived(0, 99)).toBeUndefined();
    expect(unsent.counts()).toMatchObject({ doubled: 2, delivered: 0 });
  });

  it('counts who comes after a later one of its conversation as reordered, whatever others do', () => {
    tally.arrived(0, 1);
    tally.arrived(1, 0);
    expect(tally.counts().reordered).toBe(0);
    tally.arrived(0, 0);
    expect(tally.counts()).toMatchObject({ reordered: 1, doubled: 0 });
  });

  it('does not take a refused message for a lost one, and counts it as delivered should it arrive', () => {
    tally.nacked(5);
    arriveAll([5]);
    expect(tally.counts()).toMatchObject({ nacked: 1, lost: 0, delivered: 9 });
    expect(tally.arrived(1, 2)).toBe(5);
    expect(tally.counts()).toMatchObject({ nacked: 1, lost: 0, delivered: 10, doubled: 0 });
  });

  it('finds exactly the planted faults in any run', () => {
    const indexes = fc.uniqueArray(fc.nat(plan.total - 1));
    fc.assert(
      fc.property(indexes, indexes, (lost, copied) => {
        tally = new Tally(plan);
        for (let index = 0; index < plan.total; index++) tally.sent(index);
        arriveAll(lost);
        const twice = copied.filter((index) => !lost.includes(index));
        for (const index of twice) tally.arrived(plan.conversationOf(index), plan.numberOf(index));
        const delivered = plan.total - plan.firstMeasured - lost.filter((index) => index >= plan.firstMeasured).length;
        expect(tally.counts()).toEqual({
          ...{ sent: 10, delivered, lost: lost.length },
          ...{ doubled: twice.length, reordered: 0, nacked: 0 },
        });
      }),
    );
  });
});
