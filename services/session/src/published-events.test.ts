import { beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
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
    expect(await scene.streamed()).toEqual([1, 2, 3, 4, 5]);
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
    expect(await scene.streamed()).toEqual([1, 3]);
    session.bus.setConnected(false);
    session.bus.setConnected(true);
    isBlinking = false;
    confirm();
    await scene.pass(5_000);
    expect(await scene.streamed()).toEqual([1, 2, 3]);
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
    expect(await scene.seqs(conversation)).toEqual([1]);
    first.bus.setConnected(false);
    await scene.session();
    await scene.pass(15_000);
    expect(await scene.streamed()).toEqual([1]);
  });
});
