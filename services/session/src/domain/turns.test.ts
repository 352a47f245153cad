import { beforeEach, describe, expect, it } from '@jest/globals';
import { partitionOf, turnIdOf } from '@parley/contract';
import { CONVERSATION, TENANT } from './testdata.ts';
import { MAX_AGE_MS, MAX_PER_LOOK, SILENCE_MS, type TurnEffect, type TurnJob, TurnTracker } from './turns.ts';

const partition = partitionOf(CONVERSATION);
const GENERATION = 7;
const FIRST = 7_001;

function jobOf(answeredTo: number, answersTo = answeredTo + 1): TurnJob {
  const turnId = turnIdOf({ conversationId: CONVERSATION, ownerEpoch: 1, answeredTo });
  return {
    turnId,
    tenantId: TENANT,
    siteId: 'demo',
    conversationId: CONVERSATION,
    partition,
    answersTo,
    traceparent: '',
  };
}

const job = jobOf(0);
const { turnId } = job;
const change = { conversationId: CONVERSATION, open: job, opens: true, ageMs: 0, isAnswered: false };
const ended = { ...change, open: undefined, opens: false };

/** `dispatch 7001`, `cancel 7001`, `expire 7005`. */
const short = (effects: readonly TurnEffect[]) => effects.map((effect) => `${effect.type} ${effect.attempt}`);

let tracker: TurnTracker;
beforeEach(() => {
  tracker = new TurnTracker();
  tracker.listening(0);
  tracker.take(partition, GENERATION);
});

describe('a holder that has read its open turns', () => {
  beforeEach(() => tracker.read(partition, [], 0));

  it('dispatches once when a commit opens a turn; a message that joins it waits', () => {
    expect(tracker.committed(change, 0)).toEqual([{ type: 'dispatch', job, attempt: FIRST, isFirst: true }]);
    expect(tracker.committed({ ...change, open: jobOf(0, 2), opens: false }, 10)).toEqual([]);
    expect(tracker.newestAttempt(turnId)).toEqual({ attempt: FIRST, answersTo: 1 });
  });

  it('lets a turn be as long as beats name it', () => {
    tracker.committed(change, 0);
    for (let now = 1_000; now < 10 * MAX_AGE_MS; now += 1_000) {
      expect(tracker.beat([{ turnId, attempt: FIRST }], now)).toEqual([]);
      expect(tracker.hasSuspects(now + 999)).toBe(false);
    }
  });

  it('dispatches a higher attempt after 3 s of silence, for all that waits by then', () => {
    tracker.committed(change, 0);
    tracker.beat([{ turnId, attempt: FIRST }], 500);
    tracker.committed({ ...change, open: jobOf(0, 2), opens: false }, 600);
    expect(tracker.hasSuspects(500 + SILENCE_MS - 1)).toBe(false);
    expect(tracker.hasSuspects(500 + SILENCE_MS)).toBe(true);
    expect(tracker.confirm(500 + SILENCE_MS)).toEqual([
      { type: 'dispatch', job: jobOf(0, 2), attempt: FIRST + 1, isFirst: false },
    ]);
    expect(tracker.hasSuspects(500 + SILENCE_MS)).toBe(false);
  });

  it('spares a turn whose beat was read between the suspicion and the second look', () => {
    tracker.committed(change, 0);
    expect(tracker.hasSuspects(SILENCE_MS)).toBe(true);
    tracker.beat([{ turnId, attempt: FIRST }], SILENCE_MS);
    expect(tracker.confirm(SILENCE_MS)).toEqual([]);
  });

  it('gives routers 3 s from its own reconnect', () => {
    tracker.committed(change, 0);
    tracker.listening(2_900);
    expect(tracker.hasSuspects(SILENCE_MS)).toBe(false);
    expect(tracker.hasSuspects(2_900 + SILENCE_MS)).toBe(true);
  });

  it('ends a prompt that kills its routers after five attempts, and says so until it is committed', () => {
    tracker.committed(change, 0);
    const seen: string[] = [];
    for (let now = 1_000; now <= 30_000; now += 1_000) seen.push(...short(tracker.confirm(now)));
    expect(seen.slice(0, 6)).toEqual([
      ...[2, 3, 4, 5].map((n) => `dispatch ${7_000 + n}`),
      'expire 7005',
      'expire 7005',
    ]);
    expect(tracker.committed({ ...ended, isAnswered: true }, 31_000)).toEqual([]);
    expect(tracker.confirm(60_000)).toEqual([]);
  });

  it('asks again and again while nobody takes the turn on, without counting, and ends it after two minutes', () => {
    let effects = tracker.committed(change, 0);
    let asked = 0;
    let now = 0;
    for (; now <= 2 * MAX_AGE_MS; now += 100) {
      const effect = effects[0];
      if (effect?.type === 'dispatch') {
        asked += 1;
        tracker.refused(turnId, effect.attempt, now);
      }
      effects = tracker.due(now);
      if (effects[0]?.type === 'expire') break;
    }
    expect(asked).toBeGreaterThan(50);
    expect(short(effects)[0]).toMatch(/^expire/);
    expect(now - MAX_AGE_MS).toBeGreaterThanOrEqual(0);
    expect(now - MAX_AGE_MS).toBeLessThanOrEqual(2_000);
  });

  it('ignores that nobody took on an attempt that a beat has named', () => {
    tracker.committed(change, 0);
    tracker.beat([{ turnId, attempt: FIRST }], 0);
    tracker.refused(turnId, FIRST, 1);
    expect(tracker.due(10_000)).toEqual([]);
  });

  it('counts the two minutes from the last sign of life', () => {
    tracker.committed(change, 0);
    tracker.beat([{ turnId, attempt: FIRST }], MAX_AGE_MS);
    expect(short(tracker.confirm(MAX_AGE_MS + SILENCE_MS))).toEqual([`dispatch ${FIRST + 1}`]);
    tracker.refused(turnId, FIRST + 1, MAX_AGE_MS + SILENCE_MS);
    expect(short(tracker.due(2 * MAX_AGE_MS))).toEqual([`expire ${FIRST + 1}`]);
  });

  it('cancels older attempts and ended turns that a beat names, and none of other partitions', () => {
    tracker.committed(change, 0);
    tracker.confirm(SILENCE_MS);
    expect(short(tracker.beat([{ turnId, attempt: FIRST }], 3_100))).toEqual([`cancel ${FIRST}`]);
    const gone = jobOf(9).turnId;
    const elsewhere = turnIdOf({
      conversationId: '0192f0c8-7b1c-7cc3-98c4-dc0c0c073990',
      ownerEpoch: 1,
      answeredTo: 0,
    });
    expect(partitionOf('0192f0c8-7b1c-7cc3-98c4-dc0c0c073990')).not.toBe(partition);
    const beat = [
      { turnId: gone, attempt: 5 },
      { turnId: elsewhere, attempt: 6 },
      { turnId: 'nonsense', attempt: 1 },
    ];
    expect(tracker.beat(beat, 3_200)).toEqual([{ type: 'cancel', turnId: gone, attempt: 5 }]);
  });

  it('leaves alone what a later holder of the partition has asked for', () => {
    const later = jobOf(9).turnId;
    expect(tracker.beat([{ turnId: later, attempt: (GENERATION + 1) * 1_000 + 1 }], 0)).toEqual([]);
  });

  it('adopts a higher attempt than its own', () => {
    tracker.committed(change, 0);
    tracker.beat([{ turnId, attempt: 9_002 }], 100);
    expect(tracker.newestAttempt(turnId)).toEqual({ attempt: 9_002, answersTo: undefined });
    expect(short(tracker.confirm(100 + SILENCE_MS))).toEqual(['dispatch 9003']);
  });

  it('stops the router when the turn ends without its answer, and opens the next', () => {
    tracker.committed(change, 0);
    expect(short(tracker.committed(ended, 100))).toEqual([`cancel ${FIRST}`]);
    expect(tracker.size).toBe(0);
    tracker.committed(change, 200);
    expect(short(tracker.committed({ ...change, open: jobOf(1), isAnswered: true }, 300))).toEqual([
      `dispatch ${FIRST}`,
    ]);
    expect(tracker.newestAttempt(turnId)).toBeUndefined();
  });

  it('forgets a partition with its turns', () => {
    tracker.committed(change, 0);
    tracker.drop(partition);
    expect([tracker.size, tracker.confirm(60_000), tracker.beat([{ turnId, attempt: 1 }], 0)]).toEqual([0, [], []]);
    expect(tracker.committed(change, 0)).toEqual([]);
  });
});

describe('an heir', () => {
  it('takes no beat for an ended turn before it has read the open ones', () => {
    expect(tracker.beat([{ turnId, attempt: 3_001 }], 0)).toEqual([]);
  });

  it('adopts the attempt at work instead of beginning another', () => {
    tracker.read(partition, [{ job, ageMs: 5 * MAX_AGE_MS }], 1_000);
    expect(tracker.beat([{ turnId, attempt: 3_001 }], 1_500)).toEqual([]);
    expect(tracker.newestAttempt(turnId)).toEqual({ attempt: 3_001, answersTo: undefined });
    expect(tracker.hasSuspects(1_500 + SILENCE_MS - 1)).toBe(false);
    expect(short(tracker.confirm(1_500 + SILENCE_MS))).toEqual([`dispatch ${FIRST}`]);
  });

  it('dispatches what nobody works on after 3 s, and ends what is too old', () => {
    tracker.read(partition, [{ job, ageMs: 10_000 }], 0);
    expect(short(tracker.confirm(SILENCE_MS))).toEqual([`dispatch ${FIRST}`]);
    tracker.drop(partition);
    tracker.take(partition, GENERATION);
    tracker.read(partition, [{ job, ageMs: MAX_AGE_MS }], 0);
    expect(short(tracker.confirm(SILENCE_MS))).toEqual(['expire 0']);
  });

  it('need not wait for a turn that is old and that no router has named while it listened', () => {
    tracker.read(partition, [{ job, ageMs: 6_000 }], 7_000);
    expect(tracker.hasSuspects(7_000)).toBe(true);
    expect(short(tracker.confirm(7_000))).toEqual([`dispatch ${FIRST}`]);
  });

  it('waits for a router that may only just have been asked', () => {
    tracker.read(partition, [{ job, ageMs: 100 }], 7_000);
    expect(tracker.hasSuspects(9_899)).toBe(false);
    expect(tracker.hasSuspects(9_900)).toBe(true);
  });

  it('leaves a turn to the router that named it before the partition changed hands', () => {
    tracker.beat([{ turnId, attempt: 3_001 }], 6_500);
    tracker.read(partition, [{ job, ageMs: 6_000 }], 7_000);
    expect(tracker.newestAttempt(turnId)?.attempt).toBe(3_001);
    expect(tracker.hasSuspects(6_500 + SILENCE_MS - 1)).toBe(false);
    expect(tracker.hasSuspects(6_500 + SILENCE_MS)).toBe(true);
  });

  it('does not dispatch for a message that joins a turn it has yet to read', () => {
    expect(tracker.committed({ ...change, open: jobOf(0, 2), opens: false, ageMs: 400 }, 0)).toEqual([]);
    tracker.read(partition, [{ job, ageMs: 300 }], 100);
    expect(short(tracker.confirm(SILENCE_MS))).toEqual([`dispatch ${FIRST}`]);
  });

  it('believes its own commits more than what it has read', () => {
    tracker.committed(ended, 0);
    tracker.read(partition, [{ job, ageMs: 0 }], 0);
    expect(tracker.size).toBe(0);
  });

  it('of thousands gives them out look by look', () => {
    const many = Array.from({ length: MAX_PER_LOOK + 50 }, (_, index) => ({
      job: { ...jobOf(index), conversationId: `c${index}` },
      ageMs: 0,
    }));
    tracker.read(partition, many, 0);
    expect(tracker.confirm(SILENCE_MS)).toHaveLength(MAX_PER_LOOK);
    expect(tracker.confirm(SILENCE_MS)).toHaveLength(50);
  });
});
