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
  /** Of all kinds together. */
  readonly faults: number;
  readonly kinds: readonly string[];
}

/** Why a run without violations proves nothing; empty: it does prove something. */
export function vacuities(counts: RunCounts, minimums: RunMinimums): string[] {
  const { faultsHit, messagesSent, takeovers } = counts;
  const faults = Object.values(faultsHit).reduce((sum, hits) => sum + hits, 0);
  const idle = minimums.kinds.filter((kind) => !faultsHit[kind]);
  return [
    ...(messagesSent < minimums.messagesSent ? [`${messagesSent} of ${minimums.messagesSent} messages sent`] : []),
    ...(takeovers < minimums.takeovers ? [`${takeovers} of ${minimums.takeovers} answers taken over`] : []),
    ...(faults < minimums.faults ? [`${faults} of ${minimums.faults} faults hit`] : []),
    ...idle.map((kind) => `no ${kind} hit anything`),
  ];
}
