export { type Clock, systemClock, type Timer } from './clock.ts';
export { sleep, withDeadline } from './deadline.ts';
