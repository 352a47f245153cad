/** The row that the targets speak of. */
export const RAW = 'Parley (raw)';
export const RELAY = 'bare relay';
/** For this bench alone: a router that is asked by nobody else. */
export const BENCH_KEY = 'parley-bench';
/** Has a price, so that there is something to account for. */
export const BENCH_MODEL = 'gpt-5.4-mini';
/** Tells the relay whose answer it is to pass on. */
export const VENDOR_HEADER = 'x-vendor';
/** Begins at once and then says nothing for a long time. */
export const SLOW_MODEL = 'slow';
