import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whatIsMissing } from '../measure/machine.ts';
import type { GrowthRecord } from './record.ts';

const run = promisify(execFile);
const entry = join(import.meta.dirname, 'main.ts');
/** It starts a Parley, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-growth-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

(whatIsMissing() === undefined ? describe : describe.skip)('npm run growth', () => {
  it(
    'measures a curve at each of its points, and loses no message',
    async () => {
      const file = join(folder, 'growth.json');
      const { stdout } = await run(process.execPath, [entry, 'watchers', '--quick', '--json', file]);
      expect(stdout).toMatch(/^Watchers of one conversation\n/m);
      const { watchers } = JSON.parse(readFileSync(file, 'utf8')) as GrowthRecord;
      expect(watchers?.points.map(({ at }) => at)).toEqual(['2', '5']);
      for (const { values } of watchers?.points ?? []) {
        expect(values['gateway']).toBeGreaterThan(values['frame'] ?? Number.NaN);
        expect(values['p99Ms']).toBeGreaterThan(0);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'fills a database, gets right answers from it at both sizes, and shows how it found them',
    async () => {
      const file = join(folder, 'growth.json');
      await run(process.execPath, [entry, 'database', '--quick', '--json', file]);
      const { database } = JSON.parse(readFileSync(file, 'utf8')) as GrowthRecord;
      const names = database?.points.map(({ at }) => at) ?? [];
      expect(names).toEqual(expect.arrayContaining(['history: newest page', 'append: 16 conversations']));
      for (const { values } of database?.points ?? []) expect(Math.min(...Object.values(values))).toBeGreaterThan(0);
      expect(database?.facts?.['bytesPerMessage']).toBeGreaterThan(500);
      // Not every PostgreSQL can tell.
      const { plans = {} } = database ?? {};
      expect(Object.keys(plans)).toEqual(Object.keys(plans).length === 0 ? [] : names);
      for (const plan of Object.values(plans)) expect(plan).toMatch(/\(cost=.*\(actual time=[\s\S]*Buffers: /);
    },
    TIMEOUT_MS,
  );

  it('says in one line what it cannot do, and exits with 2', async () => {
    const failing = run(process.execPath, [entry, 'clouds']);
    await expect(failing).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^growth: unknown .*\n$/) });
  });
});
