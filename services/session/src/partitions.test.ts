import { beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { readMetric, Scene } from './scene/scene.suite.ts';
import { Sender, say } from './scene/sender.suite.ts';

let scene: Scene;
let sender: Sender;
let conversation: string;
beforeEach(async () => {
  scene = new Scene();
  sender = new Sender(scene.bus);
  conversation = await scene.openConversation();
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

  it('are let go 4 s after the last renewal was sent, however late its answer came', async () => {
    let beats: 'prompt' | 'late' | 'none' = 'prompt';
    let sentAt = 0;
    const session = await scene.session({
      store: (store) => ({
        beat: async (request, signal) => {
          if (beats === 'none') throw new ParleyError('unavailable');
          const isLate = beats === 'late';
          if (isLate) beats = 'none';
          sentAt = scene.clock.now();
          const reply = await store.beat(request, signal);
          if (isLate) await new Promise<void>((resolve) => scene.clock.after(900, resolve));
          return reply;
        },
      }),
    });
    beats = 'late';
    await scene.pass(1_100);
    expect(beats).toBe('none');
    await scene.pass(sentAt + 3_700 - scene.clock.now());
    expect(await readMetric(session.metrics, 'parley_partitions_held')).toBe(32);
    await scene.pass(700);
    expect(await readMetric(session.metrics, 'parley_partitions_held')).toBe(0);
  });
});
