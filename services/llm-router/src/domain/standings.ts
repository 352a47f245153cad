import type { ProviderError, Target } from '../ports.ts';
import { remedyOf } from './error-table.ts';
import { keyIdOf } from './target-id.ts';

/** What one answer has learnt of one of its targets. */
export interface Standing<T extends Target = Target> {
  readonly target: T;
  /** Not to be asked again in this answer. */
  readonly isOut: boolean;
  readonly failures: number;
  /** Better not asked before. */
  readonly readyAtMs: number;
}

export function initialStandings<T extends Target>(targets: readonly T[]): readonly Standing<T>[] {
  return targets.map((target) => ({ target, isOut: false, failures: 0, readyAtMs: Number.NEGATIVE_INFINITY }));
}

export type Choice<T extends Target = Target> =
  | { readonly type: 'call'; readonly target: T }
  | { readonly type: 'wait'; readonly untilMs: number }
  | { readonly type: 'none' };

/**
 * Whom to ask now: of those that are ready the one that has failed least, in the order of the route. Nobody waits for
 * one target while another one is ready.
 */
export function chooseNext<T extends Target>(standings: readonly Standing<T>[], nowMs: number): Choice<T> {
  const left = standings.filter(({ isOut }) => !isOut);
  let best: Standing<T> | undefined;
  for (const standing of left)
    if (standing.readyAtMs <= nowMs && (!best || standing.failures < best.failures)) best = standing;
  if (best) return { type: 'call', target: best.target };
  if (left.length === 0) return { type: 'none' };
  return { type: 'wait', untilMs: Math.min(...left.map(({ readyAtMs }) => readyAtMs)) };
}

/** A call has failed; it may be repeated at `retryAtMs` at the earliest, if its remedy allows that at all. */
export function afterFailure<T extends Target>(
  standings: readonly Standing<T>[],
  target: Target,
  failure: ProviderError,
  { hadText, retryAtMs }: { readonly hadText: boolean; readonly retryAtMs: number },
): readonly Standing<T>[] {
  const { leaveOut } = remedyOf(failure.kind, hadText);
  const isMeant = (other: Target): boolean => {
    switch (leaveOut) {
      case 'nothing':
        return false;
      case 'target':
        return other === target;
      case 'model':
        return other.provider.name === target.provider.name && other.model === target.model;
      case 'key':
        return keyIdOf(other) === keyIdOf(target);
      case 'provider':
        return other.provider.name === target.provider.name;
      case 'everything':
        return true;
    }
  };
  return standings.map((standing) => ({
    ...standing,
    isOut: standing.isOut || isMeant(standing.target),
    ...(standing.target === target ? { failures: standing.failures + 1, readyAtMs: retryAtMs } : {}),
  }));
}

/** Nobody was asked: something says that the target is better left alone until then; for ever, with infinity. */
export function notBefore<T extends Target>(
  standings: readonly Standing<T>[],
  target: Target,
  readyAtMs: number,
): readonly Standing<T>[] {
  return standings.map((standing) => (standing.target === target ? { ...standing, readyAtMs } : standing));
}

/** For good, in this answer: its price is not affordable. */
export function leftOut<T extends Target>(standings: readonly Standing<T>[], target: Target): readonly Standing<T>[] {
  return standings.map((standing) => (standing.target === target ? { ...standing, isOut: true } : standing));
}
