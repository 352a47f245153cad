import { parseArgs } from 'node:util';
import type { Behaviour } from './behaviour.ts';
import { FAULT_WORDS, parseFault } from './parse-fault.ts';
import type { ProtocolName } from './simulator.ts';

export type ProviderName = 'openai' | 'anthropic' | 'google' | 'local';

/** A simulator that the command starts. */
export interface Provider {
  readonly name: ProviderName;
  readonly protocol: ProtocolName;
  readonly port: number;
  /** The default answers' mark. */
  readonly mark: string;
  readonly behaviour: Partial<Behaviour>;
}

export type CommandLine =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] }
  | { readonly kind: 'start'; readonly providers: readonly Provider[]; readonly times: number | undefined };

const PROVIDERS: readonly Pick<Provider, 'name' | 'protocol' | 'port' | 'mark'>[] = [
  { name: 'openai', protocol: 'openai', port: 9101, mark: 'gpt' },
  { name: 'anthropic', protocol: 'anthropic', port: 9102, mark: 'claude' },
  { name: 'google', protocol: 'google', port: 9103, mark: 'gemini' },
  { name: 'local', protocol: 'openai', port: 9104, mark: 'local' },
];

const OPTIONS = {
  only: { type: 'string' },
  port: { type: 'string', multiple: true },
  'delay-ms': { type: 'string' },
  'chunk-delay-ms': { type: 'string' },
  'chunk-characters': { type: 'string' },
  answer: { type: 'string' },
  fail: { type: 'string', multiple: true },
  times: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = `Simulators of the language-model providers, on 127.0.0.1.

npm run simulator -- [options]

  --only NAMES            of openai,anthropic,google,local (all)
  --port NAME=PORT        instead of 9101, 9102, 9103, 9104; repeatable
  --delay-ms N            before the first text (300)
  --chunk-delay-ms N      between chunks of text (30)
  --chunk-characters N    characters in a chunk (4)
  --answer TEXT           said to everything; left out: the question is echoed
  --fail [NAME=]FAULT     misbehave, all or one provider; repeatable
  --times N               misbehave for the first N requests only, then be well
  --help

FAULT is one of
${FAULT_WORDS.map(([form, meaning]) => `  ${form.padEnd(22)}  ${meaning}`).join('\n')}

Example: GPT breaks off after 5 chunks, Claude is overloaded, Gemini answers
  npm run simulator -- --fail openai=end:5 --fail anthropic=status:529
`;

/** Reads the arguments of `npm run simulator`; every fault in them is told at once. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const problems: string[] = [];
  let values: ReturnType<typeof read>;
  try {
    values = read(args);
  } catch (cause) {
    return { kind: 'faulty', problems: [cause instanceof Error ? cause.message : String(cause)] };
  }
  if (values.help === true) return { kind: 'help', text: HELP };

  const whole = (name: 'delay-ms' | 'chunk-delay-ms' | 'chunk-characters', fallback: number, least: number): number => {
    const text = values[name];
    if (text === undefined) return fallback;
    if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
    problems.push(`--${name}: expected a whole number from ${least}, got "${text}"`);
    return fallback;
  };
  const known = (option: string, name: string): name is ProviderName => {
    const found = PROVIDERS.some((provider) => provider.name === name);
    if (!found)
      problems.push(`--${option}: no provider "${name}"; there are ${PROVIDERS.map(({ name }) => name).join(', ')}`);
    return found;
  };
  const common: Partial<Behaviour> = {
    firstTextDelayMs: whole('delay-ms', 300, 0),
    chunkDelayMs: whole('chunk-delay-ms', 30, 0),
    chunkCharacters: whole('chunk-characters', 4, 1),
    ...(values.answer === undefined ? {} : { answer: values.answer }),
  };
  const only = values.only?.split(',').filter((name) => known('only', name));
  const ports = new Map<string, number>();
  for (const text of values.port ?? []) {
    const [name = '', port = ''] = text.split('=');
    if (!known('port', name)) continue;
    if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) ports.set(name, Number(port));
    else problems.push(`--port: expected NAME=PORT, got "${text}"`);
  }
  const faults = new Map<string, Partial<Behaviour>>();
  for (const text of values.fail ?? []) {
    const [, name, fault = ''] = /^(?:([^=]*)=)?(.*)$/.exec(text) ?? [];
    const behaviour = parseFault(fault);
    if (behaviour === undefined) problems.push(`--fail: do not know "${fault}"; see --help`);
    else if (name === undefined) for (const provider of PROVIDERS) faults.set(provider.name, behaviour);
    else if (known('fail', name)) faults.set(name, behaviour);
  }
  const times = values.times === undefined ? undefined : Number(values.times);
  if (times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= 10_000)) {
    problems.push(`--times: expected a whole number from 1 to 10000, got "${values.times}"`);
  }
  if (problems.length > 0) return { kind: 'faulty', problems };
  const chosen = PROVIDERS.filter((provider) => only === undefined || only.includes(provider.name));
  return {
    kind: 'start',
    times,
    providers: chosen.map((provider) => ({
      ...provider,
      port: ports.get(provider.name) ?? provider.port,
      behaviour: { ...common, ...faults.get(provider.name) },
    })),
  };
}

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
}
