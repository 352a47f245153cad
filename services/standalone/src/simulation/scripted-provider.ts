import type { Clock } from '@parley/flow';
import { sleep } from '@parley/flow';
import type { RouterDeps } from '@parley/llm-router';
import type { Dice } from './random.ts';

type Provider = RouterDeps['providers'] extends ReadonlyMap<string, infer P> ? P : never;

/** A model that thinks, talks, and now and then breaks off, goes silent or fails at once. */
export function createScriptedProvider(clock: Clock, dice: Dice): Provider {
  let answers = 0;
  return {
    name: 'local',
    async *complete(_request, signal) {
      const mood = dice.next();
      const answer = `answer ${answers++}`;
      if (mood < 0.04) throw new Error('overloaded');
      await sleep(mood < 0.1 ? dice.between(3_000, 7_000) : dice.between(30, 900), clock, signal);
      const pieces = dice.whole(1, 5);
      for (let piece = 0; piece < pieces; piece++) {
        yield { type: 'text-delta', text: `${answer} piece ${piece}. ` };
        if (mood > 0.95 && piece === 1) throw new Error('cut');
        await sleep(mood > 0.92 ? 20_000 : dice.between(20, 400), clock, signal);
      }
      yield { type: 'finish', reason: 'stop', usage: undefined };
    },
  };
}
