import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whatIsMissing } from '../measure/machine.ts';
import type { BenchRecord } from './record.ts';

const run = promisify(execFile);
const entry = join(import.meta.dirname, 'main.ts');
/** It starts a Parley and two more servers, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

(whatIsMissing() === undefined ? describe : describe.skip)('npm run bench', () => {
  it(
    'measures every floor and every process of Parley in one run, and loses no message',
    async () => {
      const [json, report] = [join(folder, 'bench.json'), join(folder, 'bench.md')];
      const args = `--short --seconds 1 --json ${json} --report ${report}`.split(' ');
      const { stdout } = await run(process.execPath, [entry, ...args]);
      const { figures, machine } = JSON.parse(readFileSync(json, 'utf8')) as BenchRecord;
      expect(Object.values(figures.floors).flatMap((processes) => Object.keys(processes))).toEqual([
        ...['server', 'nats-server', 'publisher', 'consumer', 'server', 'writer'],
      ]);
      expect(Object.keys(figures.services).toSorted()).toEqual([
        ...['gateway-0', 'llm-router-0', 'nats-0', 'persistence-0', 'postgres-0', 'redis-0', 'session-0'],
      ]);
      expect(Object.keys(figures.together?.services ?? {}).toSorted()).toEqual([
        ...['gateway-0', 'llm-router-0', 'nats-0', 'postgres-0', 'redis-0', 'session-persistence-0'],
      ]);
      expect(figures.together?.services['session-persistence-0']?.median).toBeGreaterThan(0);
      expect(figures.together?.batchSize.median).toBeGreaterThanOrEqual(1);
      for (const name of ['gateway-0', 'session-0', 'persistence-0'])
        expect(figures.services[name]?.median).toBeGreaterThan(0);
      expect(figures.floorSum.median).toBeGreaterThan(0);
      expect(figures.batchSize.median).toBeGreaterThanOrEqual(1);
      expect(machine.versions).toMatchObject({ PostgreSQL: expect.stringMatching(/^\d+/), Node: expect.any(String) });
      expect(stdout).toMatch(/\nParley +together +\d+/);
      expect(readFileSync(report, 'utf8')).toMatch(/^\| Parley +\| gateway-0/m);
    },
    TIMEOUT_MS,
  );

  it('says in one line what it cannot do, and exits with 2', async () => {
    const failing = run(process.execPath, [entry, '--rate', '0']);
    await expect(failing).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^bench: --rate: .*\n$/) });
  });
});
