import { describe, expect, it } from '@jest/globals';
import type { GeneratorOutcome } from '../generator/generator.ts';
import { Latencies } from '../measure/latencies.ts';
import { mergeOutcomes } from './merge-outcomes.ts';

function encoded(...valuesMs: readonly number[]): string {
  const latencies = new Latencies();
  for (const ms of valuesMs) latencies.record(ms);
  return latencies.encode();
}

/** A histogram keeps three digits. */
const near = (ms: number) => expect.closeTo(ms, 1);
const counts = { sent: 10, delivered: 10, lost: 0, doubled: 0, reordered: 0, nacked: 0 };
const audit = { audited: 5, unread: 0, faults: {}, examples: [] };

function outcome(more: Partial<GeneratorOutcome> = {}): GeneratorOutcome {
  return {
    ...{ counts, arrivedInWindow: 10, latencies: encoded(10), series: {}, sendLag: encoded(1) },
    ...{ silences: { count: 0, longestMs: 1, longestAtS: 1 }, nackCodes: {}, closeCodes: {}, unsettled: 0, audit },
    ...{ load: { cpuShare: 0.2, cpuMs: 2, lagMs: 1 }, ...more },
  };
}

describe('the outcomes of several generators', () => {
  it('add up, and latencies are those of all messages', () => {
    const merged = mergeOutcomes([
      outcome({ series: { answer: encoded(5) }, nackCodes: { overloaded: 2 }, unsettled: 1 }),
      outcome({ latencies: encoded(20, 30), series: { answer: encoded(7) }, nackCodes: { overloaded: 1, stale: 1 } }),
    ]);
    expect(merged).toMatchObject({
      ...{ counts: { ...counts, sent: 20, delivered: 20 }, arrivedInWindow: 20, unsettled: 1, audited: 10 },
      ...{ latencyMs: { mean: near(20), max: near(30) }, further: { answer: { mean: near(6) } } },
      nacks: { overloaded: 3, stale: 1 },
    });
  });

  it('tell what the generators cost, and whether one was at its limit', () => {
    const busy = outcome({ load: { cpuShare: 0.9, cpuMs: 8, lagMs: 4 } });
    const { generator, generatorLimits } = mergeOutcomes([outcome(), busy]);
    expect(generator).toEqual({ cpuShare: 0.9, cpuMicrosPerMessage: 500, loopDelayMs: 4, sendLagMs: near(1) });
    expect(generatorLimits).toEqual(['one of its processes used 0.90 of a core']);
    expect(mergeOutcomes([outcome()]).generatorLimits).toEqual([]);
    expect(mergeOutcomes([outcome({ sendLag: encoded(90) })]).generatorLimits).toHaveLength(1);
    expect(mergeOutcomes([outcome({ arrivedInWindow: 0 })]).generator.cpuMicrosPerMessage).toBe(0);
  });

  it('count what only the audit has seen, and nothing twice', () => {
    const audited = { ...audit, faults: { lost: 3, doubled: 1, altered: 2 } };
    const seen = outcome({ counts: { ...counts, reordered: 1 }, audit: audited });
    expect(mergeOutcomes([seen, outcome()]).counts).toMatchObject({ lost: 0, doubled: 0, reordered: 1 });
    const unseen = mergeOutcomes([outcome({ audit: audited }), outcome()]);
    expect(unseen.counts).toMatchObject({ lost: 3, doubled: 1, reordered: 0 });
    expect(unseen.otherFaults).toEqual({ altered: 2 });
  });

  it('say whether there was anything to audit', () => {
    const without = outcome({ audit: undefined });
    expect(mergeOutcomes([without, without])).toMatchObject({ isAudited: false, audited: 0 });
    expect(mergeOutcomes([without, outcome()])).toMatchObject({ isAudited: true, audited: 5 });
  });
});
