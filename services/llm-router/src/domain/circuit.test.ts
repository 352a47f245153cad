import { describe, expect, it } from '@jest/globals';
import { closedCircuit, decodeCircuit, encodeCircuit, keepForMs, phaseOf, recovered, struck } from './circuit.ts';
import { cooldownMs } from './cooldown.ts';

const failing = { kind: 'overloaded', retryAfterMs: undefined } as const;
const noJitter = () => 0;

describe('a cooldown', () => {
  it.each([
    ['overloaded', 1, undefined, 5_000],
    ['overloaded', 2, undefined, 10_000],
    ['overloaded', 3, undefined, 20_000],
    ['overloaded', 50, undefined, 300_000],
    ['overloaded', 1, 30_000, 30_000],
    ['credentials', 1, undefined, 300_000],
    ['billing', 2, undefined, 600_000],
    // The vendor knows when its limit is over, however often it was reached.
    ['rate_limited', 5, 7_000, 7_000],
    ['rate_limited', 1, 999_999_999, 3_600_000],
    ['rate_limited', 2, undefined, 10_000],
  ] as const)('after %s, the %i. time in a row, with a wish for %s, lasts %i ms', (kind, strikes, retryAfterMs, ms) => {
    expect(cooldownMs({ kind, retryAfterMs }, strikes)).toBe(ms);
  });
});

describe('a circuit', () => {
  it('is closed, cools after a strike, and is then half open until a call went well', () => {
    const cooling = struck(closedCircuit, failing, 1_000, noJitter);
    expect(phaseOf(closedCircuit, 1_000)).toBe('closed');
    expect(phaseOf(cooling, 5_999)).toBe('cooling');
    expect(phaseOf(cooling, 6_000)).toBe('half-open');
    expect(phaseOf(recovered(cooling, 6_500), 6_500)).toBe('closed');
  });

  it('cools longer with each strike, also when it was well for a moment in between', () => {
    const first = struck(closedCircuit, failing, 0, noJitter);
    const second = struck(recovered(first, 5_000), failing, 6_000, noJitter);
    expect(second.coolsUntilMs).toBe(16_000);
  });

  it('forgets its strikes after ten good minutes', () => {
    const first = struck(closedCircuit, failing, 0, noJitter);
    const well = recovered(first, 5_000);
    expect(struck(well, failing, 605_001, noJitter).coolsUntilMs).toBe(610_001);
    // Time without a call is not time that went well.
    expect(struck(first, failing, 700_000, noJitter).coolsUntilMs).toBe(710_000);
  });

  it('spreads what failed together over a tenth of the time', () => {
    expect(struck(closedCircuit, failing, 0, () => 0.999).coolsUntilMs).toBeGreaterThan(5_490);
  });

  it('is kept for as long as it matters', () => {
    expect(keepForMs(struck(closedCircuit, failing, 0, noJitter), 0)).toBe(605_000);
    expect(keepForMs(recovered(closedCircuit, 0), 0)).toBe(600_000);
  });

  it('comes through the cache as it was, to a process whose monotonic clock began elsewhere', () => {
    const cooling = struck(closedCircuit, failing, 1_000, noJitter);
    const text = encodeCircuit(cooling, 900_000);
    expect(decodeCircuit(text, 2_000, 900_000)).toEqual(cooling);
    expect(decodeCircuit(text, 902_000, 0)).toEqual({ coolsUntilMs: 906_000, strikes: 1, decidedAtMs: 901_000 });
    const well = recovered(cooling, 7_000);
    expect(decodeCircuit(encodeCircuit(well, 0), 8_000, 0)).toEqual(well);
  });

  it('was decided now when the clock of whoever decided it is ahead', () => {
    const text = encodeCircuit(struck(closedCircuit, failing, 1_000, noJitter), 3_600_000);
    expect(decodeCircuit(text, 2_000, 0)).toEqual({ coolsUntilMs: 7_000, strikes: 1, decidedAtMs: 2_000 });
  });

  it.each(['', '{}', '[]', '["a",1,2]', '[null,"1",2]'])('takes %j for nothing', (text) => {
    expect(decodeCircuit(text, 0, 0)).toBeUndefined();
  });
});
