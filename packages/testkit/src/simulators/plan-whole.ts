import type { Behaviour, FailureReason } from './behaviour.ts';
import { countTokens } from './count-tokens.ts';
import type { Plan, Step } from './plan.ts';
import { endingOf, finishOf, limitTokens } from './plan-stream.ts';
import type { Generation, Reply } from './protocol.ts';
import { splitText } from './split-text.ts';

/** An answer in one piece. Faults of streams turn into their nearest kin: half a body, an empty one, an error status. */
export function planWhole(
  generation: Generation,
  answer: string,
  behaviour: Behaviour,
  failed: (reason: FailureReason) => Reply,
): Plan {
  const { fault } = behaviour;
  if (fault?.kind === 'hang-before-headers') return [{ kind: 'hang' }];
  if (fault?.kind === 'reset-before-headers') return [{ kind: 'reset' }];
  if (fault?.kind === 'stream-error') return planReply(failed(fault.reason));
  const pieces = splitText(answer, behaviour.chunkCharacters);
  const limited = limitTokens(pieces, generation.maxOutputTokens);
  const refused = fault?.kind === 'refusal';
  const text = (refused ? limited.texts.slice(0, fault.afterChunks) : limited.texts).join('');
  const calls = refused || limited.cut || !generation.takesToolCalls ? [] : (behaviour.toolCalls ?? []);
  const tokens = calls.reduce((sum, call) => sum + countTokens(call.name + call.argumentsText), countTokens(text));
  const finish = finishOf(fault, limited.cut, calls.length > 0);
  const counts = {
    prompt: generation.promptTokens,
    cachedPrompt: Math.min(behaviour.cachedPromptTokens, generation.promptTokens),
    output: tokens,
    reasoning: behaviour.reasoningTokens,
  };
  const bytes = Buffer.from(generation.whole(text, endingOf(finish, counts, fault), calls));
  const head: Step = { kind: 'head', status: 200, headers: generation.headers() };
  const before: Step[] = [
    { kind: 'wait', milliseconds: fault?.kind === 'slow-headers' ? fault.delayMs : behaviour.firstTextDelayMs },
    head,
  ];
  const half: Step = { kind: 'write', bytes: bytes.subarray(0, bytes.length >> 1), text: '', tokens: 0, chunks: 0 };
  switch (fault?.kind) {
    case 'silent-body':
    case 'keepalive-only':
      return [...before, { kind: 'hang' }];
    case 'hang':
      return [...before, half, { kind: 'hang' }];
    case 'cut':
      return [...before, half, fault.how === 'end' ? { kind: 'end', normally: false } : { kind: fault.how }];
    case 'malformed-line':
      return [...before, half, { kind: 'end', normally: false }];
    default:
      return [...before, { kind: 'write', bytes, text, tokens, chunks: 1 }, { kind: 'end', normally: true }];
  }
}

export function planReply(reply: Reply): Plan {
  return [
    { kind: 'head', status: reply.status, headers: reply.headers },
    { kind: 'write', bytes: Buffer.from(reply.body), text: '', tokens: 0, chunks: 0 },
    { kind: 'end', normally: false },
  ];
}
