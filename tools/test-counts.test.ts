import { expect, it } from '@jest/globals';
import { countTests, summaryLine } from './test-counts.ts';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
};

it('adds the runs up', () => {
  expect(countTests([report, { ...report, numPassedTests: 10 }])).toEqual({ passed: 15, failed: 2, skipped: 6 });
});

it('counts a suite that does not load as a failure', () => {
  expect(countTests([{ ...report, numFailedTests: 0, numRuntimeErrorTestSuites: 3 }]).failed).toBe(3);
});

it('counts a run without a report as a failure', () => {
  expect(countTests([report, undefined])).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it('writes the line that machines read', () => {
  expect(summaryLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
});
