/** One change of one place in the source. */
export interface Edit {
  /** From the root of the repository. */
  readonly file: string;
  /** Stands in the file exactly once; otherwise the run fails, so that this list keeps up with the source. */
  readonly find: string;
  readonly replace: string;
}

/** A part of the test kit, as far as a bug needs it. */
export type Check =
  /** The services in one simulated house: seeds 1 to `seeds`. One of them has to break a promise. */
  | { readonly kind: 'simulation'; readonly seeds: number }
  /** One test file. A test in it has to fail; a file that does not load has noticed nothing. */
  | { readonly kind: 'tests'; readonly file: string };

/** A rule taken out of the real source, and who has to notice. */
export interface PlantedBug {
  readonly name: string;
  /** The rule, as it holds without the bug. */
  readonly rule: string;
  readonly edits: readonly Edit[];
  /** Every one of these has to notice. */
  readonly noticedBy: readonly [Check, ...Check[]];
}

export function simulation(seeds: number): Check {
  return { kind: 'simulation', seeds };
}

export function tests(file: string): Check {
  return { kind: 'tests', file };
}

export function labelOf(check: Check): string {
  return check.kind === 'simulation' ? `simulation, ${check.seeds} seeds` : check.file;
}

/** Whether the bug can show in the simulation: its store is the one in memory. */
export function isSimulated({ edits }: PlantedBug): boolean {
  return edits.some(({ file }) => !file.startsWith('services/persistence/src/adapters/'));
}

/** Whether the check asks PostgreSQL itself. */
export function needsPostgres(check: Check): boolean {
  return check.kind === 'tests' && check.file.endsWith('.integration.test.ts');
}
