import { expect, it } from '@jest/globals';
import { Counter, createRegistry, Gauge, Histogram } from './registry.ts';

it('labels every metric with its service', async () => {
  const registry = createRegistry('session');
  new Gauge({ name: 'held', help: 'h', registers: [registry] }).set(3);
  expect(await registry.metrics()).toContain('held{service="session"} 3');
});

it('shows metrics of the same name in two parts under one heading, each with its service', async () => {
  const whole = createRegistry('standalone');
  for (const [service, count] of [
    ['gateway', 2],
    ['session', 5],
  ] as const) {
    const registers = [whole.part(service)];
    new Counter({ name: 'repeated_total', help: 'h', registers }).inc(count);
    new Histogram({ name: 'wait_seconds', help: 'h', buckets: [1], registers }).observe(count);
  }
  new Gauge({ name: 'own', help: 'h', registers: [whole] }).set(1);
  const lines = (await whole.metrics()).split('\n');
  expect(lines.filter((line) => line === '# TYPE repeated_total counter')).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      'repeated_total{service="gateway"} 2',
      'repeated_total{service="session"} 5',
      'wait_seconds_bucket{le="1",service="gateway"} 0',
      'wait_seconds_sum{service="session"} 5',
      'own{service="standalone"} 1',
    ]),
  );
});
