import type { Behaviour, Fault } from './behaviour.ts';

/** The faults as they are written on a command line, with what the number behind the colon means. */
export const FAULT_WORDS: readonly (readonly [word: string, meaning: string])[] = [
  ['status:CODE', "the vendor's error reply, such as 429, 401, 500, 503, 529"],
  ['billing', 'the error of an account without credit'],
  ['retry-after:SECONDS', 'a rate limit that asks to wait so long'],
  ['context-length', 'the error of a prompt that is too long for the model'],
  ['random:PERCENT', 'let so many requests fail, each at a random point'],
  ['reset-before-headers', 'read the request and reset TCP'],
  ['hang-before-headers', 'read the request and never answer'],
  ['slow-headers:MS', 'answer well, but so late'],
  ['silent-body', 'status 200 and then nothing'],
  ['keepalive-only:MS', 'nothing but keep-alives, so far apart'],
  ['end:N', 'end the body cleanly after N chunks, without the terminal marker'],
  ['fin:N', 'close TCP after N chunks'],
  ['reset:N', 'reset TCP after N chunks'],
  ['hang:N', 'fall silent after N chunks'],
  ['error:N', 'send an error inside the stream after N chunks'],
  ['malformed:N', 'send one broken line after N chunks, then go on'],
  ['comment:N', 'send a comment line after N chunks, then go on'],
  ['refusal:N', 'let the safety filter end the answer after N chunks'],
  ['split-characters', 'cut writes inside characters'],
  ['split-line-ends', 'cut writes inside line ends'],
  ['split-every-byte', 'write single bytes'],
  ['coalesce:N', 'put N events into one write'],
  ['missing-usage', 'say nothing of tokens'],
  ['usage-mismatch', 'report ten times the output tokens'],
  ['dribble:MS', 'one character at a time, so far apart'],
];

/** Undefined when the word is unknown, its number missing, or a number given where none belongs. */
export function parseFault(text: string): Partial<Behaviour> | undefined {
  const [word = '', number, ...rest] = text.split(':');
  const takesNumber = FAULT_WORDS.some(([form]) => form.startsWith(`${word}:`));
  if (rest.length > 0 || takesNumber !== (number !== undefined)) return undefined;
  if (number !== undefined && !/^\d{1,7}$/.test(number)) return undefined;
  const value = Number(number);
  if (word === 'status') return value >= 400 && value <= 599 ? { status: { code: value } } : undefined;
  if (word === 'billing' || word === 'context-length') return { status: { reason: word } };
  if (word === 'retry-after') return { status: { reason: 'rate-limit', retryAfter: value } };
  if (word === 'random') return value <= 100 ? { random: { share: value / 100, seed: 1 } } : undefined;
  const fault = faultOf(word, value);
  return fault === undefined ? undefined : { fault };
}

function faultOf(word: string, value: number): Fault | undefined {
  switch (word) {
    case 'hang-before-headers':
    case 'reset-before-headers':
    case 'silent-body':
    case 'missing-usage':
    case 'usage-mismatch':
      return { kind: word };
    case 'slow-headers':
      return { kind: word, delayMs: value };
    case 'keepalive-only':
    case 'dribble':
      return { kind: word, everyMs: value };
    case 'end':
    case 'fin':
    case 'reset':
      return { kind: 'cut', afterChunks: value, how: word };
    case 'hang':
    case 'refusal':
      return { kind: word, afterChunks: value };
    case 'error':
      return { kind: 'stream-error', afterChunks: value, reason: 'overloaded' };
    case 'malformed':
      return { kind: 'malformed-line', afterChunks: value };
    case 'comment':
      return { kind: 'comment-line', afterChunks: value };
    case 'split-characters':
      return { kind: 'split-bytes', where: 'characters' };
    case 'split-line-ends':
      return { kind: 'split-bytes', where: 'line-ends' };
    case 'split-every-byte':
      return { kind: 'split-bytes', where: 'every-byte' };
    case 'coalesce':
      return { kind: 'coalesce', frames: value };
    default:
      return undefined;
  }
}
