import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack, StackOptions } from '@parley/testkit';
import type { TextLoad } from '../../bench/parley.ts';
import type { Column, Curve, CurveDeps, CurveFigures } from '../curve.ts';
import { cpuByKind, rounded, runText, together, withParley } from '../text-point.ts';

const usual = { connections: 200, rate: 2_000, warmupS: 3, durationS: 10 } as const;
const quick = { connections: 10, rate: 50, warmupS: 0.5, durationS: 1 } as const;

const columns: readonly Column[] = [
  { key: 'gateway', heading: 'CPU µs per message: gateways' },
  { key: 'session', heading: 'sessions' },
  { key: 'persistence', heading: 'persistence' },
  { key: 'nats', heading: 'NATS' },
  { key: 'postgres', heading: 'PostgreSQL' },
  { key: 'together', heading: 'all together' },
  { key: 'meanMs', heading: 'mean ms', places: 1 },
  { key: 'p99Ms', heading: 'p99 ms', places: 1 },
  { key: 'closedRate', heading: 'closed loop: messages/s' },
  { key: 'closedTogether', heading: 'CPU of it, all together' },
];

async function measure(
  counts: readonly number[],
  optionsOf: (count: number) => StackOptions,
  deps: CurveDeps,
): Promise<CurveFigures> {
  const points = [];
  let otherShare = 0;
  let streamBytesPerMessage: number | undefined;
  for (const count of counts) {
    deps.onLine(`  ${count} …`);
    const load = deps.isQuick ? quick : usual;
    const point = await withParley(deps, optionsOf(count), async (parley) => {
      const before = streamBytes(parley.stack);
      const open = await runText(parley, load, deps);
      streamBytesPerMessage ??= Math.round((streamBytes(parley.stack) - before) / messagesOf(load));
      const closed = await runText(parley, { ...load, isClosed: true }, deps);
      otherShare = Math.max(otherShare, open.otherShare);
      const [costs, { latencyMs }] = [cpuByKind(open), open.result];
      return {
        ...{ ...costs, together: together(costs), meanMs: rounded(latencyMs.mean), p99Ms: rounded(latencyMs.p99) },
        ...{ closedRate: Math.round(closed.result.rate), closedTogether: together(cpuByKind(closed)) },
      };
    });
    points.push({ at: String(count), values: point });
  }
  return { points, otherShare, facts: { streamBytesPerMessage: streamBytesPerMessage ?? 0 } };
}

function messagesOf({ durationS, rate, warmupS }: TextLoad): number {
  return rate * (warmupS + durationS);
}

/** Of JetStream's files. */
function streamBytes({ nats }: Stack): number {
  const files = globSync('**', { cwd: nats.folder }).map((name) =>
    statSync(join(nats.folder, name), { throwIfNoEntry: false }),
  );
  return files.reduce((sum, file) => sum + (file?.isFile() === true ? file.size : 0), 0);
}

const shared = { columns, chart: { heading: 'CPU µs per message', keys: ['together'] } };

export const gateways: Curve = {
  ...shared,
  ...{ name: 'gateways', title: 'Gateways', axis: 'gateways', minutes: 2 },
  measure: (deps) => measure(deps.isQuick ? [1, 2] : [1, 2, 3], (gateways) => ({ gateways }), deps),
};

export const sessions: Curve = {
  ...shared,
  ...{ name: 'sessions', title: 'Sessions', axis: 'sessions', minutes: 1.5 },
  measure: (deps) => measure([1, 2], (sessions) => ({ sessions }), deps),
};
