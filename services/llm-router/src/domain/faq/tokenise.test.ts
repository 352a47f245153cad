import { describe, expect, it } from '@jest/globals';
import { tokenise } from './tokenise.ts';

const conceptsOf = (text: string) =>
  tokenise(text)
    .filter(({ kind }) => kind === 'concept')
    .map(({ key }) => key);

describe('tokenise', () => {
  it('reads many words of one idea as the same concept, in both languages', () => {
    for (const text of ['refund', 'money back', 'reimbursed', '退款', '退钱'])
      expect(conceptsOf(text)).toContain('#refund');
  });

  it('prefers the longest phrase', () => {
    expect(conceptsOf('gift card')).toEqual(['#giftcard']);
    expect(conceptsOf('礼品卡')).toEqual(['#giftcard']);
  });

  it('drops words that only shape a question', () => {
    expect(tokenise('how can I do this, please?')).toEqual([]);
    expect(tokenise('请问可以怎么办呢')).toEqual([]);
  });

  it('compares English words by their stems', () => {
    expect(tokenise('teapots').at(-1)).toEqual(tokenise('teapot').at(-1));
  });

  it('marks subjects foreign to most FAQs', () => {
    expect(tokenise('bitcoin')).toEqual([{ key: 'bitcoin', kind: 'other' }]);
    expect(tokenise('总统')).toEqual([{ key: '总统', kind: 'other' }]);
  });

  it('cuts unknown Chinese into overlapping pairs and weak single characters', () => {
    expect(tokenise('龙井茶')).toEqual([
      { key: '龙井', kind: 'word' },
      { key: '井茶', kind: 'word' },
      { key: '龙', kind: 'echo' },
      { key: '井', kind: 'echo' },
      { key: '茶', kind: 'echo' },
    ]);
  });

  it('reads both languages of a mixed text', () => {
    expect(conceptsOf('我的parcel到哪了')).toEqual(expect.arrayContaining(['#parcel', '#track']));
  });

  it('is bounded', () => {
    expect(tokenise('龙井茶'.repeat(400)).length).toBeLessThanOrEqual(160);
  });
});
