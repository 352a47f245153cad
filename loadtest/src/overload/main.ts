// `npm run overload -- --help`.
import { writeFileSync } from 'node:fs';
import { runMeasuringCommand } from '../command/measuring-command.ts';
import { thisMachine } from '../measure/machine.ts';
import { writePlace } from '../report/page-place.ts';
import { overload } from './overload.ts';
import { OVERLOAD_HELP, parseOverloadOptions } from './overload-options.ts';
import { markdownReport, type OverloadRecord, terminalReport } from './report.ts';
import { verdictsOf } from './verdicts.ts';

await runMeasuringCommand({
  ...{ name: 'overload', help: OVERLOAD_HELP, parse: parseOverloadOptions },
  async measure(options, { command, date, interrupted, progress }) {
    const seen = await overload(options, { interrupted, onLine: progress });
    const { calmS, connections, durationS } = options;
    const record: OverloadRecord = { date, command, machine: thisMachine(), calmS, connections, durationS, ...seen };
    console.log(`\n${terminalReport(record)}`);
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify(record, null, 2)}\n`);
    if (options.isKept) writePlace('overload', markdownReport(record));
    return verdictsOf(record).every(({ isKept }) => isKept) ? 0 : 1;
  },
});
