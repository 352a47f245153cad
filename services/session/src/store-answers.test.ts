import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AuthorKind,
  type OwnedPartition,
  ParleyError,
  partitionOf,
  type StoreClient,
  subjects,
} from '@parley/contract';
import { Scene, VISITOR } from './scene/scene.suite.ts';
import { Sender, say } from './scene/sender.suite.ts';

let scene: Scene;
let sender: Sender;
let conversation: string;
beforeEach(async () => {
  scene = new Scene();
  sender = new Sender(scene.bus);
  conversation = await scene.openConversation();
});

describe('the store’s answers', () => {
  it('repeats an append whose answer was lost, tells the truth and publishes once more than nothing', async () => {
    const live = scene.watchLive(conversation);
    let lost = 1;
    await scene.session({
      store: (store) => ({
        append: async (request, signal) => {
          const reply = await store.append(request, signal);
          if (lost-- > 0) throw new ParleyError('deadline_exceeded');
          return reply;
        },
      }),
    });
    sender.send(conversation, say('c1'), say('c2', 'c1'));
    await scene.pass(2_000);
    expect(sender.told).toEqual(['c1 1', 'c2 2']);
    expect(await scene.seqs(conversation)).toEqual([1, 2]);
    expect(live).toEqual([1, 2]);
    expect(await scene.streamed()).toEqual([1, 2]);
    sender.send(conversation, say('c3', 'c2'));
    await scene.pass(10);
    expect(sender.told.at(-1)).toBe('c3 3');
  });

  it('answers a repeat that is older than what a conversation remembers', async () => {
    await scene.session();
    for (let index = 1; index <= 100; index += 50)
      sender.send(conversation, ...Array.from({ length: 50 }, (_, offset) => say(`c${index + offset}`)));
    await scene.pass(100);
    sender.outcomes.length = 0;
    sender.send(conversation, say('c1'), say('c101'), say('c100'));
    await scene.pass(100);
    expect(sender.told).toEqual(['c1 1', 'c101 101', 'c100 100']);
    expect(await scene.seqs(conversation)).toHaveLength(101);
  });

  it('finds the command that the store rejects, keeps it aside and commits the others', async () => {
    const dead: string[] = [];
    scene.bus.subscribe(subjects.deadLetters('session'), ({ data }) => void dead.push(new TextDecoder().decode(data)));
    await scene.session({
      store: (store) => ({
        append: async (request, signal) => {
          const isBad = request.groups?.some((group) => group.events?.some((event) => event.commandId === 'c2'));
          if (isBad) throw new ParleyError('rejected_by_store', { detail: 'whatever' });
          return store.append(request, signal);
        },
      }),
    });
    sender.send(conversation, say('c1'), say('c2', 'c1'), say('c3', 'c2'), say('c4', 'c1'));
    await scene.pass(100);
    expect(sender.told).toEqual(['c1 1', 'c2 rejected_by_store', 'c3 unknown_predecessor', 'c4 2']);
    expect(dead).toHaveLength(1);
    expect(dead[0]).toContain('text of c2');
  });

  it('refuses nothing for a partition that was lost and came back while others were read', async () => {
    let visitor = VISITOR;
    let other = conversation;
    while (partitionOf(other) === partitionOf(conversation)) {
      visitor += '2';
      other = await scene.openConversation(visitor);
    }
    const gates = { append: Promise.withResolvers<void>(), load: Promise.withResolvers<void>() };
    let isLost = false;
    await scene.session({
      store: (store) => ({
        take: async (request, signal) => {
          const { fairShare, partitions } = await store.take(request, signal);
          const seen = partitions.filter(({ partition }) => !isLost || partition !== partitionOf(conversation));
          return { fenced: false, fairShare, partitions: seen };
        },
        load: async (request, signal) => {
          if (request.conversationIds?.includes(other)) await gates.load.promise;
          return store.load(request, signal);
        },
        append: async (request, signal) => {
          await gates.append.promise;
          return store.append(request, signal);
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(10);
    // These two make one batch, which reads the other conversation.
    sender.send(other, { ...say('o1'), actor: { kind: AuthorKind.VISITOR, id: visitor } });
    sender.send(conversation, say('c2', 'c1'));
    gates.append.resolve();
    await scene.pass(10);
    isLost = true;
    await scene.pass(1_000);
    isLost = false;
    await scene.pass(1_000);
    gates.load.resolve();
    await scene.pass(10);
    expect(sender.told).toEqual(['c1 1', 'o1 1']);
    sender.send(conversation, say('c2', 'c1'));
    await scene.pass(10);
    expect(sender.told.at(-1)).toBe('c2 2');
  });

  it('decides on what others have committed while it did not hold the partition', async () => {
    let isLost = false;
    let own: Parameters<StoreClient['append']>[0] = {};
    await scene.session({
      store: (store) => ({
        take: async (request, signal) => {
          const { fairShare, partitions } = await store.take(request, signal);
          const seen = partitions.filter(({ partition }) => !isLost || partition !== partitionOf(conversation));
          return { fenced: false, fairShare, partitions: seen };
        },
        append: (request, signal) => {
          own = request;
          return store.append(request, signal);
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(10);
    isLost = true;
    await scene.pass(1_000);
    const [group] = own.groups ?? [];
    const events = [{ ...group?.events?.[0], commandId: 'c2', seq: 2, position: 50 }];
    const state = { ...group?.state, headSeq: 2, lastVisitorSeq: 2 };
    await scene.store.append({ ...own, groups: [{ ...group, expectedHead: 1, events, state }] });
    isLost = false;
    await scene.pass(1_000);
    sender.send(conversation, say('c3', 'c2'));
    await scene.pass(10);
    expect(sender.told).toEqual(['c1 1', 'c3 3']);
  });

  it('reads its positions again when one is used, and goes on above them', async () => {
    // Somebody has used positions up to here: this holder's picture of the partition is old.
    const used = 1_000;
    let takes = 0;
    const positions: number[] = [];
    await scene.session({
      store: (store) => ({
        take: async (request, signal) => {
          const reply = await store.take(request, signal);
          if (takes++ === 0) return reply;
          return { ...reply, partitions: reply.partitions.map((one) => ({ ...ownedOf(one), lastPosition: used })) };
        },
        append: async (request, signal) => {
          const position = request.groups?.[0]?.events?.[0]?.position ?? 0;
          positions.push(position);
          if (position <= used) throw new ParleyError('rejected_by_store', { detail: 'position_used' });
          return store.append(request, signal);
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(100);
    expect(sender.told).toEqual(['c1 1']);
    expect(positions).toEqual([1, used + 1]);
  });

  it('decides again on what is committed when its own picture was old', async () => {
    let isOld = true;
    await scene.session({
      store: (store) => ({
        load: async (request, signal) => {
          const reply = await store.load(request, signal);
          if (isOld) sender.send(conversation, say('c0'));
          isOld = false;
          return reply;
        },
        append: async (request, signal) => {
          // Somebody else has committed `c0` since that picture was taken.
          const [group] = request.groups ?? [];
          if (group && request.groups?.length === 1 && (await scene.seqs(conversation)).length === 0)
            await store.append({
              ...request,
              groups: [{ ...group, events: group.events?.map((event) => ({ ...event, commandId: 'c0' })) ?? [] }],
            });
          return store.append(
            {
              ...request,
              groups:
                request.groups?.map((each) => ({
                  ...each,
                  events: each.events?.map((event) => ({ ...event, position: (event.position ?? 0) + 10 })) ?? [],
                })) ?? [],
            },
            signal,
          );
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(3_000);
    expect(sender.told.toSorted()).toEqual(['c0 1', 'c1 2']);
    expect(await scene.seqs(conversation)).toEqual([1, 2]);
  });
});

/** Own fields: a decoded message keeps its zeros on its prototype. */
function ownedOf({ partition, generation, publishedPosition }: OwnedPartition) {
  return { partition, generation, publishedPosition };
}
