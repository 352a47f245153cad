import { describe, expect, it } from '@jest/globals';
import type { TurnName } from '@parley/contract';
import fc from 'fast-check';
import { type DraftEvent, type DraftState, draftStep, initialDraft } from './drafts.ts';

const open: TurnName = { conversationId: 'c1', ownerEpoch: 1, answeredTo: 0 };
const turnId = 'c1-1-0';
const next = { ...open, answeredTo: 1 };
const taken = { ...open, ownerEpoch: 2 };
const nextTurnId = 'c1-1-1';
const turn = (attempt: number, id = turnId): DraftEvent => ({ kind: 'turn', turn: { turnId: id, attempt } });
const delta = (attempt: number, offset: number, text: string, id = turnId): DraftEvent => ({
  kind: 'delta',
  delta: { turnId: id, attempt, offset, text, rewinds: 0 },
});
const draft = (attempt: number, text: string, id = turnId): DraftEvent => ({
  kind: 'draft',
  turnId: id,
  reply: { attempt, text, rewinds: 0 },
});
/** The same, of a draft that was taken back. */
const rewound = (event: DraftEvent, rewinds = 1): DraftEvent => {
  if (event.kind === 'delta') return { ...event, delta: { ...event.delta, rewinds } };
  return event.kind === 'draft' && event.reply ? { ...event, reply: { ...event.reply, rewinds } } : event;
};
const moved = (to: TurnName): DraftEvent => ({ kind: 'moved', to });

/** A word for every effect. */
function run(events: readonly DraftEvent[], from: DraftState = initialDraft(open)) {
  const effects: string[] = [];
  let state = from;
  for (const event of events) {
    const step = draftStep(state, event);
    state = step.state;
    for (const effect of step.effects)
      if (effect.kind === 'ask') effects.push(`ask ${effect.turnId}`);
      else if (effect.kind === 'turn') effects.push(`turn ${effect.turn.attempt}`);
      else effects.push(`${effect.delta.offset}:${effect.delta.text}`);
  }
  return { state, effects };
}

describe('a draft', () => {
  it.each<[string, DraftEvent[], string[]]>([
    ['shows an answer as it grows', [turn(1), delta(1, 0, 'ab'), delta(1, 2, 'c')], ['turn 1', '0:ab', '2:c']],
    ['begins with a delta when the turn frame was lost', [delta(1, 0, 'ab')], ['turn 1', '0:ab']],
    ['shows no other turn', [turn(1, nextTurnId), delta(1, 0, 'ab', 'c1-0-0')], []],
    ['shows no other conversation', [delta(1, 0, 'ab', 'c2-1-0')], []],
    [
      'starts again at a higher attempt',
      [delta(1, 0, 'ab'), turn(2), delta(2, 0, 'x'), delta(1, 2, 'c')],
      ['turn 1', '0:ab', 'turn 2', '0:x'],
    ],
    ['drops repeats', [delta(1, 0, 'ab'), delta(1, 0, 'ab'), delta(1, 1, 'b')], ['turn 1', '0:ab']],
    ['shows the new part of an overlap', [delta(1, 0, 'ab'), delta(1, 1, 'bcd')], ['turn 1', '0:ab', '2:cd']],
    ['rewinds to a lower offset with another text', [delta(1, 0, 'abc'), delta(1, 1, 'x')], ['turn 1', '0:abc', '1:x']],
    ['rewinds with nothing', [delta(1, 0, 'abc'), delta(1, 0, '')], ['turn 1', '0:abc', '0:']],
    [
      'asks how far it was taken back when the piece that says so is lost, though the next one would fit',
      [delta(1, 0, 'old end'), rewound(delta(1, 7, ' of it')), rewound(draft(1, 'new end'))],
      ['turn 1', '0:old end', `ask ${turnId}`, '0:new end', '7: of it'],
    ],
    [
      'asks no more once it knows, and drops what was taken back',
      [
        delta(1, 0, 'old'),
        rewound(delta(1, 1, 'ne')),
        rewound(draft(1, 'one')),
        delta(1, 3, 'er'),
        rewound(delta(1, 3, '!')),
      ],
      ['turn 1', '0:old', `ask ${turnId}`, '0:one', '3:!'],
    ],
    [
      'needs not ask when all is told again from the beginning',
      [delta(1, 0, 'old'), rewound(delta(1, 0, 'o')), rewound(delta(1, 1, 'ne'))],
      ['turn 1', '0:old', '0:o', '1:ne'],
    ],
    [
      'takes no answer from before it was taken back',
      [delta(1, 0, 'old'), { kind: 'viewed' }, delta(1, 9, '?'), rewound(delta(1, 0, 'new')), draft(1, 'old and so')],
      ['turn 1', '0:old', `ask ${turnId}`, '0:new'],
    ],
    [
      'asks once at a hole, and places what came meanwhile',
      [delta(1, 0, 'ab'), delta(1, 4, 'e'), delta(1, 5, 'f'), draft(1, 'abcd')],
      ['turn 1', '0:ab', `ask ${turnId}`, '2:cd', '4:e', '5:f'],
    ],
    [
      'asks again when the answer did not reach',
      [delta(1, 4, 'e'), draft(1, 'ab')],
      ['turn 1', `ask ${turnId}`, '0:ab', `ask ${turnId}`],
    ],
    [
      'asks again at the next hole when nobody answered',
      [delta(1, 4, 'e'), { kind: 'draft', turnId, reply: undefined }, delta(1, 5, 'f')],
      ['turn 1', `ask ${turnId}`, `ask ${turnId}`],
    ],
    [
      'asks when somebody comes to an open turn',
      [{ kind: 'viewed' }, draft(3, 'ab')],
      [`ask ${turnId}`, 'turn 3', '0:ab'],
    ],
    ['does not ask when it knows', [delta(1, 0, 'ab'), { kind: 'viewed' }], ['turn 1', '0:ab']],
    ['asks once, however many come', [{ kind: 'viewed' }, { kind: 'viewed' }], [`ask ${turnId}`]],
    [
      'ignores the answer about an older attempt',
      [{ kind: 'viewed' }, delta(2, 0, 'x'), draft(1, 'old')],
      [`ask ${turnId}`, 'turn 2', '0:x'],
    ],
    ['ends with the event', [delta(1, 0, 'ab'), moved(next), delta(1, 2, 'c')], ['turn 1', '0:ab']],
    [
      'ignores an answer that comes after the end',
      [{ kind: 'viewed' }, moved(next), draft(1, 'ab')],
      [`ask ${turnId}`],
    ],
    [
      'is not ended by an event from before',
      [moved(next), moved(open), delta(1, 0, 'x', nextTurnId)],
      ['turn 1', '0:x'],
    ],
    [
      'goes on when something else happens in the conversation',
      [delta(1, 0, 'ab'), moved(open), delta(1, 2, 'c')],
      ['turn 1', '0:ab', '2:c'],
    ],
    ['ends when somebody else answers', [delta(1, 0, 'ab'), moved(taken), delta(1, 2, 'c')], ['turn 1', '0:ab']],
    [
      'asks for what ran ahead of its event',
      [delta(1, 0, 'ab', nextTurnId), moved(next), draft(1, 'ab', nextTurnId)],
      [`ask ${nextTurnId}`, 'turn 1', '0:ab'],
    ],
  ])('%s', (_name, events, expected) => {
    expect(run(events).effects).toEqual(expected);
  });

  it('shows every client the text of the newest attempt, whatever is lost, late or doubled', () => {
    const text = 'the quick brown fox';
    const arrival = fc.record({
      attempt: fc.integer({ min: 1, max: 3 }),
      offset: fc.integer({ min: 0, max: text.length - 1 }),
      length: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 40 }), (arrivals) => {
        let state = initialDraft(open);
        // A client: it holds a text, rewinds to a lower offset, and would be left with a hole by a higher one.
        let held = '';
        let attempt = 0;
        const take = (event: DraftEvent) => {
          const step = draftStep(state, event);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.kind === 'ask') continue;
            if (effect.kind === 'turn') {
              expect(effect.turn.attempt).toBeGreaterThan(attempt);
              attempt = effect.turn.attempt;
              held = '';
            } else {
              expect(effect.delta.attempt).toBe(attempt);
              expect(effect.delta.offset).toBeLessThanOrEqual(held.length);
              held = held.slice(0, effect.delta.offset) + effect.delta.text;
            }
          }
        };
        for (const { attempt: of, offset, length } of arrivals)
          take(delta(of, offset, text.slice(offset, offset + length)));
        expect(text.startsWith(held)).toBe(true);
        if (state.isAsking) take(draft(attempt, text));
        expect(held).toBe(state.text);
        expect(held).toBe(attempt === 0 ? '' : text.slice(0, held.length));
      }),
    );
  });
});
