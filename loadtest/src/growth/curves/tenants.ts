import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Curve } from '../curve.ts';
import { cpuByKind, memoryMibByKind, rounded, runText, together, withParley } from '../text-point.ts';

const usual = { connections: 1_000, rate: 2_000, warmupS: 3, durationS: 10 } as const;
const quick = { connections: 10, rate: 50, warmupS: 0.5, durationS: 1 } as const;

/** The same conversations at the same rate, of more and more tenants with a site each. */
export const tenants: Curve = {
  name: 'tenants',
  title: 'Tenants',
  axis: 'tenants',
  columns: [
    { key: 'gateway', heading: 'gateway, µs per message' },
    { key: 'session', heading: 'session' },
    { key: 'together', heading: 'all together' },
    { key: 'p99Ms', heading: 'p99 ms', places: 1 },
    { key: 'gatewayMib', heading: 'gateway, MiB' },
    { key: 'sessionMib', heading: 'session' },
    { key: 'routerMib', heading: 'router' },
    { key: 'persistenceMib', heading: 'persistence' },
  ],
  chart: { heading: 'CPU µs per message', keys: ['together'] },
  minutes: 2,
  async measure(deps) {
    const points = [];
    let otherShare = 0;
    for (const count of deps.isQuick ? [1, 10] : [1, 10, 1_000]) {
      deps.onLine(`  ${count} …`);
      const siteKeys = Array.from({ length: count }, (_, index) => `site-${index}`);
      const run = await withTenantsFile(siteKeys, (config) =>
        withParley(deps, { config }, (parley) =>
          runText(parley, { ...(deps.isQuick ? quick : usual), siteKeys }, deps),
        ),
      );
      otherShare = Math.max(otherShare, run.otherShare);
      const [costs, memory] = [cpuByKind(run), memoryMibByKind(run)];
      const values = {
        ...{ gateway: costs['gateway'] ?? 0, session: costs['session'] ?? 0, together: together(costs) },
        ...{ p99Ms: rounded(run.result.latencyMs.p99), gatewayMib: memory['gateway'] ?? 0 },
        ...{ sessionMib: memory['session'] ?? 0, routerMib: memory['llm-router'] ?? 0 },
        persistenceMib: memory['persistence'] ?? 0,
      };
      points.push({ at: count.toLocaleString('en'), values });
    }
    return { points, otherShare };
  },
};

async function withTenantsFile<T>(siteKeys: readonly string[], use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-tenants-'));
  try {
    const file = join(folder, 'parley.yaml');
    writeFileSync(file, tenantsFile(siteKeys));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** JSON, which is YAML too. */
function tenantsFile(siteKeys: readonly string[]): string {
  const site = { languages: ['en'], allowedOrigins: [], allowNoOrigin: true };
  const tenants = siteKeys.map((key) => ({ id: `tenant-of-${key}`, sites: [{ ...site, key, name: key }] }));
  return JSON.stringify({ tenants });
}
