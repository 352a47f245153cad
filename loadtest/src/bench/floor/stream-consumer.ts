import { EVENT_STREAM } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { connect } from 'nats';
import { Arrivals } from './arrivals.ts';
import type { StartFloorPart } from './floor-part.ts';

/** Reads the stream in order, without acknowledgements. The stream must be there. */
export const startStreamConsumer: StartFloorPart = async (url) => {
  const arrivals = new Arrivals(systemClock);
  const connection = await connect({ servers: url, noAsyncTraces: true });
  const consumer = await connection.jetstream().consumers.get(EVENT_STREAM);
  await consumer.consume({ callback: () => arrivals.add(1) });
  return { run: (load) => arrivals.allOf(load) };
};
