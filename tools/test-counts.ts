export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of jest's `--json` report that is counted here. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** A suite that does not load has no failed test, so it counts as one; so does a run that left no report. */
export function countTests(reports: readonly (JestReport | undefined)[]): TestCounts {
  const sum = (count: (report: JestReport) => number, without: number) =>
    reports.reduce((total, report) => total + (report ? count(report) : without), 0);
  return {
    passed: sum((report) => report.numPassedTests, 0),
    failed: sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites, 1),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests, 0),
  };
}

/** The last line of `npm test`, read by machines. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
