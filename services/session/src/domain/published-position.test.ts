import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PublishedPositions } from './published-position.ts';

function held(published = 10, last = 10): PublishedPositions {
  const positions = new PublishedPositions();
  positions.take(0, 4, published, last);
  return positions;
}
const upTo = (last: number) => new Map([[0, last]]);
const published = (positions: PublishedPositions) => positions.checkpoints()[0]?.publishedPosition ?? 10;

it('moves on with each batch that the stream has', () => {
  const positions = held();
  positions.publishing(1, upTo(12));
  expect([published(positions), positions.unpublished]).toEqual([10, 2]);
  positions.captured(1);
  expect([published(positions), positions.unpublished]).toEqual([12, 0]);
});

it('waits for an earlier batch before it counts a later one', () => {
  const positions = held();
  positions.publishing(1, upTo(12));
  positions.publishing(2, upTo(15));
  positions.captured(2);
  expect(published(positions)).toBe(10);
  positions.captured(1);
  expect(published(positions)).toBe(15);
});

it('has the relay fill what was missed, and counts what went on directly meanwhile', () => {
  const positions = held();
  positions.publishing(1, upTo(12));
  positions.missed(1);
  positions.publishing(2, upTo(15));
  positions.captured(2);
  expect([published(positions), positions.relayTask(0)]).toEqual([10, { from: 10, upTo: 12 }]);
  positions.relayed(0, 11);
  expect(positions.relayTask(0)).toEqual({ from: 11, upTo: 12 });
  positions.relayed(0, 12);
  expect([published(positions), positions.relayTask(0), positions.needingRelay()]).toEqual([15, undefined, []]);
});

it('leaves to the relay what the holder before had not published', () => {
  const positions = held(10, 40);
  expect([positions.relayTask(0), positions.needingRelay()]).toEqual([{ from: 10, upTo: 40 }, [0]]);
});

it('leaves to the relay what turned out to be committed', () => {
  const positions = held();
  positions.committedElsewhere(0, 13);
  positions.committedElsewhere(0, 9);
  expect(positions.relayTask(0)).toEqual({ from: 10, upTo: 13 });
});

it('trusts nothing unconfirmed after the connection broke', () => {
  const positions = held();
  positions.publishing(1, upTo(12));
  positions.disconnected();
  positions.captured(1);
  expect([published(positions), positions.relayTask(0)]).toEqual([10, { from: 10, upTo: 12 }]);
});

it('asks to checkpoint only what has moved', () => {
  const positions = held();
  positions.publishing(1, upTo(12));
  positions.captured(1);
  expect(positions.checkpoints()).toEqual([{ partition: 0, generation: 4, publishedPosition: 12 }]);
  positions.checkpointed(0, 12);
  expect(positions.checkpoints()).toEqual([]);
});

it('forgets a partition', () => {
  const positions = held(10, 40);
  positions.drop(0);
  positions.publishing(1, upTo(50));
  expect([positions.needingRelay(), positions.unpublished]).toEqual([[], 0]);
});

describe('whatever happens', () => {
  it('never counts a position that the stream was not seen to have', () => {
    const action = fc.oneof(
      fc.record({ type: fc.constant('publish' as const), size: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ type: fc.constantFrom('captured' as const, 'missed' as const), batch: fc.nat({ max: 15 }) }),
      fc.record({ type: fc.constantFrom('disconnected' as const, 'relay' as const) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const positions = held();
        const batches: { positions: number[]; settled: boolean }[] = [];
        const inStream = new Set<number>();
        let last = 10;
        for (const act of actions) {
          if (act.type === 'publish') {
            const mine = Array.from({ length: act.size }, (_, index) => last + index + 1);
            last += act.size;
            positions.publishing(batches.length, upTo(last));
            batches.push({ positions: mine, settled: false });
          } else if (act.type === 'captured' || act.type === 'missed') {
            const batch = batches[act.batch];
            if (!batch || batch.settled) continue;
            batch.settled = true;
            if (act.type === 'captured') for (const position of batch.positions) inStream.add(position);
            positions[act.type](act.batch);
          } else if (act.type === 'disconnected') {
            for (const batch of batches) batch.settled = true;
            positions.disconnected();
          } else {
            const task = positions.relayTask(0);
            if (!task) continue;
            for (let position = task.from + 1; position <= task.upTo; position++) inStream.add(position);
            positions.relayed(0, task.upTo);
          }
          for (let position = 11; position <= published(positions); position++) expect(inStream).toContain(position);
        }
        // Once all is settled, one relay catches up.
        for (const [index, batch] of batches.entries()) if (!batch.settled) positions.missed(index);
        const task = positions.relayTask(0);
        if (task) positions.relayed(0, task.upTo);
        expect([positions.needingRelay(), positions.unpublished]).toEqual([[], 0]);
      }),
    );
  });
});
