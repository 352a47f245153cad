import { describe, expect, it } from '@jest/globals';
import { chartsOf } from './charts.ts';
import { htmlReport } from './html-report.ts';
import type { LoadTestResult } from './result.ts';

const words = { unit: 'messages', latency: { en: 'from here to there', zh: '从这里到那里' } };
const latencyMs = { mean: 6, p50: 5, p90: 9, p99: 20, p999: 30, max: 40 };
const at = new Date('2026-02-03T04:05:06Z');

const result: LoadTestResult = {
  ...{ scenario: 'text', connections: 5, targetRate: 50, durationS: 2, rate: 49.5, latencyMs, passed: true },
  ...{ sent: 1_100, delivered: 1_099, lost: 1, doubled: 0, reordered: 0, nacked: 0, generatorLimited: false },
  services: { 'gateway-0': { cpuMicrosPerMessage: 120, rssMiB: 99.5 } },
  details: {
    ...{ command: "text --fail-if 'p99>5ms'", machine: '2 × Fast, 8 GiB' },
    ...{ processes: 1, isClosedLoop: false, warmupS: 1, further: {}, nacks: {}, closes: {}, audited: 5 },
    silences: { count: 2, longestMs: 1_020, longestAtS: 12.3 },
    generatorLimits: [],
    generator: { cpuShare: 0.2, cpuMicrosPerMessage: 60, loopDelayMs: 1, sendLagMs: 1 },
    violations: [
      { invariant: 'I2', fault: 'lost', conversationId: 'c-1', client: 'c-1', detail: '</script><b>seq 3</b>' },
    ],
    failures: ['lost: 1'],
    services: {
      'gateway-0': {
        ...{ rssGrowthMiB: 1.5, maxLoopDelayMs: 12, maxQueued: { commands: 4, unread_bytes: 9_000 } },
        series: { atS: [1, 3], cpuShare: [0, 0.5], rssMiB: [98, 99.5], loopDelayMs: [0, 12], queued: [0, 0] },
      },
      'gateway-1': {
        ...{ rssGrowthMiB: 0, maxLoopDelayMs: 0, maxQueued: {} },
        series: { atS: [2, 3], cpuShare: [0, 0.1], rssMiB: [50, 50], loopDelayMs: [0, 0], queued: [0, 0] },
      },
    },
    seconds: { atS: [1, 2], sent: [50, 50], arrived: [50, 0], open: [0, 0], p50: [5, 0], p99: [20, 0], max: [40, 0] },
  },
};

describe('the charts', () => {
  const charts = new Map(chartsOf(result).map((chart) => [chart.title, chart]));

  it('leave out what never happened', () => {
    expect([...charts.keys()]).toEqual(['latencyOfArrivals', 'throughput', 'cpu', 'memoryOf', 'loopDelay']);
  });

  it('have gaps where nothing is known', () => {
    expect(charts.get('latencyOfArrivals')?.lines[0]).toEqual({ label: 'p50', values: [5, null] });
    expect(charts.get('cpu')).toMatchObject({
      atS: [1, 2, 3],
      lines: [
        { label: 'gateway-0', values: [null, null, 0.5] },
        { label: 'gateway-1', values: [null, null, 0.1] },
      ],
    });
  });
});

describe('the report', () => {
  it('holds everything it needs, and asks no network for anything', async () => {
    const html = await htmlReport(result, words, at);
    expect(html).not.toMatch(/<(link|img)|\b(src|href)=|@import|url\(/);
    expect(html).toContain('uPlot');
    expect(html).toContain('2026-02-03 04:05 UTC');
    for (const figure of [
      '49.5',
      '1,099',
      ' / 1,100',
      'from here to there',
      'gateway-0',
      "npm run loadtest -- text --fail-if 'p99&#62;5ms'",
      '2 × Fast, 8 GiB',
      'commands 4',
      '2 × ≥ 0.5 s, ≤ 1 s (12.3 s)',
    ])
      expect(html).toContain(figure);
  });

  it('can be read by its own script, whatever stands in it', async () => {
    const html = await htmlReport({ ...result, scenario: '</script>' }, words, at);
    const [, json = ''] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ warmUpS: 1, texts: { latencyMeans: words.latency } });
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  it('says why it failed', async () => {
    const html = await htmlReport({ ...result, passed: false }, words, at);
    expect(html).toMatch(/badge failed[\s\S]*lost: 1[\s\S]*I2 lost c-1/);
    expect(html).not.toContain('<b>seq 3');
  });
});
