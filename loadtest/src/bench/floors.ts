import { prepareDatabase } from '@parley/testkit';
import { type Server, startNats, startPostgres } from '@parley/testkit/servers';
import { sampleProcess } from '../services/process-sample.ts';
import type { Costs, FloorName } from './figures.ts';
import type { FloorLoad } from './floor/floor-part.ts';
import { type FloorProcess, startFloorProcess } from './floor/floor-process.ts';

export interface FloorCosts {
  readonly floors: Readonly<Record<FloorName, Costs>>;
  readonly apart: Costs;
}

/** What Parley stands on, each part bare: sockets, a stream, a table. Servers of their own, which nothing else uses. */
export interface Floors {
  /** One after the other, each at the rate of the load. */
  measure(load: FloorLoad): Promise<FloorCosts>;
  stop(): Promise<void>;
}

/** When something cannot start, what has is stopped again. */
export async function startFloors(): Promise<Floors> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const running = async (part: string, url?: string) => {
    const process = await startFloorProcess(part, url);
    undo.push(process.stop);
    return process;
  };
  const serving = async (starting: Promise<Server>) => {
    const server = await starting;
    undo.push(server.stop);
    return server;
  };
  try {
    const nats = await serving(startNats());
    const postgres = await serving(startPostgres());
    const echo = await running('echo-server');
    const client = await running('echo-client', echo.url);
    // The publisher makes the stream that the consumer reads.
    const publisher = await running('stream-publisher', nats.url);
    const consumer = await running('stream-consumer', nats.url);
    const writer = await running('row-writer', await prepareDatabase(postgres.url));
    return {
      async measure(load) {
        const messages = load.batches * load.batchSize;
        const each = (micros: number) => micros / messages;
        const [serverCost, clientCost] = await costs([echo, client], load);
        const [natsCost, [consumerCost, publisherCost]] = await withServer(nats, () =>
          costs([consumer, publisher], load),
        );
        const [postgresCost, [writerCost]] = await withServer(postgres, () => costs([writer], load));
        return {
          floors: {
            'ws echo': { server: each(serverCost) },
            JetStream: {
              ...{ 'nats-server': each(natsCost), publisher: each(publisherCost), consumer: each(consumerCost) },
            },
            PostgreSQL: { server: each(postgresCost), writer: each(writerCost) },
          },
          apart: { 'echo client': each(clientCost) },
        };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of each process, in microseconds, when all are done. */
async function costs<const Processes extends readonly FloorProcess[]>(
  processes: Processes,
  load: FloorLoad,
): Promise<{ [index in keyof Processes]: number }> {
  const each = await Promise.all(processes.map((process) => process.run(load)));
  return each as { [index in keyof Processes]: number };
}

/** What the server spent while `work` went on, in microseconds, and what that answered. */
async function withServer<T>(server: Server, work: () => Promise<T>): Promise<readonly [number, T]> {
  const before = sampleProcess(server.pid).cpuSeconds;
  const answer = await work();
  return [(sampleProcess(server.pid).cpuSeconds - before) * 1e6, answer];
}
