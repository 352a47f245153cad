import { expect, it } from '@jest/globals';
import type { WelcomeFrame } from '../frames.ts';
import { receive } from './credit.ts';
import { enter } from './incoming.ts';
import { initialState } from './state.ts';

it('owes a new connection nothing for what came on the one before', () => {
  const piece = { turnId: 'c-1-0', offset: 0, text: 'a' };
  const owing = receive(initialState, piece).state;
  const welcome: WelcomeFrame = {
    kind: 'welcome',
    ...{ connectionId: 'x', conversationId: 'c', epoch: 'e', headSeq: 0 },
    ...{ owner: 'ai', ownerEpoch: 1, answeredTo: 0, resumed: false, heartbeatMs: 20_000, creditBytes: 600 },
  };
  const entered = enter(owing, welcome, { nowMs: 0, random: 0.5 }).state;
  // Else it would wait for a timer that ended with the connection before.
  expect(receive(entered, piece).effects).toEqual([{ kind: 'start-timer', timer: 'ack', delayMs: 250 }]);
});
