import { expect, it } from '@jest/globals';
import { estimateTokens, promptTokensAtMost } from './estimate-tokens.ts';

it('counts a token for four Latin letters, and for each Chinese character', () => {
  expect(estimateTokens('')).toBe(0);
  expect(estimateTokens('abcde')).toBe(2);
  expect(estimateTokens('你好')).toBe(2);
});

it('counts all that is sent, and rather too much of it', () => {
  const plain = { system: 'Be kind.', messages: [{ role: 'visitor', text: 'How long is delivery?' }] } as const;
  const atMost = promptTokensAtMost(plain);
  expect(atMost).toBeGreaterThan(estimateTokens('Be kind.How long is delivery?'));
  expect(promptTokensAtMost({ ...plain, answerSoFar: 'Two to four days' })).toBeGreaterThan(atMost);
  const tools = [{ name: 'find', parameters: { type: 'object' } }];
  expect(promptTokensAtMost({ ...plain, tools })).toBeGreaterThan(atMost);
  const called = {
    role: 'assistant',
    text: '',
    toolCalls: [{ id: '1', name: 'find', argumentsText: '{"a":1}' }],
  } as const;
  expect(promptTokensAtMost({ ...plain, messages: [...plain.messages, called] })).toBeGreaterThan(atMost + 8);
});
