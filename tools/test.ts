// `npm test`: every test, against real servers started for this run. `npm test -- <pattern>` runs a part.
// Everything is said on standard error; standard output has one line: `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startNats, startPostgres, startRedis } from '../packages/testkit/src/servers/index.ts';
import { interruptJest, listTests, runJest } from './jest.ts';
import { countTests, type JestReport, summaryLine } from './test-counts.ts';
import { findOrInstallPrograms } from './test-programs.ts';

const selection = process.argv.slice(2);
const unit = ['--selectProjects', 'unit', 'dom', '--passWithNoTests', ...selection];
const real = ['--selectProjects', 'integration', 'browser', '--passWithNoTests', ...selection];
const onAllCores = ['--maxWorkers', '100%'];
// These tests mostly wait: for servers that start, for holders that are dead. Three files at a time keep two cores busy.
const threeAtATime = ['--maxWorkers', '3', '--forceExit'];

const servers: Server[] = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true;
    interruptJest(signal);
  });
}

const reportFolder = mkdtempSync(join(tmpdir(), 'parley-reports-'));
const reports: (JestReport | undefined)[] = [];
try {
  await runAll();
} catch (error) {
  console.error(error);
  reports.push(undefined);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(reportFolder, { recursive: true, force: true });
}
const counts = countTests(reports);
if (interrupted) console.error('interrupted');
console.log(summaryLine(counts));
process.exitCode = counts.failed > 0 || interrupted ? 1 : 0;

async function runAll(): Promise<void> {
  reports.push(await runJest(join(reportFolder, 'unit.json'), {}, [...onAllCores, ...unit]));
  if (interrupted || (await listTests(real)).length === 0) return;
  buildWebApps();
  const environment = await startServers();
  if (interrupted) return;
  reports.push(await runJest(join(reportFolder, 'real.json'), environment, [...threeAtATime, ...real]));
}

/** Vite cannot run inside jest, so tests find the web apps built. A build that fails shows again in the tests of them. */
function buildWebApps(): void {
  const program = join(import.meta.dirname, 'build-web.ts');
  spawnSync(process.execPath, [program], { stdio: ['ignore', 2, 2], timeout: 120_000 });
}

/** Starts what this machine has. Answers the environment by which tests find it; what is not in it is to be skipped. */
async function startServers(): Promise<Record<string, string>> {
  const { nats, redis, postgres, chromium } = findOrInstallPrograms();
  const environment: Record<string, string> = {};
  const start = async (starting: Promise<Server>, urlName: string, programName: string, program: string) => {
    try {
      const server = await starting;
      servers.push(server);
      environment[urlName] = server.url;
      environment[programName] = program;
    } catch (error) {
      console.error(error);
      reports.push(undefined); // installed, yet it does not start: that is a failure, not a reason to skip
    }
  };
  await Promise.all([
    nats && start(startNats({ program: nats }), 'TEST_NATS_URL', 'TEST_NATS_SERVER', nats),
    redis && start(startRedis({ program: redis }), 'TEST_REDIS_URL', 'TEST_REDIS_SERVER', redis),
    postgres && start(startPostgres({ program: postgres }), 'TEST_DATABASE_URL', 'TEST_POSTGRES_BIN', postgres),
  ]);
  if (chromium) environment['TEST_CHROMIUM'] = chromium;
  return environment;
}
