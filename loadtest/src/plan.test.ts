import { expect, it } from '@jest/globals';
import { createPlan } from './plan.ts';

const plan = createPlan({ conversations: 3, rate: 10, warmupS: 0.5, durationS: 1 });

it('plans the warm-up and the measured messages, evenly in time', () => {
  expect([plan.total, plan.firstMeasured, plan.fromMs, plan.toMs]).toEqual([15, 5, 500, 1_500]);
  expect([0, 1, 5, 14].map(plan.intendedMs)).toEqual([0, 100, 500, 1_400]);
});

it('begins to measure with the first message at or after the end of the warm-up', () => {
  const odd = createPlan({ conversations: 1, rate: 3, warmupS: 0.5, durationS: 1 });
  expect(odd.intendedMs(odd.firstMeasured)).toBeGreaterThanOrEqual(odd.fromMs);
  expect(odd.intendedMs(odd.firstMeasured - 1)).toBeLessThan(odd.fromMs);
});

it('lets conversations take turns and finds each message again by its place', () => {
  const places = Array.from({ length: plan.total }, (_, index) => [plan.conversationOf(index), plan.numberOf(index)]);
  expect(places.slice(0, 4)).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [0, 1],
  ]);
  expect(places.map(([conversation = -1, number = -1]) => plan.indexOf(conversation, number))).toEqual([
    ...Array(plan.total).keys(),
  ]);
});

it.each([
  [0, 5],
  [3, 0],
  [0, -1],
  [0, 0.5],
])('knows no message %d/%d', (conversation, number) => {
  expect(plan.indexOf(conversation, number)).toBeUndefined();
});
