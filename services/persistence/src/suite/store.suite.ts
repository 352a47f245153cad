import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { appendSuite } from './append.suite.ts';
import { filesSuite } from './files.suite.ts';
import { openingSuite } from './opening.suite.ts';
import { ownershipSuite } from './ownership.suite.ts';
import { randomSuite } from './random.suite.ts';
import { readingSuite } from './reading.suite.ts';
import { offTheWire, type StoreUnderTest } from './scene.suite.ts';
import { spendSuite } from './spend.suite.ts';

export interface StoreHouse {
  /** Called before each test: a store that holds nothing. */
  empty(): Promise<StoreUnderTest>;
  close(): Promise<void>;
}

/** The rules of the contract, for every implementation of the store. */
export function storeSuite(
  name: string,
  open: () => Promise<StoreHouse>,
  options: { readonly randomRuns: number },
): void {
  describe(name, () => {
    let house: StoreHouse;
    let current: StoreUnderTest;
    const subject = () => current;
    beforeAll(async () => {
      house = await open();
    }, 60_000);
    beforeEach(async () => {
      const empty = await house.empty();
      current = { ...empty, store: offTheWire(empty.store) };
    });
    afterAll(() => house?.close());

    describe('append', () => appendSuite(subject));
    describe('reading', () => readingSuite(subject));
    describe('openConversation', () => openingSuite(subject));
    describe('ownership', () => ownershipSuite(subject));
    describe('spend', () => spendSuite(subject));
    describe('files', () => filesSuite(subject));
    describe('random batches', () => randomSuite(subject, options.randomRuns));
  });
}
