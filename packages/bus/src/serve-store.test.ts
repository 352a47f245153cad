import { beforeEach, describe, expect, it } from '@jest/globals';
import { ParleyError, type StoreClient, type StoreHandlers, storeMethods, subjects } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { createMemoryBus, type MemoryBus } from './memory-bus.ts';
import { type ServedStore, serveStore } from './serve-store.ts';
import { createStoreClient } from './store-client.ts';

const silent = createLogger('test', 'silent');

/** Answers with what each method's reply is when nothing is in it. */
function emptyHandlers(): StoreHandlers {
  const names = Object.keys(storeMethods) as (keyof StoreHandlers)[];
  return Object.fromEntries(names.map((name) => [name, async () => ({})])) as unknown as StoreHandlers;
}

describe('the store over the bus', () => {
  let clock: FakeClock;
  let bus: MemoryBus;
  let store: StoreClient;

  beforeEach(() => {
    clock = new FakeClock();
    bus = createMemoryBus({ clock, log: silent });
    store = createStoreClient(bus.connect());
  });

  const serve = (handlers: Partial<StoreHandlers>, maxInFlight = 8, log = silent): ServedStore =>
    serveStore(bus, { ...emptyHandlers(), ...handlers }, { log, maxInFlight });

  it('brings request and reply across, for every method', async () => {
    serve({});
    for (const name of Object.keys(storeMethods) as (keyof StoreClient)[]) {
      const call = store[name] as (request: object) => Promise<unknown>;
      await expect(call({})).resolves.toBeDefined();
    }
  });

  it('gives the handler what was asked, and the caller what it answered', async () => {
    serve({
      load: async ({ conversationIds }) => ({ rows: conversationIds.map((id) => ({ conversationId: id })), now: 5 }),
    });
    const reply = await store.load({ conversationIds: ['a', 'b'] });
    expect(reply.rows.map((row) => row.conversationId)).toEqual(['a', 'b']);
    expect(reply.now).toBe(5);
  });

  it('says at once when nobody serves the store', async () => {
    await expect(store.heads({})).rejects.toThrow(/^no_responders/);
  });

  it('gives up after 3 s', async () => {
    serve({ heads: () => new Promise(() => {}) });
    const refused = expect(store.heads({})).rejects.toThrow(/^deadline_exceeded/);
    await clock.advanceAsync(3_000);
    await refused;
  });

  it('gives up when told to', async () => {
    serve({ heads: () => new Promise(() => {}) });
    const told = new AbortController();
    const refused = expect(store.heads({}, told.signal)).rejects.toThrow(/^cancelled/);
    told.abort();
    await refused;
  });

  it('carries an error of the table with its detail', async () => {
    serve({ history: () => Promise.reject(new ParleyError('forbidden', { detail: 'another tenant' })) });
    await expect(store.history({})).rejects.toThrow('forbidden: another tenant');
  });

  it('tells nobody what an unexpected error said, but logs it', async () => {
    const lines: string[] = [];
    const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
    serve({ history: () => Promise.reject(new Error('password=hunter2')) }, 8, log);
    const failed = store.history({}).catch((error: unknown) => error);
    expect(await failed).toMatchObject({ code: 'internal', detail: undefined });
    expect(lines.join()).toContain('hunter2');
  });

  it('says that an answer is too large for the bus, instead of leaving its caller without one', async () => {
    const frames = [new Uint8Array(1_100_000)];
    serve({ history: async () => ({ frames }) });
    await expect(store.history({})).rejects.toThrow(/^payload_too_large/);
  });

  it('answers protocol_error to bytes that are no request', async () => {
    serve({});
    const answer = await bus.connect().request(subjects.store('append'), new Uint8Array([0xff]), { timeoutMs: 1_000 });
    expect(new TextDecoder().decode(answer.data)).toContain('protocol_error');
  });

  it('answers overloaded beyond its bound, and takes up work again', async () => {
    const gate = Promise.withResolvers<void>();
    const served = serve({ append: () => gate.promise.then(() => ({ now: 1 })) }, 2);
    const first = [store.append({}), store.append({})];
    await clock.settle();
    expect(served.inFlight).toBe(2);
    await expect(store.append({})).rejects.toThrow(/^overloaded/);
    gate.resolve();
    await Promise.all(first);
    expect(served.inFlight).toBe(0);
    await expect(store.append({})).resolves.toMatchObject({ now: 1 });
  });

  it('takes appends while readers fill it', async () => {
    const gate = Promise.withResolvers<void>();
    serve({ history: () => gate.promise.then(() => ({})) }, 1);
    const reading = store.history({});
    await clock.settle();
    await expect(store.history({})).rejects.toThrow(/^overloaded/);
    await expect(store.append({})).resolves.toBeDefined();
    gate.resolve();
    await reading;
  });

  it('keeps replicas alive however much else there is to do', async () => {
    const gate = Promise.withResolvers<void>();
    serve({ append: () => gate.promise.then(() => ({})) }, 1);
    const busy = store.append({});
    await clock.settle();
    await expect(store.beat({ replicaId: 'r' })).resolves.toBeDefined();
    await expect(store.take({ replicaId: 'r' })).resolves.toBeDefined();
    gate.resolve();
    await busy;
  });

  it('shares the requests among replicas, each answered once', async () => {
    const counts = [0, 0];
    for (const index of [0, 1])
      serveStore(
        bus.connect(),
        {
          ...emptyHandlers(),
          heads: async () => {
            counts[index] = (counts[index] ?? 0) + 1;
            return {};
          },
        },
        { log: silent, maxInFlight: 20 },
      );
    await Promise.all(Array.from({ length: 20 }, () => store.heads({})));
    expect(counts).toEqual([10, 10]);
  });

  it('finishes on stop what it has begun, and takes nothing new', async () => {
    const gate = Promise.withResolvers<void>();
    const served = serve({ heads: () => gate.promise.then(() => ({})) });
    const begun = store.heads({});
    await clock.settle();
    const stopped = served.stop();
    await expect(store.heads({})).rejects.toThrow(/^no_responders/);
    gate.resolve();
    await stopped;
    await expect(begun).resolves.toBeDefined();
  });
});
