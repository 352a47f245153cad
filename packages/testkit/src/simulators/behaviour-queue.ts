import type { Behaviour } from './behaviour.ts';

export interface BehaviourQueue {
  set(change: Partial<Behaviour>): void;
  next(...changes: readonly Partial<Behaviour>[]): void;
  /** The behaviour of the next request; a queued one is used up. */
  take(): Behaviour;
}

export function createBehaviourQueue(initial: Behaviour): BehaviourQueue {
  let standing = initial;
  const queued: Partial<Behaviour>[] = [];
  return {
    set: (change) => {
      standing = { ...initial, ...change };
    },
    next: (...changes) => {
      queued.push(...changes);
    },
    take: () => ({ ...standing, ...queued.shift() }),
  };
}
