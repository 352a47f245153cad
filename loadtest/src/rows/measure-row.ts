import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParleyError } from '@parley/contract';
import { watchOthers } from '../measure/watch-others.ts';
import type { LoadTestResult } from '../report/result.ts';
import { figuresOf, type RowFigures } from './figures.ts';
import { type House, openHouse } from './house.ts';
import { modelAnswersIn } from './model-answers.ts';
import type { Row } from './rows.ts';

const NOT_BEGUN = 2;
const METRICS_TIMEOUT_MS = 10_000;

/** Starts a Parley, runs the row's command against it as a user would, and stops it. Rejects when that cannot be done. */
export async function measureRow(row: Row, interrupted: AbortSignal): Promise<RowFigures> {
  const house = await openHouse(row, interrupted);
  const folder = mkdtempSync(join(tmpdir(), 'parley-row-'));
  try {
    const file = join(folder, 'result.json');
    const others = watchOthers(house.parents);
    await runLoad(row, house, file, interrupted);
    const otherShare = others();
    return figuresOf(JSON.parse(readFileSync(file, 'utf8')) as LoadTestResult, {
      services: house.services.map(({ name }) => name),
      entrance: house.entrance,
      otherShare,
      modelAnswers: row.transport === undefined ? undefined : modelAnswersIn(await metricsOf(house)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await house.stop();
  }
}

/** `npm run loadtest` with the addresses that the stack printed. Its own failure is a figure, not an error. */
async function runLoad({ load }: Row, house: House, file: string, interrupted: AbortSignal): Promise<void> {
  const admin = house.services.map((service) => `${service.name}=${service.admin}`).join();
  const watched = house.watched.map(({ name, pid }) => `${name}=${pid}`).join();
  const parameters = [
    ...load.split(' '),
    ...['--target', house.target, '--admin', admin, '--json', file],
    ...(watched === '' ? [] : ['--process', watched]),
  ];
  const entry = join(import.meta.dirname, '../main.ts');
  const child = spawn(process.execPath, [entry, ...parameters], { stdio: 'inherit' });
  const stop = () => child.kill('SIGINT');
  interrupted.addEventListener('abort', stop, { once: true });
  const [code] = await once(child, 'exit');
  interrupted.removeEventListener('abort', stop);
  interrupted.throwIfAborted();
  if (code === NOT_BEGUN || code === null) throw new ParleyError('unavailable', { detail: 'the load could not begin' });
}

/** Rejects when one of them does not tell. */
function metricsOf({ services }: House): Promise<readonly string[]> {
  return Promise.all(
    services.map(async ({ admin }) => {
      const response = await fetch(`${admin}/metrics`, { signal: AbortSignal.timeout(METRICS_TIMEOUT_MS) });
      return response.text();
    }),
  );
}
