/** For this bench alone: a router that is asked by nobody else. */
export const BENCH_KEY = 'parley-bench';
/** Has a price, so that there is something to account for. */
export const BENCH_MODEL = 'gpt-5.4-mini';
/** Begins at once and then says nothing for a long time. */
export const SLOW_MODEL = 'slow';
