import { ParleyError } from '@parley/contract';
import { type Clock, sleep } from '@parley/flow';
import type { RunningService } from '@parley/service-kit';

const CHECK_EVERY_MS = 20;
const TIMEOUT_MS = 60_000;

/**
 * Resolves when every required check of `service` is ok. Otherwise stops it and rejects: with `cancelled` on `signal`,
 * with `unavailable`, naming the checks, after a minute.
 */
export async function untilReady(
  service: RunningService,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const startedAt = clock.now();
  try {
    for (;;) {
      const missing = service.checks().filter(({ ok, required }) => required && !ok);
      if (missing.length === 0) return;
      if (clock.now() - startedAt > TIMEOUT_MS)
        throw new ParleyError('unavailable', { detail: `not ready: ${missing.map(({ name }) => name).join(', ')}` });
      await sleep(CHECK_EVERY_MS, clock, signal);
    }
  } catch (error) {
    await service.stop();
    throw error;
  }
}
