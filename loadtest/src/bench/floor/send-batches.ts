import { systemClock } from '@parley/flow';
import { pace } from '../../measure/pace.ts';
import { steady } from '../../measure/schedule.ts';
import type { FloorLoad } from './floor-part.ts';

/** Calls `send` for each batch of the load at its planned time. Resolves after the last; rejects with what it throws. */
export function sendBatches({ batches, batchSize, rate }: FloorLoad, send: () => void): Promise<void> {
  const schedule = steady({ rate: rate / batchSize, warmupS: 0, durationS: Number.POSITIVE_INFINITY });
  return pace({ ...schedule, total: batches }, systemClock, systemClock.now(), send).done;
}
