import { type PlantedBug, tests } from '../planted-bug.ts';

const router = 'services/llm-router/src';
const store = 'services/persistence/src';

const storeTests = tests(`${store}/memory/memory-store.test.ts`);
const databaseTests = tests(`${store}/store-postgres.integration.test.ts`);
const ledgerTests = tests(`${router}/ledger/create-ledger.test.ts`);
const troubleTests = tests(`${router}/ledger/ledger-in-trouble.test.ts`);

/** What keeps the caps, and the books true. */
export const moneyBugs: readonly PlantedBug[] = [
  {
    name: 'cap-without-what-is-set-aside',
    rule: 'what is set aside counts against a hard cap',
    edits: [
      {
        file: `${store}/domain/spend-rules.ts`,
        find: 'return isAbove(daySettled + reserved, caps?.dayHard)',
        replace: 'return isAbove(daySettled, caps?.dayHard)',
      },
    ],
    noticedBy: [storeTests, tests(`${router}/ledger/crowd-at-the-cap.test.ts`)],
  },
  {
    name: 'settled-twice',
    rule: 'a call is settled once',
    edits: [{ file: `${store}/domain/spend-rules.ts`, find: 'else if (item.isAbandoned)', replace: 'else' }],
    noticedBy: [storeTests],
  },
  {
    name: 'reserved-again',
    rule: 'a reservation that comes again sets nothing more aside',
    edits: [
      {
        file: `${store}/domain/spend-rules.ts`,
        find: 'if (seen.has(key) || known.has(key))',
        replace: 'if (seen.has(key))',
      },
    ],
    noticedBy: [storeTests],
  },
  {
    name: 'books-unlocked',
    rule: 'a tenant’s books change one after the other',
    edits: [
      {
        file: `${store}/adapters/sql/spend-books.ts`,
        find: 'order by id for update`.execute',
        replace: 'order by id`.execute',
      },
    ],
    noticedBy: [databaseTests],
  },
  {
    name: 'abandoned-for-nothing',
    rule: 'what nobody settles is charged in full',
    edits: [
      {
        file: `${store}/adapters/sql/spend-books.ts`,
        find: 'select e.tenant_id, counted.period, sum(e.micros)',
        replace: 'select e.tenant_id, counted.period, 0',
      },
    ],
    noticedBy: [databaseTests],
  },
  {
    name: 'lease-not-renewed',
    rule: 'what goes on keeps what was set aside for it',
    edits: [
      {
        file: `${router}/ledger/open-reservations.ts`,
        find: 'store.renewSpend({ reservations, leaseMs })',
        replace: 'Promise.resolve(store)',
      },
    ],
    noticedBy: [ledgerTests],
  },
  {
    name: 'orphan-kept',
    rule: 'what is set aside for somebody who no longer waits is given back',
    edits: [
      { file: `${router}/ledger/reservations.ts`, find: 'if (granted && isOver) onOrphan(reservation);', replace: '' },
      { file: `${router}/ledger/reservations.ts`, find: 'if (mayBeDone) onOrphan(reservation);', replace: '' },
    ],
    noticedBy: [troubleTests],
  },
  {
    name: 'silent-store-grants',
    rule: 'a hard cap refuses while nobody can say what is left',
    edits: [
      {
        file: `${router}/ledger/create-ledger.ts`,
        find: "isHard(caps) ? refuse('unavailable')",
        replace: "false ? refuse('unavailable')",
      },
    ],
    noticedBy: [troubleTests],
  },
  {
    name: 'unknown-model-free',
    rule: 'a model without a price is not free',
    edits: [
      {
        file: `${router}/domain/money/price-of.ts`,
        find: 'settings?.unknownModel ?? priceOfRow(...unknownModelPrice)',
        replace: 'settings?.unknownModel ?? free',
      },
    ],
    noticedBy: [tests(`${router}/domain/money/price-of.test.ts`), ledgerTests],
  },
  {
    name: 'cached-at-full-price',
    rule: 'cached tokens have their own price',
    edits: [
      {
        file: `${router}/domain/money/cost.ts`,
        find: 'cached * price.cachedInputMicros',
        replace: 'cached * price.inputMicros',
      },
    ],
    noticedBy: [tests(`${router}/domain/money/cost.test.ts`)],
  },
];
