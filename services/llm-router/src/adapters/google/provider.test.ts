import { providerSuite } from '../provider.suite.ts';
import { createGoogleProvider } from './provider.ts';

providerSuite('google', (baseUrl) => createGoogleProvider({ apiKey: 'key', baseUrl }));
