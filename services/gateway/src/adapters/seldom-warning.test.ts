import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import { seldomWarning } from './seldom-warning.ts';

it('is said once in ten seconds, and then how often it was not', () => {
  const clock = new FakeClock();
  const said: unknown[] = [];
  const log = { warn: (fields: object, message: string) => said.push({ ...fields, message }) } as unknown as Logger;
  const warn = seldomWarning({ clock, log }, 'no history');
  for (let count = 1; count <= 1_000; count++) warn({ count });
  clock.advance(9_999);
  warn({ count: 1_001 });
  clock.advance(1);
  warn({ count: 1_002 });
  expect(said).toEqual([
    { count: 1, unsaid: 0, message: 'no history' },
    { count: 1_002, unsaid: 1_000, message: 'no history' },
  ]);
});
