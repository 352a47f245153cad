import { describe, expect, it } from '@jest/globals';
import type { FaqEntry } from './faq-entry.ts';
import { createFaqIndex } from './faq-index.ts';

const hours: FaqEntry = {
  id: 'hours',
  topic: 'store',
  question: { zh: '几点营业？', en: 'What are your opening hours?' },
  alternatives: { zh: ['几点关门'], en: ['When do you close?'] },
  answer: { zh: '十点到六点。', en: 'From ten to six.' },
};
const refund: FaqEntry = {
  id: 'refund',
  topic: 'returns',
  question: { zh: '退款多久到账？', en: 'How long does a refund take?' },
  answer: { zh: '三天。', en: 'Three days.' },
};
const bicycles: FaqEntry = {
  id: 'bicycles',
  question: { en: 'Do you sell bicycles for children?' },
  answer: { en: 'Yes, from 12 inches.' },
};

const found = (entries: readonly FaqEntry[], question: string) => {
  const result = createFaqIndex(entries).find(question);
  return result.kind === 'answer' ? result.entry.id : result.kind;
};

describe('createFaqIndex', () => {
  it('finds the entry for a question in other words, in either language', () => {
    expect(found([hours, refund], 'when do I get my money back')).toBe('refund');
    expect(found([hours, refund], '钱什么时候退给我')).toBe('refund');
    expect(found([hours, refund], '你们几点打烊')).toBe('hours');
  });

  it('reports the language of the question', () => {
    const index = createFaqIndex([hours]);
    expect(index.find('几点关门')).toMatchObject({ kind: 'answer', language: 'zh' });
    expect(index.find('when do you close')).toMatchObject({ kind: 'answer', language: 'en' });
  });

  it('understands mixed languages, traditional characters, full width and typos', () => {
    expect(found([hours, refund], 'refund多久到账')).toBe('refund');
    expect(found([hours, refund], '退款幾天到賬')).toBe('refund');
    expect(found([hours, refund], 'ＲＥＦＵＮＤ　how long？')).toBe('refund');
    expect(found([hours, refund], 'how long does a refudn take')).toBe('refund');
  });

  it('finds the question at the end of a story', () => {
    const story =
      'I bought a lamp for my sister last spring and she never liked the shade. How long does the refund take?';
    expect(found([hours, refund], story)).toBe('refund');
  });

  it('finds the question at the end of a very long message', () => {
    expect(found([hours, refund], `${'la la la. '.repeat(500)}How long does a refund take?`)).toBe('refund');
  });

  it('takes a question that is in the FAQ letter by letter, whatever its punctuation', () => {
    expect(createFaqIndex([hours, refund]).find('  几点关门！！')).toMatchObject({ score: 1, entry: { id: 'hours' } });
  });

  it('refuses what no entry is about', () => {
    expect(found([hours, refund], 'who is the president of France')).toBe('none');
    expect(found([hours, refund], '帮我写一首诗')).toBe('none');
    expect(found([hours, refund], 'do you sell bicycles')).toBe('none');
  });

  it('learns from the FAQ which subjects are its own', () => {
    expect(found([hours, refund, bicycles], 'do you sell bicycles')).toBe('bicycles');
  });

  it('names near entries with a refusal, and none that have nothing to do with it', () => {
    const returns = { ...refund, id: 'returns', question: { en: 'Do you refund a returned cup?' } };
    const result = createFaqIndex([hours, refund, returns]).find('refund zeppelin');
    expect(result).toMatchObject({ kind: 'none', nearest: expect.arrayContaining([refund, returns]) });
    expect(result).not.toMatchObject({ nearest: expect.arrayContaining([hours]) });
  });

  it('works with one entry, and with none', () => {
    expect(found([refund], 'where is my refund')).toBe('refund');
    expect(found([refund], '今天天气怎么样')).toBe('none');
    expect(found([], 'where is my refund')).toBe('none');
  });

  it('answers from a FAQ in the other language rather than not at all', () => {
    const chineseOnly: FaqEntry = { ...refund, question: { zh: '退款多久到账？' }, answer: { zh: '三天。' } };
    expect(found([hours, chineseOnly], 'how long until I get a refund')).toBe('refund');
  });

  it('tells courtesies and empty messages from questions', () => {
    expect(found([hours], '你好')).toBe('courtesy');
    expect(found([hours], 'thank you!')).toBe('courtesy');
    expect(found([hours], '')).toBe('empty');
    expect(found([hours], ' ?! 👍 ')).toBe('empty');
  });

  it.each([
    'x'.repeat(1_000_000),
    '退'.repeat(100_000),
    '. '.repeat(50_000),
    '\uD800\u0000 \uDFFF',
    '한국어 질문입니다',
  ])('survives hostile input %#', (question) => {
    expect(['answer', 'none', 'empty']).toContain(createFaqIndex([hours, refund]).find(question).kind);
  });
});
