// `npm run chaos -- --help`. A thin shell around `runChaos`.
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { type ChaosCommand, parseCommandLine, usage } from './command-line.ts';
import { complaintsOf, reportOf } from './report.ts';
import { runChaos } from './run-chaos.ts';

const exitCodes = { kept: 0, broken: 1, misused: 2, interrupted: 130 } as const;
const SHOWN_COMPLAINTS = 40;
const parameters = process.argv.slice(2);
if (parameters.includes('--help')) {
  console.log(usage);
  process.exit(exitCodes.kept);
}
// What was started dies with this process: the kernel sees to that.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(exitCodes.interrupted));
process.exit(await run(commandOrExit()));

function commandOrExit(): ChaosCommand {
  try {
    return parseCommandLine(parameters, Math.random);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return process.exit(exitCodes.misused);
  }
}

async function run(command: ChaosCommand): Promise<number> {
  const { jsonFile, keptLogs, logFile, reportFile, ...options } = command;
  console.error(`seed ${command.seed}`);
  try {
    const result = await runChaos({
      ...options,
      onProgress: (line) => console.error(line),
      onLine: (line) => logFile && appendFileSync(logFile, `${new Date().toISOString()} ${line}\n`),
      onViolations: (_violations, { logFolder }) => keptLogs && cpSync(logFolder, keptLogs, { recursive: true }),
    });
    const report = reportOf(result);
    console.log(report);
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(result, undefined, 2)}\n`);
    if (reportFile) writeFileSync(reportFile, `${report}\n`);
    const complaints = complaintsOf(result);
    for (const complaint of complaints.slice(0, SHOWN_COMPLAINTS)) console.error(complaint);
    for (const death of result.unaskedDeaths) console.error(death);
    if (complaints.length > 0) console.error(`${complaints.length} complaints; again with --seed ${command.seed}`);
    return complaints.length > 0 ? exitCodes.broken : exitCodes.kept;
  } catch (error) {
    console.error(error);
    return exitCodes.broken;
  }
}
