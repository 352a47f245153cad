import { beforeEach, describe, expect, it } from '@jest/globals';
import { Router } from './scene/router.suite.ts';
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
      expect(await scene.seqs(conversation)).toEqual([1, 2]);
      expect(await scene.streamed()).toEqual([1, 2]);
      expect(router.asked.length).toBeGreaterThan(0);
    },
  );
});
