import { expect, it } from '@jest/globals';
import { sharedEnvironment, withoutFaults } from './service-environment.ts';

const wide = {
  addresses: { nats: 'nats://n', redis: 'redis://r', database: 'postgres://p' },
  dataFolder: '/data',
  tokenKeys: 'kid:secret',
  config: undefined,
  limits: 'default',
} as const;

it('passes on what the caller has and decides where everything is', () => {
  const own = { OPENAI_API_KEY: 'k', PARLEY_NATS_URL: 'nats://elsewhere', ABSENT: undefined };
  expect(sharedEnvironment(own, wide)).toMatchObject({ OPENAI_API_KEY: 'k', PARLEY_NATS_URL: 'nats://n' });
  expect(sharedEnvironment(own, wide)).not.toHaveProperty('ABSENT');
});

it('leaves out the file of a secret that it gives itself, and of no other', () => {
  const own = { PARLEY_TOKEN_KEYS_FILE: '/keys', OPENAI_API_KEY_FILE: '/key' };
  const names = Object.keys(sharedEnvironment(own, wide));
  expect(names).toContain('OPENAI_API_KEY_FILE');
  expect(names).not.toContain('PARLEY_TOKEN_KEYS_FILE');
});

it("serves the demo site unless told otherwise, whatever the caller's own configuration is", () => {
  const own = { PARLEY_CONFIG: '/mine.yaml' };
  expect(sharedEnvironment(own, wide)).toMatchObject({ PARLEY_CONFIG: '' });
  expect(sharedEnvironment(own, { ...wide, config: '/c.yaml' })).toMatchObject({ PARLEY_CONFIG: '/c.yaml' });
});

it('plants a fault for the first life only', () => {
  expect(withoutFaults({ PARLEY_FAULT_POINTS: 'x=kill@1', A: 'b' })).toEqual({ PARLEY_FAULT_POINTS: '', A: 'b' });
});
