import {
  type Attributes,
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Clock } from '@parley/flow';
import type { CallReport } from '../engine/reports.ts';

/** Where the conventions name a vendor differently: https://opentelemetry.io/docs/specs/semconv/registry/attributes/gen-ai/ */
const WELL_KNOWN_NAMES: Readonly<Record<string, string>> = { google: 'gcp.gemini' };

/**
 * A span for each call, under OpenTelemetry's names for generative AI, when the call is over. Goes nowhere unless the
 * process was started with an OpenTelemetry SDK (`NODE_OPTIONS=--import …`). Holds no text.
 */
export function createCallSpans(
  clock: Pick<Clock, 'wallNow'>,
  tracer: Pick<Tracer, 'startSpan'> = trace.getTracer('parley-llm-router'),
): (report: CallReport) => void {
  return (report) => {
    const endedAt = clock.wallNow();
    const span = tracer.startSpan(
      `chat ${report.target.model}`,
      { kind: SpanKind.CLIENT, startTime: endedAt - report.durationMs, attributes: attributesOf(report) },
      parentOf(report.request.traceparent),
    );
    if (errorOf(report)) span.setStatus({ code: SpanStatusCode.ERROR, message: report.outcome });
    span.end(endedAt);
  };
}

function attributesOf(report: CallReport): Attributes {
  const { target, request, purpose, finishReason, charged, firstTextMs, costMicros, outcome } = report;
  const { name, keyId } = target.provider;
  return {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': WELL_KNOWN_NAMES[name] ?? name,
    'gen_ai.request.model': target.model,
    'gen_ai.request.stream': true,
    ...(finishReason && { 'gen_ai.response.finish_reasons': [finishReason] }),
    // What is billed, where the vendor's own count and a guess at it could differ.
    'gen_ai.usage.input_tokens': charged.inputTokens,
    'gen_ai.usage.output_tokens': charged.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': charged.cachedInputTokens,
    ...(firstTextMs !== undefined && { 'gen_ai.response.time_to_first_chunk': firstTextMs / 1_000 }),
    ...(errorOf(report) && { 'error.type': outcome }),
    'parley.tenant': request.tenantId,
    'parley.site': request.siteId,
    'parley.turn': request.turnId,
    'parley.call.purpose': purpose,
    'parley.call.outcome': outcome,
    ...(keyId && { 'parley.call.key': keyId }),
    ...(costMicros !== undefined && { 'parley.call.cost_micros': costMicros }),
  };
}

/** Who was stopped or lost a race has not failed. */
function errorOf({ outcome }: CallReport): boolean {
  return outcome !== 'ok' && outcome !== 'stopped' && outcome !== 'lost';
}

/** The trace of who asked; a new one without. */
function parentOf(traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = '00'] = traceparent?.split('-') ?? [];
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}
