import { providerSuite } from '../provider.suite.ts';
import { createAnthropicProvider } from './provider.ts';

providerSuite('anthropic', (baseUrl, line) =>
  createAnthropicProvider({ apiKey: 'key', keyId: 'key-1', baseUrl, line }),
);
