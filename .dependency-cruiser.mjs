// Who may import whom. `tools/import-rules.test.ts` plants a breach of every rule and sees it reported.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const tests = '(\\.(test|suite)\\.tsx?$|/bench/)';
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

/** One place only may import a driver; everything else goes through the port that place implements. */
const door = (driver, packages, only) => ({
  name: `one-door-to-${driver}`,
  severity: 'error',
  from: { pathNot: only },
  to: { path: npm(...packages) },
});

// The simulators are proved against the vendors' own libraries.
const vendor = (name) => [`^services/llm-router/src/adapters/${name}/`, '^packages/testkit/src/.*\\.test\\.ts$'];

/** The files that packages offer to others, as one pattern: what their `exports` say. */
const frontDoors = globSync('{packages,services}/*/package.json', { cwd: root })
  .flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(root, file), 'utf8')).exports ?? {}).map((door) =>
      join(file, '..', door.default ?? door),
    ),
  )
  .map((file) => `^${file.replaceAll('.', '\\.')}$`);

/** Small libraries of pure functions, which domain rules may use. */
const pureLibraries = npm('stemmer');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Services that are made of services. */
const compositions = 'standalone|session-persistence';

const shape = [
  rule(
    'services-apart',
    'Services meet only on the bus. Compositions start several of them in one process.',
    { path: `^services/(?!(?:${compositions})/)([^/]+)/`, pathNot: tests },
    { path: '^services/', pathNot: '^services/$1/' },
  ),
  rule(
    'services-apart-in-tests',
    'A test may stand on the in-memory store, which passes the same suite as the real one, and on nothing else.',
    { path: `^services/(?!(?:${compositions})/)([^/]+)/.*${tests}` },
    { path: '^services/', pathNot: ['^services/$1/', '^services/persistence/src/memory/index\\.ts$'] },
  ),
  rule(
    'libraries-below-services',
    'A library serves every service, so it knows none.',
    { path: '^(packages|loadtest)/' },
    { path: '^services/' },
  ),
  rule(
    'front-door-only',
    'Another package is used through its exports, not through a path into its folders.',
    { path: '^((?:packages|services)/[^/]+|loadtest)/' },
    {
      path: '^(packages|services)/[^/]+/',
      pathNot: ['^$1/', ...frontDoors],
    },
  ),
  rule(
    'domain-is-pure',
    'Rules of the business decide from their arguments alone: no I/O, no clock, no driver, no adapter.',
    { path: '^services/([^/]+)/src/domain/', pathNot: tests },
    { pathNot: ['^services/$1/src/(domain/|ports\\.ts$)', '^packages/(contract|flow)/', pureLibraries] },
  ),
  rule(
    'flow-is-pure',
    'Clocks and timers come in as arguments; the contract is there for its errors.',
    { path: '^packages/flow/', pathNot: tests },
    { pathNot: '^packages/(flow|contract)/' },
  ),
  rule(
    'inward-only',
    'main → service → {domain, adapters}; adapters → domain; never back.',
    { path: '^services/([^/]+)/src/(domain|adapters)/', pathNot: tests },
    { path: '^services/$1/src/(main|service)\\.ts$' },
  ),
  rule(
    'nobody-imports-main',
    'A main file runs when it is loaded.',
    {},
    { path: '^((packages|services)/[^/]+|loadtest)/src/main\\.ts$' },
  ),
  rule(
    'browser-code',
    'These packages also run in a browser. Only the Node entry of the client is not for browsers.',
    { path: '^packages/(client|widget|contract|flow)/src/', pathNot: [tests, '^packages/client/src/node[./-]'] },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'tests-stay-tests',
    'What runs in production imports neither tests nor the test kit.',
    { pathNot: [tests, '^packages/testkit/', '^loadtest/', '^tools/'] },
    { path: ['^packages/testkit/', tests] },
  ),
];

/** What servers and sockets cost by themselves is measured with nothing in between. */
const FLOORS = '^loadtest/src/bench/floor/';

const doors = [
  door('nats', ['nats'], ['^packages/bus/src/.*nats', FLOORS]),
  door('redis', ['ioredis'], '^packages/cache/src/'),
  door(
    'database',
    ['pg', '@electric-sql/pglite'],
    ['^services/persistence/src/adapters/', '^packages/testkit/', FLOORS],
  ),
  door('sql', ['kysely'], '^services/persistence/src/'),
  door(
    'websocket',
    ['ws'],
    [
      '^services/gateway/src/adapters/',
      '^services/gateway/src/.*\\.(test|suite)\\.ts$',
      '^services/gateway/bench/',
      '^packages/client/src/node[./-]',
      '^packages/client/src/.*\\.test\\.ts$',
      '^packages/testkit/',
      '^loadtest/src/sockets/load-socket\\.ts$',
      FLOORS,
    ],
  ),
  // The door is proved with OpenAI's own client.
  door('openai', ['openai'], [...vendor('openai'), '^services/llm-router/(src/door/.*\\.test\\.ts$|bench/)']),
  door('anthropic', ['@anthropic-ai/sdk'], vendor('anthropic')),
  door('google', ['@google/generative-ai'], vendor('google')),
  door(
    'http-client',
    ['undici'],
    [
      '^services/llm-router/src/adapters/http/',
      '^services/llm-router/bench/',
      '^loadtest/src/sockets/upload(\\.test)?\\.ts$',
    ],
  ),
  door('s3', ['aws4fetch'], '^services/gateway/src/adapters/files/'),
  door('circuit-breaker', ['opossum'], '^services/llm-router/src/adapters/[^/]*breaker[^/]*$'),
  door('logger', ['pino'], '^packages/telemetry/'),
  door('metrics', ['prom-client'], '^packages/telemetry/'),
  door('web-build', ['vite'], '^packages/[^/]+/build[^/]*\\.ts$'),
];

export default {
  forbidden: [
    ...shape,
    ...doors,
    rule('no-circle', 'Two files that need each other are one file, or want a third.', {}, { circular: true }),
    rule('resolvable', 'Also how an undeclared workspace package shows itself.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
