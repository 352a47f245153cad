import { expect, it } from '@jest/globals';
import { accept, change, emptyOutbox, flush, flushAtMs, hold, type Outbox, refuse, settle } from './outbox.ts';
import { applyChange, emptyRecord, type OutboxChange, readRecord } from './outbox-record.ts';

const added = (id: string, conversationId = 'c'): OutboxChange => ({
  kind: 'add',
  entry: { clientMessageId: id, conversationId, at: 0, command: { kind: 'send', text: id, fileIds: [] } },
});
const recordOf = (...ids: string[]) => ids.map((id) => added(id)).reduce(applyChange, emptyRecord);
/** Everything is stored at once. */
const stored = (outbox: Outbox): Outbox =>
  accept(outbox, outbox.changes.reduce(applyChange, outbox.stored), outbox.changes.length);
const outboxOf = (...ids: string[]): Outbox => ({ ...accept(emptyOutbox, recordOf(...ids), 0), isSender: true });
const settled = (id: string) => ({ clientMessageId: id, conversationId: 'c', seq: 1, at: 0 });
const idsOf = ({ frames }: ReturnType<typeof flush>) =>
  frames.map(({ send }) => [send?.clientMessageId, send?.after ?? '']);

it('names the entry before it as after, and the head names none', () => {
  expect(idsOf(flush(outboxOf('a', 'b', 'c'), 'c', 0))).toEqual([
    ['a', ''],
    ['b', 'a'],
    ['c', 'b'],
  ]);
});

it('makes an entry that was sent or refused nobody’s after', () => {
  const outbox = refuse(settle(outboxOf('a', 'b', 'c', 'd'), settled('a')), 'c', 'invalid_text');
  expect(idsOf(flush(outbox, 'c', 0))).toEqual([
    ['b', ''],
    ['d', 'b'],
  ]);
});

it('sends again what had no answer for 10, 20, 40 and then 60 seconds', () => {
  let outbox = flush(outboxOf('a'), 'c', 0).outbox;
  let nowMs = 0;
  for (const waitMs of [10_000, 20_000, 40_000, 60_000, 60_000]) {
    expect(idsOf(flush(outbox, 'c', nowMs + waitMs - 1))).toEqual([]);
    nowMs += waitMs;
    expect(flushAtMs(outbox, 'c')).toBe(nowMs);
    const again = flush(outbox, 'c', nowMs);
    expect(idsOf(again)).toEqual([['a', '']]);
    outbox = again.outbox;
  }
});

it('sends the whole outbox again after a retryable refusal and its pause', () => {
  const held = hold(flush(outboxOf('a', 'b'), 'c', 0).outbox, 3_000, 100);
  const written = stored(change(held, added('c')));
  expect(idsOf(flush(written, 'c', 3_099))).toEqual([]);
  expect(flushAtMs(written, 'c')).toBe(3_100);
  expect(idsOf(flush(written, 'c', 3_100)).map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

it('pauses longer each time nothing got through', () => {
  let outbox = outboxOf('a', 'b');
  const pauses: number[] = [];
  for (let round = 0, nowMs = 0; round < 8; round++) {
    outbox = hold(flush(outbox, 'c', nowMs).outbox, 0, nowMs);
    pauses.push((flushAtMs(outbox, 'c') ?? 0) - nowMs);
    nowMs = flushAtMs(outbox, 'c') ?? 0;
  }
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(settle(outbox, settled('a')).holds).toBe(0);
});

it('sends a failed entry as the newest when it is retried', () => {
  const failed = stored(refuse(outboxOf('a', 'b'), 'a', 'invalid_text'));
  const retried = change(failed, { kind: 'retry', clientMessageId: 'a', conversationId: 'c' });
  expect(retried.entries.map(({ clientMessageId, failed }) => [clientMessageId, failed])).toEqual([
    ['b', undefined],
    ['a', undefined],
  ]);
  expect(idsOf(flush(retried, 'c', 0))).toEqual([['b', '']]);
  expect(idsOf(flush(stored(retried), 'c', 0))).toEqual([
    ['b', ''],
    ['a', 'b'],
  ]);
});

it('sends nothing that is not stored, and nothing while another tab leads', () => {
  const written = change(outboxOf('a'), added('b'));
  expect(idsOf(flush(written, 'c', 0))).toEqual([['a', '']]);
  expect(idsOf(flush(stored(written), 'c', 0)).map(([id]) => id)).toEqual(['a', 'b']);
  const follower = { ...stored(written), isSender: false };
  expect(flush(follower, 'c', 0).frames).toEqual([]);
  expect(flushAtMs(follower, 'c')).toBeUndefined();
});

it('wakes up for nothing that was sent and that another tab has moved elsewhere since', () => {
  const sent = flush(outboxOf('a'), 'c', 0).outbox;
  const moved = accept(sent, applyChange(emptyRecord, added('a', '')), 0);
  expect(idsOf(flush(moved, 'c', 10_000))).toEqual([]);
  expect(flushAtMs(moved, 'c')).toBeUndefined();
  const back = accept(moved, recordOf('a'), 0);
  expect(flushAtMs(back, 'c')).toBe(10_000);
});

it('sends nothing past an entry that belongs to another conversation', () => {
  const record = [added('a'), added('b', 'other'), added('c')].reduce(applyChange, emptyRecord);
  expect(idsOf(flush({ ...accept(emptyOutbox, record, 0), isSender: true }, 'c', 0))).toEqual([['a', '']]);
});

it('applies a change once, however often and late it is asked for', () => {
  const changes: readonly OutboxChange[] = [
    added('a'),
    added('b'),
    { kind: 'bind', from: 'c', to: 'd' },
    { kind: 'fail', clientMessageId: 'b', code: 'invalid_text' },
    { kind: 'settle', ...settled('a') },
  ];
  const record = changes.reduce(applyChange, emptyRecord);
  expect(changes.filter(({ kind }) => kind !== 'bind').reduce(applyChange, record)).toBe(record);
  expect(record.entries).toMatchObject([{ clientMessageId: 'b', conversationId: 'd', failed: 'invalid_text' }]);
});

it('reads a stored record as far as it is one', () => {
  const record = applyChange(recordOf('a', 'b'), { kind: 'settle', ...settled('a') });
  expect(readRecord(structuredClone(record))).toEqual(record);
  const spoilt = { entries: [...record.entries, null, { clientMessageId: 1 }], settled: [...record.settled, 7] };
  expect(readRecord(spoilt)).toEqual(record);
  const [entry] = record.entries;
  const commands = [
    null,
    {},
    { kind: 'toString' },
    { kind: 'send', text: 5, fileIds: [] },
    { kind: 'send', text: 'x' },
  ];
  for (const command of [...commands, { kind: 'stopTurn' }, { kind: 'rate', score: 'x', comment: '' }])
    expect(readRecord({ entries: [{ ...entry, command }], settled: [] })).toEqual(emptyRecord);
  for (const command of [{ kind: 'leave' }, { kind: 'rate', score: 5, comment: '' }, { kind: 'stopTurn', turnId: 't' }])
    expect(readRecord({ entries: [{ ...entry, command }], settled: [] }).entries).toHaveLength(1);
  for (const strange of [undefined, null, 7, 'x', [], { entries: 'none' }]) {
    expect(readRecord(strange)).toEqual(emptyRecord);
  }
});
