// Beside simulation.test.ts, so that two cores share the seeds.
import { describe } from '@jest/globals';
import { keepEveryPromise } from './seeds.suite.ts';

describe('the services in one simulated house', () => keepEveryPromise(121, 300));
