const answers = /^parley_llm_answers_total\{([^}]*)\}\s+(\S+)$/gm;

/** Of what processes say of themselves: whole answers that a model gave, not a fallback in its place. */
export function modelAnswersIn(metrics: readonly string[]): number {
  let sum = 0;
  for (const text of metrics)
    for (const [, labels = '', count] of text.matchAll(answers))
      if (labels.includes('outcome="stop"') && labels.includes('degradation=""')) sum += Number(count);
  return sum;
}
