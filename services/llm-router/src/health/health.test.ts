import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Cache, createMemoryCache } from '@parley/cache';
import { type Clock, FakeClock } from '@parley/flow';
import { type HealthCall, type Provider, ProviderError, type ProviderErrorKind, type Target } from '../ports.ts';
import { SharedHealth } from './health.ts';

const provider = (name: string, keyId: string): Provider => ({
  name,
  keyId,
  complete: () => {
    throw new Error('not called here');
  },
});
const vendor = provider('openai', 'key-1');
const target: Target = { provider: vendor, model: 'small' };
const sameKey: Target = { provider: vendor, model: 'large' };
const otherKey: Target = { provider: provider('openai', 'key-2'), model: 'small' };

/** How long another replica's discovery may take to arrive. */
const REFRESH_MS = 2_000;

/** The same clock, to put another wall clock on. */
const clockOf = (clock: Clock): Clock => ({
  now: () => clock.now(),
  wallNow: () => clock.wallNow(),
  after: (delayMs, run) => clock.after(delayMs, run),
  every: (intervalMs, run) => clock.every(intervalMs, run),
  clear: (timer) => clock.clear(timer),
});

describe('health', () => {
  let clock: FakeClock;
  let cache: Cache;
  let phases: string[];
  let healths: SharedHealth[];
  let health: SharedHealth;

  beforeEach(() => {
    clock = new FakeClock();
    cache = createMemoryCache({ clock });
    phases = [];
    healths = [];
    health = replica(cache);
  });
  afterEach(() => {
    for (const each of healths) each.close();
    expect(clock.pendingTimers).toBe(0);
  });

  function replica(shared: Cache | undefined, itsClock: Clock = clock): SharedHealth {
    const each = new SharedHealth({
      ...{ clock: itsClock, cache: shared, random: () => 0, trialMs: 60_000 },
      onPhase: (_target, phase) => phases.push(phase),
    });
    healths.push(each);
    return each;
  }

  const begin = (of = health, to = target): HealthCall => {
    const call = of.begin(to);
    if ('closedUntilMs' in call) throw new Error('closed');
    return call;
  };
  const isClosed = (of = health, to = target) => 'closedUntilMs' in of.begin(to);
  const failureOf = (kind: ProviderErrorKind, retryAfterMs?: number) =>
    new ProviderError(kind, retryAfterMs === undefined ? {} : { retryAfterMs });
  const end = async (call: HealthCall, failure?: ProviderError) => {
    call.end({ failure, firstTextMs: undefined });
    await clock.settle();
  };
  const fail = async (times: number, kind: ProviderErrorKind = 'cut', of = health, to = target) => {
    for (let time = 0; time < times; time++) await end(begin(of, to), failureOf(kind));
  };
  /** Asks once, so that the trial is claimed, and lets the cache answer. */
  const claimTrial = async (of = health) => {
    expect(isClosed(of)).toBe(true);
    await clock.advanceAsync(50);
  };

  it('lets through what works, and what has failed a few times', async () => {
    await fail(9);
    expect(isClosed()).toBe(false);
  });

  it('leaves alone what fails in most answers, and says until when', async () => {
    await fail(10);
    expect(health.begin(target)).toEqual({ closedUntilMs: 5_000 });
    expect(isClosed(health, sameKey)).toBe(false);
    expect(phases).toEqual(['closed', 'cooling', 'closed']);
  });

  it('does not hold against a vendor what is not its fault', async () => {
    for (const kind of ['cancelled', 'refused', 'invalid_request', 'context_too_long', 'budget'] as const)
      await fail(20, kind);
    expect(isClosed()).toBe(false);
  });

  it('heeds a wish to be left alone at once, for this key and model only', async () => {
    await end(begin(), failureOf('rate_limited', 7_000));
    expect(health.begin(target)).toEqual({ closedUntilMs: 7_000 });
    expect(isClosed(health, otherKey)).toBe(false);
    await clock.advanceAsync(7_000);
    await claimTrial();
    expect(isClosed()).toBe(false);
  });

  it.each(['credentials', 'billing'] as const)(
    'closes all models of a key after %s, and no other key',
    async (kind) => {
      await fail(1, kind);
      expect(isClosed(health, sameKey)).toBe(true);
      expect(isClosed(health, otherKey)).toBe(false);
      await clock.advanceAsync(299_000);
      expect(isClosed()).toBe(true);
    },
  );

  it('lets one call try after the cooldown, and all once that went well', async () => {
    await fail(10);
    await clock.advanceAsync(5_000);
    await claimTrial();
    const trial = begin();
    expect(isClosed()).toBe(true);
    await end(trial);
    begin();
    begin();
  });

  it('takes twice as long after a failed trial', async () => {
    await fail(10);
    await clock.advanceAsync(5_000);
    await claimTrial();
    await end(begin(), failureOf('timeout'));
    await clock.advanceAsync(9_999);
    expect(health.begin(target)).toEqual({ closedUntilMs: clock.now() + 1 });
  });

  it('gives the trial to another one when the first was stopped', async () => {
    await fail(10);
    await clock.advanceAsync(5_000);
    await claimTrial();
    await end(begin(), failureOf('cancelled'));
    await claimTrial();
    expect(isClosed()).toBe(false);
  });

  it('gives up a trial that never ends', async () => {
    await fail(10);
    await clock.advanceAsync(5_000);
    await claimTrial();
    begin();
    await clock.advanceAsync(60_001);
    await claimTrial();
    expect(isClosed()).toBe(false);
  });

  it('tells the other replicas, of failure and of recovery', async () => {
    const other = replica(cache);
    expect(isClosed(other)).toBe(false);
    await fail(10);
    await clock.advanceAsync(2_000);
    expect(isClosed(other)).toBe(true);
    await clock.advanceAsync(3_000);
    await claimTrial();
    await end(begin());
    await clock.advanceAsync(2_000);
    expect(isClosed(other)).toBe(false);
  });

  it('lets one replica try, not each of them', async () => {
    const other = replica(cache);
    isClosed(other);
    await fail(10);
    await clock.advanceAsync(5_000);
    isClosed();
    isClosed(other);
    await clock.advanceAsync(50);
    const isOpen = [isClosed(), isClosed(other)].filter((closed) => !closed);
    expect(isOpen).toHaveLength(1);
  });

  it('knows on its first call what others have found out before it began', async () => {
    await fail(10);
    const late = replica(cache);
    isClosed(late);
    await clock.settle();
    expect(isClosed(late)).toBe(true);
  });

  it.each([
    ['is not there', () => undefined],
    [
      'is out of reach',
      () => {
        void cache.close();
        return cache;
      },
    ],
  ])('decides alone when the cache %s', async (_name, cacheOf) => {
    const alone = replica(cacheOf());
    await fail(10, 'cut', alone);
    expect(isClosed(alone)).toBe(true);
    await clock.advanceAsync(5_000);
    const trial = begin(alone);
    expect(isClosed(alone)).toBe(true);
    await end(trial);
    expect(isClosed(alone)).toBe(false);
  });

  it.each([
    ['ahead', 3_600_000],
    ['behind', -3_600_000],
  ])('leaves a target alone for no longer when another machine’s clock is %s', async (_name, byMs) => {
    const other = replica(cache, { ...clockOf(clock), wallNow: () => clock.wallNow() + byMs });
    await end(begin(other), failureOf('rate_limited', 7_000));
    isClosed();
    await clock.advanceAsync(REFRESH_MS);
    if (byMs > 0) expect(isClosed()).toBe(true);
    await clock.advanceAsync(7_000);
    await claimTrial();
    await end(begin());
    expect(isClosed()).toBe(false);
    // What is still in the cache is not heard again.
    await clock.advanceAsync(REFRESH_MS);
    expect(isClosed()).toBe(false);
  });

  it('leaves a target alone for no longer when the clock was set back', async () => {
    await end(begin(), failureOf('rate_limited', 7_000));
    clock.jumpWall(-3_600_000);
    expect(isClosed()).toBe(true);
    await clock.advanceAsync(7_000);
    await claimTrial();
    expect(isClosed()).toBe(false);
  });

  it('uses no right to try that was given long ago: another one may be trying by then', async () => {
    const other = replica(cache);
    isClosed(other);
    await fail(10);
    await clock.advanceAsync(5_000);
    await claimTrial();
    await clock.advanceAsync(10_001);
    await claimTrial(other);
    begin(other);
    expect(isClosed()).toBe(true);
    await clock.advanceAsync(50);
    expect(isClosed()).toBe(true);
  });

  it('takes a wish for no wait for no wish', async () => {
    await end(begin(), failureOf('overloaded', 0));
    expect(isClosed()).toBe(false);
  });

  it('is not confused by what was under way when it closed', async () => {
    const late = Array.from({ length: 30 }, () => begin());
    await fail(10);
    for (const call of late) await end(call, failureOf('cut'));
    expect(health.begin(target)).toEqual({ closedUntilMs: 5_000 });
  });
});
