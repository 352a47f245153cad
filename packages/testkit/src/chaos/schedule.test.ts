import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './random.ts';
import { type Fault, nameOf, planFaults, type Terrain } from './schedule.ts';

const MINUTE_MS = 60_000;
const terrain: Terrain = {
  killable: ['gateway-0', 'gateway-1', 'session-0', 'nats-0', 'postgres'],
  pairs: [['postgres', 'session-0']],
  pausable: ['gateway-0', 'redis'],
  restartable: ['session-0'],
  links: ['a→b', 'c→d'],
  streams: ['nats-0'],
  hasRedis: true,
  rates: { kill: 10, pair: 1, network: 7, pause: 3, restart: 2, stream: 2, redisFlush: 1 },
};

const plan = (durationMs: number, seed = 1, change: Partial<Terrain> = {}) =>
  planFaults({ ...terrain, ...change }, durationMs, seededRandom(seed));
const countOf = (faults: readonly { readonly fault: Fault }[], kind: Fault['kind']) =>
  faults.filter(({ fault }) => fault.kind === kind).length;

it('is the same for the same seed, and another for another', () => {
  expect(plan(MINUTE_MS)).toEqual(plan(MINUTE_MS));
  expect(plan(MINUTE_MS, 2)).not.toEqual(plan(MINUTE_MS));
});

it('has as many faults of each kind as asked for, within the time, in order', () => {
  const faults = plan(3 * MINUTE_MS);
  const moments = faults.map(({ atMs }) => atMs);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...moments)).toBeLessThan(3 * MINUTE_MS);
  expect([countOf(faults, 'kill'), countOf(faults, 'network'), countOf(faults, 'pause')]).toEqual([30, 21, 9]);
  expect([countOf(faults, 'restart'), countOf(faults, 'redis-flush')]).toEqual([6, 3]);
});

it.each([1, 2, 3, 4, 5])('gives everything its turn before anything has a second one (seed %d)', (seed) => {
  const faults = plan(MINUTE_MS, seed).map(({ fault }) => fault);
  const killed = faults.flatMap((fault) => (fault.kind === 'kill' ? [fault.target] : []));
  for (const target of terrain.killable) expect(killed.filter((name) => name === target)).toHaveLength(2);
  const kinds = plan(2 * MINUTE_MS, seed).flatMap(({ fault }) => (fault.kind === 'network' ? [fault.toxic.kind] : []));
  expect(new Set(kinds).size).toBe(7);
});

it('ends a pair while its first is away', () => {
  const pairs = plan(5 * MINUTE_MS).flatMap(({ fault }) => (fault.kind === 'kill-pair' ? [fault] : []));
  expect(pairs).toHaveLength(5);
  for (const { downMs, gapMs } of pairs) expect(gapMs).toBeLessThan(downMs);
});

it('puts no stream back before one was taken away', () => {
  const streams = plan(2 * MINUTE_MS).flatMap(({ fault }) => (fault.kind.startsWith('stream-') ? [fault.kind] : []));
  expect([...streams].sort()).toEqual(['stream-emptied', 'stream-emptied', 'stream-replaced', 'stream-replaced']);
  expect(streams[0]).toBe('stream-emptied');
});

it('leaves time to notice a link that is dead one way', () => {
  for (let seed = 1; seed <= 20; seed += 1)
    for (const { atMs, fault } of plan(2 * MINUTE_MS, seed))
      if (fault.kind === 'network' && fault.toxic.kind === 'half-open') expect(atMs).toBeLessThan(75_000);
});

it('plans nothing for what is not there', () => {
  const kinds = plan(MINUTE_MS, 1, { streams: [], pairs: [], hasRedis: false }).map(({ fault }) => fault.kind);
  expect(new Set(kinds)).toEqual(new Set(['kill', 'pause', 'restart', 'network']));
});

describe('the name a fault is counted under', () => {
  it.each<[Fault, string]>([
    [{ kind: 'kill', target: 'llm-router-1', downMs: 0 }, 'kill llm-router'],
    [{ kind: 'pause', target: 'redis', forMs: 1 }, 'pause redis'],
    [{ kind: 'kill-pair', target: 'nats-0', second: 'session-1', gapMs: 1, downMs: 2 }, 'kill nats and session'],
    [{ kind: 'redis-flush' }, 'redis-flush'],
    [{ kind: 'stream-emptied', target: 'nats-0', downMs: 0 }, 'stream-emptied'],
    [{ kind: 'network', link: 'a→b', toxic: { kind: 'reset' }, directions: ['up'], forMs: 1 }, 'network reset'],
  ])('%j is %s', (fault, name) => {
    expect(nameOf(fault)).toBe(name);
  });
});
