import { expect, it } from '@jest/globals';
import { AppendStatus, PARTITIONS, partitionOf } from '@parley/contract';
import type { ReplyOf } from '../domain/requests.ts';
import { fresh, Scene, type StoreUnderTest } from './scene.suite.ts';

export function ownershipSuite(subject: () => StoreUnderTest): void {
  const name = () => `replica-${fresh()}`;
  const beat = (replicaId: string) => subject().store.beat({ replicaId });
  const take = (replicaId: string) => subject().store.take({ replicaId });
  const held = (reply: ReplyOf<'take'>) => (reply.partitions ?? []).map(({ partition }) => partition);
  const surplus = (reply: ReplyOf<'take'>) =>
    (reply.partitions ?? []).slice(reply.fairShare ?? 0).map(({ partition = 0, generation = 0 }) => ({
      ...{ partition, generation },
    }));

  it('gives a replica that is alone every partition, and says so again', async () => {
    const me = name();
    expect(await beat(me)).toMatchObject({ fenced: false });
    const reply = await take(me);
    expect(reply).toMatchObject({ fenced: false, fairShare: PARTITIONS });
    expect(held(reply)).toEqual(Array.from({ length: PARTITIONS }, (_, id) => id));
    expect(reply.partitions?.[5]).toEqual({ partition: 5, generation: 1, publishedPosition: 0, lastPosition: 0 });
    expect(await take(me)).toEqual(reply);
  });

  it('answers its clock with a beat', async () => {
    const before = (await beat(name())).now ?? 0;
    expect(before).toBeGreaterThan(1_600_000_000_000);
    expect((await beat(name())).now).toBeGreaterThanOrEqual(before);
  });

  it('does not know a replica that never beat', async () => {
    expect(await take(name())).toMatchObject({ fenced: true });
    await expect(beat('')).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('shares the partitions among the living as the surplus is let go', async () => {
    const [one, two, three] = [name(), name(), name()];
    await beat(one);
    const all = await take(one);
    await beat(two);
    await beat(three);
    expect(await take(two)).toMatchObject({ fairShare: 11, partitions: [] });
    const reply = await take(one);
    expect(reply).toMatchObject({ fairShare: 11, partitions: all.partitions });
    await subject().store.release({ replicaId: one, partitions: surplus(reply), leaving: false });
    const shares = [held(await take(one)), held(await take(two)), held(await take(three))];
    expect(shares.map(({ length }) => length)).toEqual([11, 11, 10]);
    expect(new Set(shares.flat()).size).toBe(PARTITIONS);
  });

  it('fences the dead at a take, and gives their partitions away under the next generation', async () => {
    const [dead, heir] = [name(), name()];
    await beat(dead);
    await take(dead);
    await subject().expireBeats();
    await beat(heir);
    const reply = await take(heir);
    expect(reply.fairShare).toBe(PARTITIONS);
    expect(reply.partitions?.map(({ generation }) => generation)).toEqual(Array(PARTITIONS).fill(2));
    expect(await beat(dead)).toMatchObject({ fenced: true });
    expect(await take(dead)).toMatchObject({ fenced: true });
    expect(await beat(dead)).toMatchObject({ fenced: true });
    expect(held(await take(heir))).toHaveLength(PARTITIONS);
  });

  it('lets a replica renew whose beat ran out but that nobody fenced', async () => {
    const me = name();
    await beat(me);
    await take(me);
    await subject().expireBeats();
    expect(await beat(me)).toMatchObject({ fenced: false });
    const reply = await take(me);
    expect(reply.partitions?.map(({ generation }) => generation)).toEqual(Array(PARTITIONS).fill(1));
  });

  it('fences the replica that takes if its own beat has run out', async () => {
    const me = name();
    await beat(me);
    await take(me);
    await subject().expireBeats();
    expect(await take(me)).toMatchObject({ fenced: true });
  });

  it('shares among replicas that take at the same time, none of them twice', async () => {
    const names = [name(), name(), name(), name()];
    for (const one of names) await beat(one);
    for (let round = 0; round < 3; round += 1) await Promise.all(names.map(take));
    const shares = await Promise.all(names.map(async (one) => held(await take(one))));
    expect(shares.map(({ length }) => length)).toEqual([8, 8, 8, 8]);
    expect(new Set(shares.flat()).size).toBe(PARTITIONS);
  });

  it('lets go only under the generation that is held, and only what is the replica’s own', async () => {
    const [one, two] = [name(), name()];
    await beat(one);
    await take(one);
    const release = (replicaId: string, generation: number) =>
      subject().store.release({ replicaId, partitions: [{ partition: 3, generation }], leaving: false });
    await release(one, 2);
    await release(two, 1);
    expect(held(await take(one))).toContain(3);
    await release(one, 1);
    await release(one, 1);
    expect((await take(one)).partitions?.[3]).toMatchObject({ partition: 3, generation: 2 });
    await release(one, 1);
    expect((await take(one)).partitions?.[3]).toMatchObject({ partition: 3, generation: 2 });
  });

  it('counts a replica that leaves no longer, and gives its share away at once', async () => {
    const [one, two] = [name(), name()];
    await beat(one);
    await take(one);
    await beat(two);
    await subject().store.release({ replicaId: one, partitions: [], leaving: true });
    expect(await take(two)).toMatchObject({ fairShare: PARTITIONS });
    expect(held(await take(two))).toHaveLength(PARTITIONS);
    expect(await beat(one)).toMatchObject({ fenced: true });
  });

  it('knows each partition’s last position at a take', async () => {
    const scene = new Scene(subject().store);
    const me = await scene.replica();
    const id = await scene.conversation();
    const group = scene.group(id, 0, [{}, {}]);
    await scene.append(me, group);
    const partition = (await take(me)).partitions?.[partitionOf(id)];
    expect(partition?.lastPosition).toBe(group.events[1]?.position);
    expect(typeof partition?.publishedPosition).toBe('number');
  });

  it('moves a checkpoint forward only, and only for its holder', async () => {
    const me = name();
    await beat(me);
    await take(me);
    const checkpoint = (publishedPosition: number, generation = 1, replicaId = me) =>
      subject().store.checkpoint({
        replicaId,
        checkpoints: [7, 2].map((partition) => ({ partition, generation, publishedPosition })),
      });
    const published = async () =>
      (await take(me)).partitions
        ?.filter(({ partition }) => partition === 2 || partition === 7)
        .map(({ publishedPosition }) => publishedPosition);
    await checkpoint(100);
    expect(await published()).toEqual([100, 100]);
    await checkpoint(90);
    await checkpoint(200, 2);
    await checkpoint(200, 1, 'somebody');
    expect(await published()).toEqual([100, 100]);
    await checkpoint(2 ** 52);
    expect(await published()).toEqual([2 ** 52, 2 ** 52]);
  });

  it('keeps checkpoints and positions across holders', async () => {
    const scene = new Scene(subject().store);
    const first = await scene.replica();
    const id = await scene.conversation();
    const group = scene.group(id, 0);
    await scene.append(first, group);
    const partition = partitionOf(id);
    const checkpoints = [{ partition, generation: 1, publishedPosition: group.events[0]?.position ?? 0 }];
    await subject().store.checkpoint({ replicaId: first, checkpoints });
    await subject().expireBeats();
    const second = await scene.replica();
    const position = group.events[0]?.position;
    expect((await take(second)).partitions?.[partition]).toEqual({
      ...{ partition, generation: 2, publishedPosition: position, lastPosition: position },
    });
    expect(await scene.append(first, scene.group(id, 1))).toMatchObject({ status: AppendStatus.FENCED });
    expect((await scene.append(second, scene.group(id, 1))).results).toMatchObject([{ committed: true }]);
  });
}
