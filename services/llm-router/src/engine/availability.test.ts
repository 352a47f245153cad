import { expect, it } from '@jest/globals';
import { measureAvailability } from './availability.suite.ts';
import { measureKilledVendor } from './killed-vendor.suite.ts';

const PATIENT = 120_000;
const median = (samples: readonly number[]) =>
  [...samples].sort((left, right) => left - right)[Math.floor(samples.length / 2)] ?? 0;

// The long run is `npm run availability`.
it(
  'three vendors that each fail a fifth of their requests answer nearly every question',
  async () => {
    const turns = 400;
    const measured = await measureAvailability({
      ...{ turns, atOnce: 1, failingShare: 0.2, maxCalls: 5, seed: 7, transport: 'raw' },
    });
    expect(measured.complete).toBeGreaterThanOrEqual(turns - 1);
    // Else the vendors did not fail as they should.
    expect(measured.callsPerTurn.get(1)).toBeLessThan(turns * 0.9);
    expect(measured.continuations).toBeGreaterThan(turns * 0.05);
    expect(Math.max(...measured.callsPerTurn.keys())).toBeLessThanOrEqual(5);
  },
  PATIENT,
);

it.each(['sdk', 'raw'] as const)(
  'every answer is whole when its vendor dies after any number of pieces, and the pause is that of the next vendor (%s)',
  async (transport) => {
    const turns = 45;
    const measured = await measureKilledVendor({ turns, atOnce: 3, firstTextMs: 100, transport });
    expect(measured).toMatchObject({ complete: turns, rewinds: 0 });
    expect(measured.backupFirstTextsMs).toHaveLength(turns);
    expect(median(measured.gapsMs)).toBeLessThan(median(measured.backupFirstTextsMs) + 100);
  },
  PATIENT,
);
