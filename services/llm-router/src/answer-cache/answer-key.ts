import { createHash } from 'node:crypto';
import { targetIdOf } from '../domain/target-id.ts';
import type { AnswerRequest, Target } from '../ports.ts';

/** Raised when what is stored changes its form or its meaning. */
const VERSION = 1;

/**
 * The cache key of everything that an answer depends on: whose it is, the whole prompt, and who is asked, in what order.
 * Requests with the same key may share an answer, and no others. The visitor is not in it: what a visitor is told may
 * depend on their words alone.
 */
export function answerKeyOf({ tenantId, siteId, prompt, route }: AnswerRequest): string {
  const { system, messages, maxOutputTokens, tools, toolChoice, temperature, stop } = prompt;
  const whole = [
    VERSION,
    tenantId,
    siteId,
    system,
    messages,
    maxOutputTokens,
    tools,
    toolChoice,
    temperature,
    stop,
    route.strategy,
    route.targets.map((target) => [targetIdOf(target), target.weight]),
    route.fallbacks.map((target: Target) => targetIdOf(target)),
  ];
  const hash = createHash('sha256').update(JSON.stringify(whole)).digest('base64url');
  return `t:${tenantId}:llm:answer:${siteId}:${hash}`;
}
