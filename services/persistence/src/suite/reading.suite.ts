import { describe, expect, it } from '@jest/globals';
import { partitionOf } from '@parley/contract';
import { fresh, Scene, type StoreUnderTest } from './scene.suite.ts';

export function readingSuite(subject: () => StoreUnderTest): void {
  const begin = async () => {
    const scene = new Scene(subject().store);
    return { scene, me: await scene.replica() };
  };

  describe('load', () => {
    it('answers the rows that exist, each once, with types that fit the wire', async () => {
      const { scene, me } = await begin();
      const [one, two] = [await scene.written(me, 1), await scene.conversation()];
      const { rows = [], now } = await subject().store.load({ conversationIds: [two, one, 'unknown', one] });
      expect(rows.map((row) => row.conversationId).toSorted()).toEqual([one, two].toSorted());
      const row = rows.find(({ conversationId }) => conversationId === one);
      expect(row).toMatchObject({ tenantId: scene.tenantId, siteId: 'site', partition: partitionOf(one) });
      expect(typeof row?.knownCommands?.[0]?.seq).toBe('number');
      expect(typeof row?.knownCommands?.[0]?.at).toBe('number');
      expect(typeof now).toBe('number');
    });

    it('takes at most 128 ids', async () => {
      const load = subject().store.load({ conversationIds: Array.from({ length: 129 }, String) });
      await expect(load).rejects.toMatchObject({ code: 'invalid_request' });
    });
  });

  describe('history', () => {
    it('gives the events after a seq, up to one, in order', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 6);
      expect(await scene.history(id)).toMatchObject({ seqs: [1, 2, 3, 4, 5, 6], headSeq: 6, complete: true });
      expect(await scene.history(id, { afterSeq: 2, upToSeq: 4 })).toMatchObject({ seqs: [3, 4], complete: true });
      expect(await scene.history(id, { afterSeq: 4, upToSeq: 99 })).toMatchObject({ seqs: [5, 6], complete: true });
      expect(await scene.history(id, { afterSeq: 6 })).toMatchObject({ seqs: [], headSeq: 6, complete: true });
      expect(await scene.history(id, { afterSeq: 9 })).toMatchObject({ seqs: [], headSeq: 6, complete: true });
    });

    it('is empty for an unknown conversation and for another tenant’s', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 3);
      expect(await scene.history('unknown')).toMatchObject({ seqs: [], complete: true });
      expect(await scene.history(id, { tenantId: 'other' })).toMatchObject({ seqs: [], complete: true });
    });

    it('fills a page to its bytes and goes on from the last seq', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 7, { text: 'x'.repeat(1_000) });
      const seqs = [];
      let page = await scene.history(id, { maxBytes: 2_500 });
      while (!page.complete) {
        expect(page.seqs).toHaveLength(2);
        seqs.push(...page.seqs);
        page = await scene.history(id, { maxBytes: 2_500, afterSeq: seqs.at(-1) ?? 0 });
      }
      expect([...seqs, ...page.seqs]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    it('gives one event even when it is larger than the page', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 3, { text: 'x'.repeat(1_000) });
      expect(await scene.history(id, { maxBytes: 10 })).toMatchObject({ seqs: [1], complete: false });
      expect(await scene.history(id, { maxBytes: 10, newest: true })).toMatchObject({ seqs: [3], complete: false });
    });

    it('never gives more than 256 KiB or 500 events', async () => {
      const { scene, me } = await begin();
      const large = await scene.written(me, 5, { text: 'x'.repeat(60_000) });
      const asked = await scene.history(large, { maxBytes: 10_000_000 });
      expect(asked).toMatchObject({ seqs: [1, 2, 3, 4], complete: false });
      const long = await scene.written(me, 501, { text: '' });
      expect((await scene.history(long)).seqs).toHaveLength(500);
      expect(await scene.history(long, { afterSeq: 500 })).toMatchObject({ seqs: [501], complete: true });
    });

    it('gives the newest that fit, still ascending; complete when nothing older is left', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 5, { text: 'x'.repeat(1_000) });
      const newest = { maxBytes: 2_500, newest: true };
      expect(await scene.history(id, newest)).toMatchObject({ seqs: [4, 5], complete: false });
      expect(await scene.history(id, { ...newest, upToSeq: 3 })).toMatchObject({ seqs: [2, 3], complete: false });
      expect(await scene.history(id, { ...newest, upToSeq: 2 })).toMatchObject({ seqs: [1, 2], complete: true });
      expect(await scene.history(id, { ...newest, afterSeq: 3 })).toMatchObject({ seqs: [4, 5], complete: true });
    });

    it('shows a visitor of a note only that the conversation moved on', async () => {
      const { scene, me } = await begin();
      const id = await scene.conversation();
      await scene.append(me, scene.group(id, 0, [{}, { type: 'note', text: 'a secret' }, {}]));
      const visitor = await scene.history(id, { audience: 'visitor' });
      expect(visitor.events[1]).toMatchObject({ conversationId: id, seq: 2, at: 1_790_000_000_002, ownerEpoch: 1 });
      expect(visitor.events[1]?.body).toBeUndefined();
      expect(visitor.events[1]?.author).toBeFalsy();
      expect(Buffer.from(visitor.frames?.[1] ?? []).toString()).not.toContain('secret');
      expect(visitor.events[2]?.message).toMatchObject({ text: 'text 3' });
      expect((await scene.history(id, { audience: 'agent' })).events[1]?.note).toMatchObject({ text: 'a secret' });
    });

    it('refuses an audience it does not know', async () => {
      const { scene, me } = await begin();
      const id = await scene.written(me, 1);
      for (const audience of ['', 'Visitor', 'agents'])
        await expect(scene.history(id, { audience })).rejects.toMatchObject({ code: 'invalid_request' });
    });
  });

  describe('heads', () => {
    it('answers the newest seq of the tenant’s conversations and leaves out the rest', async () => {
      const { scene, me } = await begin();
      const [one, two] = [await scene.written(me, 3), await scene.conversation()];
      const theirs = await new Scene(subject().store).written(me, 1);
      const ask = (conversationIds: string[]) => subject().store.heads({ tenantId: scene.tenantId, conversationIds });
      const { heads = [] } = await ask([two, one, theirs, 'unknown']);
      expect(new Map(heads.map((head) => [head.conversationId, head.headSeq]))).toEqual(
        new Map([
          [one, 3],
          [two, 0],
        ]),
      );
      expect((await ask([])).heads).toEqual([]);
    });

    it('takes at most 2,000 ids', async () => {
      const ask = (count: number) =>
        subject().store.heads({ tenantId: 'tenant', conversationIds: Array.from({ length: count }, String) });
      await expect(ask(2_001)).rejects.toMatchObject({ code: 'invalid_request' });
      expect((await ask(2_000)).heads).toEqual([]);
    });
  });

  describe('tail', () => {
    it('gives a partition’s events in position order, whatever their conversation', async () => {
      const { scene, me } = await begin();
      const one = await scene.conversation();
      const partition = partitionOf(one);
      const two = await sibling(scene, partition);
      const base = fresh();
      for (let step = 0; step < 20; step += 1) fresh();
      await scene.append(me, scene.group(two, 0, [{ position: base + 3 }, { position: base + 9 }]));
      await scene.append(me, scene.group(one, 0, [{ position: base + 1 }, { position: base + 5 }]));
      const ask = (afterPosition: number, maxEvents = 0) =>
        subject().store.tail({ partition, afterPosition, maxEvents });
      const all = await ask(base);
      expect(all.events?.map(({ event }) => event?.position)).toEqual([base + 1, base + 3, base + 5, base + 9]);
      expect(all.events?.map(({ conversationId }) => conversationId)).toEqual([one, two, one, two]);
      expect(all).toMatchObject({ complete: true, events: all.events?.map(() => ({ tenantId: scene.tenantId })) });
      const page = await ask(base + 1, 2);
      expect(page.events?.map(({ event }) => event?.position)).toEqual([base + 3, base + 5]);
      expect(page.complete).toBe(false);
      expect(await ask(base + 9)).toEqual({ events: [], complete: true });
    });

    it('has types that fit the wire', async () => {
      const { scene, me } = await begin();
      const id = await scene.conversation();
      const large = { position: 2 ** 52 + fresh(), at: 1_790_000_000_000.5, body: Uint8Array.of(0, 255) };
      const group = scene.group(id, 0, [large]);
      await scene.append(me, group);
      const ask = { partition: group.partition, afterPosition: large.position - 1, maxEvents: 1 };
      const stored = (await subject().store.tail(ask)).events?.[0]?.event;
      expect(stored).toEqual(group.events[0]);
      expect(stored?.body?.constructor).toBe(Uint8Array);
    });

    it('never gives more than 256 KiB or 500 events', async () => {
      const { scene, me } = await begin();
      const large = await scene.conversation();
      const ask = { partition: partitionOf(large), afterPosition: fresh(), maxEvents: 0 };
      await scene.append(
        me,
        scene.group(
          large,
          0,
          Array.from({ length: 5 }, () => ({ text: 'x'.repeat(60_000) })),
        ),
      );
      const page = await subject().store.tail(ask);
      expect(page.complete).toBe(false);
      expect(page.events?.map(({ event }) => event?.seq)).toEqual([1, 2, 3, 4]);
      const long = await scene.conversation();
      const from = { partition: partitionOf(long), afterPosition: fresh(), maxEvents: 9_999 };
      await scene.append(
        me,
        scene.group(
          long,
          0,
          Array.from({ length: 501 }, () => ({ text: '' })),
        ),
      );
      expect((await subject().store.tail(from)).events).toHaveLength(500);
    });
  });

  describe('openTurns', () => {
    it('names the conversations in which the AI owes an answer, with their age by the database’s clock', async () => {
      const { scene, me } = await begin();
      const now = (await subject().store.load({ conversationIds: [] })).now ?? 0;
      const owing = { owner: 'ai', lastVisitorSeq: 1, answeredTo: 0, unansweredSince: now - 5_000 };
      const [id, answered, taken] = [
        await scene.conversation(),
        await scene.conversation(),
        await scene.conversation(),
      ];
      await scene.append(
        me,
        scene.group(id, 0, [{}], owing),
        scene.group(answered, 0, [{}], { ...owing, answeredTo: 1 }),
        scene.group(taken, 0, [{}], { ...owing, owner: 'agent:ann' }),
      );
      const turnsOf = async (conversationId: string) =>
        ((await subject().store.openTurns({ partition: partitionOf(conversationId) })).turns ?? []).filter(
          (turn) => turn.conversationId === conversationId,
        );
      const [turn, ...more] = await turnsOf(id);
      expect(more).toEqual([]);
      expect(turn).toMatchObject({ tenantId: scene.tenantId, siteId: 'site', state: { headSeq: 1, ...owing } });
      expect(turn?.ageMs).toBeGreaterThanOrEqual(5_000);
      expect(turn?.ageMs).toBeLessThan(65_000);
      expect(await turnsOf(answered)).toEqual([]);
      expect(await turnsOf(taken)).toEqual([]);
      await scene.append(me, scene.group(id, 1, [{}], { owner: 'ai', lastVisitorSeq: 1, answeredTo: 1 }));
      expect(await turnsOf(id)).toEqual([]);
    });
  });
}

/** A conversation of the same partition: one in 32 is. */
async function sibling(scene: Scene, partition: number): Promise<string> {
  for (;;) {
    const id = await scene.conversation();
    if (partitionOf(id) === partition) return id;
  }
}
