import { sleep } from '@parley/flow';
import type { RouterDeps } from '@parley/llm-router';
import type { Dice } from './random.ts';
import type { SimulatedProcess } from './simulated-process.ts';

type Provider = RouterDeps['providers'] extends ReadonlyMap<string, readonly (infer P)[]> ? P : never;

/** What is wrong with a text of such a model, as a draft or whole; undefined: nothing. Other texts are nobody's business. */
export function faultOfAnswer(text: string, isWhole: boolean): string | undefined {
  const pieces = [...text.matchAll(/\[(\S+) (\w+)\]/g)].map(([, answer, piece]) => ({ answer, piece }));
  if (pieces.some(({ answer }) => answer !== pieces[0]?.answer)) return 'of two answers';
  if (pieces.some(({ piece }, index) => piece !== 'end' && piece !== String(index))) return 'with a piece out of place';
  const last = pieces.at(-1);
  return isWhole && last && last.piece !== 'end' ? 'without its end' : undefined;
}

/** A model that thinks, talks, and now and then breaks off, goes silent or fails at once. */
export function createScriptedProvider({ name, clock }: SimulatedProcess, dice: Dice): Provider {
  let answers = 0;
  return {
    name: 'local',
    async *complete(_request, signal) {
      const mood = dice.next();
      const answer = `${name}/${answers++}`;
      if (mood < 0.04) throw new Error('overloaded');
      await sleep(mood < 0.1 ? dice.between(3_000, 7_000) : dice.between(30, 900), clock, signal);
      const pieces = dice.whole(1, 5);
      for (let piece = 0; piece < pieces; piece++) {
        yield { type: 'text-delta', text: `[${answer} ${piece}]` };
        if (mood > 0.95 && piece === 1) throw new Error('cut');
        await sleep(mood > 0.92 ? 20_000 : dice.between(20, 400), clock, signal);
      }
      yield { type: 'text-delta', text: `[${answer} end]` };
      yield { type: 'finish', reason: 'stop', usage: undefined };
    },
  };
}
