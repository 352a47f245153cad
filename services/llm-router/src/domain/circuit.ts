import type { ProviderError } from '../ports.ts';
import { cooldownMs } from './cooldown.ts';

//   closed ──strike──▶ cooling ──time──▶ half open ──trial went well──▶ closed
//                         ▲                  │
//                         └──trial failed────┘   each time for longer

/** Whether something may be called. Times are of the monotonic clock; only replicas tell each other those of the wall clock. */
export interface CircuitState {
  /** Not called before, and then one call at a time until one goes well. Undefined: called freely. */
  readonly coolsUntilMs: number | undefined;
  /** Cooldowns one after the other. */
  readonly strikes: number;
  /** When this was decided: of two replicas' states the newer counts. */
  readonly decidedAtMs: number;
}

/** So long after things went well again, the next failure is a first one. */
const FORGET_STRIKES_MS = 600_000;

export const closedCircuit: CircuitState = {
  coolsUntilMs: undefined,
  strikes: 0,
  decidedAtMs: Number.NEGATIVE_INFINITY,
};

/** `random` (0 to below 1) spreads the ends of cooldowns, so that what failed together is not tried together. */
export function struck(
  state: CircuitState,
  failure: Pick<ProviderError, 'kind' | 'retryAfterMs'>,
  nowMs: number,
  random: () => number,
): CircuitState {
  const isForgotten = state.coolsUntilMs === undefined && nowMs - state.decidedAtMs > FORGET_STRIKES_MS;
  const strikes = (isForgotten ? 0 : state.strikes) + 1;
  const coolsUntilMs = nowMs + cooldownMs(failure, strikes) * (1 + random() / 10);
  return { coolsUntilMs, strikes, decidedAtMs: nowMs };
}

/** A call went well. */
export function recovered(state: CircuitState, nowMs: number): CircuitState {
  return { coolsUntilMs: undefined, strikes: state.strikes, decidedAtMs: nowMs };
}

export type CircuitPhase = 'closed' | 'cooling' | 'half-open';

export function phaseOf({ coolsUntilMs }: CircuitState, nowMs: number): CircuitPhase {
  if (coolsUntilMs === undefined) return 'closed';
  return nowMs < coolsUntilMs ? 'cooling' : 'half-open';
}

/** How long others should be able to read the state. */
export function keepForMs({ coolsUntilMs }: CircuitState, nowMs: number): number {
  return Math.max(0, (coolsUntilMs ?? nowMs) - nowMs) + FORGET_STRIKES_MS;
}

/** `toWallMs`: added to a time of this process, it makes one of the wall clock. */
export function encodeCircuit({ coolsUntilMs, strikes, decidedAtMs }: CircuitState, toWallMs: number): string {
  const coolsUntilWallMs = coolsUntilMs === undefined ? null : coolsUntilMs + toWallMs;
  return JSON.stringify([coolsUntilWallMs, strikes, decidedAtMs + toWallMs]);
}

/**
 * Undefined for what is none: a cache may hold anything. What a clock that is ahead says was decided now: a cooldown is
 * never longer here than it was meant to be.
 */
export function decodeCircuit(text: string, nowMs: number, toWallMs: number): CircuitState | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [coolsUntilWallMs, strikes, decidedAtWallMs]: unknown[] = parts;
  if (typeof strikes !== 'number' || typeof decidedAtWallMs !== 'number') return undefined;
  if (coolsUntilWallMs !== null && typeof coolsUntilWallMs !== 'number') return undefined;
  const aheadMs = Math.max(0, decidedAtWallMs - toWallMs - nowMs);
  const toTheirsMs = toWallMs + aheadMs;
  const coolsUntilMs = coolsUntilWallMs === null ? undefined : coolsUntilWallMs - toTheirsMs;
  return { coolsUntilMs, strikes, decidedAtMs: decidedAtWallMs - toTheirsMs };
}
