import { expect, it } from '@jest/globals';
import { type ConversationRow, type Hello, ParleyError, type StoreClient } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { fakeSites } from '../../fake-house.suite.ts';
import type { HeldConversation } from '../conversations/conversation-hub.ts';
import { Attacher, type AttacherDeps } from './attacher.ts';

const claims = { tenantId: 'demo', siteId: 'demo', visitorId: 'v1' };

type OpenConversation = (
  request: unknown,
  signal: AbortSignal,
) => Promise<{ readonly row: Partial<ConversationRow>; readonly epoch: string }>;

function createBench(openConversation: OpenConversation) {
  const clock = new FakeClock();
  const attacher = new Attacher(
    {
      ...{ sites: fakeSites, clock, log: createLogger('test', 'silent'), random: () => 0.5 },
      tokens: { verify: async () => claims } as unknown as AttacherDeps['tokens'],
      hub: { hold: async () => ({ release: () => {} }) as HeldConversation } as unknown as AttacherDeps['hub'],
      store: { openConversation } as unknown as StoreClient,
    },
    2,
  );
  const hello = { token: 't', conversationId: '' } as Hello;
  return { clock, attacher, attach: () => attacher.attach(hello, { origin: undefined, host: 'localhost' }) };
}

/** With a store that answers this row to everybody. */
function attach(row: Partial<ConversationRow>) {
  return createBench(async () => ({ row: { ...claims, ...row }, epoch: 'e' })).attach();
}

/** With a store that is away; says when it was asked. */
function createBenchWithoutStore() {
  const askedAt: number[] = [];
  const bench = createBench(async () => {
    askedAt.push(bench.clock.now());
    throw new ParleyError('no_responders');
  });
  return { ...bench, askedAt };
}

it('attaches a visitor to a conversation of its own', async () => {
  await expect(attach({})).resolves.toMatchObject({ epoch: 'e' });
});

it.each([{ visitorId: 'v2' }, { siteId: 'shop' }, { tenantId: 'other' }])(
  'forbids the conversation of somebody else, although the store has answered it: %j',
  async (row) => {
    await expect(attach(row)).rejects.toMatchObject({ code: 'forbidden' });
  },
);

it('asks a store that is away again, later each time, and then sends the client away', async () => {
  const { askedAt, attach, clock } = createBenchWithoutStore();
  const startedAt = clock.now();
  const attached = expect(attach()).rejects.toMatchObject({ code: 'unavailable' });
  await clock.advanceAsync(10_000);
  await attached;
  expect(askedAt.map((at) => at - startedAt)).toEqual([0, 250, 750, 1_750]);
});

it('lets no more clients wait for the store than it may, and the next one in when one has gone', async () => {
  const answers: (() => void)[] = [];
  const { attach, attacher } = createBench(
    () => new Promise((resolve) => answers.push(() => resolve({ row: claims, epoch: 'e' }))),
  );
  const first = attach();
  const second = attach();
  await expect(attach()).rejects.toMatchObject({ code: 'overloaded' });
  expect(attacher.attaching).toBe(2);
  answers[0]?.();
  await first;
  expect(attacher.attaching).toBe(1);
  const third = attach();
  await new Promise((resolve) => setImmediate(resolve));
  for (const answer of answers) answer();
  await Promise.all([second, third]);
  expect(attacher.attaching).toBe(0);
});

it('asks nobody any more once the client has been sent away', async () => {
  let isAsking = true;
  const { attach, attacher, clock } = createBench((_request, signal) => {
    signal.addEventListener('abort', () => {
      isAsking = false;
    });
    return new Promise(() => {});
  });
  const attached = expect(attach()).rejects.toMatchObject({ code: 'unavailable' });
  await clock.advanceAsync(6_000);
  await attached;
  expect([isAsking, attacher.attaching]).toEqual([false, 0]);
});
