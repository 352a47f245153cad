import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newVisitor, PlainClient } from '@parley/testkit';
import { freePort } from '@parley/testkit/servers';
import { cleanEnvironment, untilReadyLine } from './process.fixture.ts';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly admin: string;
  readonly output: () => string;
}

let root: string;
const running = new Set<ChildProcess>();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-standalone-'));
});

afterEach(async () => {
  for (const child of running) await end(child, 'SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

it(
  'answers a visitor, keeps the conversation over kill -9, and stops in order on SIGTERM',
  async () => {
    const first = await start();
    expect((await fetch(`${first.admin}/readyz`)).status).toBe(200);
    expect(first.output().trim().split('\n').at(-1)).toBe(`ready: ${first.address}`);
    expect(statSync(join(root, 'data', 'token-keys')).mode & 0o777).toBe(0o600);

    const visitor = await newVisitor(first.address);
    const before = await PlainClient.connect(first.address, visitor);
    const asked = await before.send('How long does delivery take?');
    const answer = await before.answerAfter(asked, START_TIMEOUT_MS);
    expect(answer.message?.text).toMatch(/\w/);
    await end(first.process, 'SIGKILL');

    // The same directory at once, and the token that the first life signed.
    const second = await start();
    const after = await PlainClient.connect(second.address, visitor, {
      conversationId: before.welcome.conversationId,
    });
    await after.until(() => after.events.find(({ seq }) => seq === answer.seq));
    expect(after.events.map(({ seq }) => seq)).toEqual(Array.from({ length: answer.seq }, (_, index) => index + 1));
    expect(after.events.at(-1)?.message?.text).toBe(answer.message?.text);
    expect(await after.send('Thank you')).toBeGreaterThan(answer.seq);

    const stopBegan = performance.now();
    expect(await end(second.process, 'SIGTERM')).toBe(0);
    expect(performance.now() - stopBegan).toBeLessThan(STOP_TIMEOUT_MS);
    expect(after.frames.some(({ drain }) => drain)).toBe(true);
  },
  3 * START_TIMEOUT_MS,
);

it(
  'says which folder to put right when the database in it is damaged',
  async () => {
    const database = join(root, 'data', 'database');
    mkdirSync(join(database, 'global'), { recursive: true });
    writeFileSync(join(database, 'PG_VERSION'), '17\n');
    writeFileSync(join(database, 'global', 'pg_control'), '');
    await expect(start()).rejects.toThrow(`parley: the database in ${database} is damaged`);
  },
  START_TIMEOUT_MS,
);

it(
  'refuses a data directory in use and a taken port with one clear line, exit code 2, and no harm to who runs',
  async () => {
    const first = await start();

    const sameDirectory = await startAndFail({});
    expect(sameDirectory.code).toBe(2);
    expect(sameDirectory.errors.trim()).toMatch(
      /^parley: another Parley is using .*data: stop that one, or set PARLEY_DATA_DIR/,
    );

    const port = new URL(first.address).port;
    const samePort = await startAndFail({ PARLEY_PORT: port, PARLEY_DATA_DIR: join(root, 'other') });
    expect(samePort.code).toBe(2);
    expect(samePort.errors.trim()).toBe(`parley: PARLEY_PORT: port ${port} is used by another process`);

    expect((await fetch(`${first.admin}/readyz`)).status).toBe(200);
  },
  3 * START_TIMEOUT_MS,
);

it(
  'refuses a taken admin port and names the setting',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, errors } = await startAndFail({ PARLEY_ADMIN_PORT: String(port) });
    taken.close();
    expect(code).toBe(2);
    expect(errors.trim()).toBe(`parley: PARLEY_ADMIN_PORT: port ${port} is used by another process`);
  },
  START_TIMEOUT_MS,
);

it(
  'names every fault of its settings at once',
  async () => {
    const { code, errors } = await startAndFail({ PARLEY_PORT: 'many', PARLEY_PROT: '1' });
    expect(code).toBe(2);
    expect(errors).toContain('PARLEY_PORT: expected');
    expect(errors).toContain('PARLEY_PROT: there is no such setting');
  },
  START_TIMEOUT_MS,
);

async function settings(env: Readonly<Record<string, string>> = {}) {
  const adminPort = await freePort();
  const own = { PARLEY_PORT: '0', PARLEY_ADMIN_PORT: String(adminPort), PARLEY_DATA_DIR: join(root, 'data') };
  return { admin: `http://127.0.0.1:${adminPort}`, env: { ...cleanEnvironment(), ...own, ...env } };
}

const main = join(import.meta.dirname, 'main.ts');

async function start(): Promise<Started> {
  const { admin, env } = await settings();
  const { child, address, output } = await untilReadyLine([process.execPath, main], { cwd: root, env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { process: child, address, admin, output };
}

async function startAndFail(more: Readonly<Record<string, string>>) {
  const { env } = await settings(more);
  const child = spawn(process.execPath, [main], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(child, 'exit');
  child.kill(signal);
  const [code] = (await gone) as [number | null];
  return code;
}
