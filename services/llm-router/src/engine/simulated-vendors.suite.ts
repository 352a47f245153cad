import { performance } from 'node:perf_hooks';
import { systemClock } from '@parley/flow';
import {
  type ProtocolName,
  type Question,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '@parley/testkit';
import { createProviders } from '../adapters/providers.ts';
import type { Transport } from '../adapters/transport.ts';
import {
  type AnswerPart,
  type AnswerRequest,
  type Provider,
  ProviderError,
  type Route,
  type Target,
  type WeightedTarget,
} from '../ports.ts';
import { createAnswerEngine } from './engine.ts';
import type { EngineDeps, EngineSettings } from './engine-deps.ts';
import type { CallReport } from './reports.ts';
import { noHealth, noLedger, noRateLimits } from './unlimited.ts';

export const ANSWER = '您的包裹在路上 📦, it left our house this morning and arrives tomorrow between nine and noon.';

/** Answers, and goes on with an answer that was broken off, exactly where that ended. */
export function goesOn({ text }: Pick<Question, 'text'>): string {
  const soFar = /<answer_so_far>([\s\S]*)<\/answer_so_far>/.exec(text)?.[1];
  return soFar !== undefined && ANSWER.startsWith(soFar) ? ANSWER.slice(soFar.length) : ANSWER;
}

/** The adapter that Parley uses, at a simulator's address. */
export function providerAt(simulator: Simulator, transport: Transport = 'sdk'): Provider {
  const baseUrls = { openai: 'openaiBaseUrl', anthropic: 'anthropicBaseUrl', google: 'geminiBaseUrl' } as const;
  const keys = { openaiApiKeys: ['key'], anthropicApiKeys: ['key'], geminiApiKeys: ['key'] };
  const { protocol, url } = simulator;
  const settings = { ...keys, egress: 'allow', transport, [baseUrls[protocol]]: url } as const;
  const [provider] = createProviders(settings).get(protocol) ?? [];
  if (!provider) throw new Error(`no provider for ${protocol}`);
  return provider;
}

export const startVendor = (protocol: ProtocolName, more: Partial<SimulatorOptions> = {}): Promise<Simulator> =>
  startSimulator({ protocol, answer: goesOn, chunkCharacters: 5, ...more });

export function targetOf(simulator: Simulator, transport: Transport = 'sdk'): WeightedTarget {
  return { provider: providerAt(simulator, transport), model: MODELS[simulator.protocol], weight: 1 };
}

const MODELS = { openai: 'gpt-5.4-mini', anthropic: 'claude-haiku-5-5', google: 'gemini-flash-latest' } as const;

/** Generous: what is slow here is the machine. */
export const calmSettings: EngineSettings = {
  firstTextMs: 20_000,
  silenceMs: 20_000,
  attemptMs: 60_000,
  answerMs: 60_000,
  retryAfterCapMs: 5_000,
  reopenWaitMs: 5_000,
  drainMs: 1_000,
};

export interface RealEngine {
  readonly engine: ReturnType<typeof createAnswerEngine>;
  readonly calls: CallReport[];
}

export function startEngine(more: Partial<EngineDeps> = {}): RealEngine {
  const calls: CallReport[] = [];
  const engine = createAnswerEngine({
    ...{ clock: systemClock, random: Math.random, ledger: noLedger, rateLimits: noRateLimits, health: noHealth },
    ...{ priceOf: () => undefined, settings: calmSettings, onAnswer: () => undefined },
    onCall: (report) => calls.push(report),
    ...more,
  });
  return { engine, calls };
}

export interface Received {
  readonly text: string;
  readonly outcome: 'finished' | ProviderError['kind'];
  readonly target: Target | undefined;
  /** From the question to the first text. */
  readonly firstTextMs: number | undefined;
  readonly durationMs: number;
  /** The longest time between two pieces of text. */
  readonly longestGapMs: number;
  readonly rewinds: number;
}

let turns = 0;

export function requestTo(targets: readonly WeightedTarget[], route: Partial<Route> = {}): AnswerRequest {
  turns += 1;
  return {
    ...{ tenantId: 'demo', siteId: 'shop', visitorId: undefined, turnId: `turn-${turns}` },
    prompt: {
      system: 'Be kind.',
      messages: [{ role: 'visitor', text: 'Where is my parcel?' }],
      maxOutputTokens: 500,
    },
    route: { strategy: 'ordered', targets, fallbacks: [], maxCalls: 5, hedge: undefined, ...route },
  };
}

/** Reads an answer to its end, as its reader sees it. */
export async function receive(
  { engine }: Pick<RealEngine, 'engine'>,
  request: AnswerRequest,
  {
    signal = new AbortController().signal,
    onPart = () => {},
  }: { signal?: AbortSignal; onPart?: (part: AnswerPart) => void } = {},
): Promise<Received> {
  const startedAt = performance.now();
  const seen = { text: '', rewinds: 0, longestGapMs: 0, target: undefined as Target | undefined };
  let firstTextMs: number | undefined;
  let lastTextAt = startedAt;
  let outcome: Received['outcome'] = 'finished';
  try {
    for await (const part of engine.answer(request, signal)) {
      const now = performance.now();
      if (part.type === 'text-delta') {
        if (firstTextMs === undefined) firstTextMs = now - startedAt;
        else seen.longestGapMs = Math.max(seen.longestGapMs, now - lastTextAt);
        lastTextAt = now;
        seen.text += part.text;
      } else if (part.type === 'rewind') {
        seen.text = seen.text.slice(0, part.length);
        seen.rewinds += 1;
      } else if (part.type === 'finish') seen.target = part.target;
      onPart(part);
    }
  } catch (error) {
    outcome = error instanceof ProviderError ? error.kind : 'unknown';
  }
  return { ...seen, outcome, firstTextMs, durationMs: performance.now() - startedAt };
}
