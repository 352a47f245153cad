import type { Question } from './behaviour.ts';

const CHINESE = /\p{Script=Han}/u;
const QUOTED_CHARACTERS = 120;

/** Says who answers and what was asked, in the language of the question, so that a test or a person can see both. */
export function defaultAnswer(name: string): (question: Question) => string {
  return ({ text, model }) => {
    const points = [...text.trim()];
    const quoted =
      points.length > QUOTED_CHARACTERS ? `${points.slice(0, QUOTED_CHARACTERS).join('')}…` : points.join('');
    return CHINESE.test(text)
      ? `[${name}] 您问的是“${quoted}”。这是模型 ${model} 的模拟回答:已收到您的问题,这里会逐字显示真实模型的答复。`
      : `[${name}] You asked "${quoted}". This is a simulated answer of the model ${model}: your question arrived, and a real model's reply would appear here word by word.`;
  };
}
