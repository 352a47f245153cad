import { performance } from 'node:perf_hooks';
import { type ProtocolName, type Simulator, startSimulator } from '@parley/testkit';
import { SseParser } from '../../src/adapters/http/sse-parser.ts';
import { createAnswerReader } from '../../src/adapters/openai/read-answer.ts';
import { ProviderError } from '../../src/ports.ts';
import { ANSWER, type Case } from './cases.ts';
import { countCloseFrom, MODELS, patienceMs, TOOLS } from './conditions.ts';
import type { Ending, Outcome } from './outcome.ts';

/** A gateway that stands between its caller and a simulator. */
export interface Gateway {
  readonly name: string;
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly model?: string | undefined;
  /** `{upstream}` in a value is the simulator's base URL. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the gateway was told that its vendor is; 0: it is told by the headers. */
  readonly upstreamPort: number;
  readonly protocol: ProtocolName;
}

/** Puts one case to a gateway, as a plain client of OpenAI's protocol that believes only what it is told. */
export async function askGateway(test: Case, gateway: Gateway): Promise<Outcome> {
  const { protocol, upstreamPort: port } = gateway;
  const simulator = await startSimulator({ protocol, port, answer: ANSWER, chunkCharacters: 5, ...test.behaviour });
  try {
    if (test.burst === undefined) return await ask(test, gateway, simulator);
    const { status, fault, ...calm } = test.behaviour;
    simulator.set({ status: undefined, fault: undefined, ...calm });
    simulator.next(...Array.from({ length: test.burst }, () => ({ status, fault })));
    for (let index = 0; index < test.burst && simulator.requests.length < test.burst; index += 1)
      await ask(test, gateway, simulator);
    return await ask(test, gateway, simulator);
  } finally {
    await simulator.stop();
  }
}

async function ask(test: Case, gateway: Gateway, simulator: Simulator): Promise<Outcome> {
  const controller = new AbortController();
  let stoppedAt: number | undefined;
  const stop = () => {
    stoppedAt ??= performance.now();
    controller.abort();
  };
  const patience = patienceMs(test, { kind: 'gateway', name: gateway.name, protocol: gateway.protocol });
  let timer = setTimeout(stop, patience);
  const calls = simulator.requests.length;
  const seen = { text: '', chunks: 0 };
  let ending: Ending;
  try {
    const response = await fetch(`${gateway.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: headersOf(gateway, simulator),
      body: JSON.stringify(bodyOf(test, gateway)),
      signal: controller.signal,
    });
    if (!response.ok || response.body === null) ending = { kind: 'refused', status: response.status };
    else
      ending = await readAnswer(response.body, (text) => {
        clearTimeout(timer);
        timer = setTimeout(stop, patience);
        seen.text += text;
        seen.chunks += 1;
        if (test.stopsAfter !== undefined && seen.chunks >= test.stopsAfter) stop();
      });
  } catch (error) {
    if (stoppedAt !== undefined) ending = { kind: 'stopped' };
    else if (error instanceof ProviderError) ending = { kind: 'refused', status: 200 };
    else ending = { kind: 'failed', error: 'network', retryAfterMs: undefined };
  } finally {
    clearTimeout(timer);
  }
  const closedAfterMs = await countCloseFrom(stoppedAt, simulator, calls);
  const record = simulator.requests.at(-1);
  return {
    ending,
    text: seen.text,
    toolCalls: [],
    closedAfterMs,
    calls: simulator.requests.length,
    tokensSent: record?.tokensSent ?? 0,
    tokensAfterStop: record?.tokensAfterAbort ?? 0,
  };
}

async function readAnswer(body: AsyncIterable<Uint8Array>, onText: (text: string) => void): Promise<Ending> {
  const parser = new SseParser();
  const reader = createAnswerReader();
  for await (const bytes of body) {
    for (const { data } of parser.push(bytes)) {
      if (data === '[DONE]') continue;
      for (const part of reader.read(JSON.parse(data))) if (part.type === 'text-delta') onText(part.text);
    }
  }
  const finish = reader.finish();
  return finish ? { kind: 'finished', reason: finish.reason, usage: finish.usage } : { kind: 'silent-end' };
}

function headersOf(gateway: Gateway, simulator: Simulator): Record<string, string> {
  const told = Object.entries(gateway.headers).map(([name, value]) => [
    name,
    value.replaceAll('{upstream}', simulator.url),
  ]);
  return { 'content-type': 'application/json', authorization: 'Bearer key', ...Object.fromEntries(told) };
}

function bodyOf(test: Case, gateway: Gateway): object {
  return {
    model: gateway.model ?? MODELS[gateway.protocol],
    messages: [{ role: 'user', content: 'Where is my parcel?' }],
    max_completion_tokens: test.maxOutputTokens ?? 500,
    stream: true,
    stream_options: { include_usage: true },
    ...(test.offersTools ? { tools: TOOLS.map((tool) => ({ type: 'function', function: tool })) } : {}),
  };
}
