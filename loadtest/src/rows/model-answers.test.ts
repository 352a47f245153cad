import { expect, it } from '@jest/globals';
import { modelAnswersIn } from './model-answers.ts';

it('counts whole answers of models, of all processes, and none that a fallback or nobody gave', () => {
  const router = `# TYPE parley_llm_answers_total counter
parley_llm_answers_total{outcome="stop",degradation="",service="llm-router"} 4081
parley_llm_answers_total{outcome="stop",degradation="providers_down",service="llm-router"} 24
parley_llm_answers_total{outcome="timeout",degradation="",service="llm-router"} 3
parley_llm_attempts_total{provider="openai",model="simulated",outcome="ok",service="llm-router"} 9`;
  const other = 'parley_llm_answers_total{outcome="stop",degradation="",service="llm-router"} 19';
  expect(modelAnswersIn([router, 'process_cpu_seconds_total 1', other])).toBe(4_100);
});
