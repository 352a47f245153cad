import { faultSuite } from './faults.suite.ts';

faultSuite('before the commit', 'after the commit, before the outcome');
