import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { House, Target } from './house.ts';
import { type Fault, nameOf } from './schedule.ts';

export interface Injector {
  /** Resolves when the fault is over and what it met works again. Faults of one target wait for one another. */
  inject(fault: Fault): Promise<void>;
  /** How often each kind has done something, by {@link nameOf}; 0 for what was tried in vain. */
  readonly hits: Readonly<Record<string, number>>;
  /** What the faults were supposed to end: deaths of others are nobody's doing. */
  isExpected(target: string): boolean;
}

/** A spoilt way that nobody has used yet stays so for this much longer. */
const PATIENCE_MS = 15_000;
/** Between two deaths it works for a while, however long a busy machine takes to start it. */
const WORKS_FOR_MS = 3_000;
const LOOK_EVERY_MS = 250;

export function createInjector(house: House): Injector {
  const hits: Record<string, number> = {};
  const busy = new Map<string, Promise<unknown>>();
  const expected = new Map<string, number>();

  /** One after the other. */
  function alone<T>(target: string, run: () => Promise<T>): Promise<T> {
    const turn = (busy.get(target) ?? Promise.resolve()).then(run);
    busy.set(
      target,
      turn.catch(() => {}),
    );
    return turn;
  }

  async function kill(target: Target, downMs: number, meanwhile: () => void): Promise<boolean> {
    const { pid } = target;
    expected.set(target.name, performance.now());
    await target.kill('SIGKILL');
    meanwhile();
    await target.revive(downMs);
    await delay(WORKS_FOR_MS);
    return target.pid !== pid;
  }

  async function killPair({ downMs, gapMs, second, target }: Extract<Fault, { kind: 'kill-pair' }>): Promise<boolean> {
    const first = kill(targetOf(target), downMs, () => {});
    await delay(gapMs);
    const turns = [first, alone(second, () => kill(targetOf(second), 0, () => {}))];
    return (await Promise.all(turns)).every(Boolean);
  }

  async function pause(target: Target, forMs: number): Promise<boolean> {
    await target.kill('SIGSTOP');
    await delay(forMs);
    await target.kill('SIGCONT');
    return true;
  }

  async function restart(target: Target): Promise<boolean> {
    const { pid } = target;
    expected.set(target.name, performance.now());
    await target.restart();
    await delay(WORKS_FOR_MS);
    return target.pid !== pid;
  }

  async function spoil({ directions, forMs, link, toxic }: Extract<Fault, { kind: 'network' }>): Promise<boolean> {
    const proxies = house.links.get(link) ?? [];
    const active = proxies.map((proxy) => ({ proxy, toxic: proxy.add(toxic, ...directions) }));
    const wasHit = () => active.some((one) => one.toxic.hits > 0);
    await delay(forMs);
    for (let waitedMs = 0; !wasHit() && waitedMs < PATIENCE_MS; waitedMs += LOOK_EVERY_MS) await delay(LOOK_EVERY_MS);
    for (const one of active) one.proxy.remove(one.toxic);
    return wasHit();
  }

  function run(fault: Fault): Promise<boolean> {
    switch (fault.kind) {
      case 'kill':
        return kill(targetOf(fault.target), fault.downMs, () => {});
      case 'kill-pair':
        return killPair(fault);
      case 'stream-emptied':
      case 'stream-replaced': {
        const target = targetOf(fault.target);
        return kill(target, fault.downMs, () => swapStream(target, fault.kind === 'stream-replaced'));
      }
      case 'pause':
        return pause(targetOf(fault.target), fault.forMs);
      case 'restart':
        return restart(targetOf(fault.target));
      case 'redis-flush':
        return house.flushRedis();
      case 'network':
        return spoil(fault);
    }
  }

  function targetOf(name: string): Target {
    const target = house.targets.get(name);
    if (target === undefined) throw new Error(`no ${name} to break`);
    return target;
  }

  return {
    hits,
    isExpected: (target) => performance.now() - (expected.get(target) ?? Number.NEGATIVE_INFINITY) < PATIENCE_MS,
    inject(fault) {
      const name = nameOf(fault);
      hits[name] ??= 0;
      const subject = 'target' in fault ? fault.target : fault.kind === 'network' ? fault.link : 'redis';
      return alone(subject, async () => {
        if (await run(fault)) hits[name] = (hits[name] ?? 0) + 1;
      });
    },
  };
}

/** While nats-server is dead: what it holds is kept aside for the next time, and gone; or it is what was kept aside. */
function swapStream({ folder }: Target, isReplaced: boolean): void {
  if (folder === undefined) throw new Error('only nats-server has a stream');
  const [now, before, aside] = ['jetstream', 'jetstream-before', 'jetstream-aside'].map((name) => join(folder, name));
  if (now === undefined || before === undefined || aside === undefined) return;
  const options = { recursive: true, force: true } as const;
  rmSync(aside, options);
  if (existsSync(now)) cpSync(now, aside, options);
  rmSync(now, options);
  if (isReplaced && existsSync(before)) cpSync(before, now, options);
  rmSync(before, options);
  if (existsSync(aside)) cpSync(aside, before, options);
}
