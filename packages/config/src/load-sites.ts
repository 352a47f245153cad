import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { vendorNames } from './answering.ts';
import { foreignCurrencies } from './budget-schema.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { defaultRoutes } from './default-routes.ts';
import type { Environment } from './environment.ts';
import { invalidConfig } from './invalid-config.ts';
import { resolveAnswering } from './resolve-answering.ts';
import type { Sites, Tenant } from './site.ts';
import { inconsistencies } from './sites-consistency.ts';
import { type SitesFile, sitesFile } from './sites-schema.ts';

const MAX_BROKEN = 20;
const demoFile = join(import.meta.dirname, '../demo/parley.yaml');

/**
 * Reads the tenants-and-routing file; without a path, the demo shop's. `env` says which vendors are set, for sites
 * without routes of their own. Throws `invalid_config` with every fault and where it is.
 */
export function loadSites(path: string | undefined, env: Environment): Sites {
  const file = path ?? demoFile;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw invalidConfig([
      `PARLEY_CONFIG: cannot read '${file}' (${(error as NodeJS.ErrnoException).code ?? 'unreadable'})`,
    ]);
  }
  return parseSites(text, file, env);
}

/** As {@link loadSites}, of a text; `file` is its name in faults. */
export function parseSites(text: string, file: string, env: Environment): Sites {
  const document = parseDocument(text, { prettyErrors: true });
  const broken = document.errors.map((error) => `${file}: ${error.message.split('\n')[0]?.replace(/:$/, '')}`);
  // One bracket too few can break thousands of places.
  if (broken.length > 0) throw invalidConfig(broken.slice(0, MAX_BROKEN));
  const content = contentOf(document, file);
  const parsed = sitesFile.safeParse(content);
  const faults = [
    ...(parsed.error?.issues.flatMap((issue) => faultsOfIssue(issue, file)) ?? []),
    ...[...inconsistencies(content), ...foreignCurrencies(content)].map(
      ({ path, message }) => `${file}: ${pathText(path)}: ${message}`,
    ),
  ];
  if (!parsed.success || faults.length > 0) throw invalidConfig(faults);
  return indexSites(parsed.data, env);
}

/** Aliases are followed here, and only here: to nowhere, or so often that the text would grow out of bounds. */
function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalidConfig([`${file}: ${(error as Error).message.split('\n')[0]}`]);
  }
}

function indexSites(file: SitesFile, env: Environment): Sites {
  const defaults = defaultRoutes(env);
  const tenants: Tenant[] = file.tenants.map((tenant) => ({
    id: tenant.id,
    apiKeys: tenant.apiKeys,
    budget: tenant.budget,
    costBreaker: tenant.costBreaker,
    sites: tenant.sites.map((site) => ({
      ...site,
      policy: site.policy ?? DEFAULT_POLICY,
      ...resolveAnswering(file, tenant, site, defaults, env),
    })),
  }));
  const byKey = new Map(
    tenants.flatMap(({ id, sites }) => sites.map((site) => [site.key, { tenantId: id, site }] as const)),
  );
  return {
    tenants,
    keyLimits: keyLimitsOf(file),
    prices: file.prices,
    byKey: (siteKey) => byKey.get(siteKey),
    site: (tenantId, siteId) => {
      const found = byKey.get(siteId);
      return found?.tenantId === tenantId ? found.site : undefined;
    },
  };
}

function keyLimitsOf(file: SitesFile): Sites['keyLimits'] {
  const { key = {} } = file.limits ?? {};
  return new Map(vendorNames.flatMap((name) => (key[name] === undefined ? [] : [[name, key[name]]])));
}

/** `parley.yaml: tenants[0].sites[1].key: what is wrong`. Of a union's branches, the one that came closest. */
function faultsOfIssue(issue: z.core.$ZodIssue, file: string, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.find((issues) =>
      issues.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
    );
    if (closest !== undefined) return closest.flatMap((inner) => faultsOfIssue(inner, file, path));
  }
  return [`${file}: ${pathText(path)}: ${issue.message}`];
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}
