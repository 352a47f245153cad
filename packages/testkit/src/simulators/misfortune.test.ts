import { expect, it } from '@jest/globals';
import type { Behaviour } from './behaviour.ts';
import { createMisfortune } from './misfortune.ts';

const behaviour: Behaviour = {
  answer: 'Yes.',
  chunkCharacters: 4,
  firstTextDelayMs: 0,
  chunkDelayMs: 0,
  cachedPromptTokens: 0,
  reasoningTokens: 0,
  random: { share: 0.2, seed: 3 },
};
const fails = ({ status, fault }: Behaviour) => status !== undefined || fault !== undefined;

it('strikes about the share that it is told to, at points from the first to the last', () => {
  const strike = createMisfortune();
  const struck = Array.from({ length: 5_000 }, () => strike(behaviour)).filter(fails);
  expect(struck.length).toBeGreaterThan(900);
  expect(struck.length).toBeLessThan(1_100);
  const chunks = struck.map(({ fault }) => (fault && 'afterChunks' in fault ? fault.afterChunks : -1));
  expect(Math.max(...chunks)).toBe(12);
  expect(struck.filter(({ status }) => status?.reason === 'overloaded').length).toBeGreaterThan(50);
  expect(new Set(struck.map(({ fault }) => fault?.kind))).toEqual(
    new Set([undefined, 'reset-before-headers', 'cut', 'stream-error']),
  );
});

it('strikes the same requests for the same seed, and leaves other behaviours alone', () => {
  const drawn = () => {
    const strike = createMisfortune();
    return Array.from({ length: 100 }, () => strike(behaviour));
  };
  expect(drawn()).toEqual(drawn());
  const { random, ...calm } = behaviour;
  expect(createMisfortune()(calm)).toBe(calm);
  expect(random).toBeDefined();
});
