import { ParleyError } from '@parley/contract';
import type { StackOptions } from '@parley/testkit';
import { type Parley, startParley, type TextLoad, type TextRun } from '../bench/parley.ts';
import type { ServiceCost } from '../services/services.ts';
import type { CurveDeps } from './curve.ts';

/** Costs of all replicas of a kind together, by kind: `gateway`, `nats` … */
export type KindCosts = Readonly<Record<string, number>>;

/** Starts a Parley for some measurements, and stops it. */
export async function withParley<T>(
  { interrupted }: Pick<CurveDeps, 'interrupted'>,
  options: StackOptions,
  measure: (parley: Parley) => Promise<T>,
): Promise<T> {
  const parley = await startParley(interrupted, options);
  try {
    return await measure(parley);
  } finally {
    await parley.stop();
  }
}

/**
 * Rejects with `unavailable` when a message was lost, doubled or out of order: such a run has measured nothing. One that was
 * refused is part of a closed loop, which looks for what can be done; where the rate is set, it is a failure too.
 */
export async function runText(parley: Parley, load: TextLoad, { interrupted }: Pick<CurveDeps, 'interrupted'>) {
  const run = await parley.run(load);
  interrupted.throwIfAborted();
  const { details, nacked, passed } = run.result;
  const refused = load.isClosed === true ? 0 : nacked;
  if (passed && refused === 0) return run;
  const failures = [...details.failures, ...(refused > 0 ? [`nacked: ${refused}`] : [])];
  throw new ParleyError('unavailable', { detail: `what was measured is void: ${failures.join(', ')}` });
}

/** CPU microseconds per message. */
export function cpuByKind({ result }: TextRun): KindCosts {
  return byKind(result.services, ({ cpuMicrosPerMessage }) => cpuMicrosPerMessage);
}

export function memoryMibByKind({ result }: TextRun): KindCosts {
  return byKind(result.services, ({ rssMiB }) => rssMiB);
}

export function together(costs: KindCosts): number {
  return rounded(Object.values(costs).reduce((sum, cost) => sum + cost, 0));
}

export function rounded(value: number): number {
  // Not -0: JSON knows no such thing.
  return Math.round(value * 10) / 10 + 0;
}

export function byKind(services: Readonly<Record<string, ServiceCost>>, of: (cost: ServiceCost) => number): KindCosts {
  const sums: Record<string, number> = {};
  for (const [name, cost] of Object.entries(services)) {
    const kind = name.replace(/-\d+$/, '');
    sums[kind] = rounded((sums[kind] ?? 0) + of(cost));
  }
  return sums;
}
