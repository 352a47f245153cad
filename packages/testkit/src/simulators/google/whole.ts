import type { Identities } from '../identities.ts';
import type { Ending } from '../protocol.ts';
import type { ContentRequest } from './request.ts';
import { finishReason, usageOf } from './usage.ts';

/** A GenerateContentResponse without streaming. https://ai.google.dev/api/generate-content#generatecontentresponse */
export function wholeAnswer(request: ContentRequest, identities: Identities, text: string, ending: Ending): string {
  const answer =
    ending.finish === 'refusal' && text === ''
      ? { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }
      : {
          candidates: [
            { content: { parts: [{ text }], role: 'model' }, finishReason: finishReason(ending.finish), index: 0 },
          ],
        };
  const response = {
    ...answer,
    ...(ending.tokens === undefined ? {} : { usageMetadata: usageOf(ending.tokens) }),
    modelVersion: request.model,
    responseId: identities.letters(22),
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
