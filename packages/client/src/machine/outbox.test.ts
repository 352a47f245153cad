import { expect, it } from '@jest/globals';
import {
  add,
  type Command,
  emptyOutbox,
  flush,
  flushAtMs,
  hold,
  type Outbox,
  refuse,
  remove,
  retry,
} from './outbox.ts';

const outboxOf = (...ids: string[]): Outbox =>
  ids.reduce(
    (outbox, id) => add(outbox, { clientMessageId: id, conversationId: 'c', at: 0, command: textOf(id) }),
    emptyOutbox,
  );
const textOf = (text: string): Command => ({ kind: 'send', text, fileIds: [] });
const idsOf = ({ frames }: ReturnType<typeof flush>) =>
  frames.map(({ send }) => [send?.clientMessageId, send?.after ?? '']);

it('names the entry before it as after, and the head names none', () => {
  expect(idsOf(flush(outboxOf('a', 'b', 'c'), 0))).toEqual([
    ['a', ''],
    ['b', 'a'],
    ['c', 'b'],
  ]);
});

it('makes an entry that was sent or refused nobody’s after', () => {
  const outbox = refuse(remove(outboxOf('a', 'b', 'c', 'd'), 'a'), 'c', 'invalid_text');
  expect(idsOf(flush(outbox, 0))).toEqual([
    ['b', ''],
    ['d', 'b'],
  ]);
});

it('sends again what had no answer for 10, 20, 40 and then 60 seconds', () => {
  let outbox = flush(outboxOf('a'), 0).outbox;
  let nowMs = 0;
  for (const waitMs of [10_000, 20_000, 40_000, 60_000, 60_000]) {
    expect(idsOf(flush(outbox, nowMs + waitMs - 1))).toEqual([]);
    nowMs += waitMs;
    expect(flushAtMs(outbox)).toBe(nowMs);
    const again = flush(outbox, nowMs);
    expect(idsOf(again)).toEqual([['a', '']]);
    outbox = again.outbox;
  }
});

it('sends the whole outbox again after a retryable refusal and its pause', () => {
  const held = hold(flush(outboxOf('a', 'b'), 0).outbox, 3_000, 100);
  const written = add(held, { clientMessageId: 'c', conversationId: 'c', at: 0, command: textOf('c') });
  expect(idsOf(flush(written, 3_099))).toEqual([]);
  expect(flushAtMs(written)).toBe(3_100);
  expect(idsOf(flush(written, 3_100)).map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

it('pauses longer each time nothing got through', () => {
  let outbox = outboxOf('a', 'b');
  const pauses: number[] = [];
  for (let round = 0, nowMs = 0; round < 8; round++) {
    outbox = hold(flush(outbox, nowMs).outbox, 0, nowMs);
    pauses.push((flushAtMs(outbox) ?? 0) - nowMs);
    nowMs = flushAtMs(outbox) ?? 0;
  }
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(remove(outbox, 'a').holds).toBe(0);
});

it('sends a failed entry as the newest when it is retried', () => {
  const outbox = retry(refuse(outboxOf('a', 'b'), 'a', 'invalid_text'), 'a', 'other');
  expect(outbox.entries.map(({ clientMessageId, failed }) => [clientMessageId, failed])).toEqual([
    ['b', undefined],
    ['a', undefined],
  ]);
  expect(outbox.entries.at(-1)?.conversationId).toBe('other');
});
