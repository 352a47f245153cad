export { type BackoffOptions, fullJitter } from './backoff.ts';
export { BoundedQueue } from './bounded-queue.ts';
export { type Clock, systemClock, type Timer } from './clock.ts';
export { sleep, withDeadline } from './deadline.ts';
export { FakeClock, type FakeClockOptions } from './fake-clock.ts';
export { type RepeatOptions, repeatUntilDone } from './repeat-until-done.ts';
export { SingleFlight } from './single-flight.ts';
export { fullBucket, type TakeResult, type TokenBucket, type TokenBucketOptions, takeTokens } from './token-bucket.ts';
