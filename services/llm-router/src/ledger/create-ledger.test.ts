import { describe, expect, it } from '@jest/globals';
import { free, LedgerScene, priced, used } from './ledger.suite.ts';

const hard = 'budget: { day: { hard: 0.0025 } }';
const nothing = used(0, 0);

describe('a tenant without a budget', () => {
  it('waits for nobody, and its calls are in the books a second later', async () => {
    const scene = new LedgerScene();
    const answer = await scene.ledger.reserve(scene.request(), new AbortController().signal);
    expect(answer).toMatchObject({ granted: true, isPastSoftCap: false, reservedMicros: 1_000 });
    expect(scene.store.served.reserveSpend).toBe(0);
    if (answer.granted) answer.settle({ usage: used(80, 20, 50), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(999);
    expect(scene.store.served.settleSpend).toBe(0);
    await scene.clock.advanceAsync(1);
    expect(await scene.store.items('acme')).toMatchObject([
      {
        settlement: {
          ...{ micros: 30 + 5 + 200, inputTokens: 80, cachedInputTokens: 50, outputTokens: 20, isEstimated: false },
          ...{ outcome: 'ok' },
          call: {
            ...{ tenantId: 'acme', siteId: 'shop', turnId: 'turn', purpose: 'primary' },
            ...{ provider: 'openai', model: 'priced', keyId: 'key-1' },
          },
        },
      },
    ]);
    expect(await scene.totals()).toEqual({ settled: 235, reserved: 0 });
  });

  it('goes on while the store is away', async () => {
    const scene = new LedgerScene();
    scene.store.trouble = () => 'nobody';
    const call = await scene.granted();
    call.settle({ usage: used(10, 0), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(60_000);
    scene.store.trouble = () => 'none';
    await scene.clock.advanceAsync(10_000);
    expect(await scene.totals()).toEqual({ settled: 10, reserved: 0 });
  });

  it('has nothing in the books of a call that was not made', async () => {
    const scene = new LedgerScene();
    (await scene.granted()).settle({ usage: undefined, estimated: nothing, outcome: 'not_called' });
    await scene.clock.advanceAsync(5_000);
    expect(scene.store.served.settleSpend).toBe(0);
  });
});

describe('a tenant with a hard cap', () => {
  it('has money set aside for each call, and given back when it is settled', async () => {
    const scene = new LedgerScene(hard);
    const call = await scene.granted();
    expect(call.reservedMicros).toBe(1_000);
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 1_000 });
    expect(await scene.metric('parley_llm_budget_reserved_micros')).toBe(1_000);
    call.settle({ usage: used(100, 10), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled: 200, reserved: 0 });
    expect(await scene.metric('parley_llm_budget_reserved_micros')).toBe(0);
  });

  it('is refused what could pass the cap, and nothing else', async () => {
    const scene = new LedgerScene(hard);
    const calls = [await scene.granted(), await scene.granted()];
    expect(await scene.reserve()).toEqual({ granted: false, reason: 'budget' });
    expect(await scene.reserve({ outputTokens: 40 })).toMatchObject({ granted: true });
    expect(await scene.reserve({ target: free })).toMatchObject({ granted: true, reservedMicros: 0 });
    expect(await scene.metric('parley_llm_budget_refusals_total')).toBe(1);
    for (const call of calls) call.settle({ usage: used(100, 10), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    expect(await scene.reserve()).toMatchObject({ granted: true });
  });

  it('asks for all calls of one moment in one request', async () => {
    const scene = new LedgerScene('budget: { day: { hard: 1 } }');
    const asked = Array.from({ length: 100 }, () => scene.granted());
    await Promise.all(asked);
    expect(scene.store.served.reserveSpend).toBe(1);
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 100_000 });
  });

  it('is charged by an estimate when the vendor did not say, and once, however often it is settled', async () => {
    const scene = new LedgerScene(hard);
    const call = await scene.granted();
    call.settle({ usage: undefined, estimated: used(60, 4), outcome: 'cut' });
    call.settle({ usage: used(100, 90), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
    expect(await scene.store.items('acme')).toMatchObject([{ settlement: { isEstimated: true, outcome: 'cut' } }]);
  });

  it.each([
    ['half a token', used(10.5, 1), { settled: 21, isEstimated: false }],
    ['no number', used(Number.NaN, 1), { settled: 70, isEstimated: true }],
    ['less than nothing', used(-1, 1), { settled: 70, isEstimated: true }],
    ['without end', used(1, Number.POSITIVE_INFINITY), { settled: 70, isEstimated: true }],
    ['a text', used('1' as unknown as number, 1), { settled: 70, isEstimated: true }],
  ])('is charged for what can be so when the vendor says %s', async (_, usage, { settled, isEstimated }) => {
    const scene = new LedgerScene(hard);
    (await scene.granted()).settle({ usage, estimated: used(60, 1), outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled, reserved: 0 });
    expect(await scene.store.items('acme')).toMatchObject([{ settlement: { isEstimated } }]);
  });

  it('gets back what was set aside for a call that was not made', async () => {
    const scene = new LedgerScene(hard);
    (await scene.granted()).settle({ usage: undefined, estimated: nothing, outcome: 'not_called' });
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 0 });
  });

  it('has it counted when a call came to more than was set aside', async () => {
    const scene = new LedgerScene(hard);
    (await scene.granted()).settle({ usage: used(100, 91), estimated: nothing, outcome: 'ok' });
    expect(await scene.metric('parley_llm_budget_overruns_total')).toBe(1);
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled: 1_010, reserved: 0 });
  });

  it('keeps what is set aside as long as the call goes on', async () => {
    const scene = new LedgerScene(hard);
    const call = await scene.granted();
    await scene.clock.advanceAsync(200_000);
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 1_000 });
    call.settle({ usage: used(100, 0), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    const { renewSpend } = scene.store.served;
    await scene.clock.advanceAsync(200_000);
    expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
    // With nothing open there is nothing to renew.
    expect(scene.store.served.renewSpend).toBe(renewSpend);
  });

  it('has it settled within the lease when its router is gone, and put right when it was not', async () => {
    const scene = new LedgerScene(hard);
    const call = await scene.granted();
    scene.store.trouble = () => 'deaf';
    await scene.clock.advanceAsync(30_001);
    expect(await scene.totals()).toEqual({ settled: 1_000, reserved: 0 });
    scene.store.trouble = () => 'none';
    call.settle({ usage: used(100, 0), estimated: nothing, outcome: 'ok' });
    await scene.clock.advanceAsync(100);
    expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
  });
});

describe('a soft cap', () => {
  it('is told with the calls that are past it', async () => {
    const scene = new LedgerScene('budget: { month: { soft: 0.0015 } }');
    expect(await scene.reserve()).toMatchObject({ granted: true, isPastSoftCap: false });
    expect(await scene.reserve()).toMatchObject({ granted: true, isPastSoftCap: true });
  });
});

describe('the cost breaker', () => {
  const surge = async (money: string) => {
    const scene = new LedgerScene(money);
    await scene.clock.advanceAsync(5 * 60_000);
    (await scene.granted()).settle({ usage: used(100, 90), estimated: nothing, outcome: 'ok' });
    return scene;
  };

  it('refuses what costs, and nothing else, until it has cooled', async () => {
    const scene = await surge("costBreaker: { perMinute: '0.0009', coolSeconds: 60 }");
    expect(await scene.reserve()).toEqual({ granted: false, reason: 'cost_breaker' });
    expect(await scene.reserve({ target: free })).toMatchObject({ granted: true });
    expect(await scene.reserve({ tenantId: 'other' })).toMatchObject({ granted: true });
    expect(await scene.metric('parley_llm_cost_breaker_open')).toBe(1);
    await scene.clock.advanceAsync(60_000);
    expect(await scene.reserve()).toMatchObject({ granted: true });
    expect(await scene.metric('parley_llm_cost_breaker_open')).toBe(0);
  });

  it('is off where it is told to be', async () => {
    expect(await (await surge('costBreaker: false')).reserve()).toMatchObject({ granted: true });
  });
});

it('prices usage, by the table of unknown models if need be', () => {
  const { ledger } = new LedgerScene();
  expect(ledger.priceOf(priced, used(1_000, 10, 1_000))).toBe(200);
  expect(ledger.priceOf(free, used(1_000, 10))).toBe(0);
  expect(ledger.priceOf({ ...priced, model: 'nobody knows' }, used(1, 0))).toBe(10);
});
