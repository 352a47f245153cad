// What money costs: PARLEY_DATABASE_URL=postgres://… node services/persistence/spend.bench.ts [batch] [seconds]
// The database should be an empty one of its own. Sets aside and settles calls of one tenant with a cap, in batches, with
// 1,000 of its calls open all the time; prints milliseconds per batch.
import { newId } from '@parley/contract';
import { noFaultPoints } from '@parley/service-kit';
import { connectPostgres } from './src/adapters/postgres.ts';
import { serviceTimeouts } from './src/adapters/postgres-timeouts.ts';
import { migrate } from './src/adapters/schema.ts';
import { createStore } from './src/service.ts';

const [batchSize = 50, seconds = 5] = process.argv.slice(2).map(Number);
const OPEN_CALLS = 1_000;
const MICROS = 1_000;

const database = connectPostgres({
  ...{ ...serviceTimeouts, url: process.env['PARLEY_DATABASE_URL'] ?? '', appendConnections: 1, readConnections: 1 },
  onConnectionLost: (error) => console.error(error.message),
});
await migrate(database);
const store = createStore(database, noFaultPoints);
const tenantId = newId();
const caps = { daySoft: null, dayHard: 2 ** 52, monthSoft: null, monthHard: null };
const call = { tenantId, siteId: 'bench', turnId: 'bench', purpose: 'primary', provider: 'p', model: 'm', keyId: '' };
const tokens = { inputTokens: 1_000, cachedInputTokens: 0, outputTokens: 100, isEstimated: false, outcome: 'ok' };

const open: string[] = [];
while (open.length < OPEN_CALLS) await reserve(batchSize);
const reserveMs: number[] = [];
const settleMs: number[] = [];
const begun = performance.now();
while (performance.now() - begun < seconds * 1_000) {
  reserveMs.push(await timed(() => reserve(batchSize)));
  settleMs.push(await timed(() => settle(batchSize)));
}
const calls = reserveMs.length * batchSize;
console.log(
  `batch ${batchSize}: ${Math.round((calls * 1_000) / (performance.now() - begun))} calls/s of one tenant, ` +
    `reserve ms ${percentiles(reserveMs)}, settle ms ${percentiles(settleMs)}`,
);
await database.close();

async function reserve(count: number): Promise<void> {
  const ids = Array.from({ length: count }, newId);
  const reservations = ids.map((reservationId) => ({ reservationId, call, micros: MICROS, caps, leaseMs: 60_000 }));
  const { decisions = [] } = await store.reserveSpend({ routerId: 'bench', reservations });
  if (!decisions.every(({ granted }) => granted)) throw new Error('a reservation was refused');
  open.push(...ids);
}

async function settle(count: number): Promise<void> {
  const ids = open.splice(0, count);
  await store.settleSpend({
    settlements: ids.map((reservationId) => ({ reservationId, call, micros: MICROS / 2, ...tokens })),
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const sent = performance.now();
  await work();
  return performance.now() - sent;
}

function percentiles(values: number[]): string {
  values.sort((a, b) => a - b);
  const at = (share: number) => (values[Math.floor(values.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} p99 ${at(0.99)}`;
}
