import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import OpenAI from 'openai';
import { findNatsServer, findPostgresBin, findRedisServer } from '../servers/index.ts';
import { type Simulator, startSimulator } from '../simulators/index.ts';
import type { Stack } from './stack.ts';
import { startStack } from './start-stack.ts';

const hasServers = findNatsServer() && findRedisServer() && findPostgresBin();
const START_TIMEOUT_MS = 90_000;

const keys = { acme: 'parley-acme', rival: 'parley-rival' } as const;

/** A tenants file with one site and one key for each tenant. */
function sitesFile(): string {
  const tenants = Object.entries(keys).map(([id, key]) => ({
    id,
    apiKeys: [{ id: 'test', sha256: createHash('sha256').update(key).digest('hex') }],
    routes: [{ provider: 'openai', model: `model-of-${id}` }],
    sites: [{ key: `${id}-site`, name: id, languages: ['en'], allowedOrigins: [], allowNoOrigin: true }],
  }));
  return JSON.stringify({ tenants });
}

(hasServers ? describe : describe.skip)('the OpenAI-compatible door of a stack with two routers', () => {
  let folder: string;
  let vendor: Simulator;
  let stack: Stack;
  let client: OpenAI;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-door-'));
    const config = join(folder, 'parley.yaml');
    writeFileSync(config, sitesFile());
    vendor = await startSimulator({ protocol: 'openai', chunkCharacters: 2 });
    const env = { OPENAI_API_KEY: 'simulated', OPENAI_BASE_URL: vendor.url };
    stack = await startStack({ routers: 2, config, env });
    client = new OpenAI({ baseURL: `${stack.gateways[0]}/llm/v1`, apiKey: keys.acme, maxRetries: 0 });
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await stack?.stop();
    await vendor?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, START_TIMEOUT_MS);

  const question = { model: 'auto', messages: [{ role: 'user', content: 'Where is parcel 7?' }] } as const;
  const asked = () => ({ ...question, messages: [...question.messages] });

  it('streams a chat with a tool through gateway, router and vendor', async () => {
    const tool = { name: 'track', parameters: { type: 'object', properties: { parcel: { type: 'string' } } } };
    const tools = [{ type: 'function', function: tool }] as const;
    vendor.set({ answer: '', toolCalls: [{ name: 'track', argumentsText: '{"parcel":"7"}' }] });
    const first = await client.chat.completions.stream({ ...asked(), tools: [...tools] }).finalChatCompletion();
    const calls = first.choices[0]?.message.tool_calls ?? [];
    expect(calls).toHaveLength(1);
    vendor.set({ answer: 'It is in Hamburg.' });
    const second = client.chat.completions.stream({
      model: 'openai/model-of-acme',
      messages: [
        ...question.messages,
        { role: 'assistant', content: null, tool_calls: calls },
        { role: 'tool', tool_call_id: calls[0]?.id ?? '', content: 'Hamburg' },
      ],
      tools: [...tools],
    });
    let pieces = 0;
    second.on('content', () => pieces++);
    expect((await second.finalChatCompletion()).choices[0]?.message.content).toBe('It is in Hamburg.');
    expect(pieces).toBeGreaterThan(0);
  });

  it('keeps tenants apart', async () => {
    const rival = client.withOptions({ apiKey: keys.rival });
    const names = [];
    for await (const model of rival.models.list()) names.push(model.id);
    expect(names).toEqual(['auto', 'rival-site', 'openai/model-of-rival', 'faq']);
    await expect(rival.chat.completions.create({ ...asked(), model: 'openai/model-of-acme' })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
    });
    await expect(client.withOptions({ apiKey: 'parley-nobody' }).models.list()).rejects.toMatchObject({ status: 401 });
  });

  it('closes the vendor’s connection when the client leaves', async () => {
    vendor.set({ answer: 'A long answer', fault: { kind: 'hang', afterChunks: 1 } });
    const before = vendor.requests.length;
    const stream = await client.chat.completions.create({ ...asked(), stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break;
    expect((await vendor.settled(before)).clientClosedAt).toBeDefined();
    vendor.set({});
  });

  it('breaks off with the router that dies, and goes on with the other one', async () => {
    vendor.set({ answer: 'A long answer', fault: { kind: 'hang', afterChunks: 1 } });
    const streams = await Promise.all([0, 1].map(() => client.chat.completions.create({ ...asked(), stream: true })));
    const ends = streams.map(async (stream) => {
      for await (const chunk of stream) if (chunk.choices[0]?.finish_reason) return 'whole';
      return 'short';
    });
    // Each router has one of them.
    const first = expect(Promise.race(ends)).rejects.toThrow();
    const all = Promise.allSettled(ends);
    vendor.set({ answer: 'Here.' });
    await stack.services.get('llm-router-0')?.kill('SIGKILL');
    await first;
    for (let count = 0; count < 4; count++) {
      const { choices } = await client.chat.completions.create(asked());
      expect(choices[0]?.message.content).toBe('Here.');
    }
    for (const stream of streams) stream.controller.abort();
    await all;
  });
});
