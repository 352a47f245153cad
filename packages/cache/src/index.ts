export type { Cache, TokenBucketAnswer, TokenBucketOptions } from './cache.ts';
