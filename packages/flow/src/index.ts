export { type BackoffOptions, fullJitter } from './backoff.ts';
export { type Clock, systemClock, type Timer } from './clock.ts';
export { sleep, withDeadline } from './deadline.ts';
