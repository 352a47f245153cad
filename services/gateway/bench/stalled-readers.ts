// What sockets cost whose clients do not read: `node services/gateway/bench/stalled-readers.ts [stalled] [seconds]`.
// Prints the latency of those who read and the memory of this process, without and with stalled ones beside them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { newId } from '@parley/contract';
import { GatewayBench } from '../src/gateway-bench.suite.ts';
import type { ReadersReport, ToReaders } from './readers.ts';

const [stalled = 100, seconds = 10] = process.argv.slice(2).map(Number);
const READING = 20;
const EVENTS_PER_SECOND = 200;
const TEXT = 'x'.repeat(2_000);
const MIB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const bench = new GatewayBench();
await bench.start({ config: { maxConnections: 10_000 } });
const { port } = bench.gateway;
const readers = fork(join(import.meta.dirname, 'readers.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
const ask = (message: ToReaders) => readers.send(message);

const visitorId = newId();
const token = await bench.token({ visitorId, lifetimeMs: 3_600_000 });
const opened = async (count: number, reads: boolean) => {
  ask({ do: 'open', port, token, count, reads });
  await once(readers, 'message');
};
await opened(READING, true);
const { conversationId } = bench.house.onlyRow;

await phase('warm-up');
const before = await phase('nobody stalled');
await opened(stalled, false);
const during = await phase(`${stalled} stalled`);
const extra = during.memoryMiB - before.memoryMiB;
console.log(`the stalled cost ${extra.toFixed(1)} MiB here and ${during.unsentMiB.toFixed(1)} MiB in the kernel; `);
console.log(`p99 of the others ${before.p99.toFixed(2)} → ${during.p99.toFixed(2)} ms`);
readers.kill();
await bench.stop();

/** Events at a steady pace, then what it did. */
async function phase(name: string) {
  const ticks = (seconds * EVENTS_PER_SECOND) / 10;
  const begun = performance.now();
  let largest = 0;
  let unsent = 0;
  for (let tick = 0; tick < ticks; tick++) {
    for (let count = 0; count < 10; count++) {
      const text = `${performance.timeOrigin + performance.now()} ${TEXT}`;
      bench.house.commit(conversationId, { message: { text } });
    }
    if (tick % 20 === 0) {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      // What the house itself remembers is no cost of the gateway's.
      largest = Math.max(largest, heapUsed + external - bench.house.storedBytes);
      unsent = Math.max(unsent, unsentBytes());
    }
    await delay(Math.max(0, begun + ((tick + 1) * 10_000) / EVENTS_PER_SECOND - performance.now()));
  }
  ask({ do: 'report' });
  const [{ latenciesMs, closed }] = (await once(readers, 'message')) as [ReadersReport];
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  const p = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const figures = { p50: p(0.5), p99: p(0.99), memoryMiB: largest / MIB, unsentMiB: unsent / MIB };
  console.log(name, { ...figures, events: sorted.length, rssMiB: process.memoryUsage().rss / MIB, closed });
  return figures;
}

/** In the kernel's send queues of the gateway's port. */
function unsentBytes(): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address]) => address?.endsWith(local))
    .reduce((sum, columns) => sum + Number.parseInt(columns[4]?.split(':')[0] ?? '0', 16), 0);
}
