import { expect, it } from '@jest/globals';
import type { StoreHandlers } from '@parley/contract';
import { systemClock } from '@parley/flow';
import fc from 'fast-check';
import type { AppendGroup } from '../domain/requests.ts';
import { createMemoryStore } from '../memory/index.ts';
import { fresh, Scene, type StoreUnderTest } from './scene.suite.ts';

const visitors = [0, 1, 2, 3, 4, 5];

/** One group of a batch: usually decided on the true head, sometimes beside it, its commands often used before. */
const groupPlan = fc.record({
  visitor: fc.constantFrom(...visitors),
  drift: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }) }),
  commands: fc.array(fc.record({ number: fc.nat(12), events: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

const plan = fc.array(fc.uniqueArray(groupPlan, { selector: ({ visitor }) => visitor, minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

export function randomSuite(subject: () => StoreUnderTest, runs: number): void {
  it('answers whatever comes as the model does, and ends with the same events', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (batches) => {
        await subject().expireBeats();
        const real = new Scene(subject().store);
        const me = await real.replica();
        const ids: string[] = [];
        for (const visitor of visitors) ids.push(await real.conversation(`v${visitor}`));
        const model = await modelWith(real, ids, me);
        for (const batch of batches) {
          const heads = await headsOf(model, real.tenantId, ids);
          const groups = batch.map(({ visitor, drift, commands }) => {
            const id = ids[visitor] ?? '';
            return groupOf(real, id, Math.max(0, (heads.get(id) ?? 0) + drift), commands);
          });
          const [expected, actual] = [await model.append({ replicaId: me, groups }), await real.append(me, ...groups)];
          expect(actual.status).toBe(expected.status);
          expect(actual.results).toEqual(expected.results);
        }
        for (const conversationId of ids) {
          const ask = { tenantId: real.tenantId, conversationId, audience: 'agent' };
          const page = { afterSeq: 0, upToSeq: 0, maxBytes: 0, newest: false };
          const [expected, actual] = [await model.history({ ...ask, ...page }), await real.history(conversationId)];
          expect(actual.frames).toEqual(expected.frames);
          expect(actual.seqs).toEqual(actual.seqs.map((_, index) => index + 1));
        }
      }),
      { numRuns: runs },
    );
  });
}

/** A model that has the same conversations, and the same replica holding everything. */
async function modelWith(scene: Scene, ids: readonly string[], replicaId: string): Promise<StoreHandlers> {
  const next = [...ids];
  const model = createMemoryStore(systemClock, { newConversationId: () => next.shift() ?? '' });
  await model.beat({ replicaId });
  await model.take({ replicaId });
  for (const visitor of visitors)
    await model.openConversation({
      ...{ tenantId: scene.tenantId, siteId: 'site', visitorId: `v${visitor}`, conversationId: '' },
    });
  return model;
}

async function headsOf(store: StoreHandlers, tenantId: string, conversationIds: string[]) {
  const { heads = [] } = await store.heads({ tenantId, conversationIds });
  return new Map(heads.map(({ conversationId = '', headSeq = 0 }) => [conversationId, headSeq]));
}

function groupOf(
  scene: Scene,
  id: string,
  expectedHead: number,
  commands: readonly { readonly number: number; readonly events: number }[],
): AppendGroup {
  // A command stands in a batch once: the repeat of one was answered by the sender itself.
  const distinct = commands.filter((one, index) => commands.findIndex(({ number }) => number === one.number) === index);
  const events = distinct.flatMap(({ number, events: count }) =>
    Array.from({ length: count }, (_, part) => ({ commandId: `c${number}`, part, position: fresh() })),
  );
  return scene.group(id, expectedHead, events, { owner: expectedHead % 2 === 0 ? 'ai' : 'queue' });
}
