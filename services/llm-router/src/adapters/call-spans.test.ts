import { expect, it } from '@jest/globals';
import { type Context, type Span, type SpanOptions, SpanStatusCode, trace } from '@opentelemetry/api';
import { FakeClock } from '@parley/flow';
import type { CallReport } from '../engine/reports.ts';
import { createCallSpans } from './call-spans.ts';

const report: CallReport = {
  target: {
    provider: {
      name: 'google',
      keyId: 'key-2',
      complete: () => {
        throw new Error('not called here');
      },
    },
    model: 'gemini-flash-latest',
  },
  request: { tenantId: 'demo', siteId: 'shop', turnId: 'turn', traceparent: undefined },
  purpose: 'primary',
  outcome: 'ok',
  status: undefined,
  finishReason: 'stop',
  startedAtMs: 0,
  durationMs: 1_500,
  firstTextMs: 250,
  usage: undefined,
  charged: { inputTokens: 10, cachedInputTokens: 4, outputTokens: 5 },
  costMicros: 77,
  tokensAfterStop: 0,
};

function record(more: Partial<CallReport>) {
  const clock = new FakeClock();
  const started: { name: string; options: SpanOptions | undefined; parent: Context | undefined }[] = [];
  const seen = { endedAt: undefined as unknown, status: undefined as unknown };
  const span = {
    setStatus: (status: unknown) => {
      seen.status = status;
    },
    end: (at: unknown) => {
      seen.endedAt = at;
    },
  } as unknown as Span;
  const startSpan = (name: string, options?: SpanOptions, parent?: Context) => {
    started.push({ name, options, parent });
    return span;
  };
  createCallSpans(clock, { startSpan })({ ...report, ...more });
  return { ...started[0], ...seen, now: clock.wallNow() };
}

it('says under the common names who was called, how it ended and what it used', () => {
  const { name, options, endedAt, status, now } = record({});
  expect(name).toBe('chat gemini-flash-latest');
  expect(options).toMatchObject({ startTime: now - 1_500 });
  expect(endedAt).toBe(now);
  expect(status).toBeUndefined();
  expect(options?.attributes).toMatchObject({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'gcp.gemini',
    'gen_ai.request.model': 'gemini-flash-latest',
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.usage.input_tokens': 10,
    'gen_ai.usage.output_tokens': 5,
    'gen_ai.response.time_to_first_chunk': 0.25,
    'parley.call.key': 'key-2',
    'parley.call.cost_micros': 77,
  });
});

it('marks what failed, and not what was only stopped or slower', () => {
  const failed = record({ outcome: 'cut', finishReason: undefined });
  expect(failed.status).toEqual({ code: SpanStatusCode.ERROR, message: 'cut' });
  expect(failed.options?.attributes).toMatchObject({ 'error.type': 'cut' });
  for (const outcome of ['lost', 'stopped'] as const) expect(record({ outcome }).status).toBeUndefined();
});

it('belongs to the trace of who asked', () => {
  const request = { ...report.request, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
  const parent = record({ request }).parent;
  expect(parent && trace.getSpanContext(parent)).toMatchObject({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    traceFlags: 1,
  });
  const alone = record({ request: { ...request, traceparent: 'nonsense' } }).parent;
  expect(alone && trace.getSpanContext(alone)).toBeUndefined();
});
