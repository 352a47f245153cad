import { describe, expect, it } from '@jest/globals';
import { partitionOf } from '@parley/contract';
import { PendingCommands, type SentCommand } from './pending-commands.ts';

const timings = { repeatAfterMs: 2_000, giveUpAfterMs: 15_000, maxPending: 3, maxPendingBytes: 1_000 };
const command = (commandId: string, conversationId = 'c1'): SentCommand => ({ commandId, conversationId });
const nobody = () => {};
const half = () => 0.5;
const ids = (due: ReturnType<PendingCommands['takeDue']>) =>
  due.map(({ partition, commands, repeated }) => ({ partition, ids: commands.map((one) => one.commandId), repeated }));
const partition = partitionOf('c1');

describe('pending commands', () => {
  it('go out once, together with the others of their partition, in order', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0, half);
    pending.add(command('b'), nobody, 0, half);
    expect(ids(pending.takeFresh(0))).toEqual([{ partition, ids: ['a', 'b'], repeated: 0 }]);
    expect(pending.takeFresh(1)).toEqual([]);
    expect(pending.takeDue(1_999)).toEqual([]);
  });

  it('go out again when no outcome came in time, each time anew', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0, half);
    pending.takeFresh(0);
    expect(ids(pending.takeDue(2_000))).toEqual([{ partition, ids: ['a'], repeated: 1 }]);
    expect(pending.takeDue(3_999)).toEqual([]);
    expect(ids(pending.takeDue(4_000))).toEqual([{ partition, ids: ['a'], repeated: 1 }]);
  });

  it('wait together while nobody holds the partition, and keep their order', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0, half);
    pending.takeFresh(0);
    pending.hold(partition, 250);
    pending.add(command('b'), nobody, 100, half);
    expect(pending.takeFresh(100)).toEqual([]);
    expect(pending.takeDue(200)).toEqual([]);
    expect(ids(pending.takeDue(250))).toEqual([{ partition, ids: ['a', 'b'], repeated: 1 }]);
  });

  it('have one outcome for all who wait for it', () => {
    const pending = new PendingCommands(timings);
    const [one, other] = [() => {}, () => {}];
    pending.add(command('a'), one, 0, half);
    pending.add(command('a'), other, 10, half);
    expect(ids(pending.takeFresh(10))).toEqual([{ partition, ids: ['a'], repeated: 0 }]);
    expect([...pending.settle('c1', 'a', 10)]).toEqual([one, other]);
    expect([...pending.settle('c1', 'a', 10)]).toEqual([]);
    expect(pending.size).toBe(0);
  });

  it('of one id in two conversations are two', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a', 'c1'), nobody, 0, half);
    pending.add(command('a', 'c2'), nobody, 0, half);
    expect(pending.size).toBe(2);
    expect([...pending.settle('c2', 'a', 10)]).toHaveLength(1);
    expect(pending.size).toBe(1);
  });

  it('are given up after 15 s, though they were repeated', () => {
    const pending = new PendingCommands(timings);
    pending.add(command('a'), nobody, 0, half);
    pending.takeFresh(0);
    pending.add(command('b'), nobody, 1_000, half);
    pending.takeDue(14_000);
    expect(pending.takeExpired(14_999)).toEqual([]);
    expect(pending.takeExpired(15_000)).toEqual([nobody]);
    expect(pending.size).toBe(1);
  });

  it('have a bound, but one that is known needs no room', () => {
    const pending = new PendingCommands(timings);
    for (const id of ['a', 'b', 'c']) expect(pending.add(command(id), nobody, 0, half)).toBe('taken');
    expect(pending.add(command('d'), nobody, 0, half)).toBe('full');
    expect(pending.add(command('c'), nobody, 0, half)).toBe('taken');
  });

  describe('whose outcomes have come late for a while', () => {
    /** Beyond all dice: whatever the wait, it is taken. */
    const takenAnyhow = () => Number.POSITIVE_INFINITY;

    /** Commands `0`, `1` … of conversation `c1`, one each millisecond, of which one is done each two: to 499 of 999. */
    function overloaded(): PendingCommands {
      const pending = new PendingCommands({ ...timings, maxPending: 2_000 });
      for (let count = 0; count < 1_000; count++) {
        pending.add(command(`${count}`), nobody, count, takenAnyhow);
        if (count % 2 === 1) settleUpTo(pending, (count - 1) / 2, count);
      }
      return pending;
    }
    function settleUpTo(pending: PendingCommands, last: number, now: number) {
      for (let count = 0; count <= last; count++) pending.settle('c1', `${count}`, now);
    }

    it('are partly turned away, by how long they would wait', () => {
      const pending = overloaded();
      expect(pending.add(command('new'), nobody, 1_000, () => 0.99)).toBe('late');
      for (let count = 500; count < 966; count++) pending.settle('c1', `${count}`, count * 2);
      expect(pending.size).toBe(34);
      expect(pending.add(command('new'), nobody, 1_940, () => 0.2)).toBe('late');
      expect(pending.add(command('new'), nobody, 1_940, () => 0.99)).toBe('taken');
    });

    it('are taken all the same in other partitions, and when they are under way already', () => {
      const pending = overloaded();
      expect(pending.add(command('new', 'c2'), nobody, 1_000, () => 0)).toBe('taken');
      expect(pending.add(command('999'), nobody, 1_000, () => 0)).toBe('taken');
    });

    it('are all taken while there are no more than one outbox holds', () => {
      const pending = overloaded();
      for (let count = 500; count < 968; count++) pending.settle('c1', `${count}`, count * 2);
      expect([pending.size, pending.add(command('new'), nobody, 1_940, () => 0)]).toEqual([32, 'late']);
      pending.settle('c1', '968', 1_940);
      expect(pending.add(command('new'), nobody, 1_940, () => 0)).toBe('taken');
    });

    it('are all taken once there are no outcomes at all', () => {
      const pending = overloaded();
      expect(pending.add(command('new'), nobody, 2_001, () => 0)).toBe('taken');
    });
  });
});
