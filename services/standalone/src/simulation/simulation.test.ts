import { describe, expect, it } from '@jest/globals';
import { createPlantedBugs, eventsLost } from './planted-bugs.ts';
import { runSimulation } from './run.ts';
import { described, keepEveryPromise } from './seeds.suite.ts';

describe('the services in one simulated house', () => {
  keepEveryPromise(1, 120);

  it('find what a gateway was not told: a third of its events', async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= 10; seed++) {
      const report = await runSimulation({ seed, plant: eventsLost });
      if (report.violations.length > 0) broken.push(described(report));
    }
    expect(broken).toEqual([]);
  }, 30_000);

  it('do the same again from the same seed', async () => {
    const one = await runSimulation({ seed: 7 });
    const again = await runSimulation({ seed: 7 });
    const other = await runSimulation({ seed: 8 });
    expect(again).toEqual(one);
    expect(other.digest).not.toBe(one.digest);
  }, 30_000);
});

describe('the checks', () => {
  it.each(createPlantedBugs().map((bug) => [bug.name, bug] as const))(
    'notice when %s',
    async (_name, bug) => {
      const seen: string[] = [];
      for (let seed = 1; seed <= 40 && !seen.some((violation) => bug.breaks.test(violation)); seed++)
        seen.push(...(await runSimulation({ seed, plant: bug })).violations);
      expect(seen).toContainEqual(expect.stringMatching(bug.breaks));
    },
    60_000,
  );
});
