// `npm run planted-bugs`: takes one rule after the other out of the source, in a copy of the repository, and fails
// unless the tests named for it notice. `-- NAME…` plants these only; `-- --seeds N` counts the seeds of the simulation
// that notice, and writes the table of docs/simulation.md. Progress goes to standard error.
import { parseArgs } from 'node:util';
import { findPostgresBin, type Server, startPostgres } from '../../packages/testkit/src/servers/index.ts';
import { plantedBugs } from './bugs/index.ts';
import { catchBugs, countNotices, isCaught } from './catch-bugs.ts';
import { needsPostgres, type PlantedBug } from './planted-bug.ts';
import { countTable, reportLines, reportTable } from './report.ts';
import { interruptPrograms } from './run-program.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seeds: { type: 'string' } } });
const unknown = positionals.filter((name) => plantedBugs.every((bug) => bug.name !== name));
const seeds = Number(values.seeds ?? 1);
if (unknown.length > 0 || !Number.isInteger(seeds) || seeds < 1) {
  console.error(`usage: npm run planted-bugs -- [--seeds N] [NAME…]; no bug is called ${unknown.join(', ')}`);
  process.exit(2);
}
const bugs = plantedBugs.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interruptPrograms);

if (values.seeds === undefined) await catchAll(bugs);
else {
  const counts = await countNotices(bugs, seeds, (count) => console.error(`${count.bug.name}: ${count.seeds}`));
  console.log(countTable(counts, seeds));
}

async function catchAll(planted: readonly PlantedBug[]): Promise<void> {
  const server = planted.some(({ noticedBy }) => noticedBy.some(needsPostgres)) ? await startDatabase() : undefined;
  try {
    const environment: Record<string, string> = server ? { TEST_DATABASE_URL: server.url } : {};
    const results = await catchBugs(planted, environment, (result) => console.error(reportLines(result).join('\n')));
    const caught = results.filter(isCaught).length;
    console.log(`${reportTable(results)}\n\n${caught} of ${results.length} planted bugs are caught`);
    if (caught < results.length) process.exitCode = 1;
  } finally {
    await server?.stop();
  }
}

async function startDatabase(): Promise<Server> {
  const program = findPostgresBin();
  if (program === undefined)
    throw new Error('some bugs show in PostgreSQL only: on Debian, apt-get install postgresql');
  return startPostgres({ program });
}
