import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Credit, type Mark } from './credit.ts';

const bounds = { draftBytes: 1_000, windowBytes: 8_000, windowFrames: 40 };
const ack = (seq: number, turnId = '', offset = 0) => ({ seq, turnId, offset });
const event = (seq: number): Mark => ({ kind: 'event', seq });
const draft = (end: number, turnId = 't1'): Mark => ({ kind: 'draft', turnId, end });
const ping: Mark = { kind: 'ping' };

function after(...sent: readonly (readonly [bytes: number, mark?: Mark])[]): Credit {
  const credit = new Credit(bounds);
  for (const [bytes, mark] of sent) credit.sent(bytes, mark);
  return credit;
}

describe('credit', () => {
  it('is spent by what is sent', () => {
    const credit = after([300, draft(10)], [100, event(1)]);
    expect(credit.unreadBytes).toBe(400);
    expect(credit.draftRoom).toBe(700);
    expect(credit.admitsDraft(700)).toBe(true);
    expect(credit.admitsDraft(701)).toBe(false);
  });

  it.each<[string, (credit: Credit) => boolean, number]>([
    ['a seq gives back all up to its event', (credit) => credit.acked(ack(2)), 400],
    ['a seq between two gives back up to the first', (credit) => credit.acked(ack(1)), 900],
    ['an older seq gives back nothing', (credit) => credit.acked(ack(0)), 1_000],
    ['a later seq than any gives back what has a seq', (credit) => credit.acked(ack(99)), 400],
    ['the end of a draft gives back up to there', (credit) => credit.acked(ack(0, 't1', 50)), 200],
    [
      'a place in the middle of a piece gives back what is before the piece',
      (credit) => credit.acked(ack(0, 't1', 49)),
      300,
    ],
    ['another turn gives back nothing', (credit) => credit.acked(ack(0, 't0', 50)), 1_000],
    ['both count, whichever is later', (credit) => credit.acked(ack(2, 't1', 20)), 300],
    ['a pong gives back all before its ping', (credit) => credit.ponged(), 700],
  ])('%s', (_name, prove, unread) => {
    const credit = after([100, event(1)], [200], [0, ping], [300, event(2)], [100, draft(20)], [100, draft(50)], [200]);
    expect(prove(credit)).toBe(unread < 1_000);
    expect(credit.unreadBytes).toBe(unread);
  });

  it('takes each pong for the ping it answers, though an ack was faster', () => {
    const credit = after([100, ping], [100, event(1)], [100, ping], [100, event(2)]);
    expect(credit.acked(ack(1))).toBe(true);
    expect(credit.ponged()).toBe(false);
    expect(credit.unreadBytes).toBe(200);
    expect(credit.ponged()).toBe(true);
    expect(credit.unreadBytes).toBe(100);
  });

  it('believes no pong that answers nothing', () => {
    const credit = after([100, event(1)]);
    expect(credit.ponged()).toBe(false);
    credit.sent(100, ping);
    credit.sent(100, event(2));
    expect(credit.ponged()).toBe(true);
    expect(credit.unreadBytes).toBe(100);
  });

  it('gives nothing back too early when a draft began again below what was sent', () => {
    const credit = after([100, draft(40)], [100, draft(80)], [100, draft(40)]);
    expect(credit.acked(ack(0, 't1', 40))).toBe(true);
    expect(credit.unreadBytes).toBe(200);
    credit.acked(ack(0, 't1', 80));
    expect(credit.acked(ack(0, 't1', 40))).toBe(false);
    expect(credit.unreadBytes).toBe(100);
    credit.sent(100, draft(90));
    expect(credit.acked(ack(0, 't1', 90))).toBe(true);
    expect(credit.unreadBytes).toBe(0);
  });

  it('admits events until the window is full, then none before half of it is read', () => {
    const credit = after([4_000, event(1)], [4_000, event(2)]);
    expect(credit.hasRoom).toBe(true);
    expect(credit.admitsEvent(1)).toBe(false);
    expect(credit.hasRoom).toBe(false);
    expect(credit.draftRoom).toBe(0);
    credit.acked(ack(1));
    expect(credit.hasRoom).toBe(true);
    expect(credit.admitsEvent(4_000)).toBe(true);
  });

  it('admits one event of any size, and so many frames of none', () => {
    expect(new Credit(bounds).admitsEvent(1_000_000)).toBe(true);
    const credit = after(...Array.from({ length: 40 }, (_, index) => [1, event(index + 1)] as const));
    expect(credit.admitsEvent(1)).toBe(false);
    credit.acked(ack(19));
    expect(credit.hasRoom).toBe(false);
    credit.acked(ack(20));
    expect(credit.hasRoom).toBe(true);
  });

  it('asks for a sign once there is much unread, and not again before it comes', () => {
    const credit = after([999, event(1)]);
    expect(credit.isProbeDue).toBe(false);
    credit.sent(1, event(2));
    expect(credit.isProbeDue).toBe(true);
    credit.sent(10, ping);
    credit.sent(5_000, event(3));
    expect(credit.isProbeDue).toBe(false);
    credit.ponged();
    expect(credit.isProbeDue).toBe(true);
    const drafts = after([500, draft(10)]);
    expect(drafts.isProbeDue).toBe(true);
  });

  it('never takes for read what a client has not read, and all when it has read all', () => {
    const frame = fc.oneof(
      fc.constant<'event' | 'ping' | 'answer'>('event'),
      fc.constant<'event' | 'ping' | 'answer'>('ping'),
      fc.constant<'event' | 'ping' | 'answer'>('answer'),
      fc.record({ attempt: fc.boolean(), units: fc.nat({ max: 5 }) }),
    );
    const action = fc.oneof(
      { weight: 6, arbitrary: fc.record({ send: frame, bytes: fc.integer({ min: 1, max: 50 }) }) },
      { weight: 4, arbitrary: fc.record({ read: fc.integer({ min: 1, max: 5 }) }) },
      { weight: 2, arbitrary: fc.constant('ack' as const) },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        const credit = new Credit(bounds);
        const onTheWay: { bytes: number; mark: Mark | undefined }[] = [];
        let [seq, end, unread] = [0, 0, 0];
        const client = { seq: 0, turnId: '', offset: 0 };
        const read = () => {
          const next = onTheWay.shift();
          if (!next) return;
          unread -= next.bytes;
          const { mark } = next;
          if (mark?.kind === 'event') client.seq = mark.seq;
          if (mark?.kind === 'draft') Object.assign(client, { turnId: mark.turnId, offset: mark.end });
          if (mark?.kind === 'ping') credit.ponged();
        };
        const send = (bytes: number, mark: Mark | undefined) => {
          credit.sent(bytes, mark);
          onTheWay.push({ bytes, mark });
          unread += bytes;
        };
        for (const one of actions) {
          if (one === 'ack') credit.acked(client);
          else if ('read' in one) for (let count = 0; count < one.read; count++) read();
          else if (one.send === 'event') send(one.bytes, event(++seq));
          else if (one.send === 'ping') send(one.bytes, ping);
          else if (one.send === 'answer') send(one.bytes, undefined);
          else {
            end = one.send.attempt ? one.send.units : end + one.send.units;
            send(one.bytes, draft(end));
          }
          expect(credit.unreadBytes).toBeGreaterThanOrEqual(unread);
        }
        // Several drafts of one turn may end where an earlier one did; the event that ends the turn settles it.
        send(1, event(++seq));
        while (onTheWay.length > 0) read();
        credit.acked(client);
        expect(credit.unreadBytes).toBe(0);
        expect(credit.draftRoom).toBe(bounds.draftBytes);
      }),
    );
  });
});
