import { expect, it } from '@jest/globals';
import { AppendStatus, partitionOf } from '@parley/contract';
import { asDecoded, fresh, Scene, type StoreUnderTest } from './scene.suite.ts';

export function appendSuite(subject: () => StoreUnderTest): void {
  const begin = async () => {
    const scene = new Scene(subject().store);
    return { scene, me: await scene.replica() };
  };

  it('commits a group: its events, its state, and the database’s time', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const group = scene.group(id, 0, [{ text: '你好 👋' }, { type: 'handoff', text: '' }], { owner: 'agent:ann' });
    const reply = await scene.append(me, group);
    expect(reply).toMatchObject({ status: AppendStatus.DECIDED, results: [{ committed: true }] });
    expect(reply.now).toBeGreaterThan(1_600_000_000_000);
    const row = await scene.row(id);
    expect(row?.state).toEqual(asDecoded(group.state));
    expect(row?.knownCommands).toEqual(group.events.map(({ commandId, seq, at }) => ({ commandId, seq, at })));
    expect((await scene.history(id)).frames).toEqual(group.events.map(({ body }) => body));
  });

  it('commits many groups of many conversations in one request', async () => {
    const { scene, me } = await begin();
    const ids = await Promise.all(Array.from({ length: 64 }, () => scene.conversation()));
    const first = await scene.append(me, ...ids.map((id) => scene.group(id, 0)));
    const second = await scene.append(me, ...ids.map((id) => scene.group(id, 1, [{}, {}])));
    expect([...first.results, ...second.results].every(({ committed }) => committed)).toBe(true);
    for (const id of ids.slice(0, 5)) expect((await scene.history(id)).seqs).toEqual([1, 2, 3]);
  });

  it('has nothing to decide in an empty request', async () => {
    const { scene, me } = await begin();
    expect(await scene.append(me)).toMatchObject({ status: AppendStatus.DECIDED, results: [] });
  });

  it('keeps bytes and texts as they are', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const odd = ['', '{"a",\\b}', "O'Neill \\x00 \n\r\t", 'NULL', '𝄞 ﷽ ‏עברית'];
    const bodies = [new Uint8Array(), Uint8Array.from({ length: 256 }, (_, byte) => byte), new Uint8Array(100_000)];
    const events = odd.map((text, index) => ({ text, body: bodies[index] ?? Uint8Array.of(index), at: 0.25 + index }));
    const group = scene.group(id, 0, events);
    await scene.append(me, group);
    const { events: kept = [] } = await subject().store.tail({
      ...{ partition: partitionOf(id), afterPosition: Math.min(...group.events.map(({ position }) => position)) - 1 },
      maxEvents: 0,
    });
    expect(kept.map(({ event }) => event)).toEqual(group.events);
  });

  it('refuses a group that was decided on another head, whole, and commits the groups beside it', async () => {
    const { scene, me } = await begin();
    const stale = [await scene.written(me, 2), await scene.written(me, 2)] as const;
    const good = [await scene.conversation(), await scene.written(me, 5), await scene.conversation()] as const;
    const reply = await scene.append(
      me,
      scene.group(good[0], 0, [{}, {}, {}]),
      scene.group(stale[0], 1, [{}, {}]),
      scene.group(good[1], 5),
      scene.group(stale[1], 3),
      scene.group(good[2], 0),
    );
    expect(reply.results.map(({ committed }) => committed)).toEqual([true, false, true, false, true]);
    expect(reply.results[1]?.row).toEqual(await scene.row(stale[0]));
    expect(reply.results[3]?.row).toMatchObject({ conversationId: stale[1], state: { headSeq: 2 } });
    expect(reply.results[1]?.stored).toEqual([]);
    expect((await scene.history(good[0])).seqs).toEqual([1, 2, 3]);
    expect((await scene.history(stale[0])).seqs).toEqual([1, 2]);
    expect((await scene.history(stale[1])).seqs).toEqual([1, 2]);
  });

  it('refuses a group one of whose commands is known, with the events it made', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const made = scene.group(id, 0, [{ commandId: 'old' }, { commandId: 'old', part: 1 }, { commandId: 'other' }]);
    await scene.append(me, made);
    const reply = await scene.append(me, scene.group(id, 3, [{ commandId: 'new' }, { commandId: 'old' }]));
    expect(reply.results).toMatchObject([{ committed: false, row: { state: { headSeq: 3 } } }]);
    expect(reply.results[0]?.stored).toEqual(made.events.slice(0, 2));
    expect((await scene.history(id)).seqs).toEqual([1, 2, 3]);
  });

  it('knows a command however long ago it was, and names the newest 64 in order', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const commands = Array.from({ length: 70 }, (_, index) => `command ${index}`);
    const events = commands.flatMap((commandId) => [{ commandId }, { commandId, part: 1 }]);
    const group = scene.group(id, 0, events);
    await scene.append(me, group);
    const reply = await scene.append(me, scene.group(id, 140, [{ commandId: 'command 0' }]));
    expect(reply.results[0]?.stored).toEqual(group.events.slice(0, 2));
    const newest = commands.slice(-64).map((commandId, index) => ({ commandId, seq: 13 + 2 * index }));
    expect(reply.results[0]?.row?.knownCommands).toMatchObject(newest);
    expect(reply.results[0]?.row?.knownCommands).toHaveLength(64);
  });

  it('takes one command id in two conversations for two commands', async () => {
    const { scene, me } = await begin();
    const [one, two] = [await scene.conversation(), await scene.conversation()];
    await scene.append(me, scene.group(one, 0, [{ commandId: 'same' }]));
    const reply = await scene.append(me, scene.group(two, 0, [{ commandId: 'same' }]));
    expect(reply.results).toMatchObject([{ committed: true }]);
  });

  it('answers a repeated request with what the first one made, and writes nothing', async () => {
    const { scene, me } = await begin();
    const ids = await Promise.all(Array.from({ length: 20 }, () => scene.conversation()));
    const groups = ids.map((id) => scene.group(id, 0, [{}, {}]));
    await scene.append(me, ...groups);
    const again = await scene.append(me, ...groups);
    expect(again.results.map(({ committed, stored }) => ({ committed, stored }))).toEqual(
      groups.map(({ events }) => ({ committed: false, stored: events })),
    );
    for (const id of ids.slice(0, 3)) expect((await scene.history(id)).seqs).toEqual([1, 2]);
  });

  it('commits one of two requests that were decided on the same head', async () => {
    const { scene, me } = await begin();
    const id = await scene.written(me, 1);
    const racers = await Promise.all(Array.from({ length: 6 }, () => scene.append(me, scene.group(id, 1, [{}, {}]))));
    const committed = racers.filter(({ results }) => results[0]?.committed);
    expect(committed).toHaveLength(1);
    for (const { results } of racers.filter((racer) => !committed.includes(racer)))
      expect(results[0]?.row?.state?.headSeq).toBe(3);
    expect((await scene.history(id)).seqs).toEqual([1, 2, 3]);
  });

  it('lets requests pass one another that name the same conversations in different orders', async () => {
    const { scene, me } = await begin();
    const ids = await Promise.all(Array.from({ length: 12 }, () => scene.conversation()));
    const replies = await Promise.all(
      [ids, ids.toReversed(), [...ids.slice(6), ...ids.slice(0, 6)]].map((order) =>
        scene.append(me, ...order.map((id) => scene.group(id, 0))),
      ),
    );
    expect(replies.flatMap(({ results }) => results).filter(({ committed }) => committed)).toHaveLength(12);
    for (const id of ids) expect((await scene.history(id)).seqs).toEqual([1]);
  });

  it('rejects a conversation that does not exist in the tenant, and writes nothing of the request', async () => {
    const { scene, me } = await begin();
    const [mine, theirs] = [await scene.conversation(), await new Scene(subject().store).conversation()];
    for (const id of ['0192aaaa-0000-7000-8000-000000000000', theirs])
      await expect(scene.append(me, scene.group(mine, 0), scene.group(id, 0))).rejects.toMatchObject({
        code: 'rejected_by_store',
        detail: `${id}: no such conversation`,
      });
    expect((await scene.history(mine)).seqs).toEqual([]);
  });

  it('refuses two groups for one conversation, and a request from nobody', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const twice = scene.append(me, scene.group(id, 0), scene.group(id, 1));
    await expect(twice).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(scene.append('', scene.group(id, 0))).rejects.toMatchObject({ code: 'invalid_request' });
    expect((await scene.history(id)).seqs).toEqual([]);
  });

  it('rejects a position that is in use, and says that it is this', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    const position = fresh();
    const used = { code: 'rejected_by_store', detail: 'position_used' };
    await expect(scene.append(me, scene.group(id, 0, [{ position }, { position }]))).rejects.toMatchObject(used);
    await scene.append(me, scene.group(id, 0, [{ position }]));
    await expect(scene.append(me, scene.group(id, 1, [{}, { position }]))).rejects.toMatchObject(used);
    expect((await scene.history(id)).seqs).toEqual([1]);
    await scene.append(me, scene.group(id, 1, [{ position: fresh() }]));
    expect((await scene.history(id)).seqs).toEqual([1, 2]);
  });

  it.each([
    ['a NUL in the text', { text: 'a\0b' }],
    ['a NUL in the command id', { commandId: 'a\0b' }],
    ['a position that is no whole number', { position: 0.5 }],
  ])('rejects data it cannot hold: %s', async (_, options) => {
    const { scene, me } = await begin();
    const [good, bad] = [await scene.conversation(), await scene.conversation()];
    const both = scene.append(me, scene.group(good, 0), scene.group(bad, 0, [options]));
    await expect(both).rejects.toMatchObject({ code: 'rejected_by_store' });
    expect((await scene.history(good)).seqs).toEqual([]);
    expect((await scene.append(me, scene.group(good, 0))).results).toMatchObject([{ committed: true }]);
  });

  it('tells a replica that never beat, or was fenced, to begin anew', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    expect(await scene.append('nobody', scene.group(id, 0))).toMatchObject({ status: AppendStatus.FENCED });
    await subject().expireBeats();
    await scene.replica();
    expect(await scene.append(me, scene.group(id, 0))).toMatchObject({ status: AppendStatus.FENCED, results: [] });
    expect((await scene.history(id)).seqs).toEqual([]);
  });

  it('lets a replica append whose beat ran out unnoticed', async () => {
    const { scene, me } = await begin();
    const id = await scene.conversation();
    await subject().expireBeats();
    expect((await scene.append(me, scene.group(id, 0))).results).toMatchObject([{ committed: true }]);
  });

  it('names the partitions that are not the replica’s, and writes nothing', async () => {
    const { scene, me } = await begin();
    const idle = await scene.replica();
    const ids = await Promise.all(Array.from({ length: 3 }, () => scene.conversation()));
    const reply = await scene.append(idle, ...ids.map((id) => scene.group(id, 0)));
    expect(reply).toMatchObject({ status: AppendStatus.NOT_MINE, results: [] });
    expect(reply.notMine.toSorted()).toEqual([...new Set(ids.map(partitionOf))].toSorted());
    for (const id of ids) expect((await scene.history(id)).seqs).toEqual([]);
    expect((await scene.append(me, ...ids.map((id) => scene.group(id, 0)))).status).toBe(AppendStatus.DECIDED);
  });
}
