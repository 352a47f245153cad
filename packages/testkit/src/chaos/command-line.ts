import { parseArgs } from 'node:util';
import type { ChaosOptions } from './run-chaos.ts';

export const usage = `npm run chaos -- [options]

  --minutes N      of faults (default 2)
  --seed N         the same seed plans the same faults (default: drawn, and printed)
  --form FORM      stack (default): every service as processes, real servers; standalone: the one process
  --clients N      visitors who write at the same time (default 40)
  --rate R         messages per second over all of them (default 40; standalone: 20)
  --nats N         1 (default), or 3: a cluster
  --json FILE      the result, for machines
  --report FILE    the table, as Markdown
  --log FILE       every fault, start and death, a line each
  --keep-logs DIR  where the services' own logs are copied when something is wrong

Exit code: 0 all kept, 1 something was lost, doubled, late …, or the run proves nothing, 2 misused.`;

export interface ChaosCommand
  extends Pick<ChaosOptions, 'form' | 'durationMs' | 'seed' | 'clients' | 'messagesPerSecond' | 'natsServers'> {
  readonly jsonFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly logFile: string | undefined;
  readonly keptLogs: string | undefined;
}

const text = { type: 'string' } as const;
const MAX_SEED = 0x7fff_ffff;

/** `drawSeed`: in [0, 1). Throws an error whose message is for the user. */
export function parseCommandLine(parameters: readonly string[], drawSeed: () => number): ChaosCommand {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      minutes: { ...text, default: '2' },
      seed: { ...text, default: String(Math.floor(drawSeed() * MAX_SEED)) },
      form: { ...text, default: 'stack' },
      clients: { ...text, default: '40' },
      rate: text,
      nats: { ...text, default: '1' },
      ...{ json: text, report: text, log: text, 'keep-logs': text },
    },
  });
  const { form } = values;
  if (form !== 'stack' && form !== 'standalone') throw new Error(`--form: stack or standalone, not '${form}'`);
  if (values.nats !== '1' && values.nats !== '3') throw new Error(`--nats: 1 or 3, not '${values.nats}'`);
  return {
    form,
    durationMs: numberOf('--minutes', values.minutes, 0.1, 24 * 60) * 60_000,
    seed: Math.floor(numberOf('--seed', values.seed, 0, MAX_SEED)),
    clients: Math.floor(numberOf('--clients', values.clients, 1, 5_000)),
    messagesPerSecond: numberOf('--rate', values.rate ?? (form === 'stack' ? '40' : '20'), 0.1, 10_000),
    natsServers: values.nats === '3' ? 3 : 1,
    ...{ jsonFile: values.json, reportFile: values.report, logFile: values.log, keptLogs: values['keep-logs'] },
  };
}

function numberOf(name: string, given: string, min: number, max: number): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (value >= min && value <= max) return value;
  throw new Error(`${name}: expected a number ${min}-${max}, got '${given}'`);
}
