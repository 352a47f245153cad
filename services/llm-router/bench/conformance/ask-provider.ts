import { performance } from 'node:perf_hooks';
import { type Simulator, startSimulator } from '@parley/testkit';
import { createProviders } from '../../src/adapters/providers.ts';
import { type Provider, ProviderError } from '../../src/ports.ts';
import { ANSWER, type Case } from './cases.ts';
import { countCloseFrom, MODELS, patienceMs, TOOLS } from './conditions.ts';
import type { Ending, Outcome, Subject } from './outcome.ts';
import { createToolCallJoiner } from './tool-calls.ts';

type Adapter = Subject & { kind: 'adapter' };

/** Puts one case to one of our adapters, with a vendor of its own. */
export async function askProvider(test: Case, subject: Adapter): Promise<Outcome> {
  const { protocol, tls } = subject;
  const simulator = await startSimulator({
    protocol,
    answer: ANSWER,
    chunkCharacters: 5,
    ...(tls && { tls }),
    ...test.behaviour,
  });
  const provider = providerOf(simulator, subject);
  try {
    if (test.burst === undefined) return await ask(test, subject, provider, simulator);
    const { status, fault, ...calm } = test.behaviour;
    simulator.set({ status: undefined, fault: undefined, ...calm });
    simulator.next(...Array.from({ length: test.burst }, () => ({ status, fault })));
    for (let index = 0; index < test.burst; index += 1) await ask(test, subject, provider, simulator);
    return await ask(test, subject, provider, simulator);
  } finally {
    await simulator.stop();
  }
}

function providerOf(simulator: Simulator, { protocol, transport }: Adapter): Provider {
  const baseUrls = { openai: 'openaiBaseUrl', anthropic: 'anthropicBaseUrl', google: 'geminiBaseUrl' } as const;
  const settings = {
    openaiApiKeys: ['key'],
    anthropicApiKeys: ['key'],
    geminiApiKeys: ['key'],
    [baseUrls[protocol]]: simulator.url,
    egress: 'allow',
    transport,
  } as const;
  const [provider] =
    createProviders(settings, { certificateAuthority: simulator.certificateAuthority }).get(protocol) ?? [];
  if (!provider) throw new Error(`no provider for ${protocol}`);
  return provider;
}

async function ask(test: Case, subject: Adapter, provider: Provider, simulator: Simulator): Promise<Outcome> {
  const patience = patienceMs(test, subject);
  const controller = new AbortController();
  let stoppedAt: number | undefined;
  const stop = () => {
    stoppedAt ??= performance.now();
    controller.abort(new ProviderError('cancelled'));
  };
  let timer = setTimeout(stop, patience);
  const seen = { text: '', chunks: 0 };
  const toolCalls = createToolCallJoiner();
  let ending: Ending = { kind: 'failed', error: 'cut', retryAfterMs: undefined };
  const calls = simulator.requests.length;
  try {
    const request = {
      system: 'Be kind.',
      messages: [{ role: 'visitor', text: 'Where is my parcel?' }],
      model: MODELS[subject.protocol],
      maxOutputTokens: test.maxOutputTokens ?? 500,
      tools: test.offersTools ? TOOLS : undefined,
    } as const;
    for await (const part of provider.complete(request, controller.signal)) {
      if (part.type === 'text-delta') {
        clearTimeout(timer);
        timer = setTimeout(stop, patience);
        seen.text += part.text;
        seen.chunks += 1;
      }
      if (part.type === 'finish') ending = { kind: 'finished', reason: part.reason, usage: part.usage };
      if (part.type === 'tool-call-delta') toolCalls.add(part);
      if (test.stopsAfter !== undefined && seen.chunks >= test.stopsAfter) stop();
    }
  } catch (error) {
    ending = endingOf(error, stoppedAt !== undefined);
  } finally {
    clearTimeout(timer);
  }
  const closedAfterMs = await countCloseFrom(stoppedAt, simulator, calls);
  const record = simulator.requests.at(-1);
  return {
    ending,
    text: seen.text,
    toolCalls: toolCalls.calls,
    closedAfterMs,
    calls: simulator.requests.length,
    tokensSent: record?.tokensSent ?? 0,
    tokensAfterStop: record?.tokensAfterAbort ?? 0,
  };
}

function endingOf(error: unknown, wasStopped: boolean): Ending {
  if (!(error instanceof ProviderError)) return { kind: 'failed', error: 'unknown', retryAfterMs: undefined };
  if (wasStopped && error.kind === 'cancelled') return { kind: 'stopped' };
  return { kind: 'failed', error: error.kind, retryAfterMs: error.retryAfterMs };
}
