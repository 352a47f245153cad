/**
 * How many of `total` sockets should have been told to move when `elapsedMs` of `windowMs` have passed: evenly, so that
 * the gateways that take them in have no busy second.
 */
export function movedBy(total: number, elapsedMs: number, windowMs: number): number {
  if (elapsedMs >= windowMs) return total;
  return Math.min(total, Math.floor((total * elapsedMs) / windowMs) + 1);
}

/**
 * The order of moving: at random, so that neighbours in time do not stay neighbours. Returns a shuffled copy; `random`
 * gives 0 to below 1.
 */
export function shuffled<T>(all: Iterable<T>, random: () => number): T[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** A quarter more or less than the age that is allowed: sockets that came together do not leave together. */
export function ageToMoveAt(maxAgeMs: number, random: number): number {
  return maxAgeMs * (0.75 + random / 2);
}
