import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import type { ReadinessCheck } from '@parley/service-kit';
import { untilReady } from './until-ready.ts';

function serviceThat(answers: readonly ReadinessCheck[][]) {
  let asked = 0;
  let stops = 0;
  return {
    checks: () => answers[Math.min(asked++, answers.length - 1)] ?? [],
    stop: async () => void stops++,
    stops: () => stops,
  };
}

const missing: ReadinessCheck = { name: 'store', ok: false, required: true };
const optional: ReadinessCheck = { name: 'cache', ok: false, required: false };
const signal = new AbortController().signal;

it('waits for what is required and for nothing else', async () => {
  const service = serviceThat([[missing, optional], [missing, optional], [optional]]);
  const clock = new FakeClock();
  let isReady = false;
  const waiting = untilReady(service, { clock, signal }).then(() => {
    isReady = true;
  });
  await clock.settle();
  expect(isReady).toBe(false);
  await clock.advanceAsync(1_000);
  await waiting;
  expect(service.stops()).toBe(0);
});

it('gives up after a minute, names what is missing and stops the service', async () => {
  const service = serviceThat([[missing]]);
  const clock = new FakeClock();
  const waiting = expect(untilReady(service, { clock, signal })).rejects.toMatchObject({
    code: 'unavailable',
    detail: 'not ready: store',
  });
  await clock.advanceAsync(61_000);
  await waiting;
  expect(service.stops()).toBe(1);
});

it('gives up when told to, and stops the service', async () => {
  const service = serviceThat([[missing]]);
  const waiting = untilReady(service, { clock: new FakeClock(), signal: AbortSignal.abort() });
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(service.stops()).toBe(1);
});
