// What the documents say exists, exists; and what the code has is in the documents.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseSites } from '../packages/config/src/index.ts';
import { EVENT_STREAM, storeMethods, subjects } from '../packages/contract/src/index.ts';
import { allSettings, type Table, tables } from './doc-tables.ts';
import { anchorsIn, blocksIn, codeIn, linksIn, tableRows } from './markdown.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isForeign = (path: string) => path.split('/').some((part) => part === 'node_modules' || part === 'dist');
const find = (pattern: string) => globSync(pattern, { cwd: root, exclude: isForeign });

const documents = find('**/*.md').sort();
const sources = find('{packages,services}/*/src/**/*.ts')
  .filter((path) => !/\.(test|suite|fixture)\.ts$|\/generated\//.test(path))
  .map(read);
/** Names of the same form that are no metrics. */
const databaseRoles = new Set(['parley_reader']);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('links to what is there', () => {
    const broken = linksIn(text).filter((target) => !/^[a-z]+:/.test(target) && !isThere(path, target));
    expect(broken).toEqual([]);
  });

  it('names settings that are read', () => {
    const composeOnly = [...read('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const known = new Set([...allSettings.keys(), ...composeOnly, EVENT_STREAM]);
    for (const { env, secret } of allSettings.values()) if (secret) known.add(`${env}_FILE`);
    const named = [...text.matchAll(/PARLEY(?:_[A-Z0-9]+)+(?![A-Z0-9_]*[<…])/g)].map(([name]) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names commands that npm knows', () => {
    const named = [...text.matchAll(/\bnpm run (?:--\S+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names metrics that are exported', () => {
    const exported = new Set(exportedMetrics().map(({ name }) => name));
    const named = [...text.matchAll(/\bparley_\w+\b/g)].map(([name]) => name);
    expect(named.filter((name) => !exported.has(name) && !databaseRoles.has(name))).toEqual([]);
  });
});

it.each(
  Object.entries<Record<string, Table>>(tables).flatMap(([file, places]) =>
    Object.entries(places).map(([name, table]) => ({ file, name, table })),
  ),
)('$file has the table of $name as the code has it', ({ file, table: [heading = [], ...rows] }) => {
  expect(tableRows(read(file), heading[0] ?? '')).toEqual(rows);
});

it('the table of metrics is the one that is exported', () => {
  const documented = tableRows(read('docs/metrics.md'), 'metric').map(([name = '', kind = '', labels = '']) => ({
    name: codeIn(name),
    kind,
    labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label = '']) => label),
  }));
  expect(documented.toSorted(byName)).toEqual(exportedMetrics().toSorted(byName));
});

it('the table of subjects is the one of the contract', () => {
  const documented = tableRows(read('docs/subjects.md'), 'function').map(([name = '', subject = '']) => [
    codeIn(name),
    codeIn(subject).replace(/[<>]/g, ''),
  ]);
  expect(Object.fromEntries(documented)).toEqual(subjectsByFunction);
  expect(Object.keys(subjectsByFunction).sort()).toEqual(Object.keys(subjects).sort());
});

it('the table of store methods is the one of the contract', () => {
  const documented = tableRows(read('docs/subjects.md'), 'method').map(([name = '']) => codeIn(name));
  expect(documented.sort()).toEqual(Object.keys(storeMethods).sort());
});

it('the fault points are those in the code', () => {
  const inCode = sources.flatMap((source) =>
    [...source.matchAll(/faults\.hit\('([\w.]+)'\)/g)].map(([, name]) => name),
  );
  const documented = tableRows(read('CONTRIBUTING.md'), 'fault point').map(([name = '']) => codeIn(name));
  expect(documented.sort()).toEqual([...new Set(inCode)].sort());
});

it('every decision is in the list, under its number', () => {
  const files = find('docs/decisions/0*.md').map((path) => relative('docs/decisions', path));
  expect(linksIn(read('docs/decisions/README.md')).sort()).toEqual(files.sort());
  for (const file of files)
    expect(read(`docs/decisions/${file}`)).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
});

it('every package and service says how it is used, what is inside and what it promises', () => {
  const folders = find('{packages,services}/*/package.json').map(dirname);
  for (const folder of [...folders, 'loadtest']) {
    expect(existsSync(join(root, folder, 'README.md')) ? folder : `no ${folder}/README.md`).toBe(folder);
    expect([folder, ...anchorsIn(read(`${folder}/README.md`))]).toEqual(
      expect.arrayContaining([folder, 'use', 'inside', 'promises']),
    );
  }
});

describe('the examples', () => {
  it('configuration.md shows files that can be read', () => {
    const files = blocksIn(read('docs/configuration.md'), 'yaml').filter((block) => /^tenants:/m.test(block));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(() => parseSites(file, 'configuration.md', {})).not.toThrow();
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s shows a site that can be served', (path) => {
    const [example = '', ...more] = blocksIn(read(path), 'yaml').filter((block) => /^tenants:/m.test(block));
    expect(more).toEqual([]);
    const { tenants } = parseSites(example, path, {});
    expect(tenants[0]?.sites[0]?.faq.length).toBeGreaterThan(0);
    expect(tenants[0]?.sites[0]?.routes.length).toBeGreaterThan(0);
  });

  it('changes services that Compose and Kubernetes know', () => {
    const [compose, overlay] = blocksIn(read('README.md'), 'yaml')
      .slice(1)
      .map((block) => parse(block));
    const { services } = parse(read('docker-compose.yml'), { merge: true });
    for (const name of Object.keys(compose.services)) expect(services).toHaveProperty([name]);
    for (const name of overlay.patches[0].target.name.split('|'))
      expect(parse(read(`k8s/base/${name}.yaml`).split('\n---\n')[0] ?? '').metadata.name).toBe(name);
  });
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** Relative to the document; a folder counts, an anchor has to be a heading. */
function isThere(document: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? join(root, document) : join(root, dirname(document), decodeURIComponent(path));
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  return statSync(file).isFile() && anchorsIn(readFileSync(file, 'utf8')).has(decodeURIComponent(anchor));
}

interface MetricInCode {
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
}

/** As they stand in the sources: to ask a running process for them, every service would have to run. */
function exportedMetrics(): MetricInCode[] {
  const metrics = new Map<string, MetricInCode>();
  for (const source of sources)
    for (const [, kind = '', name = '', rest = ''] of source.matchAll(
      /new (Counter|Gauge|Histogram)\(\{\s*name: '(parley_\w+)',([\s\S]*?)registers/g,
    )) {
      const list = /labelNames: \[([^\]]*)\]/.exec(rest)?.[1] ?? '';
      metrics.set(name, { name, kind, labels: [...list.matchAll(/'(\w+)'/g)].map(([, label = '']) => label) });
    }
  return [...metrics.values()];
}

/** Each function called with the names of its parameters. A subject that is missing here does not compile. */
const subjectsByFunction: Record<keyof typeof subjects, string> = {
  commands: subjects.commands(0).replace('0', 'partition'),
  event: subjects.event('tenant', 'conversation', 'type'),
  events: subjects.events('tenant', 'conversation'),
  live: subjects.live('tenant', 'conversation'),
  everyEvent: subjects.everyEvent(),
  store: subjects.store('method'),
  rpc: subjects.rpc('service', 'method'),
  generate: subjects.generate(),
  turn: subjects.turn('turn'),
  routerAlive: subjects.routerAlive('router'),
  everyRouterAlive: subjects.everyRouterAlive(),
  deadLetters: subjects.deadLetters('service'),
};
