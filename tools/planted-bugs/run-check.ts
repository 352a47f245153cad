import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, needsPostgres } from './planted-bug.ts';
import { runProgram } from './run-program.ts';

export type Verdict =
  /** `how`: which seed, which test. */
  | { readonly kind: 'noticed'; readonly how: string }
  | { readonly kind: 'passed' }
  /** It broke before it could tell, or took too long: that counts as not noticed. */
  | { readonly kind: 'no verdict'; readonly why: string };

export interface Place {
  /** The root of a repository. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

const DEADLINE_MS = 240_000;
const SHOWN_OUTPUT = 2_000;

export function runCheck(check: Check, place: Place): Promise<Verdict> {
  return check.kind === 'simulation' ? firstSeed(check.seeds, place) : runTests([check], place);
}

/** All in one run; they are all of one project. */
export async function runTests(
  checks: readonly Extract<Check, { kind: 'tests' }>[],
  { root, environment }: Place,
): Promise<Verdict> {
  const project = checks.some(needsPostgres) ? 'integration' : 'unit';
  const folder = mkdtempSync(join(tmpdir(), 'parley-planted-bugs-report-'));
  const reportFile = join(folder, 'report.json');
  const parameters = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
    ...['--selectProjects', project, '--runInBand', '--forceExit', '--json', '--outputFile', reportFile],
    ...['--runTestsByPath', ...checks.map(({ file }) => file)],
  ];
  try {
    const { output, isLate } = await runProgram(parameters, { folder: root, environment, deadlineMs: DEADLINE_MS });
    if (isLate || !existsSync(reportFile)) return noVerdict(isLate, output);
    return read(JSON.parse(readFileSync(reportFile, 'utf8')), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many of the seeds break a promise. */
export async function countSeeds(seeds: number, { root, environment }: Place): Promise<number | undefined> {
  const { output } = await runProgram(simulationOf(seeds), { folder: root, environment, deadlineMs: seeds * 10_000 });
  const counted = /^\d+ seeds, (\d+) with violations$/m.exec(output)?.[1];
  return counted === undefined ? undefined : Number(counted);
}

async function firstSeed(seeds: number, { root, environment }: Place): Promise<Verdict> {
  const violation = /^seed (\d+):(?:(?!^seed )[\s\S])*?^ {2}VIOLATION (.*)\n/m;
  const { output, isLate } = await runProgram(simulationOf(seeds), {
    ...{ folder: root, environment, deadlineMs: DEADLINE_MS },
    hasEnough: (heard) => violation.test(heard),
  });
  const found = violation.exec(output);
  if (found) return { kind: 'noticed', how: `seed ${found[1]}: ${found[2]}` };
  if (/^\d+ seeds, 0 with violations$/m.test(output)) return { kind: 'passed' };
  return noVerdict(isLate, output);
}

function simulationOf(seeds: number): readonly string[] {
  return ['services/standalone/src/simulation/main.ts', '--seeds', `1..${seeds}`];
}

interface Report {
  readonly numPassedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function read({ numPassedTests, numRuntimeErrorTestSuites, testResults }: Report, output: string): Verdict {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
  if (numRuntimeErrorTestSuites > 0) return noVerdict(false, output);
  if (failed[0] !== undefined) return { kind: 'noticed', how: failed[0] };
  // Skipped, since what they need is missing.
  return numPassedTests > 0 ? { kind: 'passed' } : { kind: 'no verdict', why: 'no test was run' };
}

function noVerdict(isLate: boolean, output: string): Verdict {
  return { kind: 'no verdict', why: `${isLate ? 'too late\n' : ''}${output.trim().slice(-SHOWN_OUTPUT)}` };
}
