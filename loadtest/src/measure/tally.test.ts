import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tally } from './tally.ts';

const LINES = 2;
/** Of 12 messages, 100 ms apart, the first two belong to the warm-up. */
const TOTAL = 12;
const WARM_UP_MS = 200;

describe('Tally', () => {
  let tally: Tally;

  beforeEach(() => {
    tally = sendAll();
  });

  function sendAll(): Tally {
    const all = new Tally(LINES, WARM_UP_MS);
    for (let index = 0; index < TOTAL; index++) all.sent(index % LINES, index * 100);
    return all;
  }

  const arrive = (index: number) => tally.arrived(index % LINES, Math.floor(index / LINES));

  function arriveAll(except: readonly number[] = []) {
    for (let index = 0; index < TOTAL; index++) if (!except.includes(index)) arrive(index);
  }

  it('counts the measured messages, and no fault when each arrives once and in order', () => {
    arriveAll();
    expect(tally.counts()).toEqual({ sent: 10, delivered: 10, lost: 0, doubled: 0, reordered: 0, nacked: 0 });
    expect(tally.open).toBe(0);
  });

  it('numbers messages line by line, and says how many are under way in each', () => {
    expect([tally.sent(0, 5_000), tally.sent(1, 5_000), tally.sent(0, 5_000)]).toEqual([6, 6, 7]);
    expect([tally.openIn(0), tally.openIn(1), tally.openIn(2)]).toEqual([8, 7, 0]);
  });

  it('counts what never arrives as lost, in the warm-up too', () => {
    arriveAll([0, 7]);
    expect(tally.counts()).toMatchObject({ sent: 10, delivered: 9, lost: 2 });
  });

  it('answers when a message was meant to leave, once; every further copy is doubled', () => {
    expect([arrive(3), arrive(3)]).toEqual([300, undefined]);
    arriveAll([3]);
    expect(arrive(3)).toBeUndefined();
    expect(tally.counts()).toMatchObject({ delivered: 10, doubled: 2, lost: 0 });
  });

  it('counts what arrives without having been sent as doubled', () => {
    const unsent = new Tally(LINES, 0);
    expect(unsent.arrived(0, 0)).toBeUndefined();
    expect(unsent.counts()).toMatchObject({ doubled: 1, delivered: 0 });
  });

  it('counts who comes after a later one of its conversation as reordered, whatever others do', () => {
    arrive(2);
    arrive(1);
    expect(tally.counts().reordered).toBe(0);
    arrive(0);
    expect(tally.counts()).toMatchObject({ reordered: 1, doubled: 0 });
  });

  it('does not take a refused message for a lost one, and counts it as delivered should it arrive', () => {
    tally.nacked(1, 2);
    arriveAll([5]);
    expect(tally.counts()).toMatchObject({ nacked: 1, lost: 0, delivered: 9 });
    expect([arrive(5), arrive(5)]).toEqual([500, undefined]);
    expect(tally.counts()).toMatchObject({ nacked: 1, lost: 0, delivered: 10, doubled: 1 });
  });

  it('finds exactly the planted faults in any run', () => {
    const indexes = fc.uniqueArray(fc.nat(TOTAL - 1));
    fc.assert(
      fc.property(indexes, indexes, (lost, copied) => {
        tally = sendAll();
        arriveAll(lost);
        const twice = copied.filter((index) => !lost.includes(index));
        for (const index of twice) arrive(index);
        const delivered = 10 - lost.filter((index) => index >= 2).length;
        expect(tally.counts()).toEqual({
          ...{ sent: 10, delivered, lost: lost.length },
          ...{ doubled: twice.length, reordered: 0, nacked: 0 },
        });
      }),
    );
  });
});
