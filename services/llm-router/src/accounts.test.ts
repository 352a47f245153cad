import { expect, it } from '@jest/globals';
import { createRegistry, type Logger } from '@parley/telemetry';
import { createAccounts } from './accounts.ts';
import type { AnswerReport, CallReport } from './engine/reports.ts';
import { createRouterMetrics } from './metrics.ts';

const target = {
  provider: {
    name: 'openai',
    keyId: 'key-1',
    complete: () => {
      throw new Error('not called here');
    },
  },
  model: 'small',
};
const request = { tenantId: 'demo', siteId: 'shop', turnId: 'turn', traceparent: undefined };
const charged = { inputTokens: 10, cachedInputTokens: 4, outputTokens: 5 };
const call: CallReport = {
  ...{ target, request, purpose: 'primary', outcome: 'ok', status: undefined, finishReason: 'stop' },
  ...{ startedAtMs: 0, durationMs: 1_500.4, firstTextMs: 250.4, usage: charged, charged, costMicros: 77 },
  tokensAfterStop: 0,
};
const answer: AnswerReport = {
  ...{ request, strategy: 'ordered', outcome: 'stop', target, degradation: undefined, calls: [call], passedOver: [] },
  ...{ durationMs: 1_600, firstTextMs: 300, rewinds: 0, costMicros: 77 },
};

function setUp() {
  const registry = createRegistry('test');
  const lines: { level: string; fields: Record<string, unknown>; text: string }[] = [];
  const spans: CallReport[] = [];
  const at = (level: string) => (fields: Record<string, unknown>, text: string) => lines.push({ level, fields, text });
  const log = { info: at('info'), warn: at('warn') } as unknown as Logger;
  const accounts = createAccounts(createRouterMetrics(registry), log, (report) => spans.push(report));
  const metricOf = async (name: string, labels: Record<string, string>) => {
    const values = (await registry.getSingleMetric(name)?.get())?.values ?? [];
    return values.find((each) => Object.entries(labels).every(([label, value]) => each.labels[label] === value))?.value;
  };
  return { accounts, lines, spans, metricOf };
}

it('counts each call by how it ended, with its tokens and its cost', async () => {
  const { accounts, spans, metricOf } = setUp();
  accounts.onCall(call);
  accounts.onCall({ ...call, purpose: 'hedge', outcome: 'lost', usage: undefined, tokensAfterStop: 3, costMicros: 5 });
  accounts.onCall({ ...call, purpose: 'continuation', outcome: 'cut', usage: undefined, costMicros: undefined });
  expect(await metricOf('parley_llm_attempts_total', { outcome: 'ok', model: 'small' })).toBe(1);
  expect(await metricOf('parley_llm_hedges_total', { provider: 'openai', outcome: 'lost' })).toBe(1);
  expect(await metricOf('parley_llm_continuations_total', { outcome: 'cut' })).toBe(1);
  expect(await metricOf('parley_llm_truncations_total', { provider: 'openai' })).toBe(1);
  expect(await metricOf('parley_llm_tokens_after_stop_total', { provider: 'openai' })).toBe(3);
  expect(await metricOf('parley_llm_cost_micros_total', { purpose: 'primary' })).toBe(77);
  expect(await metricOf('parley_llm_tokens_total', { kind: 'output' })).toBe(5);
  expect(spans).toHaveLength(3);
});

it('writes one line for each answer: its way, its reasons, its cost', async () => {
  const { accounts, lines, metricOf } = setUp();
  accounts.onAnswer({ ...answer, passedOver: [{ target, reason: 'closed' }], rewinds: 2, degradation: 'budget' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: 'info',
    text: 'answered',
    fields: {
      ...{ turnId: 'turn', tenantId: 'demo', strategy: 'ordered', answeredBy: 'openai/key-1/small', costMicros: 77 },
      calls: [{ target: 'openai/key-1/small', purpose: 'primary', outcome: 'ok', firstTextMs: 250, durationMs: 1_500 }],
      passedOver: [{ target: 'openai/key-1/small', reason: 'closed' }],
    },
  });
  expect(await metricOf('parley_llm_answers_total', { outcome: 'stop', degradation: 'budget' })).toBe(1);
  expect(await metricOf('parley_llm_rewinds_total', {})).toBe(2);
});

it.each([
  ['nobody answered', { target: undefined, outcome: 'overloaded' }, 'warn'],
  ['somebody failed on the way', { calls: [{ ...call, outcome: 'cut' }, call] }, 'warn'],
  ['its reader left', { target: undefined, outcome: 'cancelled', calls: [{ ...call, outcome: 'stopped' }] }, 'info'],
  ['a second call was slower', { calls: [{ ...call, outcome: 'lost' }, call] }, 'info'],
] as [string, Partial<AnswerReport>, string][])('warns only of trouble: %s', (_name, more, level) => {
  const { accounts, lines } = setUp();
  accounts.onAnswer({ ...answer, ...more });
  expect(lines[0]?.level).toBe(level);
});
