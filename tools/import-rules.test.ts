import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

// Each line plants one import, in a copy of the repository's shape with empty packages: `rule: file imports module`.
// (A circle is reported once: its other half stands with what is permitted.)
const breaches = `
  services-apart: services/session/src/service.ts imports @parley/gateway
  services-apart-in-tests: services/session/src/service.test.ts imports @parley/persistence
  libraries-below-services: packages/bus/src/memory-bus.ts imports @parley/session
  libraries-below-services: loadtest/src/run.ts imports @parley/session
  front-door-only: services/session/src/config.ts imports ../../../packages/contract/src/ids.ts
  domain-is-pure: services/session/src/domain/reads-file.ts imports node:fs
  domain-is-pure: services/session/src/domain/uses-adapter.ts imports ../adapters/store.ts
  domain-is-pure: services/session/src/domain/uses-bus.ts imports @parley/bus
  domain-is-pure: services/session/src/domain/uses-driver.ts imports uuid
  flow-is-pure: packages/flow/src/timer.ts imports node:timers
  inward-only: services/session/src/adapters/knows-service.ts imports ../service.ts
  nobody-imports-main: services/session/src/start.ts imports ./main.ts
  browser-code: packages/client/src/outbox.ts imports node:fs
  browser-code: packages/widget/src/panel.tsx imports node:path
  browser-code: packages/contract/src/hash.ts imports node:crypto
  tests-stay-tests: services/gateway/src/wiring.ts imports @parley/testkit
  tests-stay-tests: services/gateway/src/shortcut.ts imports ./gateway.test.ts
  one-door-to-nats: services/session/src/adapters/nats.ts imports nats
  one-door-to-nats: packages/bus/src/index.ts imports nats
  one-door-to-redis: services/gateway/src/adapters/redis.ts imports ioredis
  one-door-to-database: services/persistence/src/reads.ts imports pg
  one-door-to-database: services/session/src/adapters/pglite.ts imports @electric-sql/pglite
  one-door-to-sql: services/session/src/adapters/query.ts imports kysely
  one-door-to-websocket: packages/client/src/socket.ts imports ws
  one-door-to-websocket: services/gateway/src/server.ts imports ws
  one-door-to-openai: services/llm-router/src/adapters/google/borrow.ts imports openai
  one-door-to-anthropic: services/llm-router/src/adapters/openai/borrow.ts imports @anthropic-ai/sdk
  one-door-to-google: services/llm-router/src/service.ts imports @google/generative-ai
  one-door-to-http-client: services/llm-router/src/adapters/openai/post.ts imports undici
  one-door-to-s3: services/gateway/src/adapters/http/sign.ts imports aws4fetch
  one-door-to-circuit-breaker: services/llm-router/src/adapters/openai/trip.ts imports opossum
  one-door-to-logger: services/session/src/log.ts imports pino
  one-door-to-metrics: packages/bus/src/meter.ts imports prom-client
  one-door-to-web-build: packages/widget/src/index.ts imports vite
  no-circle: services/session/src/egg.ts imports ./hen.ts
  resolvable: services/session/src/typo.ts imports @parley/nowhere
`;

// The legal neighbours of those breaches: a rule that reports these is too strict.
const permitted = `
  services/standalone/src/service.ts imports @parley/gateway
  services/session-persistence/src/service.ts imports @parley/session
  services/session/src/domain/words.ts imports stemmer
  services/session/src/domain/decide.ts imports ../ports.ts
  services/session/src/domain/decide.test.ts imports node:fs
  services/session/src/adapters/clock.ts imports ../domain/decide.ts
  services/session/src/adapters/files.ts imports node:fs
  services/gateway/src/gateway.test.ts imports @parley/testkit
  packages/client/src/node.ts imports node:fs
  packages/client/src/node-socket.ts imports ws
  packages/bus/src/nats-bus.ts imports nats
  packages/bus/src/nats/connection.ts imports nats
  packages/cache/src/redis-cache.ts imports ioredis
  packages/testkit/src/index.ts imports pg
  packages/widget/build.ts imports vite
  services/persistence/src/adapters/pool.ts imports pg
  services/persistence/src/adapters/embedded.ts imports @electric-sql/pglite
  services/gateway/src/adapters/sockets.ts imports ws
  services/llm-router/src/adapters/openai/provider.ts imports openai
  services/llm-router/src/adapters/anthropic/provider.ts imports @anthropic-ai/sdk
  services/llm-router/src/adapters/google/provider.ts imports @google/generative-ai
  services/llm-router/src/adapters/circuit-breaker.ts imports opossum
  services/llm-router/src/adapters/http/pool.ts imports undici
  services/gateway/src/adapters/files/bucket.ts imports aws4fetch
  services/session/src/hen.ts imports ./egg.ts
`;

const drivers = ['nats', 'ioredis', 'pg', '@electric-sql/pglite', 'kysely', 'ws', 'openai', '@anthropic-ai/sdk'].concat(
  ['@google/generative-ai', 'opossum', 'undici', 'aws4fetch', 'pino', 'prom-client', 'vite', 'uuid', 'stemmer'],
);
const libraries = ['bus', 'cache', 'client', 'contract', 'flow', 'testkit', 'widget'];
const services = ['gateway', 'session', 'persistence', 'llm-router', 'standalone', 'session-persistence'];
const emptyFiles = ['packages/contract/src/ids.ts', 'services/session/src/adapters/store.ts'].concat([
  'services/session/src/main.ts',
  'services/session/src/ports.ts',
]);

const root = join(import.meta.dirname, '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parley-rules-')));
const expected = lines(breaches).map((line) => line.replace(': ', ' ').replace(/ imports .*/, ''));
let reported: string[] = [];
let ruleNames: string[] = [];

beforeAll(async () => {
  for (const file of ['tsconfig.json', '.dependency-cruiser.mjs']) cpSync(join(root, file), join(folder, file));
  for (const driver of drivers) plantPackage(`node_modules/${driver}`, driver, 'index.js');
  for (const name of libraries) plantWorkspacePackage(`packages/${name}`, name, 'src/index.ts');
  for (const name of services) plantWorkspacePackage(`services/${name}`, name, 'src/service.ts');
  for (const file of emptyFiles) write(file, 'export const nothing = 0;\n');
  for (const line of [...lines(breaches).map((text) => text.replace(/^\S+: /, '')), ...lines(permitted)]) {
    const [file = '', module = ''] = line.split(' imports ');
    write(file, `import * as other from '${module}';\nexport const used = other;\n`);
  }
  const { violations, ruleSetUsed } = await cruise();
  reported = violations.map(({ rule, from }) => `${rule.name} ${from}`);
  ruleNames = ruleSetUsed.forbidden.map((rule) => rule.name);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reports every planted breach', () => {
  expect(expected.filter((breach) => !reported.includes(breach))).toEqual([]);
});

it('reports nothing that is permitted', () => {
  const allowed = lines(permitted).map((line) => line.replace(/ imports .*/, ''));
  expect(reported.filter((report) => allowed.includes(report.split(' ')[1] ?? ''))).toEqual([]);
});

it('has a planted breach for every rule', () => {
  const planted = new Set(expected.map((breach) => breach.split(' ')[0]));
  expect(ruleNames).not.toEqual([]);
  expect(ruleNames.filter((name) => !planted.has(name))).toEqual([]);
});

function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function plantPackage(path: string, name: string, entry: string): void {
  write(
    `${path}/package.json`,
    JSON.stringify({ name, version: '1.0.0', type: 'module', exports: { '.': `./${entry}` } }),
  );
  write(`${path}/${entry}`, 'export const nothing = 0;\n');
}

function plantWorkspacePackage(path: string, name: string, entry: string): void {
  plantPackage(path, `@parley/${name}`, entry);
  mkdirSync(join(folder, 'node_modules/@parley'), { recursive: true });
  symlinkSync(join(folder, path), join(folder, 'node_modules/@parley', name), 'dir');
}

interface Summary {
  readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
}

/** Runs the real tool with the real rules. */
function cruise(): Promise<Summary> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const parameters = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...parameters, 'packages', 'services', 'loadtest'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, output) => {
        // The tool's exit code is the number of violations, so only unreadable output is a failure.
        if (!output.startsWith('{')) return reject(error ?? new Error('dependency-cruiser wrote nothing'));
        const { summary }: { summary: Summary } = JSON.parse(output);
        resolve(summary);
      },
    );
  });
}
