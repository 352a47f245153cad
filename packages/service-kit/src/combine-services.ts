import type { RunningService } from './service.ts';

/**
 * Starts services one after the other and makes one of them, for a process that carries several. Stops in the reverse
 * order, the last started first. When one fails to start, those before it are stopped again.
 */
export async function startTogether(starts: readonly (() => Promise<RunningService>)[]): Promise<RunningService> {
  const services: RunningService[] = [];
  try {
    for (const start of starts) services.push(await start());
  } catch (error) {
    await stopInReverse(services);
    throw error;
  }
  return combineServices(services);
}

/** Several running services as one: ready when all are, failed when one has. */
export function combineServices(services: readonly RunningService[]): RunningService {
  const failures = services.flatMap(({ failed }) => (failed === undefined ? [] : [failed]));
  return {
    checks: () => services.flatMap((service) => service.checks()),
    stop: () => stopInReverse(services),
    ...(failures.length > 0 && { failed: Promise.race(failures) }),
  };
}

/** One that cannot stop keeps none of the others from it; what it threw comes at the end. */
async function stopInReverse(services: readonly RunningService[]): Promise<void> {
  const errors: unknown[] = [];
  for (const service of services.toReversed()) await service.stop().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'services failed to stop');
}
