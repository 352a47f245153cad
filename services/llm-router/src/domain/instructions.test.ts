import { expect, it } from '@jest/globals';
import { createFaqIndex } from './faq/faq-index.ts';
import { instructionsOf } from './instructions.ts';

const entries = [
  {
    id: 'hours',
    question: { zh: '几点营业？', en: 'When are you open?' },
    answer: { zh: '每天九点到二十点。', en: 'Daily from 9 to 20.' },
  },
  { id: 'parking', question: { en: 'Where can I park?' }, answer: { en: 'Behind the house.' } },
];
const index = createFaqIndex(entries);

it('tells a model what the FAQ says on the question, in the language of the question', () => {
  const told = (question: string) => instructionsOf('Be kind.', index.related(question, 8), question);
  expect(told('When are you open on Sunday?')).toMatch(/^Be kind\.\n[\s\S]*A: Daily from 9 to 20\./);
  expect(told('你们几点开始营业')).toContain('A: 每天九点到二十点。');
  expect(told('可以停车吗 park')).toContain('A: Behind the house.');
});

it('says that there is nothing rather than leaving the model to guess', () => {
  expect(instructionsOf('Be kind.', index.related('xyzzy', 8), 'xyzzy')).toContain('(nothing on this question)');
});
