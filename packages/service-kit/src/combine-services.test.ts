import { expect, it } from '@jest/globals';
import { combineServices, startTogether } from './combine-services.ts';
import type { RunningService } from './service.ts';

function recorder() {
  const seen: string[] = [];
  const service = (name: string, more: Partial<RunningService> = {}): RunningService => ({
    checks: () => [{ name, ok: true, required: true }],
    stop: async () => void seen.push(`stop ${name}`),
    ...more,
  });
  const starting = (name: string) => async () => {
    seen.push(`start ${name}`);
    return service(name);
  };
  return { seen, service, starting };
}

it('starts in order, shows all checks, stops in reverse', async () => {
  const { seen, starting } = recorder();
  const both = await startTogether([starting('a'), starting('b')]);
  expect(both.checks().map(({ name }) => name)).toEqual(['a', 'b']);
  await both.stop();
  expect(seen).toEqual(['start a', 'start b', 'stop b', 'stop a']);
});

it('stops what has started when the next does not start', async () => {
  const { seen, starting } = recorder();
  const failing = () => Promise.reject(new Error('no'));
  await expect(startTogether([starting('a'), failing, starting('c')])).rejects.toThrow('no');
  expect(seen).toEqual(['start a', 'stop a']);
});

it('stops all, even when one cannot', async () => {
  const { seen, service } = recorder();
  const broken = { stop: () => Promise.reject(new Error('stuck')) };
  await expect(combineServices([service('a'), service('b', broken), service('c')]).stop()).rejects.toThrow('stuck');
  expect(seen).toEqual(['stop c', 'stop a']);
});

it('has failed when one has', async () => {
  const { service } = recorder();
  expect(combineServices([service('a')]).failed).toBeUndefined();
  const combined = combineServices([service('a'), service('b', { failed: Promise.resolve('bus closed') })]);
  expect(await combined.failed).toBe('bus closed');
});
