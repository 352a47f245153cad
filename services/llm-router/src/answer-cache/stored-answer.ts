import { z } from 'zod';
import type { AnswerPart, Route, Target } from '../ports.ts';

/** UTF-16 code units. Longer answers are rare, and rarely asked for twice. */
const MAX_TEXT_LENGTH = 16_000;

const stored = z.strictObject({ text: z.string().min(1), provider: z.string(), model: z.string() });

const nothingUsed = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

/**
 * An answer as the cache keeps it; undefined when it should not: one that is not whole, came from a fallback, or holds
 * more than text.
 */
export function encodeAnswer(parts: readonly AnswerPart[]): string | undefined {
  let text = '';
  for (const part of parts) {
    switch (part.type) {
      case 'text-delta':
        text += part.text;
        break;
      case 'rewind':
        text = text.slice(0, part.length);
        break;
      case 'tool-call-delta':
        return undefined;
      case 'finish': {
        const { reason, degradation, target } = part;
        if (reason !== 'stop' || degradation !== undefined) return undefined;
        if (text.trim() === '' || text.length > MAX_TEXT_LENGTH) return undefined;
        return JSON.stringify({ text, provider: target.provider.name, model: target.model });
      }
    }
  }
  return undefined;
}

/** The parts of a stored answer, which cost nothing; undefined when it is not one, or of nobody on the route. */
export function decodeAnswer(value: string, route: Route): readonly AnswerPart[] | undefined {
  const parsed = stored.safeParse(jsonOf(value));
  if (!parsed.success) return undefined;
  const { text, provider, model } = parsed.data;
  const target = route.targets.find((one: Target) => one.provider.name === provider && one.model === model);
  if (!target) return undefined;
  return [
    { type: 'text-delta', text },
    { type: 'finish', reason: 'stop', usage: nothingUsed, target, degradation: undefined },
  ];
}

/** The same part for somebody who did not pay for it. */
export function withoutUsage(part: AnswerPart): AnswerPart {
  return part.type === 'finish' ? { ...part, usage: nothingUsed } : part;
}

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
