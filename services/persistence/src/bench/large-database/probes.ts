import { newId, partitionOf, type StoreHandlers } from '@parley/contract';
import { bodyOf, type FilledDatabase, type KnownConversation, MESSAGES_EACH, SITE, TEXT } from './filled-database.ts';

/** One request, as a gateway or a session makes it, of a conversation that was chosen at random. */
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
/** Who comes back has missed so many. */
const MISSED = 5;

export function probesOf({ filled, replicaId, store }: ProbeDeps): readonly Probe[] {
  const any = () => filled.open[Math.floor(Math.random() * filled.open.length)] as KnownConversation;
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
        const conversation = any();
        return history(conversation, conversation.head - MISSED, false);
      },
    },
    {
      name: 'openConversation: the open one',
      async run() {
        const { id, tenantId, visitorId } = any();
        const { row } = await store.openConversation({ tenantId, siteId: SITE, visitorId, conversationId: '' });
        if (row?.conversationId !== id) throw new Error('another conversation was opened');
      },
    },
    {
      name: 'openConversation: a new one',
      async run() {
        const { tenantId } = any();
        await store.openConversation({ tenantId, siteId: SITE, visitorId: newId(), conversationId: '' });
      },
    },
    {
      name: `heads: of ${HEADS}`,
      async run() {
        const { tenantId } = any();
        const own = filled.open.filter((one) => one.tenantId === tenantId);
        const from = Math.floor(Math.random() * own.length);
        const conversationIds = [...own.slice(from), ...own].slice(0, HEADS).map(({ id }) => id);
        const { heads = [] } = await store.heads({ tenantId, conversationIds });
        if (heads.length !== new Set(conversationIds).size) throw new Error(`${heads.length} heads`);
      },
    },
    {
      name: `append: ${GROUPS} conversations`,
      async run() {
        const chosen = [...new Set(Array.from({ length: GROUPS }, any))];
        const groups = chosen.map((conversation) => groupOf(conversation, filled));
        const { results = [] } = await store.append({ replicaId, groups });
        if (results.length !== chosen.length || !results.every(({ committed }) => committed))
          throw new Error('a group was refused');
        for (const conversation of chosen) conversation.head++;
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
