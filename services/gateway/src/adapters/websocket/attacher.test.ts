import { expect, it } from '@jest/globals';
import type { ConversationRow, Hello, StoreClient } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { fakeSites } from '../../fake-house.suite.ts';
import type { HeldConversation } from '../conversations/conversation-hub.ts';
import { Attacher, type AttacherDeps } from './attacher.ts';

const claims = { tenantId: 'demo', siteId: 'demo', visitorId: 'v1' };

/** With a store that answers this row to everybody. */
function attach(row: Partial<ConversationRow>) {
  const store = { openConversation: async () => ({ row: { ...claims, ...row }, epoch: 'e' }) };
  const attacher = new Attacher({
    ...{ sites: fakeSites, clock: new FakeClock(), log: createLogger('test', 'silent') },
    tokens: { verify: async () => claims } as unknown as AttacherDeps['tokens'],
    hub: { hold: async () => ({ release: () => {} }) as HeldConversation } as unknown as AttacherDeps['hub'],
    store: store as unknown as StoreClient,
  });
  return attacher.attach({ token: 't', conversationId: '' } as Hello, { origin: undefined, host: 'localhost' });
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
