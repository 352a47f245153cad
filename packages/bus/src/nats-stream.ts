import { DiscardPolicy, type NatsConnection, NatsError, nanos, RetentionPolicy, StorageType } from 'nats';
import type { StreamOptions } from './bus.ts';
import { isNameTaken } from './nats-errors.ts';

/** Uses nothing that NATS 2.9 does not have. */
export async function ensureNatsStream(
  connection: NatsConnection,
  options: StreamOptions,
  timeoutMs: number,
): Promise<void> {
  const manager = await connection.jetstreamManager({ checkAPI: false, timeout: timeoutMs });
  if (await exists(() => manager.streams.info(options.name))) return;
  try {
    await manager.streams.add({
      name: options.name,
      subjects: [...options.subjects],
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.Old,
      storage: StorageType.File,
      max_age: nanos(options.maxAgeMs),
      max_bytes: options.maxBytes,
      // The server refuses a window longer than messages live.
      duplicate_window: nanos(Math.min(options.dedupeWindowMs, options.maxAgeMs)),
      num_replicas: options.replicas,
    });
  } catch (error) {
    // Somebody else made it between our two questions.
    if (!isNameTaken(error)) throw error;
  }
}

/** Whether what `find` asks for is there. Throws for any other trouble than its absence. */
export async function exists(find: () => Promise<unknown>): Promise<boolean> {
  try {
    await find();
    return true;
  } catch (error) {
    if (error instanceof NatsError && error.jsError()?.code === 404) return false;
    throw error;
  }
}
