import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  EVENT_STREAM,
  type OwnedPartition,
  ParleyError,
  serverFrame,
  subjects,
  TurnEndedOutcome,
} from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { Router, Scene, Sender, say, TENANT } from './scene.suite.ts';

let scene: Scene;
let sender: Sender;
let conversation: string;
beforeEach(async () => {
  scene = new Scene();
  sender = new Sender(scene.bus);
  conversation = await scene.openConversation();
});

const seqsOf = async (id = conversation) => (await scene.events(id)).map((event) => event.seq);
const typesOf = async () =>
  (await scene.events(conversation)).map(({ body, turnId }) => `${body ?? 'noted'}${turnId ? ' of a turn' : ''}`);

/** Distinct seqs in the stream, read from its beginning. */
async function streamed(): Promise<number[]> {
  const seqs = new Set<number>();
  const consumer = await scene.bus.consume(
    EVENT_STREAM,
    { durable: `test-${Math.random()}`, deliver: 'all', ackWaitMs: 30_000, maxInFlight: 100, maxDeliveries: 0 },
    (message) => {
      seqs.add(serverFrame.decode(message.data).event?.seq ?? 0);
      message.ack();
    },
  );
  await scene.pass(10);
  await consumer.stop();
  return [...seqs].sort((a, b) => a - b);
}

describe('one session', () => {
  it('answers a message with its seq, publishes its event live and to the stream', async () => {
    const live = scene.watchLive(conversation);
    await scene.session();
    sender.send(conversation, say('c1'), say('c2', 'c1'));
    await scene.pass(10);
    expect(sender.told).toEqual(['c1 1', 'c2 2']);
    expect(sender.messages).toHaveLength(1);
    expect(live).toEqual([1, 2]);
    expect(await streamed()).toEqual([1, 2]);
  });

  it('answers a repeat with what the first one made, and makes nothing new', async () => {
    await scene.session();
    for (let times = 0; times < 3; times++) {
      sender.send(conversation, say('c1'));
      await scene.pass(10);
    }
    expect(sender.told).toEqual(['c1 1', 'c1 1', 'c1 1']);
    expect(await seqsOf()).toEqual([1]);
  });

  it('keeps an outbox in order: what follows a lost command is refused until that one is there', async () => {
    await scene.session();
    sender.send(conversation, say('c2', 'c1'), say('c3', 'c2'));
    await scene.pass(10);
    sender.send(conversation, say('c1'), say('c2', 'c1'), say('c3', 'c2'));
    await scene.pass(10);
    expect(sender.told).toEqual(['c2 unknown_predecessor', 'c3 unknown_predecessor', 'c1 1', 'c2 2', 'c3 3']);
    expect(sender.outcomes[0]?.refused?.after).toBe('c1');
  });

  it('refuses strangers, other tenants and what is no command, each on its own', async () => {
    await scene.session();
    sender.send(
      conversation,
      { ...say('c1'), tenantId: 'other' },
      { ...say('c2'), actor: { kind: 1, id: 'x' } },
      say('c 3'),
      say('c4'),
    );
    await scene.pass(10);
    expect(sender.told.toSorted()).toEqual(['c 3 invalid_id', 'c1 forbidden', 'c2 forbidden', 'c4 1']);
  });

  it('gathers what comes while an append runs into the next one', async () => {
    let appends = 0;
    await scene.session({
      store: (store) => ({
        append: async (request, signal) => {
          appends += 1;
          await new Promise<void>((resolve) => void scene.clock.after(20, resolve));
          return store.append(request, signal);
        },
      }),
    });
    const others = await Promise.all(['v2', 'v3'].map((visitor) => scene.openConversation(visitor)));
    for (const id of [conversation, ...others]) {
      const visitor = id === conversation ? 'visitor-1' : id === others[0] ? 'v2' : 'v3';
      for (let index = 0; index < 5; index++) sender.send(id, { ...say(`c${index}`), actor: { kind: 1, id: visitor } });
      await scene.pass(1);
    }
    await scene.pass(100);
    expect(sender.outcomes).toHaveLength(15);
    expect(sender.told.filter((line) => line.startsWith('c4'))).toEqual(['c4 5', 'c4 5', 'c4 5']);
    expect(appends).toBe(2);
  });

  it('says that it is overloaded when the store is away for too long, and loses nothing it kept', async () => {
    let isAway = true;
    await scene.session({
      store: (store) => ({
        append: async (request, signal) => {
          if (isAway) throw new ParleyError('unavailable');
          return store.append(request, signal);
        },
      }),
    });
    const commands = Array.from({ length: 8_300 }, (_, index) => say(`c${index}`));
    for (let index = 0; index < commands.length; index += 100)
      sender.send(conversation, ...commands.slice(index, index + 100));
    await scene.pass(500);
    const refused = sender.outcomes.filter((outcome) => outcome.refused?.code === 'overloaded');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.refused?.retryAfterMs).toBeGreaterThan(0);
    isAway = false;
    await scene.pass(5_000);
    expect(sender.outcomes).toHaveLength(8_300);
    expect(await seqsOf().then((seqs) => seqs.length)).toBeGreaterThan(0);
  });
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
    expect(await seqsOf()).toEqual([1, 2]);
    expect(live).toEqual([1, 2]);
    expect(await streamed()).toEqual([1, 2]);
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
    expect(await seqsOf()).toHaveLength(101);
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
          if (group && request.groups?.length === 1 && (await seqsOf()).length === 0)
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
    expect(await seqsOf()).toEqual([1, 2]);
  });
});

describe('partitions', () => {
  it('are shared by two sessions, and each conversation is decided by one of them', async () => {
    const first = await scene.session();
    const second = await scene.session();
    await scene.pass(3_000);
    const held = await Promise.all([first, second].map(({ metrics }) => readMetric(metrics, 'parley_partitions_held')));
    expect(held).toEqual([16, 16]);
    const visitors = Array.from({ length: 20 }, (_, index) => `v${index}`);
    for (const visitor of visitors)
      sender.send(await scene.openConversation(visitor), { ...say('c1'), actor: { kind: 1, id: visitor } });
    await scene.pass(100);
    expect(sender.told).toEqual(visitors.map(() => 'c1 1'));
  });

  it('go to the other session within a second when one stops in order, with nothing left to relay', async () => {
    const first = await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(3_000);
    const second = await scene.session();
    await scene.pass(3_000);
    await first.stop();
    await scene.pass(1_100);
    expect(await readMetric(second.metrics, 'parley_partitions_held')).toBe(32);
    sender.send(conversation, say('c2', 'c1'));
    await scene.pass(100);
    expect(sender.told).toEqual(['c1 1', 'c2 2']);
    expect(await readMetric(second.metrics, 'parley_events_relayed_total')).toBe(0);
  });

  it('are lost by a session that was paused in an append: it writes nothing, tells nothing, and begins anew', async () => {
    let resume = () => {};
    const paused = new Promise<void>((resolve) => {
      resume = resolve;
    });
    // Its own clock stands still: paused, it does not notice that time goes by.
    const ownClock = new FakeClock();
    const first = await scene.session({
      clock: ownClock,
      store: (store) => ({
        append: async (request, signal) => {
          await paused;
          return store.append(request, signal);
        },
      }),
    });
    await ownClock.advanceAsync(1);
    await scene.pass(1);
    sender.send(conversation, say('c1'));
    await scene.pass(10);
    await scene.session();
    await scene.pass(10_000);
    sender.send(conversation, say('c2'));
    await scene.pass(10);
    expect(sender.told).toEqual(['c2 1']);
    resume();
    await scene.pass(10);
    expect(sender.told).toEqual(['c2 1']);
    expect((await scene.events(conversation)).map((event) => event.clientMessageId)).toEqual(['c2']);
    expect(await readMetric(first.metrics, 'parley_partitions_held')).toBe(0);
    await ownClock.advanceAsync(2_000);
    for (let second = 0; second < 5; second++) {
      await ownClock.advanceAsync(1_000);
      await scene.pass(1_000);
    }
    expect(await readMetric(first.metrics, 'parley_partitions_held')).toBe(16);
  });

  it('are let go by a session that could not renew its beat for 4 s, and taken again under a new id', async () => {
    let isAway = false;
    const session = await scene.session({
      store: (store) => ({
        beat: async (request, signal) => {
          if (isAway) throw new ParleyError('unavailable');
          return store.beat(request, signal);
        },
      }),
    });
    expect(await readMetric(session.metrics, 'parley_partitions_held')).toBe(32);
    isAway = true;
    await scene.pass(4_500);
    expect(await readMetric(session.metrics, 'parley_partitions_held')).toBe(0);
    expect(session.checks().find(({ name }) => name === 'store-beat')?.ok).toBe(false);
    sender.send(conversation, say('c1'));
    await scene.pass(10);
    expect(sender.messages.map(({ noResponders }) => noResponders)).toEqual([true]);
    isAway = false;
    await scene.pass(8_000);
    expect(await readMetric(session.metrics, 'parley_partitions_held')).toBe(32);
    expect(scene.replicas).toBeGreaterThan(1);
  });
});

describe('a fault', () => {
  it.each(['session.append.before', 'session.append.after', 'session.outcome.after', 'session.publish.after'])(
    'at %s loses nothing, doubles nothing and leaves no turn behind',
    async (point) => {
      let isArmed = true;
      const router = new Router(scene, 'r1');
      await scene.session({
        faults: {
          hit(name) {
            if (name !== point || !isArmed) return;
            isArmed = false;
            throw new Error('fault');
          },
        },
      });
      sender.send(conversation, say('c1'));
      await scene.pass(100);
      for (let second = 0; second < 8; second++) {
        sender.send(conversation, say('c1'), say('c2', 'c1'));
        await scene.pass(1_000);
      }
      expect(isArmed).toBe(false);
      expect(new Set(sender.told)).toEqual(new Set(['c1 1', 'c2 2']));
      expect(await seqsOf()).toEqual([1, 2]);
      expect(await streamed()).toEqual([1, 2]);
      expect(router.asked.length).toBeGreaterThan(0);
    },
  );
});

describe('events', () => {
  it('reach the stream later when it was away, and nobody waited for it', async () => {
    let isAway = true;
    const session = await scene.session({
      bus: (bus) => ({
        ensureStream: async (options, timeoutMs) => {
          if (isAway) throw new ParleyError('deadline_exceeded');
          return bus.ensureStream(options, timeoutMs);
        },
      }),
    });
    const live = scene.watchLive(conversation);
    for (let index = 1; index <= 5; index++) {
      sender.send(conversation, say(`c${index}`));
      await scene.pass(100);
    }
    expect(sender.told).toHaveLength(5);
    await scene.pass(10_000);
    expect(await readMetric(session.metrics, 'parley_events_unpublished')).toBe(5);
    isAway = false;
    await scene.pass(20_000);
    expect(await readMetric(session.metrics, 'parley_events_unpublished')).toBe(0);
    expect(await streamed()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(live)).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('are published again when the connection blinked in the middle of a batch, whatever was confirmed', async () => {
    let confirm = () => {};
    const confirmed = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    let isBlinking = true;
    const session = await scene.session({
      bus: (bus) => ({
        publish: (subject, data, options) => {
          if (!isBlinking || !subject.includes('.evt.')) bus.publish(subject, data, options);
        },
        publishCaptured: async (subject, data, options) => {
          const receipt = await bus.publishCaptured(subject, data, options);
          if (isBlinking) await confirmed;
          return receipt;
        },
      }),
    });
    sender.send(conversation, say('c1'), say('c2'), say('c3'));
    await scene.pass(10);
    expect(await streamed()).toEqual([1, 3]);
    session.bus.setConnected(false);
    session.bus.setConnected(true);
    isBlinking = false;
    confirm();
    await scene.pass(5_000);
    expect(await streamed()).toEqual([1, 2, 3]);
  });

  it('are published by the next holder when theirs died after the commit', async () => {
    const first = await scene.session({
      bus: () => ({
        publish: () => {
          throw new ParleyError('unavailable');
        },
        publishCaptured: async () => {
          throw new ParleyError('unavailable');
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(500);
    expect(await seqsOf()).toEqual([1]);
    first.bus.setConnected(false);
    await scene.session();
    await scene.pass(15_000);
    expect(await streamed()).toEqual([1]);
  });
});

describe('turns', () => {
  it('are given to a router once, answered once, and the next message opens the next', async () => {
    const router = new Router(scene, 'r1');
    await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(5_000);
    expect(router.asked).toHaveLength(1);
    expect(router.asked[0]).toMatchObject({
      tenantId: TENANT,
      siteId: 'demo',
      conversationId: conversation,
      answersTo: 1,
    });
    sender.send(conversation, router.result(0));
    sender.send(conversation, router.result(0, { text: 'Another answer.' }));
    await scene.pass(10);
    expect(await typesOf()).toEqual(['message', 'message of a turn']);
    sender.send(conversation, say('c2'));
    await scene.pass(10);
    expect(router.asked).toHaveLength(2);
    expect(router.asked[1]?.turnId).not.toBe(router.asked[0]?.turnId);
  });

  it('go to another router when theirs dies, and whoever answers, there is one answer', async () => {
    const first = new Router(scene, 'r1');
    await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(2_000);
    first.kill();
    const second = new Router(scene, 'r2');
    await scene.pass(6_000);
    expect(second.asked).toHaveLength(1);
    expect(second.asked[0]?.attempt).toBeGreaterThan(first.asked[0]?.attempt ?? Infinity);
    // A failure of the dead one's is too old; its answer would count, and here it comes first.
    sender.send(conversation, first.result(0, { failure: 'answer_failed' }));
    await scene.pass(10);
    sender.send(conversation, first.result(0));
    sender.send(conversation, second.result(0));
    await scene.pass(10);
    expect(await typesOf()).toEqual(['message', 'message of a turn']);
  });

  it('are taken over from a dead session without asking a router again that is at work', async () => {
    const router = new Router(scene, 'r1');
    const first = await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(100);
    first.bus.setConnected(false);
    await scene.session();
    await scene.pass(20_000);
    expect(router.asked).toHaveLength(1);
    expect(router.cancelled).toEqual([]);
    sender.send(conversation, router.result(0));
    await scene.pass(10);
    expect(await typesOf()).toEqual(['message', 'message of a turn']);
  });

  it('stay with a router whose beats are only late: they are read before it is given up', async () => {
    const router = new Router(scene, 'r1');
    const late: (() => void)[] = [];
    await scene.session({
      bus: (bus) => ({
        subscribe: (subject, handler, options) =>
          bus.subscribe(
            subject,
            (message) =>
              subject === subjects.everyRouterAlive() ? late.push(() => handler(message)) : handler(message),
            options,
          ),
        flush: async (timeoutMs) => {
          for (const deliver of late.splice(0)) deliver();
          return bus.flush(timeoutMs);
        },
      }),
    });
    sender.send(conversation, say('c1'));
    await scene.pass(20_000);
    expect(router.asked).toHaveLength(1);
    expect(late.length).toBeLessThan(5);
  });

  it('stay with their router when it is the session that was cut off', async () => {
    const router = new Router(scene, 'r1');
    const session = await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(1_100);
    session.bus.setConnected(false);
    await scene.pass(3_600);
    session.bus.setConnected(true);
    await scene.pass(10_000);
    expect(router.asked).toHaveLength(1);
    expect(scene.replicas).toBe(1);
  });

  it('wait for a router while there is none, and end after two minutes with a word on what happens next', async () => {
    await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(110_000);
    expect(await typesOf()).toEqual(['message']);
    await scene.pass(15_000);
    const [, end, ...more] = await scene.events(conversation);
    expect(end?.turnEnded).toMatchObject({ outcome: TurnEndedOutcome.EXPIRED, text: expect.stringContaining('human') });
    expect(more).toEqual([]);
  });

  it('are answered as soon as there is a router', async () => {
    await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(60_000);
    const router = new Router(scene, 'r1');
    await scene.pass(3_000);
    expect(router.asked).toHaveLength(1);
  });

  it('are cancelled when the visitor asks for a human, and no answer comes after it', async () => {
    const router = new Router(scene, 'r1');
    await scene.session();
    sender.send(conversation, say('c1'));
    await scene.pass(100);
    sender.send(conversation, { commandId: 'c2', requestHuman: {} });
    await scene.pass(10);
    expect(router.cancelled).toEqual([`${router.asked[0]?.turnId} ${router.asked[0]?.attempt}`]);
    sender.send(conversation, router.result(0));
    await scene.pass(10);
    expect(sender.told.at(-1)).toMatch(/stale$/);
    expect(await typesOf()).toEqual(['message', 'handoff of a turn']);
  });
});

async function readMetric(
  metrics: { getSingleMetric(name: string): unknown },
  name: string,
): Promise<number | undefined> {
  const metric = metrics.getSingleMetric(name) as { get(): Promise<{ values: { value: number }[] }> };
  return (await metric.get()).values[0]?.value;
}

/** Own fields: a decoded message keeps its zeros on its prototype. */
function ownedOf({ partition, generation, publishedPosition }: OwnedPartition) {
  return { partition, generation, publishedPosition };
}
