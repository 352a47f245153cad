import { expect, it } from '@jest/globals';
import { type RunReport, runSimulation } from './run.ts';

const REPLAY = 'node services/standalone/src/simulation/main.ts --trace --seed';

/** Everything somebody needs who is to find out why. */
export function described({ seed, faults, violations }: RunReport): string {
  return [`seed ${seed}: ${REPLAY} ${seed}`, ...faults, ...violations].join('\n  ');
}

/** At least a hundred seeds, so that every fault has met somebody. */
export function keepEveryPromise(first: number, last: number): void {
  it(`keep every promise, whatever goes wrong: seeds ${first} to ${last}`, async () => {
    const seeds = last - first + 1;
    const totals = new Map<string, number>();
    const broken: string[] = [];
    for (let seed = first; seed <= last; seed++) {
      const report = await runSimulation({ seed });
      for (const [what, count] of report.counts) totals.set(what, (totals.get(what) ?? 0) + count);
      if (report.violations.length > 0) broken.push(described(report));
    }
    expect(broken).toEqual([]);
    const total = (what: string) => totals.get(what) ?? 0;
    // Else nothing was tried.
    expect(total('messages')).toBeGreaterThan(seeds * 30);
    expect(total('answers')).toBeGreaterThan(seeds * 10);
    expect(total('turns ended otherwise')).toBeGreaterThan(seeds);
    expect(total('handoffs')).toBeGreaterThan(seeds / 2);
    for (const what of ['messages lost', 'append replies lost', 'store refusals', 'deaths at a fault point'])
      expect([what, total(what) > seeds / 4]).toEqual([what, true]);
    for (const what of ['appends answered fenced', 'appends answered refused', 'nacks unknown_predecessor'])
      expect([what, total(what) > 0]).toEqual([what, true]);
    const faults = [...totals].filter(([what]) => what.startsWith('fault '));
    expect(faults.length).toBe(21);
    for (const [what, count] of faults) expect([what, count > seeds / 10]).toEqual([what, true]);
  }, 240_000);
}
