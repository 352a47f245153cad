import { beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { Scene } from './scene/scene.suite.ts';
import { Sender, say } from './scene/sender.suite.ts';

let scene: Scene;
let sender: Sender;
let conversation: string;
beforeEach(async () => {
  scene = new Scene();
  sender = new Sender(scene.bus);
  conversation = await scene.openConversation();
});

describe('one session', () => {
  it('answers a message with its seq, publishes its event live and to the stream', async () => {
    const live = scene.watchLive(conversation);
    await scene.session();
    sender.send(conversation, say('c1'), say('c2', 'c1'));
    await scene.pass(10);
    expect(sender.told).toEqual(['c1 1', 'c2 2']);
    expect(sender.messages).toHaveLength(1);
    expect(live).toEqual([1, 2]);
    expect(await scene.streamed()).toEqual([1, 2]);
  });

  it('answers a repeat with what the first one made, and makes nothing new', async () => {
    await scene.session();
    for (let times = 0; times < 3; times++) {
      sender.send(conversation, say('c1'));
      await scene.pass(10);
    }
    expect(sender.told).toEqual(['c1 1', 'c1 1', 'c1 1']);
    expect(await scene.seqs(conversation)).toEqual([1]);
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
    const { metrics } = await scene.session({
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
    const queues = (await metrics.metrics()).split('\n').filter((line) => /^parley_queue.*session_command/.test(line));
    expect(queues.map((line) => line.replace(/\{.*queue="(\w+)".*\}/, ' $1'))).toEqual([
      // One batch is at the store.
      `parley_queue_depth session_commands ${8_192 - 64}`,
      expect.stringMatching(/^parley_queue_depth session_command_bytes [1-9]\d{5}/),
      'parley_queue_bound session_commands 8192',
      `parley_queue_bound session_command_bytes ${64 * 1024 * 1024}`,
    ]);
    isAway = false;
    await scene.pass(5_000);
    expect(sender.outcomes).toHaveLength(8_300);
    expect(await scene.seqs(conversation).then((seqs) => seqs.length)).toBeGreaterThan(0);
  });
});
