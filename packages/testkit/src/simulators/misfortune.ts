import type { Behaviour } from './behaviour.ts';
import { createIdentities } from './identities.ts';

/** Where in an answer it breaks, at most; after an answer that is shorter it breaks just before its end. */
const LATEST_CHUNK = 12;

/** Lets the share of requests that `random` names fail: refused, cut before the headers, or at any point of the answer. */
export function createMisfortune(): (behaviour: Behaviour) => Behaviour {
  const dice = new Map<number, (below: number) => number>();
  return (behaviour) => {
    const { random, ...rest } = behaviour;
    if (random === undefined) return behaviour;
    let roll = dice.get(random.seed);
    if (roll === undefined) {
      roll = createIdentities({ seed: random.seed, now: () => 0, apiKey: undefined }).integer;
      dice.set(random.seed, roll);
    }
    if (roll(1_000_000) >= random.share * 1_000_000) return rest;
    return { ...rest, ...misfortune(roll) };
  };
}

function misfortune(roll: (below: number) => number): Partial<Behaviour> {
  const afterChunks = roll(LATEST_CHUNK + 1);
  switch (roll(7)) {
    case 0:
      return { status: { reason: 'overloaded' } };
    case 1:
      return { status: { reason: 'internal' } };
    case 2:
      return { fault: { kind: 'reset-before-headers' } };
    case 3:
      return { fault: { kind: 'cut', afterChunks, how: 'end' } };
    case 4:
      return { fault: { kind: 'cut', afterChunks, how: 'fin' } };
    case 5:
      return { fault: { kind: 'cut', afterChunks, how: 'reset' } };
    default:
      return { fault: { kind: 'stream-error', afterChunks, reason: 'overloaded' } };
  }
}
