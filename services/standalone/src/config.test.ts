import { expect, it } from '@jest/globals';
import { readSettings } from '@parley/config';
import { standaloneSettings } from './config.ts';

it('keeps the events of a busy day out of the memory of a small machine, where its stream lies', () => {
  expect(readSettings(standaloneSettings, {}).eventStreamBytes).toBeLessThanOrEqual(64 * 1024 * 1024);
});
