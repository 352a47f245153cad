import type { Behaviour } from './behaviour.ts';
import type { Identities } from './identities.ts';
import type { Plan } from './plan.ts';
import { planStream } from './plan-stream.ts';
import { planReply, planWhole } from './plan-whole.ts';
import type { Call, Protocol } from './protocol.ts';

/**
 * What the simulator will do with a request. `behaviour` is undefined for calls that ask for no text. A wrong key is
 * refused before an error is feigned, as a vendor does.
 */
export function planRequest(
  protocol: Protocol,
  call: Call,
  behaviour: Behaviour | undefined,
  identities: Identities,
): Plan {
  const outcome = protocol.accept(call, identities);
  if (outcome.kind === 'reply' || behaviour === undefined) {
    return planReply(outcome.kind === 'reply' ? outcome.reply : protocol.fail({ reason: 'not-found' }, identities));
  }
  const { generation } = outcome;
  const waitMs = identities.rates.take(generation.promptTokens + (generation.maxOutputTokens ?? 0));
  if (waitMs !== undefined) {
    const retryAfter = Math.max(1, Math.ceil(waitMs / 1_000));
    return planReply(protocol.fail({ reason: 'rate-limit', retryAfter }, identities));
  }
  if (behaviour.status !== undefined) {
    const reply = planReply(protocol.fail(behaviour.status, identities));
    return behaviour.fault?.kind === 'slow-headers'
      ? [{ kind: 'wait', milliseconds: behaviour.fault.delayMs }, ...reply]
      : reply;
  }
  const question = { model: generation.model, text: generation.question, body: call.body };
  const answer = typeof behaviour.answer === 'string' ? behaviour.answer : behaviour.answer(question);
  return generation.streaming
    ? planStream(generation, answer, behaviour, protocol.lineEnd)
    : planWhole(generation, answer, behaviour, (reason) => protocol.fail({ reason }, identities));
}
