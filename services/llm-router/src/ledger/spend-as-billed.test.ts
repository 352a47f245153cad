// The whole way of money: answers through the engine, by simulated vendors over HTTP, with their price in the books.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseSites } from '@parley/config';
import { systemClock } from '@parley/flow';
import { createLogger, createRegistry } from '@parley/telemetry';
import { type Simulator, startSimulator } from '@parley/testkit';
import { createProviders } from '../adapters/providers.ts';
import { createAnswerEngine } from '../engine/engine.ts';
import { noHealth, noRateLimits } from '../engine/unlimited.ts';
import { ProviderError } from '../ports.ts';
import { createLedger } from './create-ledger.ts';
import { FakeStore } from './fake-store.suite.ts';

const TURNS = 1_000;
const MAX_OUTPUT_TOKENS = 100;
/** Of an output token; the prompt is free, so that what the simulator sent is what it bills. */
const MICROS_PER_TOKEN = 10;
const CAP_MICROS = 100 * MAX_OUTPUT_TOKENS * MICROS_PER_TOKEN;

const sites = parseSites(
  `prices: { models: { billed: { input: 0, output: ${MICROS_PER_TOKEN} } } }
tenants: [{ id: acme, budget: { day: { hard: ${CAP_MICROS / 1_000_000} } }, costBreaker: false,
  sites: [{ key: shop, name: Acme, languages: [en], allowedOrigins: [self] }] }]`,
  'sites.yaml',
  {},
);

describe('a thousand turns at once, at a cap that fits a hundred', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    // Four letters are a token, here as there.
    const answer = ({ text }: { text: string }) => 'word'.repeat(30 + (Number(text) % 60));
    simulator = await startSimulator({ protocol: 'openai', answer, chunkCharacters: 8, chunkDelayMs: 20 });
  });
  afterAll(() => simulator?.stop());

  it('never pass it, and the books say what the vendor bills', async () => {
    const store = new FakeStore(systemClock);
    const log = createLogger('llm-router', 'silent');
    const deps = { store: store.client, clock: systemClock, log, random: Math.random, metrics: createRegistry('test') };
    const ledger = createLedger({ ...deps, sites, routerId: 'router' }, { reserveMs: 10_000, spendLeaseMs: 30_000 });
    const settings = { firstTextMs: 20_000, silenceMs: 20_000, attemptMs: 60_000, answerMs: 60_000 };
    const engine = createAnswerEngine({
      ...{ clock: systemClock, random: Math.random, ledger, rateLimits: noRateLimits, health: noHealth },
      ...{ priceOf: ledger.priceOf, onCall: () => undefined, onAnswer: () => undefined },
      settings: { ...settings, retryAfterCapMs: 0, reopenWaitMs: 0, drainMs: 0 },
    });
    const [provider] =
      createProviders({
        ...{ openaiBaseUrl: simulator.url, openaiApiKeys: ['key'], egress: 'allow', transport: 'raw' },
      }).get('openai') ?? [];
    if (!provider) throw new Error('no provider');
    // Some answers break off, some come without a word of what they cost.
    simulator.next(
      ...Array.from({ length: 60 }, (_, index) => {
        if (index % 4 === 0) return { fault: { kind: 'cut', afterChunks: 5, how: 'end' } as const };
        return index % 4 === 1 ? { fault: { kind: 'missing-usage' } as const } : {};
      }),
    );

    const outcomes = { answered: 0, refused: 0 };
    const turn = async (index: number) => {
      const parts = engine.answer(
        {
          ...{ tenantId: 'acme', siteId: 'shop', visitorId: undefined, turnId: `turn-${index}` },
          prompt: {
            ...{ system: '', messages: [{ role: 'visitor', text: `${index}` }], maxOutputTokens: MAX_OUTPUT_TOKENS },
          },
          route: {
            ...{ strategy: 'ordered', fallbacks: [], maxCalls: 3, hedge: undefined },
            targets: [{ provider, model: 'billed', weight: 1 }],
          },
        },
        new AbortController().signal,
      );
      try {
        for await (const part of parts) if (part.type === 'finish') outcomes.answered += 1;
      } catch (error) {
        // Broken off, and the money for going on was refused.
        if (!(error instanceof ProviderError) || !['budget', 'cut'].includes(error.kind)) throw error;
        outcomes.refused += 1;
      }
    };
    let highest = 0;
    const sample = async () => {
      const { settled, reserved } = await store.totals('acme');
      highest = Math.max(highest, settled + reserved);
    };
    const sampling = setInterval(() => void sample(), 2);
    try {
      // Twice: the second time with what the first ones left over.
      for (const wave of [0, 1])
        await Promise.all(Array.from({ length: TURNS }, (_, index) => turn(wave * TURNS + index)));
    } finally {
      clearInterval(sampling);
      await ledger.stop(5_000);
    }
    await sample();

    const tokens = simulator.requests.reduce((sum, { tokensSent }) => sum + tokensSent, 0);
    expect(await store.totals('acme')).toEqual({ settled: tokens * MICROS_PER_TOKEN, reserved: 0 });
    expect(highest).toBeLessThanOrEqual(CAP_MICROS);
    expect(highest).toBeGreaterThan(CAP_MICROS * 0.95);
    expect(outcomes.answered).toBeGreaterThan(100);
    expect(outcomes.answered + outcomes.refused).toBe(2 * TURNS);
    const items = await store.items('acme');
    expect(items).toHaveLength(simulator.requests.length);
    expect(new Set(items.map(({ settlement }) => settlement?.outcome))).toEqual(new Set(['ok', 'cut']));
    expect(items.some(({ settlement }) => settlement?.isEstimated)).toBe(true);
  }, 60_000);
});
