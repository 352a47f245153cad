import { ParleyError } from '@parley/contract';
import { type ProcessSample, parseMetrics } from './parse-metrics.ts';

/** Where a service tells of itself. */
export interface AdminAddress {
  /** In the result; undefined: as the service calls itself. */
  readonly name: string | undefined;
  readonly url: string;
}

export interface ServiceCost {
  readonly cpuMicrosPerMessage: number;
  readonly rssMiB: number;
}

/** By name, `gateway-0`. */
export type Samples = ReadonlyMap<string, ProcessSample>;

const DEADLINE_MS = 5_000;
const MIB = 1024 * 1024;

/** Reads `/metrics` of each. Rejects with `unavailable` when one does not answer. */
export async function sampleServices(addresses: readonly AdminAddress[], fetcher: typeof fetch): Promise<Samples> {
  const samples = await Promise.all(addresses.map(({ url }) => sample(url, fetcher)));
  const byName = new Map<string, ProcessSample>();
  for (const [index, found] of samples.entries())
    byName.set(addresses[index]?.name ?? unusedName(found.service ?? 'service', byName), found);
  return byName;
}

/** What the services spent on `messages`. A service that began anew meanwhile is left out: its counter did too. */
export function costOf(before: Samples, after: Samples, messages: number): Record<string, ServiceCost> {
  const costs: Record<string, ServiceCost> = {};
  for (const [name, { cpuSeconds, rssBytes }] of after) {
    const spent = cpuSeconds - (before.get(name)?.cpuSeconds ?? Number.POSITIVE_INFINITY);
    if (spent >= 0 && messages > 0)
      costs[name] = {
        cpuMicrosPerMessage: Math.round((spent * 1e6) / messages),
        rssMiB: Math.round((rssBytes / MIB) * 10) / 10,
      };
  }
  return costs;
}

/** As the stack names them: the first gateway is `gateway-0`. */
function unusedName(service: string, taken: Samples): string {
  for (let index = 0; ; index++) if (!taken.has(`${service}-${index}`)) return `${service}-${index}`;
}

async function sample(url: string, fetcher: typeof fetch): Promise<ProcessSample> {
  try {
    const answer = await fetcher(new URL('/metrics', url), { signal: AbortSignal.timeout(DEADLINE_MS) });
    const found = answer.ok ? parseMetrics(await answer.text()) : undefined;
    if (found) return found;
  } catch (cause) {
    throw new ParleyError('unavailable', { cause, detail: `no answer from ${url}/metrics` });
  }
  throw new ParleyError('unavailable', { detail: `${url}/metrics tells of no process` });
}
