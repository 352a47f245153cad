import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ParleyError } from '@parley/contract';

/** As `parseArgs`; throws `invalid_request`, whose detail is one line for the person who called. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    // Of several sentences, the first names what is wrong.
    throw new ParleyError('invalid_request', { cause, detail: (cause as Error).message.split(/\.\s/)[0] ?? '' });
  }
}
