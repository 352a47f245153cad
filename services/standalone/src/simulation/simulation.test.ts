import { describe, expect, it } from '@jest/globals';
import { createPlantedBugs, eventsLost } from './planted-bugs.ts';
import { type RunReport, runSimulation } from './run.ts';

const REPLAY = 'node services/standalone/src/simulation/main.ts --trace --seed';
const SEEDS = 150;

/** Everything somebody needs who is to find out why. */
function described({ seed, faults, violations }: RunReport): string {
  return [`seed ${seed}: ${REPLAY} ${seed}`, ...faults, ...violations].join('\n  ');
}

describe('the services in one simulated house', () => {
  it('keep every promise, whatever goes wrong', async () => {
    const totals = new Map<string, number>();
    const broken: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const report = await runSimulation({ seed });
      for (const [what, count] of report.counts) totals.set(what, (totals.get(what) ?? 0) + count);
      if (report.violations.length > 0) broken.push(described(report));
    }
    expect(broken).toEqual([]);
    const total = (what: string) => totals.get(what) ?? 0;
    // Else nothing was tried.
    expect(total('messages')).toBeGreaterThan(SEEDS * 30);
    expect(total('answers')).toBeGreaterThan(SEEDS * 10);
    expect(total('turns ended otherwise')).toBeGreaterThan(SEEDS);
    expect(total('handoffs')).toBeGreaterThan(SEEDS / 2);
    for (const what of ['messages lost', 'append replies lost', 'store refusals', 'deaths at a fault point'])
      expect([what, total(what) > SEEDS / 4]).toEqual([what, true]);
    for (const what of ['appends answered fenced', 'appends answered refused', 'nacks unknown_predecessor'])
      expect([what, total(what) > 0]).toEqual([what, true]);
    const faults = [...totals].filter(([what]) => what.startsWith('fault '));
    expect(faults.length).toBe(21);
    for (const [what, count] of faults) expect([what, count > SEEDS / 10]).toEqual([what, true]);
  }, 120_000);

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
