import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateTokens, promptTokensAtMost, promptTokensCeiling, tokensAtMost } from './estimate-tokens.ts';

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

describe('the ceiling of a prompt', () => {
  const prompt = (text: string, more: object = {}) => ({
    ...{ system: '', messages: [{ role: 'visitor', text } as const], ...more },
  });

  it('has room for a token in every byte, for each message, and for what is said of tools', () => {
    expect(promptTokensCeiling(prompt(''))).toBe(16);
    expect(promptTokensCeiling(prompt('abc'))).toBe(16 + 3);
    expect(promptTokensCeiling(prompt('茶 👋'))).toBe(16 + 3 + 1 + 4);
    expect(promptTokensCeiling(prompt('', { system: 'ab' }))).toBe(16 + 2);
    const tools = [{ name: 'find', parameters: {} }];
    expect(promptTokensCeiling(prompt('', { tools }))).toBeGreaterThan(600 + JSON.stringify(tools).length);
    const toolCalls = [{ id: 'x', name: 'find', argumentsText: '{}' }];
    const called = { system: '', messages: [{ role: 'assistant', text: 'a', toolCalls } as const] };
    expect(promptTokensCeiling(called)).toBe(16 + 1 + 1 + 4 + 2);
    const result = { system: '', messages: [{ role: 'tool', toolCallId: 'long', text: 'a' } as const] };
    expect(promptTokensCeiling(result)).toBe(16 + 4 + 1);
  });

  it('is never below what a prompt comes to as a rule', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, system) => {
        expect(promptTokensCeiling(prompt(text, { system }))).toBeGreaterThanOrEqual(
          promptTokensAtMost(prompt(text, { system })) - 1,
        );
      }),
    );
  });
});

it('never guesses more than it allows for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(estimateTokens(text)).toBeLessThanOrEqual(tokensAtMost(text));
    }),
  );
});
