import { describe, expect, it } from '@jest/globals';
import { LedgerScene, used } from './ledger.suite.ts';

const hard = 'budget: { day: { hard: 0.01 } }';
const soft = 'budget: { day: { soft: 0.01 } }';
const nothing = used(0, 0);
const paid = { usage: used(100, 0), estimated: nothing, outcome: 'ok' };

const ask = (scene: LedgerScene, signal = new AbortController().signal) => {
  const asked = { answer: undefined as unknown };
  void scene.ledger.reserve(scene.request(), signal).then((answer) => {
    asked.answer = answer;
  });
  return asked;
};

describe('while the store is silent', () => {
  it('a hard cap refuses after a short wait, and the next ones without any', async () => {
    const scene = new LedgerScene(hard);
    scene.store.trouble = () => 'deaf';
    const first = ask(scene);
    await scene.clock.advanceAsync(1_499);
    expect(first.answer).toBeUndefined();
    await scene.clock.advanceAsync(1);
    expect(first.answer).toEqual({ granted: false, reason: 'unavailable' });
    await scene.clock.advanceAsync(500);
    const next = ask(scene);
    await scene.clock.settle();
    expect(next.answer).toEqual({ granted: false, reason: 'unavailable' });
    scene.store.trouble = () => 'none';
    await scene.clock.advanceAsync(2_000);
    expect(await scene.reserve()).toMatchObject({ granted: true });
  });

  it('what it set aside all the same is given back', async () => {
    const scene = new LedgerScene(hard);
    scene.store.trouble = () => 'dumb';
    const asked = ask(scene);
    await scene.clock.advanceAsync(2_000);
    expect(asked.answer).toMatchObject({ granted: false });
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 1_000 });
    scene.store.trouble = () => 'none';
    await scene.clock.advanceAsync(10_000);
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 0 });
  });

  it('a soft cap lets everything through, and it is in the books once', async () => {
    for (const trouble of ['deaf', 'dumb', 'nobody'] as const) {
      const scene = new LedgerScene(soft);
      scene.store.trouble = () => trouble;
      const asked = ask(scene);
      await scene.clock.advanceAsync(2_500);
      expect(asked.answer).toMatchObject({ granted: true, isPastSoftCap: false });
      scene.store.trouble = () => 'none';
      (asked.answer as { settle(spend: object): void }).settle(paid);
      await scene.clock.advanceAsync(10_000);
      expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
    }
  });

  it('asks again in time when only one request was lost', async () => {
    const scene = new LedgerScene(hard);
    let lost = 0;
    scene.store.trouble = () => (lost++ === 0 ? 'dumb' : 'none');
    const asked = ask(scene);
    await scene.clock.advanceAsync(1_000);
    expect(asked.answer).toMatchObject({ granted: true });
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 1_000 });
  });
});

describe('who no longer waits', () => {
  it('is told so at once, and nothing stays set aside', async () => {
    const scene = new LedgerScene(hard);
    const controller = new AbortController();
    const asked = ask(scene, controller.signal);
    controller.abort();
    await scene.clock.settle();
    expect(asked.answer).toMatchObject({ granted: false });
    await scene.clock.advanceAsync(1_000);
    expect(scene.store.served.reserveSpend).toBe(0);
    expect(await scene.ledger.reserve(scene.request(), controller.signal)).toMatchObject({ granted: false });
  });

  it('gives back what was set aside in that moment', async () => {
    const scene = new LedgerScene(hard);
    const controller = new AbortController();
    const send = scene.store.trouble;
    scene.store.trouble = () => {
      // The request is on its way.
      controller.abort();
      return send();
    };
    const asked = ask(scene, controller.signal);
    await scene.clock.advanceAsync(10_000);
    expect(asked.answer).toMatchObject({ granted: false });
    expect(scene.store.served).toMatchObject({ reserveSpend: 1, settleSpend: 1 });
    expect(await scene.totals()).toEqual({ settled: 0, reserved: 0 });
  });
});

describe('settlements', () => {
  it('are repeated until the store has answered, and counted once', async () => {
    const scene = new LedgerScene(hard);
    const call = await scene.granted();
    let requests = 0;
    scene.store.trouble = () => (['dumb', 'nobody', 'dumb'] as const)[requests++] ?? 'none';
    call.settle(paid);
    await scene.clock.advanceAsync(5_000);
    const [settlements] = scene.ledger.queues;
    expect(settlements).toMatchObject({ queue: 'settlements', bound: 50_000 });
    expect(settlements?.depth()).toBe(1);
    await scene.clock.advanceAsync(10_000);
    expect(scene.store.served.settleSpend).toBe(3);
    expect(settlements?.depth()).toBe(0);
    expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
  });

  it('that the store will never take keep no others from it', async () => {
    const scene = new LedgerScene(hard);
    const calls = [await scene.granted(), await scene.granted(), await scene.granted()];
    const outcomes = ['ok', '\0', 'cut'];
    for (const [index, call] of calls.entries()) call.settle({ ...paid, outcome: outcomes[index] ?? '' });
    await scene.clock.advanceAsync(1_000);
    expect((await scene.store.items('acme')).map(({ settlement }) => settlement?.outcome).sort()).toEqual([
      'cut',
      'ok',
    ]);
    expect(await scene.metric('parley_llm_settlements_lost_total')).toBe(1);
    // Nobody renews it any more: its lease runs out.
    expect(await scene.totals()).toEqual({ settled: 200, reserved: 1_000 });
    await scene.clock.advanceAsync(31_000);
    expect(await scene.totals()).toEqual({ settled: 1_200, reserved: 0 });
  });

  it('that are not told yet are told at the end', async () => {
    const scene = new LedgerScene();
    (await scene.granted()).settle(paid);
    await scene.ledger.stop(1_000);
    expect(await scene.totals()).toEqual({ settled: 100, reserved: 0 });
    expect(scene.clock.pendingTimers).toBe(0);
  });

  it('are given up at the end when the store does not come back', async () => {
    const scene = new LedgerScene();
    scene.store.trouble = () => 'nobody';
    (await scene.granted()).settle(paid);
    (await scene.granted()).settle(paid);
    let hasStopped = false;
    void scene.ledger.stop(5_000).then(() => {
      hasStopped = true;
    });
    await scene.clock.advanceAsync(4_999);
    expect(hasStopped).toBe(false);
    await scene.clock.advanceAsync(1);
    expect(hasStopped).toBe(true);
    expect(await scene.metric('parley_llm_settlements_lost_total')).toBe(2);
    (await scene.granted()).settle(paid);
    expect(await scene.metric('parley_llm_settlements_lost_total')).toBe(3);
    expect(scene.clock.pendingTimers).toBe(0);
  });
});
