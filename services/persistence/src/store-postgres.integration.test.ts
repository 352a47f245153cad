import { it } from '@jest/globals';
import { databaseHouse } from './suite/database-house.suite.ts';
import { freshDatabase } from './suite/postgres-house.suite.ts';
import { storeSuite } from './suite/store.suite.ts';

const url = process.env['TEST_DATABASE_URL'];

if (url) {
  const open = async () => {
    const fresh = await freshDatabase(url);
    return { ...(await databaseHouse(fresh.connect())), close: () => fresh.drop() };
  };
  storeSuite('the store on PostgreSQL', open, { randomRuns: 40 });
} else it.skip('needs TEST_DATABASE_URL', () => undefined);
