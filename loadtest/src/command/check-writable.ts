import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { ParleyError } from '@parley/contract';

/** Before the run, not after it. Throws `invalid_request`, whose detail is one line for the person who called. */
export function checkWritable(option: string, file: string): void {
  const isNew = !existsSync(file);
  try {
    closeSync(openSync(file, 'a'));
    if (isNew) rmSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ParleyError('invalid_request', { cause, detail: `${option}: cannot write '${file}' (${code})` });
  }
}
