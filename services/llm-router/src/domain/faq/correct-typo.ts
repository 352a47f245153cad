/** Shorter words have too many neighbours: "card" is one letter from "care". */
const SHORTEST_WORD = 5;
/** One slip: with two, "instruments" would be "instalments". */
const MAX_SLIPS = 1;

/**
 * Returns a function that maps a mistyped English word to the nearest of `targets`, or leaves it as it is when none is
 * near. `targets` and `knownWords` are never changed. The first letter must be right, or swapped with the second.
 */
export function createTypoCorrector(
  targets: ReadonlySet<string>,
  knownWords: ReadonlySet<string> = targets,
): (word: string) => string {
  const byLength = new Map<number, string[]>();
  for (const word of targets) {
    if (word.length < SHORTEST_WORD - 1 || !/^[a-z]+$/.test(word)) continue;
    const sameLength = byLength.get(word.length);
    if (sameLength === undefined) byLength.set(word.length, [word]);
    else sameLength.push(word);
  }
  return (word) => {
    if (word.length < SHORTEST_WORD || targets.has(word) || knownWords.has(word) || !/^[a-z]{1,24}$/.test(word))
      return word;
    let best = word;
    let bestDistance = MAX_SLIPS + 1;
    for (let length = word.length - MAX_SLIPS; length <= word.length + MAX_SLIPS; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        if (candidate[0] !== word[0] && (candidate[0] !== word[1] || candidate[1] !== word[0])) continue;
        const distance = editDistance(word, candidate, bestDistance);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best;
  };
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); gives up at `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    if (Math.min(...current) >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
