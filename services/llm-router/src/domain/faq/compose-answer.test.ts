import { describe, expect, it } from '@jest/globals';
import { composeAnswer } from './compose-answer.ts';
import type { FaqEntry } from './faq-entry.ts';

const entry: FaqEntry = {
  id: 'hours',
  question: { zh: '几点开门？', en: 'When do you open?' },
  answer: { zh: '十点。', en: 'At ten.' },
};

describe('composeAnswer', () => {
  it('answers in the language of the question', () => {
    expect(composeAnswer({ kind: 'answer', entry, score: 1, language: 'zh' })).toBe('十点。');
    expect(composeAnswer({ kind: 'answer', entry, score: 1, language: 'en' })).toBe('At ten.');
  });

  it('answers in the other language when there is no text in the one asked', () => {
    const chineseOnly = { ...entry, answer: { zh: '十点。' } };
    expect(composeAnswer({ kind: 'answer', entry: chineseOnly, score: 1, language: 'en' })).toBe('十点。');
  });

  it('says honestly that it has no answer, and offers a human', () => {
    expect(composeAnswer({ kind: 'none', nearest: [], language: 'en' })).toMatch(/don’t have an answer.*human/);
    expect(composeAnswer({ kind: 'none', nearest: [], language: 'zh' })).toMatch(/没有答案.*人工/);
  });

  it('names the nearest questions beside a refusal', () => {
    expect(composeAnswer({ kind: 'none', nearest: [entry], language: 'en' })).toContain('- When do you open?');
    expect(composeAnswer({ kind: 'none', nearest: [entry], language: 'zh' })).toContain('- 几点开门？');
  });

  it('has a friendly word for every courtesy in both languages', () => {
    const texts = (['greeting', 'thanks', 'farewell'] as const).flatMap((courtesy) =>
      (['zh', 'en'] as const).map((language) => composeAnswer({ kind: 'courtesy', courtesy, language })),
    );
    expect(new Set(texts).size).toBe(6);
  });

  it('asks for a question when there is none', () => {
    expect(composeAnswer({ kind: 'empty', language: 'en' })).toMatch(/question/);
    expect(composeAnswer({ kind: 'empty', language: 'zh' })).toMatch(/问题/);
  });
});
