import type { Identities } from '../identities.ts';
import { parseJson } from '../json-value.ts';
import type { Frame, PromptTokens, StreamFrames } from '../protocol.ts';
import { errorBody } from './errors.ts';
import type { ContentRequest } from './request.ts';
import { finishReason, usageOf } from './usage.ts';

/**
 * Each event is a whole GenerateContentResponse; usage repeats and grows; the stream is over with the event that has a
 * finishReason, and no marker follows. https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
 */
export function createFrames(request: ContentRequest, prompt: PromptTokens, identities: Identities): StreamFrames {
  const tail = { modelVersion: request.model, responseId: identities.letters(22) };
  const frame = request.serverSentEvents ? serverSentEvent : createArrayElement();
  const candidate = (text: string, finish: object = {}) => ({
    candidates: [{ content: { parts: [{ text }], role: 'model' }, ...finish, index: 0 }],
  });
  const usage = (output: number, reasoning = 0) => ({ usageMetadata: usageOf({ ...prompt, output, reasoning }) });
  let hasText = false;

  return {
    // There is no role chunk, no start event: the first bytes are the first text.
    opening: () => [],
    text: (text, tokensSoFar) => {
      hasText = true;
      return frame({ ...candidate(text), ...(tokensSoFar === undefined ? {} : usage(tokensSoFar)), ...tail });
    },
    // A call comes whole, and its signature has to be given back.
    toolCall: ({ index, name, argumentsText }) => [
      () => {
        hasText = true;
        const call = { functionCall: { name, args: parseJson(argumentsText) ?? {} } };
        const part = index === 0 ? { ...call, thoughtSignature: identities.letters(32) } : call;
        return [frame({ candidates: [{ content: { parts: [part], role: 'model' }, index: 0 }], ...tail })];
      },
    ],
    closing: ({ finish, tokens }) => {
      const counted = tokens === undefined ? {} : { usageMetadata: usageOf(tokens) };
      const last = frame(
        finish === 'refusal' && !hasText
          ? { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, ...counted, ...tail }
          : { ...candidate('', { finishReason: finishReason(finish) }), ...counted, ...tail },
      );
      return request.serverSentEvents ? [last] : [last, { bytes: '\n]\n' }];
    },
    failure: (reason) => frame({ error: errorBody(reason) }),
    // The vendor has none. An event with usage alone is one that clients must pass over as well.
    keepalive: () => frame({ ...usage(0), ...tail }),
    malformed: () =>
      request.serverSentEvents
        ? { bytes: 'data: {"candidates": [{"content": {"parts": [{"te\n\n' }
        : { bytes: ',\r\n{"candidates": [{"content": {"parts": [{"te' },
  };
}

function serverSentEvent(value: unknown): Frame {
  return { bytes: `data: ${JSON.stringify(value)}\n\n` };
}

function createArrayElement(): (value: unknown) => Frame {
  let before = '[';
  return (value) => {
    const bytes = `${before}${JSON.stringify(value)}`;
    before = '\n,\r\n';
    return { bytes };
  };
}
