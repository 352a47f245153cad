import { beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError, subjects, TurnEndedOutcome } from '@parley/contract';
import { Router } from './scene/router.suite.ts';
import { Scene, TENANT } from './scene/scene.suite.ts';
import { Sender, say } from './scene/sender.suite.ts';

let scene: Scene;
let sender: Sender;
let conversation: string;
beforeEach(async () => {
  scene = new Scene();
  sender = new Sender(scene.bus);
  conversation = await scene.openConversation();
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
    expect(await scene.types(conversation)).toEqual(['message', 'message of a turn']);
    sender.send(conversation, say('c2'));
    await scene.pass(10);
    expect(router.asked).toHaveLength(2);
    expect(router.asked[1]?.turnId).not.toBe(router.asked[0]?.turnId);
  });

  it('begin at once and end for good also by a commit whose answer was lost', async () => {
    const router = new Router(scene, 'r1');
    let lost = 0;
    await scene.session({
      store: (store) => ({
        append: async (request, signal) => {
          const reply = await store.append(request, signal);
          if (lost-- > 0) throw new ParleyError('deadline_exceeded');
          return reply;
        },
      }),
    });
    lost = 1;
    sender.send(conversation, say('c1'));
    await scene.pass(500);
    expect(router.asked).toHaveLength(1);
    sender.send(conversation, say('c2', 'c1'));
    await scene.pass(10);
    lost = 1;
    sender.send(conversation, router.result(0));
    await scene.pass(500);
    expect(router.asked.map(({ answersTo }) => answersTo)).toEqual([1, 2]);
    sender.send(conversation, router.result(1));
    await scene.pass(20_000);
    expect(router.asked).toHaveLength(2);
    expect(await scene.types(conversation)).toEqual(['message', 'message', 'message of a turn', 'message of a turn']);
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
    expect(await scene.types(conversation)).toEqual(['message', 'message of a turn']);
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
    expect(await scene.types(conversation)).toEqual(['message', 'message of a turn']);
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
    expect(await scene.types(conversation)).toEqual(['message']);
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
    expect(await scene.types(conversation)).toEqual(['message', 'handoff of a turn']);
  });
});
