import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type { Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Names of fields that are never written, at the top and one level down. A second line of defence: code does not log
 * them in the first place.
 */
const SECRET_FIELDS = [
  'token',
  'authorization',
  'cookie',
  'password',
  'secret',
  'key',
  'apiKey',
  'text',
  'comment',
  'prompt',
  'answer',
] as const;

/**
 * JSON lines on standard output: `level` as a word, `time` in ISO 8601, `service`, `msg`. Errors go under `err`.
 * `destination` is for tests.
 */
export function createLogger(service: string, level: LogLevel, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '***' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
