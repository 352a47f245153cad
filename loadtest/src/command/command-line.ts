import { ParleyError } from '@parley/contract';
import { type LoadOptions, type Scenario, scenarioOptions } from '../scenario/scenario.ts';
import type { WatchedProcess } from '../services/process-sample.ts';
import type { AdminAddress } from '../services/services.ts';
import { readOptions } from './read-options.ts';
import { parseThreshold, type Threshold } from './threshold.ts';

export interface LoadCommand extends LoadOptions {
  readonly scenario: string;
  /** Generators, each a process of its own; 1: this one. */
  readonly processes: number;
  readonly admin: readonly AdminAddress[];
  /** Of this machine, looked at together with those. */
  readonly watched: readonly WatchedProcess[];
  /** Run by a shell when the measured window begins. */
  readonly restartCommand: string | undefined;
  readonly jsonFile: string | undefined;
  readonly htmlFile: string | undefined;
  readonly failIf: readonly Threshold[];
  /** The parameters, as a shell reads them. */
  readonly written: string;
}

/** What a scenario is known by here. */
export type KnownScenarios = ReadonlyMap<string, Pick<Scenario, 'defaults' | 'series' | 'takes'>>;

const MAX_CONNECTIONS = 200_000;
const MAX_WATCHERS = 10_000;
const MAX_PROCESSES = 64;
const MAX_FILE_BYTES = 100 * 1024 * 1024;

const text = { type: 'string' } as const;
const options = {
  target: { ...text, default: 'http://127.0.0.1:8080' },
  connections: text,
  watchers: text,
  rate: text,
  duration: text,
  warmup: text,
  drain: text,
  processes: { ...text, default: '1' },
  closed: { type: 'boolean' },
  site: { ...text, default: 'demo' },
  bytes: text,
  'restart-command': text,
  json: text,
  html: text,
  'fail-if': { ...text, multiple: true, default: [] as string[] },
  admin: { ...text, default: '' },
  process: { ...text, default: '' },
} as const;

/** Throws `invalid_request`, whose detail is for the user: one line. */
export function parseCommandLine(parameters: readonly string[], scenarios: KnownScenarios): LoadCommand {
  const { values, positionals } = readOptions({ args: [...parameters], options, allowPositionals: true });
  const [name = '', ...more] = positionals;
  const scenario = scenarios.get(name);
  if (!scenario || more.length > 0) {
    const given = positionals.join(' ');
    const known = [...scenarios.keys()].join(', ');
    throw wrong(`${given ? `unknown scenario '${given}'` : 'which scenario?'} (there is: ${known})`);
  }
  for (const option of scenarioOptions)
    if (values[option] !== undefined && !scenario.takes.includes(option)) throw wrong(`--${option}: not with ${name}`);
  const { defaults } = scenario;
  const amount = (option: keyof typeof defaults & keyof typeof values, range: Range) =>
    numberOf(`--${option}`, values[option] ?? String(defaults[option]), range);
  const command: LoadCommand = {
    scenario: name,
    targets: values.target.split(',').map((url) => baseUrl('--target', url)),
    siteKeys: values.site.split(','),
    connections: amount('connections', { min: 1, max: MAX_CONNECTIONS, isWhole: true }),
    watchers: numberOf('--watchers', values.watchers ?? '1', { min: 1, max: MAX_WATCHERS, isWhole: true }),
    rate: amount('rate', { min: 0.1, max: 1_000_000 }),
    isClosed: values.closed ?? false,
    durationS: amount('duration', { min: 0.1, max: 30 * 86_400 }),
    warmupS: amount('warmup', { min: 0, max: 3_600 }),
    drainS: amount('drain', { min: 0, max: 3_600 }),
    fileBytes: numberOf('--bytes', values.bytes ?? '10240', { min: 1, max: MAX_FILE_BYTES, isWhole: true }),
    processes: numberOf('--processes', values.processes, { min: 1, max: MAX_PROCESSES, isWhole: true }),
    admin: values.admin === '' ? [] : values.admin.split(',').map(adminAddress),
    watched: values.process === '' ? [] : values.process.split(',').map(watchedProcess),
    restartCommand: values['restart-command'],
    jsonFile: values.json,
    htmlFile: values.html,
    failIf: values['fail-if'].map((written) => threshold(written, scenario.series)),
    written: parameters.map(quoted).join(' '),
  };
  if (command.processes > command.connections) throw wrong('--processes: no more than there are connections');
  return command;
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

function watchedProcess(written: string): WatchedProcess {
  const [, name = '', pid] = /^([a-z0-9-]+)=(\d+)$/.exec(written) ?? [];
  if (pid !== undefined) return { name, pid: Number(pid) };
  throw wrong(`--process: expected NAME=PID, got '${written}'`);
}

function threshold(written: string, series: readonly string[]): Threshold {
  const parsed = parseThreshold(written, series);
  if (parsed.kind === 'threshold') return parsed.threshold;
  throw wrong(`--fail-if '${written}': ${parsed.fault}`);
}

function quoted(parameter: string): string {
  return /^[\w@%+=:,./-]+$/.test(parameter) ? parameter : `'${parameter.replaceAll("'", `'\\''`)}'`;
}

function wrong(detail: string): ParleyError {
  return new ParleyError('invalid_request', { detail });
}
