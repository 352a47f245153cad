import { describe, expect, it } from '@jest/globals';
import { type ProcessSample, parseMetrics } from './parse-metrics.ts';
import { costOf, sampleServices } from './services.ts';

const metrics = (cpu: number, label = '{service="gateway"}') => `# HELP process_cpu_seconds_total Total
# TYPE process_cpu_seconds_total counter
process_cpu_user_seconds_total${label} 0.1
process_cpu_seconds_total${label} ${cpu} 1700000000000
process_resident_memory_bytes${label} 1.048576e+8
`;

function serving(texts: Readonly<Record<string, string>>): typeof fetch {
  return async (url) => {
    const text = texts[new URL(String(url)).host];
    return text === undefined ? new Response('', { status: 503 }) : new Response(text);
  };
}

const addresses = (...urls: string[]) => urls.map((url) => ({ name: undefined, url: `http://${url}` }));

describe('sampleServices', () => {
  it('names services as they were named, or by what they call themselves and their place', async () => {
    const fetcher = serving({ a: metrics(1), b: metrics(2), c: metrics(3, '') });
    const samples = await sampleServices([{ name: 'front', url: 'http://a' }, ...addresses('a', 'b', 'c')], fetcher);
    expect([...samples].map(([name, { cpuSeconds }]) => [name, cpuSeconds])).toEqual([
      ['front', 1],
      ['gateway-0', 1],
      ['gateway-1', 2],
      ['service-0', 3],
    ]);
  });

  it.each<Record<string, string>>([{}, { a: 'up 1\n' }])('rejects when an address tells nothing: %j', async (texts) => {
    await expect(sampleServices(addresses('a'), serving(texts))).rejects.toMatchObject({ code: 'unavailable' });
  });
});

it('reads how late the event loop was and what waits, of all services in one process', () => {
  const text = `${metrics(1)}parley_event_loop_delay_seconds{quantile="0.5",service="standalone"} 0.001
parley_event_loop_delay_seconds{quantile="0.99",service="standalone"} 0.025
parley_queue_depth{queue="commands",service="gateway"} 4
parley_queue_depth{queue="commands",service="session"} 3
parley_queue_depth{queue="attaching",service="gateway"} 1
`;
  expect(parseMetrics(text)).toEqual({
    ...{ service: 'gateway', cpuSeconds: 1, rssBytes: 1024 * 1024 * 100, loopDelayMs: 25 },
    queues: { commands: 7, attaching: 1 },
  });
});

describe('costOf', () => {
  const at = (cpuSeconds: number): ProcessSample => ({
    service: 'x',
    cpuSeconds,
    rssBytes: 100 * 1024 * 1024,
    loopDelayMs: 0,
    queues: {},
  });

  it('spreads the CPU time over the messages', () => {
    expect(costOf(new Map([['x-0', at(1)]]), new Map([['x-0', at(1.5)]]), 1_000)).toEqual({
      'x-0': { cpuMicrosPerMessage: 500, rssMiB: 100 },
    });
  });

  it('leaves out who began anew, who was not there before, and all of them when nothing arrived', () => {
    const after = new Map([
      ['restarted', at(0.2)],
      ['new', at(1)],
    ]);
    expect(costOf(new Map([['restarted', at(1)]]), after, 10)).toEqual({});
    expect(costOf(new Map([['x', at(1)]]), new Map([['x', at(2)]]), 0)).toEqual({});
  });
});
