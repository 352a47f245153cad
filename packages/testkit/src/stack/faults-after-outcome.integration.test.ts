import { faultSuite } from './faults.suite.ts';

faultSuite('after the outcome, before the events are published', 'while the answer streams');
