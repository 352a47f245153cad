import { parseArgs } from 'node:util';
import { ParleyError } from '@parley/contract';
import type { LoadOptions } from './scenario/scenario.ts';
import type { AdminAddress } from './services.ts';
import { parseThreshold, type Threshold, thresholdNames } from './threshold.ts';

export interface LoadCommand extends LoadOptions {
  readonly scenario: string;
  readonly jsonFile: string | undefined;
  readonly failIf: readonly Threshold[];
}

/** Of one run: the plan keeps a byte for each message. */
const MAX_MESSAGES = 200_000_000;
const MAX_CONNECTIONS = 100_000;

const text = { type: 'string' } as const;
const options = {
  target: { ...text, default: 'http://127.0.0.1:8080' },
  connections: { ...text, default: '100' },
  rate: { ...text, default: '100' },
  duration: { ...text, default: '10' },
  warmup: { ...text, default: '2' },
  drain: { ...text, default: '20' },
  site: { ...text, default: 'demo' },
  json: text,
  'fail-if': { ...text, multiple: true, default: [] as string[] },
  admin: { ...text, default: '' },
} as const;

/** `summaries`: the scenarios, by name. */
export function usage(summaries: ReadonlyMap<string, { readonly summary: string }>): string {
  return `npm run loadtest -- <scenario> [options]

${[...summaries].map(([name, { summary }]) => `  ${name.padEnd(18)} ${summary}`).join('\n')}

  --target URL[,URL]   gateways (default http://127.0.0.1:8080); with several, the two
                       parties of a conversation sit at different ones
  --connections N      default 100
  --rate R             messages per second over all connections, sent on time whether or
                       not the system keeps up (default 100)
  --duration S         seconds that are measured (default 10)
  --warmup S           seconds before that (default 2)
  --drain S            so long what is missing at the end is waited for (default 20: longer
                       than a gateway repeats a command)
  --site KEY           site of the visitors (default demo)
  --json FILE          also write the result there
  --fail-if CONDITION  'p99>200ms' fails the run then; may be repeated; of
                       ${thresholdNames.join(' ')}
  --admin [NAME=]URL[,…]
                       admin addresses of services, for their CPU per message and memory

A target that limits new visitors per address is waited for; start one for load tests
with: npm run stack -- --limits high
Exit code: 0 passed; 1 a threshold was missed, or messages were lost, doubled or out of
order, or none arrived; 2 the run could not begin.`;
}

/** Throws `invalid_request`, whose detail is for the user. */
export function parseCommandLine(parameters: readonly string[], scenarios: ReadonlySet<string>): LoadCommand {
  const { values, positionals } = parse(parameters);
  const [scenario = '', ...more] = positionals;
  if (!scenarios.has(scenario) || more.length > 0) {
    const given = positionals.join(' ');
    throw wrong(
      `${given ? `unknown scenario '${given}'` : 'which scenario?'} (there is: ${[...scenarios].join(', ')})`,
    );
  }
  const command: LoadCommand = {
    scenario,
    targets: values.target.split(',').map((url) => baseUrl('--target', url)),
    siteKey: values.site,
    connections: numberOf('--connections', values.connections, { min: 1, max: MAX_CONNECTIONS, isWhole: true }),
    rate: numberOf('--rate', values.rate, { min: 0.1, max: 1_000_000 }),
    durationS: numberOf('--duration', values.duration, { min: 0.1, max: 86_400 }),
    warmupS: numberOf('--warmup', values.warmup, { min: 0, max: 3_600 }),
    drainS: numberOf('--drain', values.drain, { min: 0, max: 3_600 }),
    admin: values.admin === '' ? [] : values.admin.split(',').map(adminAddress),
    jsonFile: values.json,
    failIf: values['fail-if'].map(threshold),
  };
  const messages = command.rate * (command.durationS + command.warmupS);
  if (messages > MAX_MESSAGES) throw wrong(`--rate × --duration: at most ${MAX_MESSAGES} messages a run`);
  return command;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    // Of several sentences, the first names what is wrong.
    throw wrong((cause as Error).message.split(/\.\s/)[0] ?? '', cause);
  }
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

/** Seconds may be written with their `s`. */
function numberOf(name: string, written: string, { min, max, isWhole = false }: Range): number {
  const value = /^\d+(\.\d+)?s?$/.test(written) ? Number.parseFloat(written) : Number.NaN;
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
  throw wrong(`${name}: expected a ${isWhole ? 'whole number' : 'number'} ${min}-${max}, got '${written}'`);
}

function baseUrl(name: string, written: string): string {
  const url = URL.parse(written);
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw wrong(`${name}: expected http://HOST:PORT, got '${written}'`);
}

function adminAddress(written: string): AdminAddress {
  const [, name, url = ''] = /^(?:([a-z0-9-]+)=)?(.*)$/.exec(written) ?? [];
  return { name, url: baseUrl('--admin', url) };
}

function threshold(written: string): Threshold {
  const parsed = parseThreshold(written);
  if (parsed) return parsed;
  throw wrong(`--fail-if: expected a condition like 'p99>200ms' (${thresholdNames.join(', ')}), got '${written}'`);
}

function wrong(detail: string, cause?: unknown): ParleyError {
  return new ParleyError('invalid_request', { detail, cause });
}
