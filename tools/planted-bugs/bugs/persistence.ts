import { type PlantedBug, simulation, tests } from '../planted-bug.ts';

const append = 'services/persistence/src/adapters/sql/append.ts';
const rules = 'services/persistence/src/domain/append-rules.ts';

const ruleTests = tests('services/persistence/src/domain/append-rules.test.ts');
const memoryTests = tests('services/persistence/src/memory/memory-store.test.ts');
const databaseTests = tests('services/persistence/src/store.test.ts');
const fenceTests = tests('services/persistence/src/fence.integration.test.ts');

export const persistenceBugs: readonly PlantedBug[] = [
  {
    name: 'fence-ignored',
    rule: 'a replica that was fenced writes nothing',
    edits: [
      {
        file: append,
        find: 'where id = $1 and not fenced for share',
        replace: 'where id = $1 for share',
      },
    ],
    noticedBy: [databaseTests, fenceTests],
  },
  {
    name: 'fence-ignored-in-memory',
    rule: 'a replica that was fenced writes nothing, in the simulated store either',
    edits: [
      {
        file: 'services/persistence/src/memory/index.ts',
        find: 'if (!replicas.isAlive(request.replicaId)) return',
        replace: "if (request.replicaId === '') return",
      },
    ],
    noticedBy: [memoryTests],
  },
  {
    name: 'fence-read-without-lock',
    rule: 'the fence is held to the end of the append: fencing waits for it',
    edits: [
      {
        file: append,
        find: 'where id = $1 and not fenced for share',
        replace: 'where id = $1 and not fenced',
      },
    ],
    noticedBy: [fenceTests],
  },
  {
    name: 'conversation-read-without-lock',
    rule: 'two appends to one conversation take turns',
    edits: [
      {
        file: append,
        find: 'order by c.id for no key update',
        replace: 'order by c.id',
      },
    ],
    noticedBy: [fenceTests],
  },
  {
    name: 'partition-owner-ignored',
    rule: 'only the holder of a partition writes to it',
    edits: [
      {
        file: append,
        find: 'where p.id = given.partition and p.owner = $1)',
        replace: 'where p.id = given.partition)',
      },
    ],
    noticedBy: [databaseTests],
  },
  {
    name: 'expected-head-ignored',
    rule: 'a group is written only on the head it was decided on',
    edits: [
      {
        file: rules,
        find: 'return row.headSeq === group.expectedHead && !row.hasCommand;',
        replace: 'return !row.hasCommand;',
      },
    ],
    noticedBy: [ruleTests, memoryTests],
  },
  {
    name: 'stored-command-written-again',
    rule: 'a command that has made events makes no more: second look',
    edits: [
      {
        file: rules,
        find: 'return row.headSeq === group.expectedHead && !row.hasCommand;',
        replace: 'return row.headSeq === group.expectedHead;',
      },
    ],
    noticedBy: [ruleTests, memoryTests],
  },
  {
    name: 'expected-head-ignored-in-sql',
    rule: 'a group is written only on the head it was decided on, in a database too',
    edits: [{ file: append, find: ' and locked.head_seq = given.expected_head', replace: '' }],
    noticedBy: [databaseTests, fenceTests],
  },
  {
    name: 'stored-command-written-again-in-sql',
    rule: 'a command that has made events makes no more, in a database too',
    edits: [{ file: append, find: 'number not in (select number from known)', replace: 'true' }],
    noticedBy: [databaseTests],
  },
  {
    name: 'absent-conversation-left-out',
    rule: 'a request that names a conversation of nobody is written not at all',
    edits: [{ file: append, find: '= cardinality($2::text[])', replace: '> 0' }],
    noticedBy: [databaseTests],
  },
  {
    name: 'later-items-of-a-conflict-committed',
    rule: 'a group is written whole or not at all',
    edits: [
      { file: append, find: ' and locked.head_seq = given.expected_head', replace: '' },
      {
        file: append,
        find: 'from event join good on good.number = event.number',
        replace: `from event join good on good.number = event.number
  join locked on locked.id = good.id where event.seq > locked.head_seq`,
      },
    ],
    noticedBy: [databaseTests],
  },
  {
    name: 'append-to-another-tenant',
    rule: 'nothing is written into another tenant’s conversation',
    edits: [
      {
        file: rules,
        find: 'if (row?.tenantId !== group.tenantId) throw',
        replace: 'if (!row) throw',
      },
    ],
    noticedBy: [ruleTests],
  },
  {
    name: 'history-of-another-tenant',
    rule: 'nobody reads another tenant’s conversation',
    edits: [
      {
        file: 'services/persistence/src/adapters/sql/history.ts',
        find: 'where c.id = $' + '{conversationId} and c.tenant_id = $' + '{tenantId}',
        replace: 'where c.id = $' + '{conversationId} and $' + "{tenantId} <> ''",
      },
    ],
    noticedBy: [databaseTests],
  },
  {
    name: 'conversation-of-another-visitor',
    rule: 'nobody opens another visitor’s conversation',
    edits: [
      {
        file: 'services/persistence/src/domain/visitor-conversation.ts',
        find: 'row.siteId === visitor.siteId &&\n    row.visitorId === visitor.visitorId;',
        replace: 'row.siteId === visitor.siteId;',
      },
    ],
    noticedBy: [memoryTests],
  },
  {
    name: 'note-read-by-visitor',
    rule: 'what is for agents only is not read by visitors',
    edits: [
      {
        file: 'services/persistence/src/domain/audience.ts',
        find: "if (audience === 'agent' || !agentOnlyTypes.includes(type)) return frame;",
        replace: "if (audience !== 'agent' || agentOnlyTypes.includes(type)) return frame;",
      },
    ],
    noticedBy: [memoryTests],
  },
  {
    name: 'generation-not-raised',
    rule: 'every holder of a partition has a generation of its own',
    edits: [
      {
        file: 'services/persistence/src/memory/replicas.ts',
        find: 'partition.generation += 1;',
        replace: 'partition.generation ||= 1;',
      },
    ],
    noticedBy: [memoryTests],
  },
  {
    name: 'dead-not-fenced-at-take',
    rule: 'a take fences the dead before it gives their partitions away',
    edits: [
      {
        file: 'services/persistence/src/memory/replicas.ts',
        find: 'if (replica.aliveUntil < now) replica.isFenced = true;',
        replace: 'if (replica.aliveUntil < 0) replica.isFenced = true;',
      },
    ],
    noticedBy: [simulation(5), memoryTests],
  },
];
