// One process of a floor, started by floor-process.ts: `main.ts <part> [url]`.
import { startEchoClient } from './echo-client.ts';
import { startEchoServer } from './echo-server.ts';
import type { FromFloorPart, ToFloorPart } from './floor-messages.ts';
import type { FloorPart, StartFloorPart } from './floor-part.ts';
import { startRowWriter } from './row-writer.ts';
import { startStreamConsumer } from './stream-consumer.ts';
import { startStreamPublisher } from './stream-publisher.ts';

const parts: Readonly<Record<string, StartFloorPart>> = {
  'echo-server': startEchoServer,
  'echo-client': startEchoClient,
  'stream-publisher': startStreamPublisher,
  'stream-consumer': startStreamConsumer,
  'row-writer': startRowWriter,
};

const tell = (message: FromFloorPart) => void process.send?.(message);
const fail = (thrown: unknown) => tell({ kind: 'failed', detail: String(thrown) });
// Ctrl-C reaches every process of a terminal; the one in charge says what follows.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));

async function start(): Promise<void> {
  const [name = '', url = ''] = process.argv.slice(2);
  const part = await parts[name]?.(url);
  if (!part) throw new Error(`no part '${name}'`);
  process.on('message', ({ load }: ToFloorPart) => void run(part, load).catch(fail));
  tell({ kind: 'ready', url: part.url ?? '' });
}

async function run(part: FloorPart, load: ToFloorPart['load']): Promise<void> {
  const before = process.cpuUsage();
  await part.run(load);
  const { user, system } = process.cpuUsage(before);
  tell({ kind: 'done', cpuMicros: user + system });
}

start().catch(fail);
