// How long requests take in a large database:
//   PARLEY_DATABASE_URL=postgres://… node services/persistence/src/bench/large-database/main.ts RUNS MESSAGES [MESSAGES…]
// The database has to be an empty one of its own, migrated, and the user a superuser. Fills it to each number of messages
// in turn, and prints a line of JSON for each: {"messages", "bytes", "latencyMs": {<request>: {"p50", "p99"}}}. The plans of
// the same requests are in the server's log then, each after `plans of <request>`.
import { newId, PARTITIONS } from '@parley/contract';
import { noFaultPoints } from '@parley/service-kit';
import { connectPostgres } from '../../adapters/postgres.ts';
import { migrationTimeouts } from '../../adapters/postgres-timeouts.ts';
import { createStore } from '../../store.ts';
import { FilledDatabase } from './filled-database.ts';
import { explainFromNowOn, explainNoMore, mark } from './plans.ts';
import { type Probe, probesOf } from './probes.ts';

const [runs = 0, ...sizes] = process.argv.slice(2).map(Number);
if (!(runs > 0) || sizes.length === 0) throw new Error('which numbers?');
const PROGRESS_EVERY_MS = 5_000;
const BEAT_EVERY_MS = 1_000;

const open = () =>
  connectPostgres({
    ...{
      ...migrationTimeouts,
      url: process.env['PARLEY_DATABASE_URL'] ?? '',
      appendConnections: 1,
      readConnections: 1,
    },
    onConnectionLost: (error) => console.error(error.message),
  });
const database = open();
const store = createStore(database, noFaultPoints);
const replicaId = newId();
await store.beat({ replicaId });
const { partitions = [] } = await store.take({ replicaId });
if (partitions.length < PARTITIONS) throw new Error('another replica lives in this database');
const beating = setInterval(() => void store.beat({ replicaId }).catch(console.error), BEAT_EVERY_MS);
const filled = new FilledDatabase(database.reads);
try {
  for (const messages of sizes) {
    await fill(messages);
    const bytes = await filled.bytes();
    const latencyMs: Record<string, object> = {};
    for (const probe of probesOf({ store, filled, replicaId })) latencyMs[probe.name] = await time(probe);
    await explain(messages);
    console.log(JSON.stringify({ messages, bytes, latencyMs }));
  }
} finally {
  clearInterval(beating);
  await database.close();
}

async function fill(messages: number): Promise<void> {
  let toldAt = performance.now();
  await filled.fillTo(messages, (there) => {
    if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    console.error(`  ${there.toLocaleString('en')} of ${messages.toLocaleString('en')} messages`);
  });
}

/** One after the other; the first tenth warms up. */
async function time({ run }: Probe): Promise<{ readonly p50: number; readonly p99: number }> {
  const tookMs: number[] = [];
  for (let count = -runs / 10; count < runs; count++) {
    const began = performance.now();
    await run();
    if (count >= 0) tookMs.push(performance.now() - began);
  }
  tookMs.sort((a, b) => a - b);
  const at = (share: number) => Math.round((tookMs[Math.floor(tookMs.length * share)] ?? 0) * 1_000) / 1_000;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Each request once, over connections of its own, after one that prepares its statements. */
async function explain(messages: number): Promise<void> {
  await explainFromNowOn(database.reads);
  const explained = open();
  try {
    const probes = probesOf({ store: createStore(explained, noFaultPoints), filled, replicaId });
    for (const { name, run } of probes) {
      await mark(explained.reads, 'a request before it');
      await run();
      await mark(explained.reads, `${name}, ${messages}`);
      await run();
    }
    await mark(explained.reads, 'nothing');
  } finally {
    await explained.close();
    await explainNoMore(database.reads);
  }
}
