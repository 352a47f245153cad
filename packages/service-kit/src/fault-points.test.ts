import { describe, expect, it } from '@jest/globals';
import { noFaultPoints, parseFaultPoints } from './fault-points.ts';

function effects() {
  const seen: string[] = [];
  return { seen, kill: () => void seen.push('kill'), stall: (ms: number) => void seen.push(`stall ${ms}`) };
}

it('does nothing when nothing is named', () => {
  expect(parseFaultPoints(undefined)).toBe(noFaultPoints);
  expect(() => noFaultPoints.hit('anything')).not.toThrow();
});

it('strikes once, at the hit that is named', () => {
  const on = effects();
  const faults = parseFaultPoints('router.delta=kill@3', on);
  for (let n = 0; n < 2; n++) faults.hit('router.delta');
  expect(on.seen).toEqual([]);
  for (let n = 0; n < 3; n++) faults.hit('router.delta');
  expect(on.seen).toEqual(['kill']);
});

it('keeps several points apart, and means the first hit when none is named', () => {
  const on = effects();
  const faults = parseFaultPoints('session.append.before=stall:20000, session.append.after=throw@1', on);
  faults.hit('session.append.before');
  expect(on.seen).toEqual(['stall 20000']);
  expect(() => faults.hit('session.append.after')).toThrow('fault point session.append.after');
  expect(() => faults.hit('session.append.after')).not.toThrow();
});

it('really stalls the process', () => {
  const startedAt = performance.now();
  parseFaultPoints('here=stall:30').hit('here');
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(29);
});

describe('what is no fault point', () => {
  it.each([['x'], ['x='], ['x=explode'], ['x=kill@0'], ['x=kill@'], ['x=stall@1'], ['=kill'], ['x=kill@1,']])(
    'is refused: %j',
    (text) => {
      expect(() => parseFaultPoints(text)).toThrow(/^invalid_config: PARLEY_FAULT_POINTS: expected/);
    },
  );
});

it('strikes at every hit when told to', () => {
  const on = effects();
  const faults = parseFaultPoints('session.append.after=stall:5@all', on);
  for (let n = 0; n < 3; n++) faults.hit('session.append.after');
  expect(on.seen).toEqual(['stall 5', 'stall 5', 'stall 5']);
});
