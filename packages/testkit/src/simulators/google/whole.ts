import type { SimulatedToolCall } from '../behaviour.ts';
import type { Identities } from '../identities.ts';
import { parseJson } from '../json-value.ts';
import type { Ending } from '../protocol.ts';
import type { ContentRequest } from './request.ts';
import { finishReason, usageOf } from './usage.ts';

/** A GenerateContentResponse without streaming. https://ai.google.dev/api/generate-content#generatecontentresponse */
export function wholeAnswer(
  request: ContentRequest,
  identities: Identities,
  text: string,
  ending: Ending,
  calls: readonly SimulatedToolCall[],
): string {
  const functionCalls = calls.map(({ name, argumentsText }) => ({
    functionCall: { name, args: parseJson(argumentsText) ?? {} },
  }));
  const parts = [...(text === '' && calls.length > 0 ? [] : [{ text }]), ...functionCalls];
  const answer =
    ending.finish === 'refusal' && text === ''
      ? { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }
      : {
          candidates: [{ content: { parts, role: 'model' }, finishReason: finishReason(ending.finish), index: 0 }],
        };
  const response = {
    ...answer,
    ...(ending.tokens === undefined ? {} : { usageMetadata: usageOf(ending.tokens) }),
    modelVersion: request.model,
    responseId: identities.letters(22),
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
