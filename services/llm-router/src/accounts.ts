import type { Logger } from '@parley/telemetry';
import { targetIdOf } from './domain/target-id.ts';
import type { AnswerReport, CallReport } from './engine/reports.ts';
import type { RouterMetrics } from './metrics.ts';

/** Puts what the engine reports into metrics, spans and the log. */
export function createAccounts(metrics: RouterMetrics, log: Logger, recordSpan: (report: CallReport) => void) {
  return {
    onCall(report: CallReport): void {
      const { target, purpose, outcome, firstTextMs, usage, tokensAfterStop, costMicros } = report;
      recordSpan(report);
      const provider = target.provider.name;
      const labels = { provider, model: target.model };
      metrics.attempts.inc({ ...labels, outcome });
      if (purpose === 'hedge') metrics.hedges.inc({ provider, outcome });
      if (purpose === 'continuation') metrics.continuations.inc({ provider, outcome });
      if (outcome === 'cut') metrics.truncations.inc(labels);
      if (firstTextMs !== undefined) metrics.firstText.observe(firstTextMs / 1_000);
      if (tokensAfterStop > 0) metrics.tokensAfterStop.inc({ provider }, tokensAfterStop);
      if (costMicros) metrics.cost.inc({ ...labels, purpose }, costMicros);
      if (!usage) return;
      metrics.tokens.inc({ kind: 'input' }, usage.inputTokens);
      metrics.tokens.inc({ kind: 'cached_input' }, usage.cachedInputTokens);
      metrics.tokens.inc({ kind: 'output' }, usage.outputTokens);
    },

    /** One line for each answer: which way it went, why, and what that cost. */
    onAnswer(report: AnswerReport): void {
      const { request, target, degradation, calls, passedOver, outcome, rewinds, costMicros } = report;
      metrics.answers.inc({ outcome, degradation: degradation ?? '' });
      metrics.rewinds.inc(rewinds);
      const hadTrouble = target === undefined || calls.some((call) => !isPeaceful(call));
      log[hadTrouble && outcome !== 'cancelled' ? 'warn' : 'info'](
        {
          turnId: request.turnId,
          tenantId: request.tenantId,
          siteId: request.siteId,
          strategy: report.strategy,
          outcome,
          answeredBy: target && targetIdOf(target),
          degradation,
          calls: calls.map((call) => ({
            target: targetIdOf(call.target),
            purpose: call.purpose,
            outcome: call.outcome,
            status: call.status,
            firstTextMs: rounded(call.firstTextMs),
            durationMs: rounded(call.durationMs),
            costMicros: call.costMicros,
          })),
          passedOver: passedOver.map((each) => ({ target: targetIdOf(each.target), reason: each.reason })),
          rewinds,
          firstTextMs: rounded(report.firstTextMs),
          durationMs: rounded(report.durationMs),
          costMicros,
        },
        target ? 'answered' : 'not answered',
      );
    },
  };
}

function isPeaceful({ outcome }: CallReport): boolean {
  return outcome === 'ok' || outcome === 'lost' || outcome === 'stopped';
}

function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms);
}
