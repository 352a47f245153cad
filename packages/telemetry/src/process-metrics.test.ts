import { expect, it } from '@jest/globals';
import { watchProcess } from './process-metrics.ts';
import { createRegistry } from './registry.ts';

it('tells how late timers came, by quantile, and what the process uses', async () => {
  const registry = createRegistry('test');
  watchProcess(registry);
  await new Promise((resolve) => setTimeout(resolve, 20));
  // Counted from here: a first timer that is late itself must not use up the stall.
  const stallUntil = performance.now() + 60;
  while (performance.now() < stallUntil);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const text = await registry.metrics();
  const worst = Number(/parley_event_loop_delay_seconds\{quantile="1",service="test"\} (\S+)/.exec(text)?.[1]);
  expect(worst).toBeGreaterThan(0.01);
  expect(worst).toBeLessThan(2);
  expect(text).toMatch(/process_cpu_seconds_total\{service="test"\}/);
});
