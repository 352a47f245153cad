import type { Curve } from '../curve.ts';
import { cpuByKind, rounded, runText, together, withParley } from '../text-point.ts';

const usual = { connections: 1, rate: 50, warmupS: 2, durationS: 10 } as const;
const quick = { connections: 1, rate: 20, warmupS: 0.5, durationS: 1 } as const;

/** Every event of one conversation, at more and more sockets. A gateway lets 256 of them hold one conversation. */
export const watchers: Curve = {
  name: 'watchers',
  title: 'Watchers of one conversation',
  axis: 'watchers',
  columns: [
    { key: 'gateway', heading: 'gateway, µs per event' },
    { key: 'frame', heading: 'gateway, µs per frame', places: 1 },
    { key: 'others', heading: 'all others, µs per event' },
    { key: 'p50Ms', heading: 'last watcher, p50 ms', places: 1 },
    { key: 'p99Ms', heading: 'p99 ms', places: 1 },
  ],
  chart: { heading: 'gateway: CPU µs per frame', keys: ['frame'] },
  minutes: 1,
  async measure(deps) {
    let otherShare = 0;
    const points = await withParley(deps, {}, async (parley) => {
      const found = [];
      for (const count of deps.isQuick ? [2, 5] : [2, 20, 200]) {
        deps.onLine(`  ${count} …`);
        const run = await runText(parley, { ...(deps.isQuick ? quick : usual), watchers: count }, deps);
        otherShare = Math.max(otherShare, run.otherShare);
        const { gateway = 0, ...others } = cpuByKind(run);
        const { latencyMs } = run.result;
        const frames = count + 1; // its author's socket gets it too
        const values = {
          ...{ gateway, frame: rounded(gateway / frames), others: together(others) },
          ...{ p50Ms: rounded(latencyMs.p50), p99Ms: rounded(latencyMs.p99) },
        };
        found.push({ at: String(count), values });
      }
      return found;
    });
    return { points, otherShare };
  },
};
