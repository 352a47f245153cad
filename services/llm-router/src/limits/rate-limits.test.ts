import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Cache, createMemoryCache } from '@parley/cache';
import type { RateLimit, SiteLimits } from '@parley/config';
import { ParleyError } from '@parley/contract';
import { type Clock, FakeClock } from '@parley/flow';
import type { Target, VendorLimits } from '../ports.ts';
import { type RateLimitsOptions, SharedRateLimits } from './rate-limits.ts';

const unlimited: SiteLimits = { tenant: undefined, site: undefined, visitor: undefined };
const turn = { tenantId: 'acme', siteId: 'shop', visitorId: 'v1', tokens: 100 };
const usedUp: VendorLimits = {
  remainingRequests: 0,
  requestsResetMs: 8_000,
  remainingTokens: undefined,
  tokensResetMs: undefined,
};

let clock: FakeClock;
let cache: Cache;
beforeEach(() => {
  clock = new FakeClock({ startMs: 1 });
  cache = createMemoryCache({ clock });
});

function replica(limits: Partial<SiteLimits>, more: Partial<RateLimitsOptions> = {}): SharedRateLimits {
  return new SharedRateLimits({
    cache,
    clock,
    limitsOf: (tenantId) => (tenantId === 'unknown' ? undefined : { ...unlimited, ...limits }),
    keyLimits: new Map(),
    ...more,
  });
}

/** The same clock, to put another wall clock on. */
const clockOf = (one: Clock): Clock => ({
  now: () => one.now(),
  wallNow: () => one.wallNow(),
  after: (delayMs, run) => one.after(delayMs, run),
  every: (intervalMs, run) => one.every(intervalMs, run),
  clear: (timer) => one.clear(timer),
});

function target(keyId: string, model = 'm'): Target {
  return { provider: { name: 'openai', keyId, complete: () => (async function* () {})() }, model };
}

async function admitted(limits: SharedRateLimits, times: number, one: typeof turn = turn): Promise<number> {
  let count = 0;
  for (let n = 0; n < times; n++) if ((await limits.admitTurn(one)).admitted) count++;
  return count;
}

describe('turns', () => {
  it('are all admitted where nothing is limited, without asking the cache', async () => {
    const untouchable = { ...cache, isConnected: true, takeTokensOfAll: () => Promise.reject(new Error('asked')) };
    expect(await admitted(replica({}, { cache: untouchable }), 50)).toBe(50);
  });

  it('are admitted to the limit by all replicas together, and again as time passes', async () => {
    const limits = { site: { requestsPerMinute: 6 } };
    const [one, other] = [replica(limits), replica(limits)];
    expect((await admitted(one, 4)) + (await admitted(other, 4))).toBe(6);
    expect(await one.admitTurn(turn)).toEqual({ admitted: false, scope: 'site', retryAfterMs: 10_000 });
    await clock.advanceAsync(10_000);
    expect(await admitted(other, 2)).toBe(1);
  });

  it('of one visitor, site or tenant take nothing from another', async () => {
    const limits = replica({
      tenant: { requestsPerMinute: 3 },
      site: { requestsPerMinute: 2 },
      visitor: { requestsPerMinute: 1 },
    });
    expect(await limits.admitTurn(turn)).toMatchObject({ admitted: true });
    expect(await limits.admitTurn(turn)).toMatchObject({ scope: 'visitor' });
    expect(await limits.admitTurn({ ...turn, visitorId: 'v2' })).toMatchObject({ admitted: true });
    expect(await limits.admitTurn({ ...turn, visitorId: 'v3' })).toMatchObject({ scope: 'site' });
    expect(await limits.admitTurn({ ...turn, siteId: 'blog' })).toMatchObject({ admitted: true });
    expect(await limits.admitTurn({ ...turn, siteId: 'wiki' })).toMatchObject({ scope: 'tenant' });
    expect(await limits.admitTurn({ ...turn, tenantId: 'other' })).toMatchObject({ admitted: true });
  });

  it('take nothing from the other scopes when one refuses', async () => {
    const limits = replica({ site: { requestsPerMinute: 5 }, visitor: { requestsPerMinute: 1 } });
    expect(await admitted(limits, 10)).toBe(1);
    let others = 0;
    for (let n = 0; n < 10; n++) others += await admitted(limits, 1, { ...turn, visitorId: `w${n}` });
    expect(others).toBe(4);
  });

  it('without a visitor are counted for site and tenant', async () => {
    const limits = replica({ site: { requestsPerMinute: 2 }, visitor: { requestsPerMinute: 1 } });
    let count = 0;
    for (let n = 0; n < 5; n++) if ((await limits.admitTurn({ ...turn, visitorId: undefined })).admitted) count++;
    expect(count).toBe(2);
  });

  it('give back the tokens they did not use, once', async () => {
    const limits = replica({ site: { tokensPerMinute: 100 } });
    const first = await limits.admitTurn(turn);
    expect((await limits.admitTurn(turn)).admitted).toBe(false);
    if (!first.admitted) throw new Error('refused');
    first.settle(40);
    first.settle(0);
    await clock.advanceAsync(0);
    expect((await limits.admitTurn({ ...turn, tokens: 61 })).admitted).toBe(false);
    expect((await limits.admitTurn({ ...turn, tokens: 60 })).admitted).toBe(true);
  });

  it('owe the tokens they used beyond what was asked for', async () => {
    const limits = replica({ site: { tokensPerMinute: 600 } });
    const first = await limits.admitTurn(turn);
    if (!first.admitted) throw new Error('refused');
    first.settle(700);
    await clock.advanceAsync(0);
    expect(await limits.admitTurn(turn)).toEqual({ admitted: false, scope: 'site', retryAfterMs: 20_000 });
  });
});

describe('without a cache', () => {
  const limit = { site: { requestsPerMinute: 3 } };

  it.each<[string, Partial<RateLimitsOptions['cache']>]>([
    ['is not connected', { isConnected: false, takeTokensOfAll: () => Promise.reject(new Error('asked')) }],
    ['refuses', { isConnected: true, takeTokensOfAll: () => Promise.reject(new ParleyError('unavailable')) }],
  ])('that %s each replica counts by itself', async (_name, broken) => {
    const limits = replica(limit, { cache: { ...cache, ...broken } as Cache });
    expect(await admitted(limits, 5)).toBe(3);
    expect(await admitted(replica(limit, { cache: { ...cache, ...broken } as Cache }), 5)).toBe(3);
  });

  it('that does not answer nobody waits longer than a moment', async () => {
    const silent = { ...cache, isConnected: true, takeTokensOfAll: () => new Promise<never>(() => undefined) };
    const admission = replica(limit, { cache: silent }).admitTurn(turn);
    await clock.advanceAsync(200);
    expect((await admission).admitted).toBe(true);
  });
});

describe('calls', () => {
  it('are limited for each key by itself', async () => {
    const keyLimits = new Map<'openai', RateLimit>([['openai', { requestsPerMinute: 2 }]]);
    const limits = replica({}, { keyLimits });
    const ask = async (keyId: string, model = 'm') => (await limits.admitCall(target(keyId, model), 10)).admitted;
    expect([await ask('key-1'), await ask('key-1', 'n'), await ask('key-1')]).toEqual([true, true, false]);
    expect(await ask('key-2')).toBe(true);
  });

  it('leave a key that its vendor says is used up, on every replica, and come back to it', async () => {
    const [one, other] = [replica({}), replica({})];
    one.learn(target('key-1'), usedUp);
    expect(await one.admitCall(target('key-1'), 10)).toEqual({ admitted: false, scope: 'key', retryAfterMs: 8_000 });
    expect((await one.admitCall(target('key-2'), 10)).admitted).toBe(true);
    // Vendors count per model.
    expect((await one.admitCall(target('key-1', 'n'), 10)).admitted).toBe(true);
    await other.admitCall(target('key-1'), 10);
    await clock.advanceAsync(1);
    expect(await other.admitCall(target('key-1'), 10)).toMatchObject({ admitted: false, scope: 'key' });
    await clock.advanceAsync(8_000);
    expect((await one.admitCall(target('key-1'), 10)).admitted).toBe(true);
    expect((await other.admitCall(target('key-1'), 10)).admitted).toBe(true);
  });

  it('leave a key for a minute at most, whatever another machine’s clock says, or this one’s is set to', async () => {
    const ahead = { ...clockOf(clock), wallNow: () => clock.wallNow() + 3_600_000 };
    const [one, other] = [replica({}), replica({}, { clock: ahead })];
    other.learn(target('key-1'), usedUp);
    await one.admitCall(target('key-1'), 10);
    await clock.advanceAsync(1);
    expect(await one.admitCall(target('key-1'), 10)).toMatchObject({ admitted: false, retryAfterMs: 59_999 });
    one.learn(target('key-2'), usedUp);
    clock.jumpWall(-3_600_000);
    await clock.advanceAsync(60_000);
    expect((await one.admitCall(target('key-1'), 10)).admitted).toBe(true);
    expect((await one.admitCall(target('key-2'), 10)).admitted).toBe(true);
  });

  it('go on when what was learnt cannot be shared', async () => {
    const deaf = {
      ...cache,
      isConnected: true,
      get: () => Promise.reject(new Error()),
      set: () => Promise.reject(new Error()),
    };
    const limits = replica({}, { cache: deaf });
    limits.learn(target('key-1'), usedUp);
    await clock.advanceAsync(1);
    expect((await limits.admitCall(target('key-1'), 10)).admitted).toBe(false);
    expect((await limits.admitCall(target('key-2'), 10)).admitted).toBe(true);
  });
});
