import { ParleyError, type StoreHandlers, type StoreMethodName } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { Counter, Histogram, type Registry } from '@parley/telemetry';

function createStoreMetrics(registry: Registry) {
  const registers = [registry];
  return {
    duration: new Histogram({
      name: 'parley_store_seconds',
      help: 'Time a store method took, by method and how it ended: ok, or a code of the error table.',
      labelNames: ['method', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    groups: new Counter({
      name: 'parley_store_groups_total',
      help: 'Groups of appends, by what became of them: committed, refused.',
      labelNames: ['outcome'],
      registers,
    }),
  };
}

/** The same store, measured. */
export function measured(store: StoreHandlers, registry: Registry, clock: Clock): StoreHandlers {
  const { duration, groups } = createStoreMetrics(registry);
  const timed =
    <Request, Reply>(method: StoreMethodName, handle: (request: Request) => Promise<Reply>) =>
    async (request: Request): Promise<Reply> => {
      const begun = clock.now();
      let outcome = 'ok';
      try {
        return await handle(request);
      } catch (thrown) {
        outcome = ParleyError.from(thrown).code;
        throw thrown;
      } finally {
        duration.observe({ method, outcome }, (clock.now() - begun) / 1_000);
      }
    };
  const append: StoreHandlers['append'] = async (request) => {
    const reply = await store.append(request);
    for (const { committed } of reply.results ?? []) groups.inc({ outcome: committed ? 'committed' : 'refused' });
    return reply;
  };
  return {
    append: timed('append', append),
    load: timed('load', store.load),
    history: timed('history', store.history),
    heads: timed('heads', store.heads),
    tail: timed('tail', store.tail),
    openTurns: timed('openTurns', store.openTurns),
    openConversation: timed('openConversation', store.openConversation),
    beat: timed('beat', store.beat),
    take: timed('take', store.take),
    release: timed('release', store.release),
    checkpoint: timed('checkpoint', store.checkpoint),
    reserveSpend: timed('reserveSpend', store.reserveSpend),
    settleSpend: timed('settleSpend', store.settleSpend),
    renewSpend: timed('renewSpend', store.renewSpend),
    spend: timed('spend', store.spend),
    addFile: timed('addFile', store.addFile),
    attachFiles: timed('attachFiles', store.attachFiles),
    file: timed('file', store.file),
    dropFiles: timed('dropFiles', store.dropFiles),
    forgetFiles: timed('forgetFiles', store.forgetFiles),
  };
}
