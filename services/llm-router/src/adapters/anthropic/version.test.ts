import Anthropic from '@anthropic-ai/sdk';
import { expect, it } from '@jest/globals';
import { ANTHROPIC_VERSION } from './provider.ts';

it("asks for the same version of the API as the vendor's library", async () => {
  const { req } = await new Anthropic({ apiKey: 'key' }).buildRequest({ method: 'post', path: '/v1/messages' });
  expect((req.headers as Headers).get('anthropic-version')).toBe(ANTHROPIC_VERSION);
});
