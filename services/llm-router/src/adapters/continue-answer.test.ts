import { expect, it } from '@jest/globals';
import { promptTokensCeiling } from '../domain/estimate-tokens.ts';
import { messagesOf } from './continue-answer.ts';

const messages = [{ role: 'visitor', text: 'Hello' }] as const;
const request = { system: '', messages, model: 'm', maxOutputTokens: 1 };

it('leaves the talk alone when there is nothing to go on from', () => {
  expect(messagesOf(request)).toBe(messages);
  expect(messagesOf({ ...request, answerSoFar: '' })).toBe(messages);
});

it('ends with a turn of the visitor that quotes the text to its last character', () => {
  const [first, last, ...rest] = messagesOf({ ...request, answerSoFar: 'Dear sir,\nyour ' });
  expect(first).toEqual(messages[0]);
  expect(rest).toEqual([]);
  expect(last?.role).toBe('visitor');
  expect(last?.text).toContain('>Dear sir,\nyour <');
});

it('is asked for in words that money is set aside for', () => {
  const continued = { ...request, answerSoFar: 'Two' };
  const asked = messagesOf(continued).reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
  expect(promptTokensCeiling(continued)).toBeGreaterThanOrEqual(asked);
});
