// What an append costs: PARLEY_DATABASE_URL=postgres://… node services/persistence/append.bench.ts [batch] [seconds]
// The database should be an empty one of its own. Prints microseconds of this process's CPU per command, and milliseconds
// per batch; read PostgreSQL's own CPU beside it from the system.
import { newId, partitionOf, type StoreHandlers, serverFrame } from '@parley/contract';
import { noFaultPoints } from '@parley/service-kit';
import { connectPostgres } from './src/adapters/postgres.ts';
import { serviceTimeouts } from './src/adapters/postgres-timeouts.ts';
import { migrate } from './src/adapters/schema.ts';
import { createStore } from './src/service.ts';

const [batchSize = 64, seconds = 5] = process.argv.slice(2).map(Number);
const CONVERSATIONS = 500;

const database = connectPostgres({
  ...{ ...serviceTimeouts, url: process.env['PARLEY_DATABASE_URL'] ?? '', appendConnections: 1, readConnections: 1 },
  onConnectionLost: (error) => console.error(error.message),
});
await migrate(database);
const store = createStore(database, noFaultPoints);
const replicaId = newId();
await store.beat({ replicaId });
const held = (await store.take({ replicaId })).partitions ?? [];
if (held.length < 32) throw new Error('another replica lives in this database: wait until its beat has run out');
const conversations = await open(store);
let beatenAt = performance.now();
let position = Math.max(...held.map(({ lastPosition }) => lastPosition ?? 0));

await run(1_000);
const { batches, cpuMicros, elapsedMs, latencies } = await run(seconds * 1_000);
const commands = batches * batchSize;
latencies.sort((a, b) => a - b);
const at = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2);
console.log(
  `batch ${batchSize}: ${Math.round((commands * 1_000) / elapsedMs)} commands/s, ` +
    `${(cpuMicros / commands).toFixed(1)} us CPU of this process per command, ` +
    `batch ms p50 ${at(0.5)} p99 ${at(0.99)}`,
);
await database.close();

async function run(forMs: number) {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const latencies: number[] = [];
  let next = 0;
  while (performance.now() - begun < forMs) {
    const chosen = Array.from({ length: batchSize }, () => conversations[next++ % CONVERSATIONS]);
    const groups = chosen.flatMap((conversation) => (conversation ? [group(conversation)] : []));
    const sent = performance.now();
    const { results = [] } = await store.append({ replicaId, groups });
    latencies.push(performance.now() - sent);
    if (!results.every(({ committed }) => committed)) throw new Error('a group was refused');
    await keepAlive();
  }
  const { user, system } = process.cpuUsage(cpu);
  return { batches: latencies.length, cpuMicros: user + system, elapsedMs: performance.now() - begun, latencies };
}

function group(conversation: { readonly id: string; head: number }) {
  const { id } = conversation;
  const seq = ++conversation.head;
  const at = Date.now();
  const text = 'What does the parcel to the islands cost, and when will it be here? '.repeat(2);
  const commandId = newId();
  const author = { kind: 1, id: 'visitor', name: '' };
  const body = serverFrame.encode({
    event: {
      conversationId: id,
      seq,
      at,
      ownerEpoch: 1,
      answeredTo: 0,
      author,
      clientMessageId: commandId,
      message: { text },
    },
  });
  position += 1;
  return {
    ...{ tenantId: 'bench', conversationId: id, partition: partitionOf(id), expectedHead: seq - 1 },
    events: [{ seq, position, commandId, part: 0, at, type: 'message', body, text }],
    state: {
      ...{ owner: 'queue', ownerEpoch: 1, headSeq: seq, lastVisitorSeq: seq, answeredTo: 0, lastAt: at },
      ...{ unansweredSince: at, language: 'en' },
    },
  };
}

async function open({ openConversation }: StoreHandlers) {
  const opened: { readonly id: string; head: number }[] = [];
  for (let index = 0; index < CONVERSATIONS; index += 1) {
    const visitorId = newId();
    const { row } = await openConversation({ tenantId: 'bench', siteId: 'bench', visitorId, conversationId: '' });
    opened.push({ id: row?.conversationId ?? '', head: row?.state?.headSeq ?? 0 });
  }
  return opened;
}

async function keepAlive(): Promise<void> {
  if (performance.now() - beatenAt < 1_000) return;
  beatenAt = performance.now();
  await store.beat({ replicaId });
}
