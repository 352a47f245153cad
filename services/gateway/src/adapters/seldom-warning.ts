import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';

const SAY_SO_EVERY_MS = 10_000;

/**
 * A warning about something that, when it happens, happens to thousands of clients at once: said every 10 s at most,
 * with the number of those that were left `unsaid` since.
 */
export function seldomWarning(
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
  message: string,
): (fields: Readonly<Record<string, unknown>>) => void {
  let saidSoAt = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return (fields) => {
    if (clock.now() - saidSoAt < SAY_SO_EVERY_MS) {
      unsaid++;
      return;
    }
    log.warn({ ...fields, unsaid }, message);
    saidSoAt = clock.now();
    unsaid = 0;
  };
}
