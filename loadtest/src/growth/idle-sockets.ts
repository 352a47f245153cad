import { setTimeout as delay } from 'node:timers/promises';
import { ParleyError } from '@parley/contract';
import { systemClock } from '@parley/flow';
import { createChildGenerator } from '../generator/child-generator.ts';
import type { GeneratorListener } from '../generator/generator.ts';

export interface IdleSocketOptions {
  readonly target: string;
  /** Of the gateway, which tells how many it holds. */
  readonly admin: string;
  readonly count: number;
  /** Opened per second. */
  readonly rate: number;
  readonly interrupted: AbortSignal;
}

export interface IdleSockets {
  /**
   * Resolves with how many stand when all have been tried: on a busy machine, a few are turned away. Rejects with
   * `unavailable` when those are many, or it takes too long.
   */
  open(): Promise<number>;
  /** Rejects with `unavailable` when one of them did not stay. */
  close(): Promise<void>;
}

/** Longer than anything that is done with them. */
const HELD_S = 300;
const PATIENCE_MS = 60_000;
const LEAD_MS = 300;
const LOOK_MS = 100;
/** So large a part of them will do: memory is divided by those that stand. */
const ENOUGH = 0.99;

/** Visitors of the scenario `connect`, in a process of their own. Resolves when they exist, and none has a socket. */
export async function openIdleSockets(options: IdleSocketOptions): Promise<IdleSockets> {
  const { admin, count, interrupted, rate, target } = options;
  let tried = 0;
  const listener: GeneratorListener = {
    opened: () => {},
    second({ counts }) {
      tried = counts.delivered + counts.nacked;
    },
    warning: (line) => console.error(line),
  };
  const generator = createChildGenerator(
    {
      scenario: 'connect',
      options: {
        ...{ targets: [target], siteKeys: ['demo'], connections: count, watchers: 1, rate, isClosed: false },
        ...{ warmupS: 0, durationS: HELD_S, drainS: 10, fileBytes: 1 },
      },
      share: { index: 0, of: 1 },
      isOpenEnded: false,
    },
    listener,
  );
  const stop = () => void generator.close();
  interrupted.addEventListener('abort', stop, { once: true });
  let outcome: ReturnType<typeof generator.run> | undefined;
  try {
    await generator.setUp();
  } catch (thrown) {
    await generator.close();
    throw thrown;
  }
  return {
    async open() {
      outcome = generator.run(systemClock.wallNow() + LEAD_MS);
      outcome.catch(() => {}); // told by close()
      const isTried = async () => tried >= count;
      await until(isTried, (count / rate) * 1_000 + PATIENCE_MS, interrupted, `${count} sockets are not open yet`);
      const opened = await connectionsOf(admin);
      if (opened >= count * ENOUGH) return opened;
      throw new ParleyError('unavailable', { detail: `only ${opened} of ${count} idle sockets could be opened` });
    },
    async close() {
      try {
        generator.stop();
        const closes = Object.entries((await outcome)?.closeCodes ?? {});
        if (closes.length > 0)
          throw new ParleyError('unavailable', { detail: `idle sockets were closed: ${closes.join('; ')}` });
      } finally {
        interrupted.removeEventListener('abort', stop);
        await generator.close();
        const isEmpty = async () => (await connectionsOf(admin)) === 0;
        await until(isEmpty, PATIENCE_MS, interrupted, 'sockets that were closed are still there');
      }
    },
  };
}

async function connectionsOf(admin: string): Promise<number> {
  const answer = await fetch(`${admin}/metrics`, { signal: AbortSignal.timeout(5_000) });
  return Number(/^parley_gateway_connections(?:\{[^}]*\})? (\d+)/m.exec(await answer.text())?.[1] ?? Number.NaN);
}

async function until(isSo: () => Promise<boolean>, patienceMs: number, interrupted: AbortSignal, otherwise: string) {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await isSo())) {
    interrupted.throwIfAborted();
    if (performance.now() > giveUpAt) throw new ParleyError('unavailable', { detail: otherwise });
    await delay(LOOK_MS);
  }
}
