// `npm run rolling-restart -- --help`. A thin shell around `rollingRestart`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type RollingRestartOptions, rollingRestart } from './rolling-restart.ts';

const exitCodes = { kept: 0, broken: 1, misused: 2, interrupted: 130 } as const;
const usage = `npm run rolling-restart -- [options]

Restarts both gateways of a stack, one after the other, under visitors who are being answered.

  --sockets N     open at the same time (default 500)
  --drain S       seconds over which a gateway sends its sockets away, 1-30 (default 20)
  --questions R   a second, of all visitors together (default 30)
  --json FILE     the result, for machines

Exit code: 0 all kept, 1 something was lost or came in a crowd, 2 misused.`;

/** Of all sockets: as many may come anew within one second. */
const MAX_PEAK_SHARE = 0.15;
const SHOWN_VIOLATIONS = 20;

const parameters = process.argv.slice(2);
if (parameters.includes('--help')) {
  console.log(usage);
  process.exit(exitCodes.kept);
}
// What was started dies with this process: the kernel sees to that.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(exitCodes.interrupted));
process.exit(await run(commandOrExit()));

function commandOrExit(): RollingRestartOptions & { readonly jsonFile: string | undefined } {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        sockets: { ...text, default: '500' },
        drain: { ...text, default: '20' },
        questions: { ...text, default: '30' },
        json: text,
      },
    });
    return {
      sockets: numberOf('--sockets', values.sockets, 2, 20_000),
      drainSeconds: numberOf('--drain', values.drain, 1, 30),
      questionsPerSecond: numberOf('--questions', values.questions, 1, 1_000),
      jsonFile: values.json,
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return process.exit(exitCodes.misused);
  }
}

function numberOf(name: string, given: string, min: number, max: number): number {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Error(`${name}: expected a whole number ${min}-${max}, got '${given}'`);
}

async function run({ jsonFile, ...options }: ReturnType<typeof commandOrExit>): Promise<number> {
  try {
    const result = await rollingRestart({ ...options, onLine: (line) => console.error(line) });
    const { violations, reconnectsBySecond, peakShare, sessionsUnsettled, ...counts } = result;
    console.log(`reconnects a second: ${reconnectsBySecond.join(' ')}`);
    console.table({
      ...counts,
      peakShare: `${(peakShare * 100).toFixed(1)} %`,
      sessionsUnsettled,
      violations: violations.length,
    });
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(result, undefined, 2)}\n`);
    for (const violation of violations.slice(0, SHOWN_VIOLATIONS)) console.error(JSON.stringify(violation));
    const isKept = violations.length === 0 && sessionsUnsettled === 0 && peakShare <= MAX_PEAK_SHARE;
    return isKept ? exitCodes.kept : exitCodes.broken;
  } catch (error) {
    console.error(error);
    return exitCodes.broken;
  }
}
