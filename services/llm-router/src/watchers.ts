import type { Bus } from '@parley/bus';
import { ParleyError, subjects } from '@parley/contract';
import { type Clock, sleep } from '@parley/flow';

/** A gateway answers at once; who has said nothing by then may well be there. */
const ASK_TIMEOUT_MS = 1_000;
/** Asked so often, a turn is stopped at most so much later than it could be. */
const ASK_EVERY_MS = 1_000;
const NOTHING = new Uint8Array();

/**
 * Whether any gateway has a socket on the conversation at this moment. False only when the bus says that nobody is
 * subscribed: a bus that is out of reach, or a gateway that is slow, is no reason to stop an answer.
 */
export async function isWatched(
  liveBus: Pick<Bus, 'request'>,
  tenantId: string,
  conversationId: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await liveBus.request(subjects.live(tenantId, conversationId), NOTHING, { timeoutMs: ASK_TIMEOUT_MS, signal });
    return true;
  } catch (error) {
    return ParleyError.from(error).code !== 'no_responders';
  }
}

/** Resolves with true once `ask` has said no for `afterMs` without a yes between, and with false when `signal` aborts. */
export async function untilUnwatched(
  ask: () => Promise<boolean>,
  afterMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  let unwatchedSinceMs: number | undefined;
  while (!signal.aborted) {
    const isSeen = await ask();
    const now = clock.now();
    unwatchedSinceMs = isSeen ? undefined : (unwatchedSinceMs ?? now);
    if (unwatchedSinceMs !== undefined && now - unwatchedSinceMs >= afterMs) return !signal.aborted;
    await sleep(ASK_EVERY_MS, clock, signal).catch(() => undefined);
  }
  return false;
}
