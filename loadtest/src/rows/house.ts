import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, startStandalone } from '@parley/testkit';
import { serversOf } from '../bench/parley.ts';
import type { WatchedProcess } from '../services/process-sample.ts';
import type { Row } from './rows.ts';
import { startVendor } from './vendor.ts';

/** A Parley for one row, with everything on and the rate limits out of the way. */
export interface House {
  readonly target: string;
  /** Parley's own processes. */
  readonly services: readonly { readonly name: string; readonly admin: string }[];
  /** Which of them holds the sockets. */
  readonly entrance: string;
  /** What works for it and tells nothing of itself. */
  readonly watched: readonly WatchedProcess[];
  /** Those of them whose children are processes of their own. */
  readonly parents: readonly number[];
  stop(): Promise<void>;
}

// Budget and cost breaker are on, and so far away that no load meets them.
const config = `
prices: { models: { simulated: { input: 0.000001, output: 0.000001 } } }
tenants:
  - id: demo
    budget: { day: { hard: 1000000 } }
    sites:
      - { key: demo, name: Demo, languages: [en], allowedOrigins: [self], allowNoOrigin: true,
          routes: [{ provider: openai, model: simulated }], fallbacks: [faq] }
`;

/** Starts what a row needs. Rejects when something cannot start, with nothing left behind. */
export async function openHouse({ form, transport }: Row, signal: AbortSignal): Promise<House> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    const watched: WatchedProcess[] = [];
    let env: Record<string, string> = {};
    let configFile: string | undefined;
    if (transport !== undefined) {
      const folder = mkdtempSync(join(tmpdir(), 'parley-scenarios-'));
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
      configFile = join(folder, 'parley.yaml');
      writeFileSync(configFile, config);
      const vendor = await startVendor();
      undo.push(() => vendor.stop());
      watched.push({ name: 'simulator-0', pid: vendor.pid });
      env = { OPENAI_BASE_URL: vendor.url, OPENAI_API_KEY: 'any', PARLEY_ROUTER_TRANSPORT: transport };
    }
    if (form === 'standalone') {
      const {
        service,
        stop: stopIt,
        url,
      } = await startStandalone({
        env: { ...env, ...(configFile === undefined ? {} : { PARLEY_CONFIG: configFile }) },
        signal,
      });
      undo.push(stopIt);
      return { target: url, services: [service], entrance: service.name, watched, parents: [], stop };
    }
    const stack = await startStack({
      ...{ limits: 'high', signal, env },
      ...(configFile === undefined ? {} : { config: configFile }),
    });
    undo.push(() => stack.stop());
    return {
      ...{ target: stack.gateways.join(), services: [...stack.services.values()], entrance: 'gateway-0' },
      ...{ watched: [...serversOf(stack), ...watched], parents: [stack.postgres.pid], stop },
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
