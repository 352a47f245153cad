import { providerSuite } from '../provider.suite.ts';
import { createAnthropicProvider } from './provider.ts';

providerSuite('anthropic', (baseUrl) => createAnthropicProvider({ apiKey: 'key', baseUrl }));
