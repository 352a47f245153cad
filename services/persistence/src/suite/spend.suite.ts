import { afterEach, expect, it } from '@jest/globals';
import type { RequestOf } from '../domain/requests.ts';
import { emptyBooks } from '../domain/spend-rules.ts';
import { fresh, type StoreUnderTest } from './scene.suite.ts';

type Reservation = RequestOf<'reserveSpend'>['reservations'][number];
type Settlement = RequestOf<'settleSpend'>['settlements'][number];
interface Caps {
  readonly daySoft?: number;
  readonly dayHard?: number;
  readonly monthSoft?: number;
  readonly monthHard?: number;
}

const LEASE_MS = 60_000;

export function spendSuite(subject: () => StoreUnderTest): void {
  const tenant = () => `spender-${fresh()}`;

  const reservation = (
    tenantId: string,
    micros: number,
    caps: Caps = {},
    id = `reservation-${fresh()}`,
  ): Reservation => ({
    ...{ reservationId: id, micros, leaseMs: LEASE_MS },
    caps: { daySoft: null, dayHard: null, monthSoft: null, monthHard: null, ...caps },
    call: callOf(tenantId),
  });
  const settlement = (tenantId: string, id: string, micros: number, outcome = 'ok'): Settlement => ({
    ...{ reservationId: id, call: callOf(tenantId), micros, outcome, isEstimated: false },
    ...{ inputTokens: 70, cachedInputTokens: 50, outputTokens: 7 },
  });
  const reserve = async (...reservations: Reservation[]) => {
    const { decisions = [], tenants = [] } = await subject().store.reserveSpend({ routerId: 'router', reservations });
    return { granted: decisions.map(({ granted }) => granted), soft: decisions.map((one) => one.pastSoftCap), tenants };
  };
  const settle = async (...settlements: Settlement[]) => (await subject().store.settleSpend({ settlements })).tenants;
  const read = async (tenantId: string, turnId = '', maxItems = 500) => {
    const { tenants = [], items = [] } = await subject().store.spend({ tenantIds: [tenantId], turnId, maxItems });
    return { totals: tenants[0], items };
  };
  const totals = async (tenantId: string) => (await read(tenantId)).totals;

  afterEach(async () => {
    expect(await subject().contradictions()).toEqual([]);
  });

  it('knows a tenant that never spent to have spent nothing', async () => {
    const nobody = tenant();
    expect(await read(nobody)).toEqual({ totals: emptyBooks(nobody), items: [] });
  });

  it('sets aside, settles, and itemises what was called', async () => {
    const me = tenant();
    const one = reservation(me, 1_000);
    expect(await reserve(one)).toMatchObject({ granted: [true], tenants: [{ tenantId: me, reserved: 1_000 }] });
    expect(await totals(me)).toEqual({ tenantId: me, daySettled: 0, monthSettled: 0, reserved: 1_000 });
    const after = { tenantId: me, daySettled: 640, monthSettled: 640, reserved: 0 };
    expect(await settle(settlement(me, one.reservationId, 640, 'cut'))).toEqual([after]);
    const { totals: now, items } = await read(me);
    expect(now).toEqual(after);
    expect(items).toEqual([
      { settlement: settlement(me, one.reservationId, 640, 'cut'), isAbandoned: false, at: expect.any(Number) },
    ]);
  });

  it('grants up to the hard cap and not a micro-unit beyond', async () => {
    for (const caps of [{ dayHard: 100 }, { monthHard: 100 }, { dayHard: 100, monthHard: 1_000 }]) {
      const me = tenant();
      const asked = [60, 50, 40, 1].map((micros) => reservation(me, micros, caps));
      expect((await reserve(...asked)).granted).toEqual([true, false, true, false]);
      expect(await totals(me)).toMatchObject({ reserved: 100 });
    }
    const broke = tenant();
    expect((await reserve(reservation(broke, 1, { dayHard: 0 }))).granted).toEqual([false]);
  });

  it('counts what is settled as well as what is set aside', async () => {
    const me = tenant();
    const first = reservation(me, 80, { dayHard: 100 });
    await reserve(first);
    await settle(settlement(me, first.reservationId, 30));
    expect((await reserve(reservation(me, 71, { dayHard: 100 }))).granted).toEqual([false]);
    expect((await reserve(reservation(me, 70, { dayHard: 100 }))).granted).toEqual([true]);
    expect((await reserve(reservation(me, 1, { dayHard: 100 }))).granted).toEqual([false]);
  });

  it('says when a tenant is past its soft cap, and grants all the same', async () => {
    for (const caps of [{ daySoft: 100 }, { monthSoft: 100 }]) {
      const me = tenant();
      const asked = [100, 1, 1].map((micros) => reservation(me, micros, caps));
      expect(await reserve(...asked)).toMatchObject({ granted: [true, true, true], soft: [false, true, true] });
    }
  });

  it('takes a repeated reservation for the one it was, before and after it is settled', async () => {
    const me = tenant();
    const one = reservation(me, 60, { dayHard: 100 });
    expect((await reserve(one, one)).granted).toEqual([true, true]);
    expect((await reserve(one)).granted).toEqual([true]);
    expect(await totals(me)).toMatchObject({ reserved: 60 });
    await settle(settlement(me, one.reservationId, 50));
    expect((await reserve(one)).granted).toEqual([true]);
    expect(await totals(me)).toMatchObject({ daySettled: 50, reserved: 0 });
  });

  it('settles once, however often it is told', async () => {
    const me = tenant();
    const one = reservation(me, 60);
    await reserve(one);
    const said = settlement(me, one.reservationId, 50);
    await settle(said, { ...said, micros: 49 });
    await settle({ ...said, micros: 51 });
    expect(await totals(me)).toMatchObject({ daySettled: 50, monthSettled: 50, reserved: 0 });
    expect((await read(me)).items).toHaveLength(1);
  });

  it('settles what was never reserved, and then refuses to set it aside', async () => {
    const me = tenant();
    const late = reservation(me, 60);
    await settle(settlement(me, late.reservationId, 0, 'released'));
    expect((await reserve(late)).granted).toEqual([true]);
    expect(await totals(me)).toMatchObject({ daySettled: 0, reserved: 0 });
  });

  it('settles in full what nobody renewed, and says that it was abandoned', async () => {
    const me = tenant();
    const [one, two] = [reservation(me, 60, { dayHard: 100 }), reservation(me, 40, { dayHard: 100 })];
    await reserve(one, two);
    await settle(settlement(me, two.reservationId, 5));
    await subject().expireLeases();
    const { totals: now, items } = await read(me);
    expect(now).toMatchObject({ daySettled: 65, monthSettled: 65, reserved: 0 });
    expect(items).toHaveLength(2);
    expect(items.find(({ isAbandoned }) => isAbandoned)?.settlement).toEqual({
      ...settlement(me, one.reservationId, 60, 'abandoned'),
      ...{ isEstimated: true, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 },
    });
    expect((await reserve(reservation(me, 36, { dayHard: 100 }))).granted).toEqual([false]);
  });

  it('sweeps before it decides and after it settles', async () => {
    const me = tenant();
    await reserve(reservation(me, 60, { dayHard: 100 }));
    await subject().expireLeases();
    expect((await reserve(reservation(me, 40, { dayHard: 100 }))).tenants).toEqual([
      { tenantId: me, daySettled: 60, monthSettled: 60, reserved: 40 },
    ]);
    await subject().expireLeases();
    expect(await settle(settlement(me, 'other', 0))).toMatchObject([{ daySettled: 100, reserved: 0 }]);
  });

  it('corrects the books once when an abandoned call is settled after all', async () => {
    const me = tenant();
    const one = reservation(me, 60);
    await reserve(one);
    await subject().expireLeases();
    expect(await totals(me)).toMatchObject({ daySettled: 60, reserved: 0 });
    const late = settlement(me, one.reservationId, 20);
    expect(await settle(late, late)).toMatchObject([{ daySettled: 20, monthSettled: 20, reserved: 0 }]);
    await settle({ ...late, micros: 30 });
    const { totals: now, items } = await read(me);
    expect(now).toMatchObject({ daySettled: 20, monthSettled: 20 });
    expect(items).toEqual([{ settlement: late, isAbandoned: false, at: expect.any(Number) }]);
  });

  it('settles what has expired and was not swept for what it was', async () => {
    const me = tenant();
    const one = reservation(me, 60);
    await reserve(one);
    await subject().expireLeases();
    expect(await settle(settlement(me, one.reservationId, 20))).toMatchObject([{ daySettled: 20, reserved: 0 }]);
    expect((await read(me)).items).toMatchObject([{ isAbandoned: false }]);
  });

  it('keeps a renewed reservation, and does not bring an expired one back', async () => {
    const me = tenant();
    const one = { ...reservation(me, 60), leaseMs: 200_000 };
    await reserve(one);
    const key = { tenantId: me, reservationId: one.reservationId };
    await subject().store.renewSpend({ reservations: [key, { ...key, tenantId: 'other' }], leaseMs: 300_000 });
    expect(await totals(me)).toMatchObject({ reserved: 60 });
    await subject().expireLeases();
    await subject().store.renewSpend({ reservations: [key], leaseMs: 300_000 });
    expect(await totals(me)).toMatchObject({ daySettled: 60, reserved: 0 });
    await subject().store.renewSpend({ reservations: [], leaseMs: 1 });
  });

  it('begins a new day and a new month with nothing settled, and what is set aside still counted', async () => {
    const me = tenant();
    const caps = { dayHard: 100, monthHard: 100 };
    const [done, open] = [reservation(me, 50, caps), { ...reservation(me, 40, caps), leaseMs: 600_000 }];
    await reserve(done, open);
    await settle(settlement(me, done.reservationId, 50));
    await subject().nextMonth();
    const asked = await reserve(reservation(me, 61, caps), reservation(me, 60, caps));
    // Where time really passes, the open one has run out meanwhile and counts as settled.
    expect(asked.granted).toEqual([false, true]);
    const now = asked.tenants[0];
    expect((now?.daySettled ?? 0) + (now?.reserved ?? 0)).toBe(100);
  });

  it('corrects the day on which an abandoned call was counted', async () => {
    const me = tenant();
    const one = reservation(me, 60);
    await reserve(one);
    await subject().expireLeases();
    await totals(me);
    await subject().nextMonth();
    await settle(settlement(me, one.reservationId, 20));
    expect(await totals(me)).toMatchObject({ daySettled: 0, monthSettled: 0, reserved: 0 });
    expect((await read(me)).items).toMatchObject([{ settlement: { micros: 20 }, isAbandoned: false }]);
  });

  it('keeps tenants apart, even where they use the same id', async () => {
    const [mine, theirs] = [tenant(), tenant()];
    await reserve(reservation(mine, 60, { dayHard: 60 }, 'same'), reservation(theirs, 70, { dayHard: 70 }, 'same'));
    await settle(settlement(theirs, 'same', 10));
    expect(await totals(mine)).toMatchObject({ daySettled: 0, reserved: 60 });
    expect(await totals(theirs)).toMatchObject({ daySettled: 10, reserved: 0 });
    expect((await read(mine)).items).toEqual([]);
    expect((await read(theirs)).items).toHaveLength(1);
  });

  it('gives the newest calls first, of one turn if told so', async () => {
    const me = tenant();
    for (const id of ['a', 'b', 'c']) {
      const said = settlement(me, id, 1);
      await settle({ ...said, call: { ...said.call, turnId: id === 'b' ? 'other turn' : 'turn' } });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const ids = async (...ask: [string, number]) =>
      (await read(me, ...ask)).items.map((item) => item.settlement?.reservationId);
    expect(new Set(await ids('', 500))).toEqual(new Set(['a', 'b', 'c']));
    expect(new Set(await ids('turn', 500))).toEqual(new Set(['a', 'c']));
    expect(await ids('', 1)).toHaveLength(1);
    expect(await ids('', 0)).toEqual([]);
  });

  it('never passes a cap when many ask at once for several tenants', async () => {
    const tenants = [tenant(), tenant(), tenant()];
    const caps = { dayHard: 1_000 };
    const sampled: number[] = [];
    const sample = async () => {
      const { tenants: now = [] } = await subject().store.spend({ tenantIds: tenants, turnId: '', maxItems: 0 });
      for (const { daySettled, reserved } of now) sampled.push((daySettled ?? 0) + (reserved ?? 0));
    };
    let granted = 0;
    const work = async (index: number) => {
      // In different orders: batches must not wait for one another in a circle.
      const order = index % 2 === 0 ? tenants : tenants.toReversed();
      const asked = order.map((id) => reservation(id, 70, caps));
      const answers = (await reserve(...asked)).granted;
      const good = asked.filter((_, place) => answers[place]);
      granted += good.length;
      await sample();
      await subject().store.renewSpend({
        reservations: good.map(({ call, reservationId }) => ({ tenantId: call.tenantId, reservationId })),
        leaseMs: LEASE_MS,
      });
      if (good.length > 0)
        await settle(...good.map(({ call, reservationId }) => settlement(call.tenantId, reservationId, 50)));
    };
    await Promise.all(Array.from({ length: 40 }, (_, index) => work(index)));
    // Whoever asked first has settled for less meanwhile: what is left is used up one by one.
    for (const id of tenants)
      for (;;) {
        const one = reservation(id, 70, caps);
        if (!(await reserve(one)).granted[0]) break;
        granted += 1;
        await settle(settlement(id, one.reservationId, 50));
        await sample();
      }
    expect(Math.max(...sampled)).toBeLessThanOrEqual(1_000);
    const now = await Promise.all(tenants.map(totals));
    expect(now.reduce((sum, one) => sum + (one?.daySettled ?? 0), 0)).toBe(granted * 50);
    for (const one of now) {
      expect(one).toMatchObject({ reserved: 0 });
      expect(one?.daySettled).toBe(950);
    }
  });

  it('refuses what nobody should ask', async () => {
    const me = tenant();
    const good = reservation(me, 1);
    const bad: Reservation[] = [
      { ...good, micros: -1 },
      { ...good, micros: 0.5 },
      { ...good, micros: 2 ** 53 },
      { ...good, leaseMs: 0 },
      { ...good, leaseMs: Number.NaN },
      { ...good, reservationId: '' },
      { ...good, call: { ...good.call, tenantId: 'a.b' } },
      { ...good, call: { ...good.call, model: 'a\0b' } },
    ];
    for (const one of bad) await expect(reserve(one)).rejects.toMatchObject({ code: 'invalid_request' });
    const said = settlement(me, 'id', 1);
    for (const one of [
      { ...said, micros: -1 },
      { ...said, outputTokens: 1.5 },
      { ...said, outcome: '\0' },
    ])
      await expect(settle(one)).rejects.toMatchObject({ code: 'invalid_request' });
    const many = Array.from({ length: 501 }, () => said);
    await expect(settle(...many)).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await totals(me)).toEqual(emptyBooks(me));
    expect(await reserve()).toMatchObject({ granted: [], tenants: [] });
    expect(await subject().store.settleSpend({ settlements: [] })).toMatchObject({});
  });
}

function callOf(tenantId: string): Reservation['call'] {
  return {
    ...{ tenantId, siteId: 'site', turnId: 'turn', purpose: 'primary' },
    ...{ provider: 'openai', model: 'gpt-5.4-mini', keyId: '' },
  };
}
