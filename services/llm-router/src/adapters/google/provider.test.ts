import { providerSuite } from '../provider.suite.ts';
import { createGoogleProvider } from './provider.ts';

providerSuite('google', (baseUrl, line) => createGoogleProvider({ apiKey: 'key', keyId: 'key-1', baseUrl, line }));
