import { expect, it } from '@jest/globals';
import { sleep } from '@parley/flow';
import fc from 'fast-check';
import type { Trouble } from './fake-store.suite.ts';
import { LedgerScene, priced, used } from './ledger.suite.ts';

const TURNS = 1_000;
/** What is set aside for each: the cap fits 100 of them. */
const BOUND = 1_000;
const CAP = 100 * BOUND;

interface Plan {
  /** How often, in percent, each thing happens on the way to the store. */
  readonly trouble: Readonly<Record<Exclude<Trouble, 'none'>, number>>;
  readonly dice: () => number;
}

/** A thousand visitors at once, each of whom comes again until it is answered or has been refused five times. */
async function crowd({ trouble, dice }: Plan) {
  const scene = new LedgerScene(`budget: { day: { hard: ${CAP / 1_000_000} } }, costBreaker: false`);
  scene.store.trouble = () => {
    const drawn = dice() * 100;
    if (drawn < trouble.nobody) return 'nobody';
    if (drawn < trouble.nobody + trouble.deaf) return 'deaf';
    return drawn < trouble.nobody + trouble.deaf + trouble.dumb ? 'dumb' : 'none';
  };
  const seen = { bill: 0, answered: 0, refused: 0, highest: 0 };
  const { signal } = new AbortController();
  const turn = async (name: string) => {
    for (let round = 0; round < 5; round++) {
      const call = await scene.ledger.reserve(scene.request({ turnId: name }), signal);
      if (!call.granted) {
        seen.refused++;
        await sleep(1_000 + dice() * 1_000, scene.clock);
        continue;
      }
      await sleep(dice() * 8_000, scene.clock);
      const usage = used(100, Math.floor(dice() * 91), Math.floor(dice() * 100));
      seen.bill += scene.ledger.priceOf(priced, usage);
      seen.answered++;
      const isSilent = dice() < 0.1;
      call.settle({ usage: isSilent ? undefined : usage, estimated: usage, outcome: isSilent ? 'cut' : 'ok' });
      return;
    }
  };
  const turns = Promise.all(Array.from({ length: TURNS }, (_, index) => turn(`turn-${index}`)));
  for (let step = 0; step < 400; step++) {
    await scene.clock.advanceAsync(100);
    const { settled, reserved } = await scene.totals();
    seen.highest = Math.max(seen.highest, settled + reserved);
  }
  await turns;
  scene.store.trouble = () => 'none';
  await scene.clock.advanceAsync(40_000);
  return { ...seen, totals: await scene.totals() };
}

it('a thousand turns at once never pass a cap that fits a hundred, and the books are what the vendor bills', async () => {
  const { bill, answered, refused, highest, totals } = await crowd({
    ...{ trouble: { nobody: 0, deaf: 0, dumb: 0 }, dice: diceOf(1) },
  });
  expect(highest).toBeLessThanOrEqual(CAP);
  // It was full, so that the cap was really tried.
  expect(highest).toBeGreaterThan(CAP - BOUND);
  expect(totals).toEqual({ settled: bill, reserved: 0 });
  expect(answered).toBeGreaterThan(150);
  expect(refused).toBeGreaterThan(900);
});

it('nor do they when requests and answers are lost on the way to the store', async () => {
  const percent = fc.integer({ min: 0, max: 15 });
  const trouble = fc.record({ nobody: percent, deaf: percent, dumb: percent });
  await fc.assert(
    fc.asyncProperty(trouble, fc.integer(), async (given, seed) => {
      const { bill, highest, totals } = await crowd({ trouble: given, dice: diceOf(seed) });
      expect(highest).toBeLessThanOrEqual(CAP);
      expect(totals).toEqual({ settled: bill, reserved: 0 });
    }),
    { numRuns: 4 },
  );
}, 60_000);

/** Mulberry32: the same numbers for the same seed. */
function diceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
