import { describe, expect, it } from '@jest/globals';
import { partitionOf } from '@parley/contract';
import { PendingCommands, type SentCommand } from './pending-commands.ts';

const timings = { repeatAfterMs: 2_000, giveUpAfterMs: 15_000, maxPending: 3, maxPendingBytes: 1_000 };
const command = (commandId: string, conversationId = 'c1'): SentCommand => ({ commandId, conversationId });
const nobody = () => {};
const ids = (due: ReturnType<PendingCommands['takeDue']>) =>
  due.map(({ partition, commands, repeated }) => ({ partition, ids: commands.map((one) => one.commandId), repeated }));
const partition = partitionOf('c1');

describe('pending commands', () => {
  it('go out once, together with the others of their partition, in order', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0);
    pending.add(command('b'), nobody, 0);
    expect(ids(pending.takeFresh(0))).toEqual([{ partition, ids: ['a', 'b'], repeated: 0 }]);
    expect(pending.takeFresh(1)).toEqual([]);
    expect(pending.takeDue(1_999)).toEqual([]);
  });

  it('go out again when no outcome came in time, each time anew', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0);
    pending.takeFresh(0);
    expect(ids(pending.takeDue(2_000))).toEqual([{ partition, ids: ['a'], repeated: 1 }]);
    expect(pending.takeDue(3_999)).toEqual([]);
    expect(ids(pending.takeDue(4_000))).toEqual([{ partition, ids: ['a'], repeated: 1 }]);
  });

  it('wait together while nobody holds the partition, and keep their order', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0);
    pending.takeFresh(0);
    pending.hold(partition, 250);
    pending.add(command('b'), nobody, 100);
    expect(pending.takeFresh(100)).toEqual([]);
    expect(pending.takeDue(200)).toEqual([]);
    expect(ids(pending.takeDue(250))).toEqual([{ partition, ids: ['a', 'b'], repeated: 1 }]);
  });

  it('have one outcome for all who wait for it', () => {
    const pending = new PendingCommands(timings);
    const [one, other] = [() => {}, () => {}];
    pending.add(command('a'), one, 0);
    pending.add(command('a'), other, 10);
    expect(ids(pending.takeFresh(10))).toEqual([{ partition, ids: ['a'], repeated: 0 }]);
    expect([...pending.settle('c1', 'a')]).toEqual([one, other]);
    expect([...pending.settle('c1', 'a')]).toEqual([]);
    expect(pending.size).toBe(0);
  });

  it('of one id in two conversations are two', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a', 'c1'), nobody, 0);
    pending.add(command('a', 'c2'), nobody, 0);
    expect(pending.size).toBe(2);
    expect([...pending.settle('c2', 'a')]).toHaveLength(1);
    expect(pending.size).toBe(1);
  });

  it('are given up after 15 s, though they were repeated', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0);
    pending.takeFresh(0);
    pending.add(command('b'), nobody, 1_000);
    pending.takeDue(14_000);
    expect(pending.takeExpired(14_999)).toEqual([]);
    expect(pending.takeExpired(15_000)).toEqual([nobody]);
    expect(pending.size).toBe(1);
  });

  it('have a bound, but one that is known needs no room', () => {
    const pending = new PendingCommands(timings);
    for (const id of ['a', 'b', 'c']) expect(pending.add(command(id), nobody, 0)).toBe(true);
    expect(pending.add(command('d'), nobody, 0)).toBe(false);
    expect(pending.add(command('c'), nobody, 0)).toBe(true);
  });
});
