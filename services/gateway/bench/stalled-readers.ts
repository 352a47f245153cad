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

const [stalled = 100, seconds = 8] = process.argv.slice(2).map(Number);
const READING = 20;
const EVENTS_PER_SECOND = 200;
const EVENTS_A_TICK = 4;
const ROUNDS = 3;
const GONE_AFTER_MS = 5_000;
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

// Stalled ones come anew for every other phase: the gateway does not keep them for long.
const figures = { without: [] as Figures[], beside: [] as Figures[] };
await phase('warm-up');
for (let round = 0; round < ROUNDS; round++) {
  figures.without.push(await phase('nobody stalled'));
  await opened(stalled, false);
  figures.beside.push(await phase(`${stalled} stalled`));
  await delay(GONE_AFTER_MS);
}
const median = (of: readonly Figures[], name: keyof Figures) =>
  of.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const growthMiB = median(figures.beside, 'grownMiB') - median(figures.without, 'grownMiB');
console.log(
  `the stalled cost ${growthMiB.toFixed(1)} MiB here, and ${median(figures.beside, 'unsentMiB').toFixed(1)} MiB in the kernel`,
);
for (const name of ['p50', 'p99'] as const)
  console.log(
    `${name} of the others ${median(figures.without, name).toFixed(2)} → ${median(figures.beside, name).toFixed(2)} ms`,
  );
readers.kill();
await bench.stop();

interface Figures {
  readonly p50: number;
  readonly p99: number;
  /** Of the heap and what it holds outside, at its largest; without the events that the house remembers. */
  readonly grownMiB: number;
  readonly unsentMiB: number;
}

/** Events at a steady pace, then what it did. */
async function phase(name: string): Promise<Figures> {
  const ticks = (seconds * EVENTS_PER_SECOND) / EVENTS_A_TICK;
  const memory = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external - bench.house.storedBytes;
  };
  const atFirst = memory();
  const begun = performance.now();
  let unsent = 0;
  for (let tick = 0; tick < ticks; tick++) {
    for (let count = 0; count < EVENTS_A_TICK; count++) {
      const text = `${performance.timeOrigin + performance.now()} ${TEXT}`;
      bench.house.commit(conversationId, { message: { text } });
    }
    if (tick % 50 === 0) unsent = Math.max(unsent, unsentBytes());
    await delay(Math.max(0, begun + ((tick + 1) * EVENTS_A_TICK * 1_000) / EVENTS_PER_SECOND - performance.now()));
  }
  const grown = memory() - atFirst;
  ask({ do: 'report' });
  const [{ latenciesMs, closed }] = (await once(readers, 'message')) as [ReadersReport];
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  const p = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const figures = { p50: p(0.5), p99: p(0.99), grownMiB: grown / MIB, unsentMiB: unsent / MIB };
  console.log(
    name,
    JSON.stringify({ ...figures, events: sorted.length, rssMiB: process.memoryUsage().rss / MIB, closed }),
  );
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
