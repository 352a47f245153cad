import { providerSuite } from '../provider.suite.ts';
import { createOpenAiProvider } from './provider.ts';

providerSuite('openai', (baseUrl) =>
  createOpenAiProvider({ name: 'openai', apiKey: 'key', baseUrl, outputLimitField: 'max_completion_tokens' }),
);
