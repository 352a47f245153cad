import type { ReadinessCheck } from './service.ts';

/** Where the process is in its life. */
export type Phase = 'starting' | 'running' | 'stopping';

export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly body: string;
}

/**
 * Ready = running, and every required check is ok. An optional one that fails shows in the text alone: if every
 * replica left the load balancer because a cache is down, a slow service would become none.
 */
export function readinessOf(phase: Phase, checks: readonly ReadinessCheck[], isVerbose: boolean): ProbeAnswer {
  const failed = checks.filter((check) => !check.ok && check.required).map((check) => check.name);
  const reasons = phase === 'running' ? failed : [phase];
  const status = reasons.length === 0 ? 200 : 503;
  const summary = status === 200 ? 'ready' : `not ready: ${reasons.join(', ')}`;
  const lines = isVerbose ? checks.map(lineOf) : [];
  return { status, body: `${[...lines, summary].join('\n')}\n` };
}

function lineOf({ name, ok, required, detail }: ReadinessCheck): string {
  const state = ok ? 'ok' : required ? 'failed' : 'degraded';
  return `[${ok ? '+' : '-'}] ${name} ${state}${detail === undefined ? '' : `: ${detail}`}`;
}
