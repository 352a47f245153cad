// `npm run bench -- --help`.
import { writeFileSync } from 'node:fs';
import { ParleyError } from '@parley/contract';
import { runMeasuringCommand } from '../command/measuring-command.ts';
import { thisMachine } from '../measure/machine.ts';
import { bench } from './bench.ts';
import { BENCH_HELP, type BenchOptions, parseBenchOptions } from './bench-options.ts';
import { doubts, worsened } from './compare.ts';
import { formatRecord, keep, keptRecord } from './documents.ts';
import type { BenchRecord } from './record.ts';
import { markdownReport, terminalReport } from './report.ts';

await runMeasuringCommand({
  ...{ name: 'bench', help: BENCH_HELP },
  parse(args) {
    const options = parseBenchOptions(args);
    // Before minutes of work: there may be nothing to compare with.
    return { ...options, kept: options.isCompared ? comparable(options) : undefined };
  },
  async measure({ kept, ...options }, { command, date, interrupted, progress }) {
    const measured = await bench(options, { interrupted, onLine: progress });
    const { connections, rate, rounds, seconds } = options;
    const record = { date, command, machine: thisMachine(), rate, connections, rounds, seconds, ...measured };
    console.log(`\n${terminalReport(record)}`);
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, formatRecord(record));
    if (options.reportFile !== undefined) writeFileSync(options.reportFile, `${markdownReport(record)}\n`);
    if (options.isKept) keep(record);
    return kept ? compare(kept, record) : 0;
  },
});

/** Cost falls as the rate rises: figures of another rate say nothing. */
function comparable({ rate }: BenchOptions): BenchRecord {
  const kept = keptRecord();
  if (kept.rate === rate) return kept;
  throw new ParleyError('invalid_request', { detail: `--rate ${rate}: what is kept was measured at ${kept.rate}` });
}

function compare(kept: BenchRecord, record: BenchRecord): number {
  const [before, now] = [kept.figures.together, record.figures.together];
  const together = before && now ? worsened(before, now).map((line) => `two in one: ${line}`) : [];
  const lines = [...worsened(kept.figures, record.figures), ...together];
  const verdict = lines.length === 0 ? `no ratio is worse than on ${kept.date}` : 'worse';
  console.log(['', ...lines, ...doubts(kept.figures, record.figures), verdict].join('\n'));
  return lines.length === 0 ? 0 : 1;
}
