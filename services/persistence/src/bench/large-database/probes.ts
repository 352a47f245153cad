import { newId, partitionOf, type StoreHandlers } from '@parley/contract';
import { bodyOf, type FilledDatabase, type KnownConversation, MESSAGES_EACH, SITE, TEXT } from './filled-database.ts';

/** One request, as a gateway or a session makes it. */
export interface Probe {
  readonly name: string;
  run(): Promise<void>;
}

export interface ProbeDeps {
  readonly store: StoreHandlers;
  readonly filled: FilledDatabase;
  /** Holds all partitions. */
  readonly replicaId: string;
}

/** A gateway asks for as many after it lost its way. */
const HEADS = 200;
/** Of a busy session. */
const GROUPS = 16;
/** So many go on: the newest that are open, in a large database as in a small one. */
const GOING_ON = 5_000;
/** Who comes back has missed so many. */
const MISSED = 5;

export function probesOf({ filled, replicaId, store }: ProbeDeps): readonly Probe[] {
  const goingOn = filled.open.slice(-GOING_ON);
  const byTenant = Map.groupBy(goingOn, ({ tenantId }) => tenantId);
  const chosen = (from: readonly KnownConversation[]) =>
    from[Math.floor(Math.random() * from.length)] as KnownConversation;
  // However old: people look at what was.
  const any = () => chosen(filled.open);
  const current = () => chosen(goingOn);
  const history = async ({ id, tenantId }: KnownConversation, afterSeq: number, newest: boolean) => {
    const page = { afterSeq, upToSeq: 0, newest, maxBytes: 0, audience: 'visitor' };
    const { frames = [] } = await store.history({ tenantId, conversationId: id, ...page });
    if (frames.length < MISSED) throw new Error(`a page of ${frames.length}`);
  };
  return [
    { name: 'history: newest page', run: () => history(any(), 0, true) },
    {
      name: 'history: what was missed',
      run: () => {
        const conversation = current();
        return history(conversation, conversation.head - MISSED, false);
      },
    },
    {
      name: 'openConversation: the open one',
      async run() {
        const { id, tenantId, visitorId } = current();
        const { row } = await store.openConversation({ tenantId, siteId: SITE, visitorId, conversationId: '' });
        if (row?.conversationId !== id) throw new Error('another conversation was opened');
      },
    },
    {
      name: 'openConversation: a new one',
      async run() {
        const { tenantId } = current();
        await store.openConversation({ tenantId, siteId: SITE, visitorId: newId(), conversationId: '' });
      },
    },
    {
      name: `heads: of ${HEADS}`,
      async run() {
        const { tenantId } = current();
        const own = byTenant.get(tenantId) ?? [];
        const from = Math.floor(Math.random() * own.length);
        const conversationIds = [...own.slice(from), ...own].slice(0, HEADS).map(({ id }) => id);
        const { heads = [] } = await store.heads({ tenantId, conversationIds });
        if (heads.length !== new Set(conversationIds).size) throw new Error(`${heads.length} heads`);
      },
    },
    {
      name: `append: ${GROUPS} conversations`,
      async run() {
        const together = [...new Set(Array.from({ length: GROUPS }, current))];
        const groups = together.map((conversation) => groupOf(conversation, filled));
        const { results = [] } = await store.append({ replicaId, groups });
        if (results.length !== together.length || !results.every(({ committed }) => committed))
          throw new Error('a group was refused');
        for (const conversation of together) conversation.head++;
      },
    },
  ];
}

function groupOf({ head, id, tenantId }: KnownConversation, filled: FilledDatabase) {
  const [at, partition, seq] = [Date.now(), partitionOf(id), head + 1];
  const event = { seq, position: filled.nextPosition(partition), commandId: newId(), part: 0, at, type: 'message' };
  return {
    ...{ tenantId, conversationId: id, partition, expectedHead: head },
    events: [{ ...event, body: bodyOf(id, seq), text: TEXT }],
    state: {
      ...{ owner: 'queue', ownerEpoch: 2, headSeq: seq, lastVisitorSeq: seq, answeredTo: MESSAGES_EACH, lastAt: at },
      ...{ unansweredSince: at, language: 'en' },
    },
  };
}
