import { expect, it } from '@jest/globals';
import { CASES } from './cases.ts';
import { countFaults, terminalTable } from './report.ts';
import { ADAPTERS, askOwn, ROUTERS, runAll } from './run-all.ts';

it('finds nothing wrong with what becomes of any fault, over either transport of any vendor and through the router', async () => {
  const subjects = [...ADAPTERS, ...ROUTERS];
  const rows = await runAll(CASES, subjects, askOwn);
  // The table is what a failure of this test has to show.
  expect(countFaults(rows) === 0 ? '' : terminalTable(subjects, rows)).toBe('');
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined).length).toBeGreaterThan(400);
});
