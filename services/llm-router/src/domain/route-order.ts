import type { Route, WeightedTarget } from '../ports.ts';

/** What is known of a target when the order is made. */
export interface TargetKnowledge {
  /** Of this request, by list price, in micro-units; undefined: no price is known, so it counts as the dearest. */
  readonly priceMicros: number | undefined;
  /** 95th percentile of the first text; undefined: unknown. */
  readonly p95Ms: number | undefined;
  /** Since the target was last asked; infinite: never. */
  readonly idleMs: number;
}

/** Of so many requests one asks the target that was longest not asked: whoever has recovered is seen again. */
const EXPLORE_ONE_IN = 50;
/** What was asked within this is not in need of exploration. */
const EXPLORE_AFTER_MS = 10_000;

/** The targets in the order in which they are to be asked. `random` gives numbers from 0 to below 1. */
export function orderTargets(
  strategy: Route['strategy'],
  targets: readonly WeightedTarget[],
  knowledgeOf: (target: WeightedTarget) => TargetKnowledge,
  random: () => number,
): readonly WeightedTarget[] {
  if (targets.length < 2) return targets;
  switch (strategy) {
    case 'ordered':
      return targets;
    case 'weighted':
      return drawnByWeight(targets, random);
    case 'cheapest':
      return sortedBy(targets, (target) => knowledgeOf(target).priceMicros ?? Number.POSITIVE_INFINITY);
    case 'fastest':
      return fastestFirst(targets, knowledgeOf, random);
  }
}

/** One after the other, each with a chance in proportion to its weight among those left. */
function drawnByWeight(targets: readonly WeightedTarget[], random: () => number): readonly WeightedTarget[] {
  const left = [...targets];
  const drawn: WeightedTarget[] = [];
  while (left.length > 0) {
    let ticket = random() * left.reduce((sum, { weight }) => sum + weight, 0);
    const winner = left.findIndex(({ weight }) => {
      ticket -= weight;
      return ticket < 0;
    });
    drawn.push(...left.splice(Math.max(0, winner), 1));
  }
  return drawn;
}

/**
 * The better of two drawn at random, then the rest from the fastest to the slowest: always the very fastest would send
 * everybody to the same target until it is not. Unknown ones count as the fastest, and so become known.
 */
function fastestFirst(
  targets: readonly WeightedTarget[],
  knowledgeOf: (target: WeightedTarget) => TargetKnowledge,
  random: () => number,
): readonly WeightedTarget[] {
  const known = new Map(targets.map((target) => [target, knowledgeOf(target)]));
  const paceOf = (target: WeightedTarget) => known.get(target)?.p95Ms ?? 0;
  const idleOf = (target: WeightedTarget) => known.get(target)?.idleMs ?? 0;
  const ranked = sortedBy(targets, paceOf);
  if (random() < 1 / EXPLORE_ONE_IN) {
    const [longestIdle] = sortedBy(targets, (target) => -idleOf(target));
    if (longestIdle && idleOf(longestIdle) > EXPLORE_AFTER_MS) return inFront(longestIdle, ranked);
  }
  const one = Math.floor(random() * ranked.length);
  const other = Math.floor(random() * (ranked.length - 1));
  const best = ranked[Math.min(one, other < one ? other : other + 1)];
  return best ? inFront(best, ranked) : ranked;
}

function inFront(first: WeightedTarget, all: readonly WeightedTarget[]): readonly WeightedTarget[] {
  return [first, ...all.filter((target) => target !== first)];
}

/** Stable: what is equal stays in its order. */
function sortedBy<T>(items: readonly T[], rankOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((left, right) => (left.rank === right.rank ? 0 : left.rank - right.rank))
    .map(({ item }) => item);
}
