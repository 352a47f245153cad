import { systemClock } from '@parley/flow';
import { createLoadSockets, type LoadSocket } from '../../sockets/load-socket.ts';
import { Arrivals } from './arrivals.ts';
import type { StartFloorPart } from './floor-part.ts';
import { sampleBody } from './sample-event.ts';
import { sendBatches } from './send-batches.ts';

const SOCKETS = 64;

/** The same sockets as a load test's generator, in turn. */
export const startEchoClient: StartFloorPart = async (url) => {
  const arrivals = new Arrivals(systemClock);
  const body = Uint8Array.from(sampleBody());
  const open = createLoadSockets(0);
  const opening = Array.from(
    { length: SOCKETS },
    () =>
      new Promise<LoadSocket>((resolve, reject) => {
        const socket = open(url, 'bench', {
          opened: () => resolve(socket),
          received: () => arrivals.add(1),
          closed: (code) => reject(new Error(`a socket closed with ${code}`)),
        });
      }),
  );
  const sockets = await Promise.all(opening);
  let next = 0;
  return {
    async run(load) {
      const all = arrivals.allOf(load);
      // Awaited below; until then, a failure is nobody's unhandled rejection.
      all.catch(() => {});
      await sendBatches(load, () => {
        for (let index = 0; index < load.batchSize; index++) sockets[next++ % SOCKETS]?.send(body);
      });
      await all;
    },
  };
};
