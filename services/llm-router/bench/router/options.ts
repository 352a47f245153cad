import { parseArgs } from 'node:util';

export const HELP = `Measures the OpenAI-compatible door, with accounting, a budget and breakers on, against a simulated vendor.

npm run bench:router -- [options]

  --peer             measures Portkey's gateway beside it, from npm, in a temporary folder
  --keep             writes the table into docs/llm-door.md
  --calls N          one after the other, for latencies (500)
  --rate N           streams begun a second, for latencies of the direct way, the relay
                     and the raw one (500)
  --seconds N        of streams at that rate, and of streams as fast as they go (8)
  --open N           streams open at once, for memory (1000)
  --help
`;

export interface RouterBenchOptions {
  readonly isHelp: boolean;
  readonly hasPeer: boolean;
  readonly isKept: boolean;
  readonly calls: number;
  readonly rate: number;
  readonly seconds: number;
  readonly open: number;
}

const text = { type: 'string' } as const;

/** Throws an Error whose message is one line for the person who called. */
export function parseOptions(args: readonly string[]): RouterBenchOptions {
  const { values } = read(args);
  const whole = (name: 'calls' | 'rate' | 'seconds' | 'open', otherwise: number) => {
    const written = values[name] ?? String(otherwise);
    if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
    throw new Error(`--${name}: expected a whole number 1-999999, got '${written}'`);
  };
  return {
    ...{ isHelp: values.help ?? false, hasPeer: values.peer ?? false, isKept: values.keep ?? false },
    ...{
      calls: whole('calls', 500),
      rate: whole('rate', 500),
      seconds: whole('seconds', 8),
      open: whole('open', 1_000),
    },
  };
}

function read(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { peer: flag, keep: flag, calls: text, rate: text, seconds: text, open: text } as const;
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { ...flag, short: 'h' } } });
  } catch (cause) {
    // Of several sentences, the first names what is wrong.
    throw new Error((cause as Error).message.split(/\.\s/)[0], { cause });
  }
}
