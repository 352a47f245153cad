import { limits, ParleyError } from '@parley/contract';

/** Events in one page, however small: bounds what one read costs. */
export const MAX_PAGE_EVENTS = 500;

/** Open turns one answer names, the oldest first: some 170 bytes each, well below what the bus carries. */
export const MAX_OPEN_TURNS = 4_000;

/** Conversations one `load` asks for: each row can come with 64 command ids of 64 characters, some 6 KB. */
export const MAX_LOADS = 128;

/** 0 = the most. */
export function pageBytes(requested: number): number {
  return requested === 0 ? limits.maxPageBytes : Math.min(requested, limits.maxPageBytes);
}

/** 0 = the most. */
export function pageEvents(requested: number): number {
  return requested === 0 ? MAX_PAGE_EVENTS : Math.min(requested, MAX_PAGE_EVENTS);
}

/** 0 = to the head. */
export function lastSeq(upToSeq: number, headSeq: number): number {
  return upToSeq === 0 ? headSeq : Math.min(upToSeq, headSeq);
}

/** How many of `sizes`, from the first, fit a page; at least one if there is any. */
export function countThatFits(sizes: readonly number[], maxEvents: number, maxBytes: number): number {
  let bytes = 0;
  let count = 0;
  for (const size of sizes) {
    bytes += size;
    if (count === maxEvents || (count > 0 && bytes > maxBytes)) break;
    count += 1;
  }
  return count;
}

/** Throws `invalid_request` when more than `most` things are asked for at once. */
export function atMost<T>(items: readonly T[], most: number, what: string): readonly T[] {
  if (items.length > most) throw new ParleyError('invalid_request', { detail: `at most ${most} ${what}` });
  return items;
}
