import { openPglite } from './adapters/pglite.ts';
import { databaseHouse } from './suite/database-house.suite.ts';
import { storeSuite } from './suite/store.suite.ts';

storeSuite('the store on PGlite', async () => databaseHouse(await openPglite({ dataDir: undefined })), {
  randomRuns: 15,
});
