import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ParleyError } from '@parley/contract';
import type { StackService } from '@parley/testkit';
import { type Parley, serversOf } from '../../bench/parley.ts';
import { watchOthers } from '../../measure/watch-others.ts';
import { sampleProcess } from '../../services/process-sample.ts';
import type { Curve, CurveDeps } from '../curve.ts';
import { openIdleSockets } from '../idle-sockets.ts';
import { rounded, withParley } from '../text-point.ts';

const KIB = 1_024;
const OPENED_PER_SECOND = 300;
/** The first ones make a gateway compile its code, and fill its pools. */
const FIRST_SOCKETS = 200;
const collector = pathToFileURL(join(import.meta.dirname, '../collector/main.ts')).href;

/** What one more idle visitor takes of each process's memory. */
export const sockets: Curve = {
  name: 'sockets',
  title: 'Idle sockets',
  axis: 'sockets',
  columns: [
    { key: 'gatewayKib', heading: 'gateway, KiB per socket', places: 1 },
    { key: 'natsKib', heading: 'NATS', places: 1 },
    { key: 'redisKib', heading: 'Redis', places: 1 },
    { key: 'kernelKib', heading: 'kernel, both ends', places: 1 },
    { key: 'emptyMib', heading: 'gateway without, MiB' },
    { key: 'gatewayMib', heading: 'and with them' },
  ],
  chart: { heading: 'gateway: KiB per socket', keys: ['gatewayKib'] },
  minutes: 3,
  async measure(deps) {
    const serviceEnv = { 'gateway-0': { NODE_OPTIONS: `--expose-gc --import=${collector}` } };
    let otherShare = 0;
    const points = await withParley(deps, { serviceEnv }, async (parley) => {
      const found = [];
      for (const count of deps.isQuick ? [50, 100] : [1_000, 4_000, 16_000]) {
        deps.onLine(`  ${count} …`);
        const others = watchOthers([parley.stack.postgres.pid]);
        found.push({ at: count.toLocaleString('en'), values: await measureSockets(count, parley, deps) });
        otherShare = Math.max(otherShare, others());
      }
      return found;
    });
    return { points, otherShare };
  },
};

async function measureSockets(count: number, { stack }: Parley, { interrupted }: CurveDeps) {
  const gateway = stack.services.get('gateway-0');
  if (gateway === undefined) throw new ParleyError('internal', { detail: 'a stack without a gateway' });
  const options = { target: stack.gateways[0] ?? '', admin: gateway.admin, rate: OPENED_PER_SECOND, interrupted };
  const idle = await openIdleSockets({ ...options, count });
  try {
    // What the making of thousands of visitors left behind would hide in it what their sockets take.
    await gateway.restart();
    const first = await openIdleSockets({ ...options, count: FIRST_SOCKETS });
    await first.open();
    await first.close();
    const look = async () => {
      await collectGarbage(gateway);
      const [nats, redis] = ['nats-0', 'redis-0'].map((wanted) => {
        const server = serversOf(stack).find(({ name }) => name === wanted);
        return server === undefined ? 0 : sampleProcess(server.pid).rssBytes;
      });
      return { gateway: sampleProcess(gateway.pid).rssBytes, nats, redis, kernel: slabBytes() };
    };
    const before = await look();
    const opened = await idle.open();
    const after = await look();
    const perSocket = (name: keyof typeof before) => rounded(((after[name] ?? 0) - (before[name] ?? 0)) / KIB / opened);
    const mib = (bytes: number) => Math.round(bytes / KIB / KIB);
    return {
      ...{ gatewayKib: perSocket('gateway'), natsKib: perSocket('nats'), redisKib: perSocket('redis') },
      ...{ kernelKib: perSocket('kernel'), emptyMib: mib(before.gateway), gatewayMib: mib(after.gateway) },
    };
  } finally {
    await idle.close();
  }
}

/** Twice: what the first one let go of, the second one frees. It gives pages back a little later. */
async function collectGarbage(service: StackService): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await service.kill('SIGUSR2');
    await delay(1_000);
  }
}

/** Of the whole machine: what the kernel keeps for sockets, and for anything else that happens meanwhile. */
function slabBytes(): number {
  return Number(/^Slab:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? 0) * KIB;
}
