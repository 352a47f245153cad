import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { inParallel } from './in-parallel.ts';

it('answers in order and never does more at a time than it may', async () => {
  let running = 0;
  let most = 0;
  const answers = await inParallel(10, 3, async (index) => {
    most = Math.max(most, ++running);
    await turn();
    running--;
    return index * 2;
  });
  expect(answers).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  expect(most).toBe(3);
});

it('begins nothing more after a failure', async () => {
  const begun: number[] = [];
  const failing = inParallel(10, 1, async (index) => {
    begun.push(index);
    if (index === 2) throw new Error('third');
  });
  await expect(failing).rejects.toThrow('third');
  expect(begun).toEqual([0, 1, 2]);
});
