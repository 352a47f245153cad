import { expect, it } from '@jest/globals';
import { type StoredFile, storeMethods } from '@parley/contract';
import { fresh, Scene, type StoreUnderTest } from './scene.suite.ts';

const SHA256 = 'ab'.repeat(32);

export function filesSuite(subject: () => StoreUnderTest): void {
  const begin = () => new Scene(subject().store);
  const ids = (files: readonly { readonly fileId?: string | null }[] | null | undefined) =>
    files?.map(({ fileId }) => fileId);

  async function add(scene: Scene, visitorId: string, more: Partial<StoredFile> = {}, siteId = 'site') {
    const fileId = more.fileId ?? `file-${fresh()}`;
    const file = { name: '照片.png', contentType: 'image/png', size: 12, sha256: SHA256, at: 0, ...more, fileId };
    await scene.store.addFile({ tenantId: scene.tenantId, siteId, visitorId, file });
    return fileId;
  }
  const attach = ({ store, tenantId }: Scene, visitorId: string, conversationId: string, ...fileIds: string[]) =>
    store.attachFiles({ tenantId, visitorId, conversationId, fileIds });
  const read = ({ store, tenantId }: Scene, visitorId: string, fileId: string) =>
    store.file({ tenantId, visitorId, fileId });
  const drop = async (olderThanMs = 0, maxFiles = 0) =>
    (await subject().store.dropFiles({ olderThanMs, maxFiles })).files ?? [];

  it('answers a visitor what is known of a file of their own, with types that fit the wire', async () => {
    const scene = begin();
    const id = await add(scene, 'ann', { size: 4_294_967_295 });
    const { file } = await read(scene, 'ann', id);
    expect(file).toEqual({
      ...{ fileId: id, name: '照片.png', contentType: 'image/png', size: 4_294_967_295, sha256: SHA256 },
      at: expect.any(Number),
    });
    const { reply } = storeMethods.file;
    expect(reply.decode(reply.encode(file ? { file } : {})).file).toMatchObject({ ...file });
  });

  it('keeps a file from being read or attached until its checksum is there', async () => {
    const scene = begin();
    const conversationId = await scene.conversation('ann');
    const fileId = await add(scene, 'ann', { sha256: '' });
    await expect(read(scene, 'ann', fileId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(attach(scene, 'ann', conversationId, fileId)).rejects.toMatchObject({ code: 'unknown_file' });
    await add(scene, 'ann', { fileId });
    await add(scene, 'ann', { fileId, sha256: '' });
    expect(ids((await attach(scene, 'ann', conversationId, fileId)).files)).toEqual([fileId]);
    expect((await read(scene, 'ann', fileId)).file?.sha256).toBe(SHA256);
  });

  it('lets nobody add to, read or attach another’s file', async () => {
    const [scene, elsewhere] = [begin(), begin()];
    const fileId = await add(scene, 'ann');
    for (const [where, who] of [
      [scene, 'bob'],
      [elsewhere, 'ann'],
    ] as const) {
      await expect(read(where, who, fileId)).rejects.toMatchObject({ code: 'not_found' });
      const conversationId = await where.conversation(who);
      await expect(attach(where, who, conversationId, fileId)).rejects.toMatchObject({ code: 'unknown_file' });
    }
    await expect(add(scene, 'bob', { fileId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(add(scene, 'ann', { fileId }, 'other')).rejects.toMatchObject({ code: 'not_found' });
    // The same id in another tenant is another file.
    await add(elsewhere, 'ann', { fileId, name: 'other' });
    expect((await read(scene, 'ann', fileId)).file?.name).toBe('照片.png');
  });

  it('attaches files to a conversation of their visitor only, in the order asked for, all or none', async () => {
    const [scene, elsewhere] = [begin(), begin()];
    const mine = await scene.conversation('ann');
    const foreign = [await scene.conversation('bob'), await elsewhere.conversation('ann'), 'unknown'];
    const [one, two] = [await add(scene, 'ann'), await add(scene, 'ann')];
    for (const id of foreign) await expect(attach(scene, 'ann', id, one)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(attach(scene, 'ann', mine, one, 'unknown')).rejects.toMatchObject({ code: 'unknown_file' });
    expect(ids(await drop())).toEqual(expect.arrayContaining([one, two]));
    const [three, four] = [await add(scene, 'ann'), await add(scene, 'ann')];
    expect(ids((await attach(scene, 'ann', mine, four, three)).files)).toEqual([four, three]);
    expect(ids((await attach(scene, 'ann', mine, four, three)).files)).toEqual([four, three]);
  });

  it('takes at most ten files, each once', async () => {
    const scene = begin();
    const mine = await scene.conversation('ann');
    const invalid = { code: 'invalid_request' };
    const eleven = Array.from({ length: 11 }, (_, index) => `f${index}`);
    await expect(attach(scene, 'ann', mine, ...eleven)).rejects.toMatchObject(invalid);
    await expect(attach(scene, 'ann', mine, 'f1', 'f1')).rejects.toMatchObject(invalid);
  });

  it('refuses what could not be stored or shown', async () => {
    const scene = begin();
    const wrong = [{ name: '' }, { name: 'a\0' }, { name: 'x'.repeat(201) }, { sha256: 'x' }, { fileId: 'a/b' }];
    for (const more of [...wrong, { contentType: 'x'.repeat(201) }])
      await expect(add(scene, 'ann', more)).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('answers each of many who ask at once for itself', async () => {
    const scene = begin();
    const mine = await scene.conversation('ann');
    const other = await scene.conversation('ann');
    const foreign = await scene.conversation('bob');
    const same = `file-${fresh()}`;
    const adding = [
      ...Array.from({ length: 70 }, () => add(scene, 'ann')),
      ...[add(scene, 'ann', { fileId: same, sha256: '' }), add(scene, 'ann', { fileId: same })],
    ];
    const fileIds = await Promise.all(adding);
    await expect(
      Promise.all([add(scene, 'ann', { fileId: same }), add(scene, 'bob', { fileId: same })]),
    ).rejects.toMatchObject({ code: 'not_found' });
    const attaching = [
      ...fileIds.map((id) => attach(scene, 'ann', mine, id)),
      ...[attach(scene, 'ann', other, same, 'unknown'), attach(scene, 'ann', foreign, same)],
      ...[attach(scene, 'ann', other, ...fileIds.slice(0, 2)), attach(scene, 'ann', `c\0`, same)],
    ];
    const outcomes = await Promise.allSettled(attaching);
    expect(outcomes.slice(0, 72)).toMatchObject(fileIds.map((fileId) => ({ value: { files: [{ fileId }] } })));
    expect(outcomes.slice(72)).toMatchObject([
      { reason: { code: 'unknown_file' } },
      { reason: { code: 'forbidden' } },
      { value: { files: fileIds.slice(0, 2).map((fileId) => ({ fileId })) } },
      { reason: { code: 'invalid_request' } },
    ]);
    expect(await drop()).toEqual([]);
  });

  it('drops what was never attached and is old enough, and names it until it is forgotten', async () => {
    const scene = begin();
    const conversationId = await scene.conversation('ann');
    const [kept, lost, half] = [
      await add(scene, 'ann'),
      await add(scene, 'ann'),
      await add(scene, 'ann', { sha256: '' }),
    ];
    await attach(scene, 'ann', conversationId, kept);
    expect(await drop(60_000)).toEqual([]);
    expect(ids(await drop(0, 1))).toEqual([lost]);
    const { tenantId } = scene;
    expect(await drop()).toEqual([lost, half].map((fileId) => ({ tenantId, fileId })));
    await expect(read(scene, 'ann', lost)).rejects.toMatchObject({ code: 'not_found' });
    await expect(attach(scene, 'ann', conversationId, lost)).rejects.toMatchObject({ code: 'unknown_file' });
    await expect(add(scene, 'ann', { fileId: half })).rejects.toMatchObject({ code: 'not_found' });
    const files = [kept, lost].map((fileId) => ({ tenantId, fileId }));
    for (let time = 0; time < 2; time++) await scene.store.forgetFiles({ files });
    expect(ids(await drop())).toEqual([half]);
    expect((await read(scene, 'ann', kept)).file?.fileId).toBe(kept);
  });

  it('either attaches a file or drops it, however the two meet', async () => {
    const scene = begin();
    const conversationId = await scene.conversation('ann');
    const files = await Promise.all(Array.from({ length: 20 }, () => add(scene, 'ann')));
    const [attached] = await Promise.all([
      Promise.all(
        files.map((id) =>
          attach(scene, 'ann', conversationId, id).then(
            () => [id],
            () => [],
          ),
        ),
      ),
      ...Array.from({ length: 5 }, () => drop()),
    ]);
    const dropped = ids(await drop()) ?? [];
    expect([...attached.flat(), ...dropped].toSorted()).toEqual(files.toSorted());
  });
}
