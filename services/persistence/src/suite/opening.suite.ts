import { expect, it } from '@jest/globals';
import { isUuid, partitionOf } from '@parley/contract';
import { fresh, idOf, Scene, type StoreUnderTest } from './scene.suite.ts';

export function openingSuite(subject: () => StoreUnderTest): void {
  const begin = () => new Scene(subject().store);

  it('makes the first conversation of a visitor, which the AI answers', async () => {
    const reply = await begin().open('visitor');
    const id = idOf(reply);
    expect(isUuid(id)).toBe(true);
    expect(reply.row).toMatchObject({ siteId: 'site', visitorId: 'visitor', partition: partitionOf(id) });
    expect(reply.row).toMatchObject({ knownCommands: [] });
    expect(reply.row?.state).toMatchObject({
      ...{ owner: 'ai', ownerEpoch: 1, headSeq: 0, lastVisitorSeq: 0, answeredTo: 0, lastAt: 0, unansweredSince: 0 },
      language: '',
    });
  });

  it('answers the open one afterwards, with what has happened since', async () => {
    const scene = begin();
    const me = await scene.replica();
    const id = await scene.conversation('visitor');
    const group = scene.group(id, 0);
    await scene.append(me, group);
    const { row } = await scene.open('visitor');
    expect(row).toEqual(await scene.row(id));
    expect(row).toMatchObject({ state: { headSeq: 1 }, knownCommands: [{ seq: 1 }] });
  });

  it('makes one for each visitor, site and tenant', async () => {
    const scene = begin();
    const ids = [
      await scene.conversation('visitor'),
      await scene.conversation('other'),
      await scene.conversation('visitor', 'other'),
      await begin().conversation('visitor'),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('makes one under many calls at once', async () => {
    const scene = begin();
    const ids = await Promise.all(Array.from({ length: 20 }, () => scene.conversation('visitor')));
    expect(new Set(ids).size).toBe(1);
  });

  it('makes a new one once the old one is closed, and still answers the old one by its id', async () => {
    const scene = begin();
    const me = await scene.replica();
    const old = await scene.conversation('visitor');
    await scene.append(me, scene.group(old, 0, [{}], { owner: 'closed', ownerEpoch: 2 }));
    const made = await scene.conversation('visitor');
    expect(made).not.toBe(old);
    expect(await scene.conversation('visitor')).toBe(made);
    const { row } = await scene.open('visitor', 'site', old);
    expect(row).toMatchObject({ conversationId: old, state: { owner: 'closed', ownerEpoch: 2 } });
  });

  it('answers a conversation by id to its visitor only', async () => {
    const scene = begin();
    const id = await scene.conversation('visitor');
    expect(idOf(await scene.open('visitor', 'site', id))).toBe(id);
    const forbidden = { code: 'forbidden' };
    await expect(scene.open('other', 'site', id)).rejects.toMatchObject(forbidden);
    await expect(scene.open('visitor', 'other', id)).rejects.toMatchObject(forbidden);
    await expect(begin().open('visitor', 'site', id)).rejects.toMatchObject(forbidden);
    await expect(scene.open('visitor', 'site', `unknown-${fresh()}`)).rejects.toMatchObject(forbidden);
  });

  it('refuses ids that could not be part of a subject, or of a row', async () => {
    const invalid = { code: 'invalid_id' };
    const { store } = subject();
    const ids = { tenantId: 'tenant', siteId: 'site', visitorId: 'visitor', conversationId: '' };
    for (const tenantId of ['', 'a.b', '*'])
      await expect(store.openConversation({ ...ids, tenantId })).rejects.toMatchObject(invalid);
    await expect(store.openConversation({ ...ids, siteId: '>' })).rejects.toMatchObject(invalid);
    for (const visitorId of ['', 'a\0b', 'x'.repeat(201)])
      await expect(store.openConversation({ ...ids, visitorId })).rejects.toMatchObject(invalid);
  });

  it('names the same database history every time', async () => {
    const scene = begin();
    const { epoch } = await scene.open('one');
    expect(epoch).toBeTruthy();
    expect((await scene.open('two')).epoch).toBe(epoch);
  });
}
