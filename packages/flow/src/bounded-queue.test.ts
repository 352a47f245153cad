import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BoundedQueue } from './bounded-queue.ts';

it('refuses what is beyond its capacity, and keeps what it has', () => {
  const queue = new BoundedQueue<string>(2);
  expect([queue.offer('a'), queue.offer('b'), queue.offer('c')]).toEqual([true, true, false]);
  expect(queue.takeUpTo(9)).toEqual(['a', 'b']);
  expect(queue.take()).toBeUndefined();
});

it.each([[0], [-1], [Number.NaN]])('cannot be made for %d', (capacity) => {
  expect(() => new BoundedQueue(capacity)).toThrow(RangeError);
});

it('behaves like an array with a bound', () => {
  const operation = fc.oneof(
    fc.record({ offer: fc.nat() }),
    fc.constant('take' as const),
    fc.record({ take: fc.nat(50) }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(operation, { maxLength: 500 }), (capacity, operations) => {
      const queue = new BoundedQueue<number>(capacity);
      const model: number[] = [];
      for (const each of operations) {
        if (each === 'take') expect(queue.take()).toBe(model.shift());
        else if ('take' in each) expect(queue.takeUpTo(each.take)).toEqual(model.splice(0, each.take));
        else {
          const fits = model.length < capacity;
          expect(queue.offer(each.offer)).toBe(fits);
          if (fits) model.push(each.offer);
        }
        expect(queue.size).toBe(model.length);
        expect(queue.isFull).toBe(model.length === capacity);
      }
    }),
  );
});
