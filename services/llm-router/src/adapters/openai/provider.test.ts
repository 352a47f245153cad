import { providerSuite } from '../provider.suite.ts';
import { createOpenAiProvider } from './provider.ts';

providerSuite('openai', (baseUrl, line) =>
  createOpenAiProvider({
    name: 'openai',
    outputLimitField: 'max_completion_tokens',
    apiKey: 'key',
    keyId: 'key-1',
    baseUrl,
    line,
  }),
);
