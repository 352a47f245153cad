import { expect, it } from '@jest/globals';
import { createProviders } from './providers.ts';

const keysOf = (settings: Omit<Parameters<typeof createProviders>[0], 'egress'>, egress: 'allow' | 'deny' = 'allow') =>
  [...createProviders({ ...settings, egress })].map(([vendor, providers]) => [
    vendor,
    providers.map(({ keyId }) => keyId),
  ]);

it('builds one provider for each key of a vendor, in their order', () => {
  expect(keysOf({ openaiApiKeys: ['a', 'b'], anthropicApiKeys: ['c'], geminiApiKeys: ['d'] })).toEqual([
    ['openai', ['key-1', 'key-2']],
    ['anthropic', ['key-1']],
    ['google', ['key-1']],
  ]);
});

it('builds one without a key where only an address is known', () => {
  expect(keysOf({ openaiBaseUrl: 'http://127.0.0.1:1/v1', localLlmUrl: 'http://127.0.0.1:2/v1' })).toEqual([
    ['openai', [undefined]],
    ['local', [undefined]],
  ]);
});

it('builds no cloud vendor when nothing may leave', () => {
  expect(keysOf({ openaiApiKeys: ['a'], localLlmUrl: 'http://127.0.0.1:2/v1' }, 'deny')).toEqual([
    ['local', [undefined]],
  ]);
});
