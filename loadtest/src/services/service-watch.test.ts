import { expect, it } from '@jest/globals';
import type { ProcessSample } from './parse-metrics.ts';
import { ServiceWatch } from './service-watch.ts';

const MIB = 1024 * 1024;
const sample = (cpuSeconds: number, rssMiB: number, more: Partial<ProcessSample> = {}): ProcessSample => ({
  ...{ service: 'x', cpuSeconds, rssBytes: rssMiB * MIB, loopDelayMs: 1, queues: {}, ...more },
});

function watching(...looks: (ProcessSample | undefined)[]): ServiceWatch {
  const watch = new ServiceWatch();
  for (const [index, look] of looks.entries()) watch.add(index * 2, new Map(look ? [['x-0', look]] : []));
  return watch;
}

it('tells what a service spent, how it grew, how late it was and what waited in it', () => {
  const watch = watching(
    sample(1, 100, { loopDelayMs: 400 }),
    sample(1.5, 110, { loopDelayMs: 30, queues: { commands: 7, waiting: 3, unread_bytes: 900 } }),
    sample(2.5, 105, { queues: { commands: 2 } }),
  );
  expect(watch.costs(1_000)).toEqual({ 'x-0': { cpuMicrosPerMessage: 1_500, rssMiB: 105 } });
  expect(watch.details()).toEqual({
    'x-0': {
      ...{ rssGrowthMiB: 5, maxLoopDelayMs: 30, maxQueued: { commands: 7, waiting: 3, unread_bytes: 900 } },
      series: {
        ...{ atS: [0, 2, 4], cpuShare: [0, 0.25, 0.5], rssMiB: [100, 110, 105] },
        ...{ loopDelayMs: [400, 30, 1], queued: [0, 10, 2] },
      },
    },
  });
});

it('leaves a gap where a service was away, and counts no CPU over a restart', () => {
  const { series } = watching(sample(5, 100), undefined, sample(1, 60)).details()['x-0'] ?? {};
  expect(series).toMatchObject({ atS: [0, 4], cpuShare: [0, 0], rssMiB: [100, 60] });
});

it('has nothing to tell of nobody', () => {
  const watch = new ServiceWatch();
  expect([watch.costs(10), watch.details()]).toEqual([{}, {}]);
});
