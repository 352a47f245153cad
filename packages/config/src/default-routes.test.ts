import { expect, it } from '@jest/globals';
import { defaultRoutes } from './default-routes.ts';

const providers = (env: Record<string, string>) => defaultRoutes(env).map(({ provider }) => provider);

it('answers from the FAQ alone when no vendor is set', () => {
  expect(defaultRoutes({})).toEqual([{ provider: 'faq', model: '' }]);
});

it.each([
  ['OPENAI_API_KEY', 'openai'],
  ['OPENAI_API_KEY_FILE', 'openai'],
  ['OPENAI_BASE_URL', 'openai'],
  ['ANTHROPIC_API_KEY', 'anthropic'],
  ['ANTHROPIC_BASE_URL', 'anthropic'],
  ['GEMINI_API_KEY', 'google'],
  ['GEMINI_BASE_URL', 'google'],
  ['PARLEY_LOCAL_LLM_URL', 'local'],
])('%s puts %s before the FAQ', (name, provider) => {
  expect(providers({ [name]: 'x' })).toEqual([provider, 'faq']);
});

it('keeps the order GPT, Claude, Gemini, local, FAQ, however the environment is sorted', () => {
  const env = { PARLEY_LOCAL_LLM_URL: 'l', GEMINI_API_KEY: 'g', ANTHROPIC_API_KEY: 'a', OPENAI_API_KEY: 'o' };
  expect(providers(env)).toEqual(['openai', 'anthropic', 'google', 'local', 'faq']);
});

it('takes an empty variable for unset', () => {
  expect(providers({ OPENAI_API_KEY: '' })).toEqual(['faq']);
});

it('has no cloud vendor on it when nothing may leave', () => {
  const env = { PARLEY_EGRESS: 'deny', OPENAI_API_KEY: 'o', GEMINI_BASE_URL: 'g', PARLEY_LOCAL_LLM_URL: 'l' };
  expect(providers(env)).toEqual(['local', 'faq']);
});

it('names a model for each vendor, the local one as configured', () => {
  for (const { provider, model } of defaultRoutes({ OPENAI_API_KEY: 'o', ANTHROPIC_API_KEY: 'a', GEMINI_API_KEY: 'g' }))
    expect(model !== '' || provider === 'faq').toBe(true);
  const env = { PARLEY_LOCAL_LLM_URL: 'l', PARLEY_LOCAL_LLM_MODEL: 'qwen' };
  expect(defaultRoutes(env)[0]).toEqual({ provider: 'local', model: 'qwen' });
});
