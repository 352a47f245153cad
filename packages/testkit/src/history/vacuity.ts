export interface RunCounts {
  /** Told `sent`. */
  readonly messagesSent: number;
  /** How often a fault of each kind did something, by kind; 0 for one that was tried in vain. */
  readonly faultsHit: Readonly<Record<string, number>>;
  /** Turns that a change of owner ended in mid-answer. */
  readonly takeovers: number;
}

export interface RunMinimums {
  readonly messagesSent: number;
  readonly takeovers: number;
  /** By what the names of a sort of faults begin with: of all kinds of that sort together. */
  readonly faults: Readonly<Record<string, number>>;
  readonly kinds: readonly string[];
}

/** Why a run without violations proves nothing; empty: it does prove something. */
export function vacuities(counts: RunCounts, minimums: RunMinimums): string[] {
  const { faultsHit, messagesSent, takeovers } = counts;
  const hitsOf = (sort: string) =>
    Object.entries(faultsHit).reduce((sum, [kind, hits]) => sum + (kind.startsWith(sort) ? hits : 0), 0);
  const rare = Object.entries(minimums.faults).filter(([sort, least]) => hitsOf(sort) < least);
  const idle = minimums.kinds.filter((kind) => !faultsHit[kind]);
  return [
    ...(messagesSent < minimums.messagesSent ? [`${messagesSent} of ${minimums.messagesSent} messages sent`] : []),
    ...(takeovers < minimums.takeovers ? [`${takeovers} of ${minimums.takeovers} answers taken over`] : []),
    ...rare.map(([sort, least]) => `${hitsOf(sort)} of ${least} faults hit: ${sort.trim()}`),
    ...idle.map((kind) => `no ${kind} hit anything`),
  ];
}
