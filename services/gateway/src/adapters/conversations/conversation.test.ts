import { describe, expect, it } from '@jest/globals';
import type { BusMessage } from '@parley/bus';
import { type ErrorCode, ParleyError, type StoreClient, serverFrame } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import fc from 'fast-check';
import type { SharedFrame } from '../../domain/shared-frame.ts';
import { Conversation } from './conversation.ts';
import { History } from './history.ts';
import type { Viewer } from './viewer.ts';

const eventBytes = (seq: number) =>
  serverFrame.encode({ event: { conversationId: 'c1', seq, ownerEpoch: 1, answeredTo: 0 } });
const message = (data: Uint8Array): BusMessage => ({
  subject: 's',
  data,
  reply: undefined,
  headers: {},
  noResponders: false,
});

class FakeViewer implements Viewer {
  readonly connectionId = 'v';
  readonly seqs: number[] = [];
  failure: ErrorCode | undefined;
  readonly draft = { text: '', attempt: 0 };
  /** What it takes before it has to be given room again. */
  room = Number.POSITIVE_INFINITY;
  draftRoom = Number.POSITIVE_INFINITY;
  get hasRoom(): boolean {
    return this.room > 0;
  }
  pushEvent(frame: SharedFrame, seq: number): boolean {
    if (this.room <= 0) return false;
    this.room--;
    expect(serverFrame.decode(frame.bytes).event?.seq).toBe(seq);
    this.seqs.push(seq);
    return true;
  }
  /** As a client does: a piece that leaves a hole would be lost. */
  pushDraft(frame: SharedFrame): boolean {
    if (frame.bytes.length > this.draftRoom) return false;
    this.draftRoom -= frame.bytes.length;
    const { turn, delta } = serverFrame.decode(frame.bytes);
    if (turn) Object.assign(this.draft, { attempt: turn.attempt, text: '' });
    if (!delta) return true;
    expect(delta.attempt).toBe(this.draft.attempt);
    expect(delta.offset).toBeLessThanOrEqual(this.draft.text.length);
    this.draft.text = this.draft.text.slice(0, delta.offset) + delta.text;
    return true;
  }
  pushPassing(): void {}
  fail(code: ErrorCode): void {
    this.failure = code;
  }
}

/** A conversation of which the store holds `head` events, in pages of three. */
function setUp({ knownHead = 0 } = {}) {
  const clock = new FakeClock();
  const stored = { head: 0, isAway: false, reads: 0, delayMs: 0 };
  const store = {
    history: async ({ afterSeq = 0 }: { afterSeq?: number }) => {
      stored.reads++;
      if (stored.isAway) throw new ParleyError('unavailable');
      // What it answers is what it held when it was asked.
      const { head } = stored;
      if (stored.delayMs > 0) await new Promise<void>((resolve) => clock.after(stored.delayMs, resolve));
      const seqs = Array.from({ length: Math.min(3, head - afterSeq) }, (_, index) => afterSeq + 1 + index);
      return { frames: seqs.map(eventBytes), headSeq: head, complete: afterSeq + seqs.length === head };
    },
  } as unknown as StoreClient;
  const position = { conversationId: 'c1', seq: knownHead, ownerEpoch: 1, answeredTo: 0 };
  const conversation = new Conversation('demo', position, {
    ...{ history: new History(store), clock },
    ...{ askDraft: async () => undefined, onReadFailed: () => {} },
  });
  const arrive = (seq: number) => conversation.onEventMessage(message(eventBytes(seq)));
  return { clock, stored, conversation, arrive };
}

const upTo = (head: number) => Array.from({ length: head }, (_, index) => index + 1);
const fromStart = { cursor: 0, isTurnOpen: false };

describe('a viewer', () => {
  it('gets the history in pages, however long', async () => {
    const { clock, stored, conversation } = setUp();
    stored.head = 11;
    const viewer = new FakeViewer();
    conversation.show(viewer, fromStart);
    await clock.settle();
    expect(viewer.seqs).toEqual(upTo(11));
  });

  it('misses nothing that was committed between the reading of the row and the subscription', async () => {
    const { clock, stored, conversation } = setUp({ knownHead: 2 });
    stored.head = 3;
    const viewer = new FakeViewer();
    conversation.show(viewer, { cursor: 2, isTurnOpen: false });
    await clock.settle();
    expect(viewer.seqs).toEqual([3]);
  });

  it('gets another read when an event came during one that had begun before', async () => {
    const { clock, stored, conversation, arrive } = setUp();
    stored.delayMs = 10;
    const viewer = new FakeViewer();
    conversation.show(viewer, fromStart);
    await clock.advanceAsync(5);
    stored.head = 4;
    arrive(4);
    await clock.advanceAsync(100);
    expect(viewer.seqs).toEqual(upTo(4));
  });

  it('shares its read with others that stand at the same place', async () => {
    const { clock, stored, conversation } = setUp();
    stored.head = 3;
    const viewers = [new FakeViewer(), new FakeViewer(), new FakeViewer()];
    for (const viewer of viewers) conversation.show(viewer, fromStart);
    await clock.settle();
    expect(stored.reads).toBe(1);
    for (const { seqs } of viewers) expect(seqs).toEqual(upTo(3));
  });

  it('waits for a store that comes back', async () => {
    const { clock, stored, conversation } = setUp();
    stored.head = 2;
    stored.isAway = true;
    const viewer = new FakeViewer();
    conversation.show(viewer, fromStart);
    await clock.advanceAsync(1_000);
    stored.isAway = false;
    await clock.advanceAsync(5_000);
    expect(viewer.seqs).toEqual([1, 2]);
    expect(viewer.failure).toBeUndefined();
  });

  it('is let go when the store stays away, and costs no further read then', async () => {
    const { clock, stored, conversation } = setUp();
    stored.isAway = true;
    const viewer = new FakeViewer();
    viewer.fail = (code) => {
      viewer.failure = code;
      conversation.leave(viewer);
    };
    conversation.show(viewer, fromStart);
    await clock.advanceAsync(10_000);
    expect(viewer.failure).toBe('unavailable');
    const { reads } = stored;
    await clock.advanceAsync(60_000);
    expect(stored.reads).toBe(reads);
  });

  it('gets nothing more after it left', async () => {
    const { clock, stored, conversation, arrive } = setUp();
    const viewer = new FakeViewer();
    conversation.show(viewer, fromStart);
    await clock.settle();
    conversation.leave(viewer);
    stored.head = 1;
    arrive(1);
    await clock.settle();
    expect(viewer.seqs).toEqual([]);
  });

  it('ends with exactly the committed events, in order, whatever the bus loses, doubles or delays', async () => {
    const happening = fc.oneof(
      { weight: 4, arbitrary: fc.constant('commit' as const) },
      { weight: 4, arbitrary: fc.nat({ max: 12 }).map((back) => ({ arrives: back })) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((ms) => ({ passes: ms })) },
      { weight: 1, arbitrary: fc.constant('outage' as const) },
      { weight: 1, arbitrary: fc.constant('mended' as const) },
      { weight: 1, arbitrary: fc.constant('joins' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
        const { clock, stored, conversation, arrive } = setUp();
        stored.delayMs = 7;
        const viewers: FakeViewer[] = [];
        for (const what of [...happenings, 'joins', 'commit'] as const) {
          if (what === 'commit') stored.head++;
          else if (what === 'outage') stored.isAway = true;
          else if (what === 'mended') stored.isAway = false;
          else if (what === 'joins') {
            const viewer = new FakeViewer();
            viewers.push(viewer);
            conversation.show(viewer, fromStart);
          } else if ('arrives' in what) {
            if (stored.head > what.arrives) arrive(stored.head - what.arrives);
          } else await clock.advanceAsync(what.passes);
        }
        stored.isAway = false;
        // What the heads poll does for an event that nobody heard of.
        conversation.noteHead(stored.head);
        await clock.advanceAsync(60_000);
        for (const viewer of viewers) if (!viewer.failure) expect(viewer.seqs).toEqual(upTo(stored.head));
      }),
      { numRuns: 60 },
    );
  });
});
