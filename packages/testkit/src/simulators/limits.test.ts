import { expect, it } from '@jest/globals';
import { rawRequest } from './raw-request.ts';
import { startSimulator } from './start-simulator.ts';

const rateLimit = { requests: 2, tokens: 10_000, windowMs: 60_000 };

it("counts OpenAI's limits down in its headers, and refuses what goes beyond", async () => {
  const simulator = await startSimulator({ protocol: 'openai', rateLimit, now: () => 1_800_000_000_000 });
  const ask = () =>
    rawRequest(`${simulator.url}/chat/completions`, {
      headers: { authorization: 'Bearer key' },
      body: { model: 'gpt-5', messages: [{ role: 'user', content: 'hi' }], max_completion_tokens: 1_000 },
    });
  const replies = [await ask(), await ask(), await ask()];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(replies.map(({ headers }) => headers['x-ratelimit-remaining-requests'])).toEqual(['1', '0', '0']);
  expect(replies[0]?.headers['x-ratelimit-reset-requests']).toBe('60000ms');
  expect(Number(replies[0]?.headers['x-ratelimit-remaining-tokens'])).toBeLessThan(9_000);
  expect(replies[2]?.headers['retry-after']).toBe('60');
  await simulator.stop();
});

it("counts Anthropic's down too, and tells their end as a time", async () => {
  const simulator = await startSimulator({ protocol: 'anthropic', rateLimit, now: () => 1_800_000_000_000 });
  const reply = await rawRequest(`${simulator.url}/v1/messages`, {
    headers: { 'x-api-key': 'key', 'anthropic-version': '2026-10-21' },
    body: { model: 'claude-opus-5', max_tokens: 1_000, messages: [{ role: 'user', content: 'hi' }] },
  });
  expect(reply.headers['anthropic-ratelimit-requests-remaining']).toBe('1');
  expect(reply.headers['anthropic-ratelimit-tokens-remaining']).toBe('9000');
  expect(reply.headers['anthropic-ratelimit-tokens-reset']).toBe('2027-01-15T08:01:00Z');
  await simulator.stop();
});
