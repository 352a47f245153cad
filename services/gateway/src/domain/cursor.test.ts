import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorStep, resumeAnswer } from './cursor.ts';

describe('cursorStep', () => {
  it.each([
    [0, 1, 'push'],
    [3, 3, 'drop'],
    [3, 1, 'drop'],
    [3, 4, 'push'],
    [3, 5, 'gap'],
    [0, 2, 'gap'],
  ] as const)('at %i, event %i: %s', (cursor, seq, expected) => {
    expect(cursorStep(cursor, seq)).toBe(expected);
  });

  it('pushes each event once and in order, whatever arrives, when gaps are filled from the store', () => {
    const head = 12;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: head }), { maxLength: 60 }), (arrivals) => {
        const pushed: number[] = [];
        let cursor = 0;
        const push = (seq: number) => {
          pushed.push(seq);
          cursor = seq;
        };
        for (const seq of [...arrivals, head])
          switch (cursorStep(cursor, seq)) {
            case 'push':
              push(seq);
              break;
            case 'gap':
              for (let missing = cursor + 1; missing <= seq; missing++) push(missing);
              break;
            case 'drop':
              break;
          }
        expect(pushed).toEqual(Array.from({ length: head }, (_, index) => index + 1));
      }),
    );
  });
});

describe('resumeAnswer', () => {
  const store = { epoch: 'e1', headSeq: 7 };
  it.each([
    ['a first visit', undefined, { resumed: true, cursor: 0 }],
    ['our history, in the middle', { epoch: 'e1', lastSeq: 4 }, { resumed: true, cursor: 4 }],
    ['our history, at the head', { epoch: 'e1', lastSeq: 7 }, { resumed: true, cursor: 7 }],
    ['an unknown history', { epoch: '', lastSeq: 4 }, { resumed: true, cursor: 4 }],
    ['another history', { epoch: 'e0', lastSeq: 4 }, { resumed: false, cursor: 0 }],
    ['events that do not exist', { epoch: 'e1', lastSeq: 8 }, { resumed: false, cursor: 0 }],
  ])('%s', (_name, resume, expected) => {
    expect(resumeAnswer(resume, store)).toEqual(expected);
  });
});
