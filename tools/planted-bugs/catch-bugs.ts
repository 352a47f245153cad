import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, isSimulated, labelOf, needsPostgres, type PlantedBug } from './planted-bug.ts';
import { applyEdit, RepositoryCopy } from './repository-copy.ts';
import { countSeeds, type Place, runCheck, runTests, type Verdict } from './run-check.ts';

export interface CheckResult {
  readonly check: Check;
  readonly verdict: Verdict;
  readonly seconds: number;
}

export interface BugResult {
  readonly bug: PlantedBug;
  readonly results: readonly CheckResult[];
}

type Environment = Place['environment'];

/** Test runs are mostly one thread. */
const AT_ONCE = 2;

export function isCaught({ results }: BugResult): boolean {
  return results.every(({ verdict }) => verdict.kind === 'noticed');
}

/** Plants one bug at a time in a copy and has its checks run. Rejects when they fail without any bug, too. */
export async function catchBugs(
  bugs: readonly PlantedBug[],
  environment: Environment,
  onResult: (result: BugResult) => void = () => {},
): Promise<BugResult[]> {
  checkEdits(bugs);
  return inCopies(environment, async (places) => {
    await checkUnplanted(bugs, places);
    return shareOut(bugs, places, async (bug, place) => {
      const result = { bug, results: await planted(bug, place, () => runAll(bug.noticedBy, place)) };
      onResult(result);
      return result;
    });
  });
}

export interface BugCount {
  readonly bug: PlantedBug;
  readonly seeds: number | 'it breaks' | 'not simulated';
}

/** In how many of the seeds the simulation notices each bug, whether it has to or not. */
export async function countNotices(
  bugs: readonly PlantedBug[],
  seeds: number,
  onCount: (count: BugCount) => void = () => {},
): Promise<BugCount[]> {
  checkEdits(bugs);
  return inCopies({}, (places) =>
    shareOut(bugs, places, async (bug, place) => {
      const noticed = isSimulated(bug) ? await planted(bug, place, () => countSeeds(seeds, place)) : 'not simulated';
      const count = { bug, seeds: noticed ?? 'it breaks' } as const;
      onCount(count);
      return count;
    }),
  );
}

/** Throws for an edit that does not fit the source as it stands. */
export function checkEdits(bugs: readonly PlantedBug[]): void {
  for (const { edits } of bugs) {
    const texts = new Map<string, string>();
    for (const edit of edits) {
      const text = texts.get(edit.file) ?? readFileSync(join(import.meta.dirname, '../..', edit.file), 'utf8');
      texts.set(edit.file, applyEdit(text, edit));
    }
  }
}

type CopyPlace = Place & { readonly copy: RepositoryCopy };

async function inCopies<Result>(
  environment: Environment,
  work: (places: readonly CopyPlace[]) => Promise<Result>,
): Promise<Result> {
  const copies: RepositoryCopy[] = [];
  try {
    while (copies.length < AT_ONCE) copies.push(new RepositoryCopy());
    return await work(copies.map((copy) => ({ copy, root: copy.root, environment })));
  } finally {
    for (const copy of copies) copy.remove();
  }
}

/** One after the other in each place; results in the order of the items. */
async function shareOut<Item, Result>(
  items: readonly Item[],
  places: readonly CopyPlace[],
  work: (item: Item, place: CopyPlace) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  await Promise.all(
    places.map(async (place) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1], place);
    }),
  );
  return results;
}

async function planted<Result>({ edits }: PlantedBug, { copy }: CopyPlace, work: () => Promise<Result>) {
  const undo = copy.plant(edits);
  try {
    return await work();
  } finally {
    undo();
  }
}

async function runAll(checks: readonly Check[], place: Place): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const startedAt = performance.now();
    const verdict = await runCheck(check, place);
    results.push({ check, verdict, seconds: (performance.now() - startedAt) / 1_000 });
  }
  return results;
}

/** Else every bug would look caught. */
async function checkUnplanted(bugs: readonly PlantedBug[], places: readonly CopyPlace[]): Promise<void> {
  const checks = new Map(bugs.flatMap(({ noticedBy }) => noticedBy).map((check) => [labelOf(check), check]));
  const files = [...checks.values()].flatMap((check) => (check.kind === 'tests' ? [check] : []));
  const seeds = Math.max(0, ...[...checks.values()].map((check) => (check.kind === 'simulation' ? check.seeds : 0)));
  const runs: ((place: Place) => Promise<Verdict>)[] = [
    files.filter((check) => !needsPostgres(check)),
    files.filter(needsPostgres),
  ]
    .filter((group) => group.length > 0)
    .map((group) => (place) => runTests(group, place));
  if (seeds > 0) runs.push((place) => runCheck({ kind: 'simulation', seeds }, place));
  const verdicts = await shareOut(runs, places, (run, place) => run(place));
  for (const verdict of verdicts)
    if (verdict.kind !== 'passed')
      throw new Error(`without any bug: ${verdict.kind === 'noticed' ? verdict.how : verdict.why}`);
}
