/** Deeper ones cannot be written as JSON again, and no vendor takes them. */
export const MAX_DEPTH = 32;

export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(each, levels - 1));
}
