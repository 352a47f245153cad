import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DraftState, draftStep, initialDraft } from './drafts.ts';
import { type HeldDraft, heldAfter, heldWithout, nextPiece, noDraft, type ShownEffect } from './held-draft.ts';

const turnId = 'c1-1-0';
const draftOf = (attempt: number, text: string): DraftState => ({
  ...initialDraft({ conversationId: 'c1', ownerEpoch: 1, answeredTo: 0 }),
  ...{ attempt, text },
});
const held = (length: number, more: Partial<HeldDraft> = {}): HeldDraft => ({
  ...{ turnId, attempt: 1, length, isRewound: false },
  ...more,
});
const delta = (offset: number, text: string): ShownEffect => ({
  kind: 'delta',
  delta: { turnId, attempt: 1, offset, text },
});
const begins = (attempt: number): ShownEffect => ({ kind: 'turn', turn: { turnId, attempt } });

describe('the next piece for a client that was left behind', () => {
  it.each<[string, DraftState, HeldDraft, ShownEffect | undefined]>([
    ['nothing, when there is no draft', draftOf(0, ''), noDraft, undefined],
    ['its beginning, when the client holds none', draftOf(1, 'abc'), noDraft, begins(1)],
    ['its beginning, when the client holds another attempt', draftOf(2, 'abc'), held(3), begins(2)],
    ['its beginning, when the client holds another turn', draftOf(1, 'abc'), held(3, { turnId: 'c1-1-9' }), begins(1)],
    ['what it has not got, from where it stands', draftOf(1, 'abc'), held(1), delta(1, 'bc')],
    ['nothing, when it has all', draftOf(1, 'abc'), held(3), undefined],
    ['that it has too much', draftOf(1, 'abc'), held(3, { isRewound: true }), delta(3, '')],
    ['no more than may be sent', draftOf(1, 'abcdefghi'), held(1), delta(1, 'bcde')],
    ['no half of a character', draftOf(1, 'abc😀d'), held(0), delta(0, 'abc')],
  ])('is %s', (_name, draft, holds, expected) => {
    expect(nextPiece(draft, holds, 4)).toEqual(expected);
  });
});

it('a client that is sent some of it, and pieces when there is room, ends with the text as it is', () => {
  const change = fc.record({
    attempt: fc.integer({ min: 1, max: 3 }),
    offset: fc.nat({ max: 12 }),
    text: fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'é', '界') }),
    isSent: fc.boolean(),
    catchUpUnits: fc.nat({ max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      let state = draftOf(0, '');
      let holds = noDraft;
      let isDue = false;
      const client = { attempt: 0, text: '' };
      const take = (effect: ShownEffect) => {
        holds = heldAfter(effect);
        if (effect.kind === 'turn') Object.assign(client, { attempt: effect.turn.attempt, text: '' });
        else {
          expect(effect.delta.attempt).toBe(client.attempt);
          expect(effect.delta.offset).toBeLessThanOrEqual(client.text.length);
          client.text = client.text.slice(0, effect.delta.offset) + effect.delta.text;
        }
      };
      const catchUp = (units: number) => {
        for (let piece = nextPiece(state, holds, units); piece && isDue; piece = nextPiece(state, holds, units))
          take(piece);
        isDue = false;
      };
      for (const { attempt, offset, text, isSent, catchUpUnits } of changes) {
        const step = draftStep(state, { kind: 'delta', delta: { turnId, attempt, offset, text, rewinds: 0 } });
        state = step.state;
        for (const effect of step.effects) {
          if (effect.kind === 'ask') continue;
          if (isSent && !isDue) take(effect);
          else {
            isDue = true;
            holds = heldWithout(holds, effect);
          }
        }
        if (catchUpUnits > 2) catchUp(catchUpUnits);
      }
      catchUp(100);
      expect(client).toEqual({ attempt: state.attempt, text: state.text });
    }),
  );
});
