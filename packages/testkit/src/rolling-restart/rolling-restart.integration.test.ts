import { expect, it } from '@jest/globals';
import { busiestSecond, rollingRestart } from './rolling-restart.ts';

it('every gateway is restarted under visitors who are being answered, and nobody loses anything or comes in a crowd', async () => {
  const result = await rollingRestart({ sockets: 300, drainSeconds: 20, questionsPerSecond: 38 });
  expect(result.violations).toEqual([]);
  expect(result.sessionsUnsettled).toBe(0);
  expect(result.peakShare).toBeLessThanOrEqual(0.15);
  // Else nothing was tried: all have moved at least once, some twice, and answers were under way.
  expect(result.reconnects).toBeGreaterThanOrEqual(400);
  expect(result.streaming).toBeGreaterThan(30);
  expect(result.messagesSent).toBeGreaterThan(600);
  expect(result.answers).toBeGreaterThan(300);
}, 240_000);

it('the busiest second is found wherever it begins', () => {
  expect(busiestSecond([])).toBe(0);
  expect(busiestSecond([0, 900, 1_000, 1_100, 1_899])).toBe(4);
});
