import type { BugCount, BugResult, CheckResult } from './catch-bugs.ts';
import { labelOf } from './planted-bug.ts';

/** One line for each check of a bug. */
export function reportLines({ bug, results }: BugResult): readonly string[] {
  return results.map(({ check, verdict, seconds }) => {
    const after = `${seconds.toFixed(1)} s`;
    if (verdict.kind === 'noticed') return row(bug.name, labelOf(check), `${after}: ${verdict.how}`);
    return row(bug.name, labelOf(check), `SURVIVES (${after})${verdict.kind === 'passed' ? '' : `: ${verdict.why}`}`);
  });
}

export function reportTable(results: readonly BugResult[]): string {
  return [...head('bug', 'who has to notice', 'after'), ...results.flatMap(reportLines)].join('\n');
}

/** The table of `docs/simulation.md`. */
export function countTable(counts: readonly BugCount[], seeds: number): string {
  const rows = counts.map(({ bug, seeds: noticed }) =>
    row(bug.rule, `\`${bug.name}\``, noticed === 'not simulated' ? '—' : `${noticed}`, testsOf(bug.noticedBy)),
  );
  return [...head('rule', 'planted as', `seeds of ${seeds}`, 'tests'), ...rows].join('\n');
}

function testsOf(checks: readonly CheckResult['check'][]): string {
  const files = checks.flatMap((check) => (check.kind === 'tests' ? [check.file] : []));
  return files
    .map(
      (file) =>
        `[${file
          .split('/')
          .at(-1)
          ?.replace(/\.test\.ts$/, '')}](../${file})`,
    )
    .join(', ');
}

function head(...cells: readonly string[]): readonly string[] {
  return [row(...cells), row(...cells.map(() => '---'))];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
