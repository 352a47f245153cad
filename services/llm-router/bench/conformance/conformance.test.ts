import { expect, it } from '@jest/globals';
import { CASES } from './cases.ts';
import { countFaults, terminalTable } from './report.ts';
import { ADAPTERS, askAdapter, runAll } from './run-all.ts';

it('finds nothing wrong with what becomes of any fault, over either transport of any vendor', async () => {
  const rows = await runAll(CASES, ADAPTERS, askAdapter);
  // The table is what a failure of this test has to show.
  expect(countFaults(rows) === 0 ? '' : terminalTable(ADAPTERS, rows)).toBe('');
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined).length).toBeGreaterThan(250);
});
