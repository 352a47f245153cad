import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSites } from '@parley/config';
import { composeAnswer } from './compose-answer.ts';
import { createFaqIndex } from './faq-index.ts';

interface Question {
  /** The entry that answers it. */
  readonly id: string;
  readonly question: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'testdata', name), 'utf8'));
/** Worded unlike the FAQ, as people type: short, colloquial, cross, with typos. */
const questions: readonly Question[] = read('questions.json');
/** What a shop's FAQ cannot answer, near its topics and far from them. */
const unanswerable: readonly string[] = read('unanswerable.json');

const faq = loadSites(undefined, {}).byKey('demo')?.site.faq ?? [];
const index = createFaqIndex(faq);
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe("the demo shop's FAQ", () => {
  it('has at least 48 entries, each in both languages with many wordings', () => {
    expect(faq.length).toBeGreaterThanOrEqual(48);
    for (const { question, answer, alternatives } of faq) {
      expect([question.zh, question.en, answer.zh, answer.en]).not.toContain(undefined);
      expect(Math.min(alternatives.zh.length, alternatives.en.length)).toBeGreaterThanOrEqual(6);
    }
  });

  it('is tested with questions of which none is in it', () => {
    const wordings = new Set(
      faq.flatMap(({ question, alternatives }) => [question.zh, question.en, ...alternatives.zh, ...alternatives.en]),
    );
    expect(questions.filter(({ question }) => wordings.has(question))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id))).toEqual(new Set(faq.map(({ id }) => id)));
  });

  it.each([
    ['Chinese', true],
    ['English', false],
  ] as const)('gives the right answer to at least 85 %% of differently worded %s questions', (name, chinese) => {
    const asked = questions.filter(({ question }) => isChinese(question) === chinese);
    const missed = asked.filter(({ id, question }) => {
      const result = index.find(question);
      return result.kind !== 'answer' || result.entry.id !== id;
    });
    const share = 1 - missed.length / asked.length;
    process.stdout.write(`FAQ, ${name}: ${(share * 100).toFixed(1)} % of ${asked.length} answered right\n`);
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  it('refuses at least 90 % of the questions it cannot answer', () => {
    const refused = unanswerable.filter((question) => index.find(question).kind === 'none');
    const share = refused.length / unanswerable.length;
    process.stdout.write(`FAQ: ${(share * 100).toFixed(1)} % of ${unanswerable.length} unanswerable ones refused\n`);
    expect(unanswerable.length).toBeGreaterThanOrEqual(30);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  it('finds every entry by its own question, and answers in the language it was asked in', () => {
    for (const { id, question, answer } of faq) {
      for (const language of ['zh', 'en'] as const) {
        const result = index.find(question[language] ?? '');
        expect(result).toMatchObject({ kind: 'answer', entry: { id }, language });
        expect(composeAnswer(result)).toBe(answer[language]);
      }
    }
  });
});
