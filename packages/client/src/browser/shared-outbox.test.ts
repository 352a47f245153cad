import { expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import fc from 'fast-check';
import type { Entry } from '../machine/entry.ts';
import { emptyRecord, type OutboxChange, type OutboxRecord } from '../machine/outbox-record.ts';
import { createSharedOutbox } from './shared-outbox.ts';

const text = (id: string): Entry => ({
  clientMessageId: id,
  conversationId: 'c',
  at: 1,
  command: { kind: 'send', text: id, fileIds: [] },
});
const add = (id: string): OutboxChange => ({ kind: 'add', entry: text(id) });
const settle = (id: string): OutboxChange => ({
  ...{ kind: 'settle', clientMessageId: id, conversationId: 'c', seq: 1, at: 1 },
});

/** A tab without a tray, over a store whose transactions the test ends. */
function openTab() {
  const clock = new FakeClock();
  const transactions: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const told = { record: emptyRecord, done: 0 };
  let stored: OutboxRecord = emptyRecord;
  const outbox = createSharedOutbox({
    store: {
      transact(update, done) {
        const changed = update(stored);
        transactions.push({
          succeed() {
            stored = changed;
            done(stored);
          },
          fail: () => done(undefined),
        });
      },
    },
    bell: { ring() {}, listen() {} },
    tray: { put() {}, entries: () => [], remove() {}, listen() {} },
    ...{ election: undefined, clock },
  }).open({
    changed(record, done) {
      told.record = record;
      told.done += done;
    },
    led() {},
  });
  const next = () => {
    const transaction = transactions.shift();
    if (!transaction) throw new Error('nothing is asked of the store');
    return transaction;
  };
  return {
    ...{ outbox, told, next, clock },
    get waiting() {
      return transactions.length;
    },
    get shown() {
      return told.record.entries.map(({ clientMessageId }) => clientMessageId);
    },
    get stored() {
      return stored.entries.map(({ clientMessageId }) => clientMessageId);
    },
  };
}

it('stores what was written while the store came back, and an older message was settled', () => {
  const tab = openTab();
  tab.outbox.change([add('a')]);
  for (let failures = 0; failures < 3; failures++) {
    tab.next().fail();
    tab.clock.advance(30_000);
  }
  // Alone by now; the fourth try is on its way with `a`.
  tab.outbox.change([add('b')]);
  tab.outbox.change([settle('a')]);
  tab.next().succeed();
  while (tab.waiting > 0) tab.next().succeed();
  expect(tab.stored).toEqual(['b']);
  expect(tab.shown).toEqual(['b']);
  expect(tab.told.done).toBe(3);
});

it('ends with all that was asked for, each once and in order, however often and long the store fails', () => {
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('write', 'settle', 'fail') },
    { weight: 1, arbitrary: fc.constant('succeed' as const) },
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const tab = openTab();
      let live: string[] = [];
      let changes = 0;
      const change = (wanted: OutboxChange) => {
        changes += 1;
        tab.outbox.change([wanted]);
      };
      for (const act of acts) {
        if (act === 'write') {
          live = [...live, `m${changes}`];
          change(add(`m${changes}`));
        } else if (act === 'settle') {
          const [oldest] = tab.shown;
          if (oldest === undefined) continue;
          live = live.filter((id) => id !== oldest);
          change(settle(oldest));
        } else if (tab.waiting > 0) tab.next()[act]();
        // The next try after a failure is on its way when something else happens.
        if (act === 'fail') tab.clock.advance(30_000);
      }
      for (let rounds = 0; rounds < 5; rounds++) {
        while (tab.waiting > 0) tab.next().succeed();
        tab.clock.advance(30_000);
      }
      expect([tab.stored, tab.shown, tab.told.done]).toEqual([live, live, changes]);
    }),
    { numRuns: 500 },
  );
});
