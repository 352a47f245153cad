import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ParleyError } from '@parley/contract';

/** As `parseArgs`; throws `invalid_request`, whose detail is one line for the person who called. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new ParleyError('invalid_request', { cause, detail: faultIn((cause as Error).message, config.args ?? []) });
  }
}

function faultIn(message: string, args: readonly string[]): string {
  const [, name] = /^Option '[^']*?(--[\w-]+)[^']*' argument is ambiguous/.exec(message) ?? [];
  const at = args.findIndex((one, index) => one === name && args[index + 1]?.startsWith('-'));
  const value = at === -1 ? undefined : args[at + 1];
  if (value !== undefined) return `${name}: expected a value, not '${value}' (${name}=${value} if it is one)`;
  // Of several sentences, the first names what is wrong.
  return message.split(/\.\s/)[0] ?? '';
}
