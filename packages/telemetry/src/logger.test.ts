import { expect, it } from '@jest/globals';
import { createLogger } from './logger.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger('gateway', 'info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('writes one JSON object a line, with service, level as a word, and an ISO time', () => {
  const [line] = logged((log) => log.warn({ conversation: 'c1' }, 'slow'));
  expect(line).toMatchObject({ level: 'warn', service: 'gateway', conversation: 'c1', msg: 'slow' });
  expect(line?.['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it('leaves out what is below its level', () => {
  expect(logged((log) => log.debug('x'))).toEqual([]);
});

it.each([
  ['token'],
  ['authorization'],
  ['key'],
  ['apiKey'],
  ['secret'],
  ['password'],
  ['text'],
  ['prompt'],
  ['comment'],
])('never writes a field called %s', (field) => {
  const [line] = logged((log) => log.info({ [field]: 'hunter2', inner: { [field]: 'hunter2' } }, 'x'));
  expect(JSON.stringify(line)).not.toContain('hunter2');
  expect(line?.[field]).toBe('***');
});

it('writes an error with its kind, its cause and where it came from', () => {
  const [line] = logged((log) => log.error({ err: new Error('outer', { cause: new TypeError('inner') }) }, 'failed'));
  expect(line?.['err']).toMatchObject({ type: 'Error', message: expect.stringContaining('outer') });
  expect(JSON.stringify(line?.['err'])).toContain('inner');
});
