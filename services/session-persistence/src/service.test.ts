import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createMemoryBus, createStoreClient, type MemoryBus, type Subscription } from '@parley/bus';
import { readSettings } from '@parley/config';
import {
  AuthorKind,
  commandBatch,
  newId,
  outcomeBatch,
  PARTITIONS,
  partitionOf,
  type StoreClient,
  subjects,
} from '@parley/contract';
import { systemClock, withDeadline } from '@parley/flow';
import { createStore, type Database, openPglite, persistenceSettings } from '@parley/persistence';
import { noFaultPoints, type RunningService } from '@parley/service-kit';
import { sessionSettings } from '@parley/session';
import { createLogger, createRegistry } from '@parley/telemetry';
import { startSessionPersistence } from './service.ts';

const log = createLogger('test', 'silent');
const metrics = createRegistry('session-persistence');
const VISITOR = { tenantId: 'demo', siteId: 'demo', visitorId: 'visitor-1', conversationId: '' };
/** For what a database in this process takes, on a machine that may be busy. */
const DEADLINE_MS = 20_000;

let database: Database;
let bus: MemoryBus;
let store: StoreClient;
let service: RunningService;
/** What is asked of the store on the bus that all services share. */
const asked: string[] = [];
let spy: Subscription;

beforeAll(async () => {
  database = await openPglite({ dataDir: undefined });
  bus = createMemoryBus({ log });
  store = createStoreClient(bus);
  spy = bus.subscribe('parley.rpc.store.*', ({ subject }) => asked.push(subject));
  service = await startSessionPersistence(
    { clock: systemClock, log, metrics, faults: noFaultPoints, bus, database },
    { ...readSettings({ ...persistenceSettings, ...sessionSettings }, {}), migrate: true },
  );
  await until(() => service.checks().every(({ ok }) => ok));
}, 60_000);
afterAll(() => database?.close());

it('commits what comes over the bus, and asks its own store without it', async () => {
  const { row } = await store.openConversation(VISITOR);
  const conversationId = row?.conversationId ?? '';
  const outcome = await send(conversationId);
  expect(outcome.accepted).toMatchObject({ seq: 1 });
  // Others find it in the same store.
  expect((await store.load({ conversationIds: [conversationId] })).rows).toMatchObject([{ state: { headSeq: 1 } }]);
  expect(asked).toEqual([subjects.store('openConversation'), subjects.store('load')]);
  spy.unsubscribe();
});

it('shows the metrics of each of the two under the name it has alone', async () => {
  const text = await metrics.metrics();
  expect(text).toMatch(/^parley_session_appends_total\{outcome="committed",service="session"\} 1$/m);
  expect(text).toMatch(/^parley_store_groups_total\{outcome="committed",service="persistence"\} 1$/m);
});

it('stops the session first, which can still give its partitions back to the store', async () => {
  await service.stop();
  await expect(store.beat({ replicaId: 'next' })).rejects.toMatchObject({ code: 'no_responders' });
  const afterwards = createStore(database, noFaultPoints);
  await afterwards.beat({ replicaId: 'next' });
  // A replica that had gone without a word would hold them until its beat has run out.
  expect((await afterwards.take({ replicaId: 'next' })).partitions).toHaveLength(PARTITIONS);
});

/** Sends a message as a gateway would; resolves with what became of it. */
async function send(conversationId: string) {
  const reply = bus.newInbox();
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  const subscription = bus.subscribe(reply, ({ data }) => resolve(data));
  const command = {
    ...{ tenantId: VISITOR.tenantId, conversationId, commandId: newId() },
    ...{ actor: { kind: AuthorKind.VISITOR, id: VISITOR.visitorId }, sendMessage: { text: 'hello' } },
  };
  bus.publish(subjects.commands(partitionOf(conversationId)), commandBatch.encode({ commands: [command] }), { reply });
  const [outcome] = outcomeBatch.decode(await withDeadline(promise, DEADLINE_MS, systemClock)).outcomes;
  subscription.unsubscribe();
  if (!outcome) throw new Error('an answer without an outcome');
  return outcome;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + DEADLINE_MS;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error('it did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
