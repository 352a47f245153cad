import { fork } from 'node:child_process';
import { join } from 'node:path';
import { systemClock, withDeadline } from '@parley/flow';
import type { FromFloorPart, ToFloorPart } from './floor-messages.ts';
import type { FloorLoad } from './floor-part.ts';

const entry = join(import.meta.dirname, 'main.ts');
const START_TIMEOUT_MS = 30_000;
/** Beyond the time the load takes, and what the part gives itself: it should say by itself what failed. */
const RUN_PATIENCE_MS = 45_000;

/** A part of a floor in a process of its own. */
export interface FloorProcess {
  readonly url: string;
  /** Resolves with the CPU time it took, in microseconds, when all has passed. One at a time. */
  run(load: FloorLoad): Promise<number>;
  stop(): void;
}

/** Resolves when it is ready. */
export async function startFloorProcess(part: string, url = ''): Promise<FloorProcess> {
  const child = fork(entry, [part, url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let answer = Promise.withResolvers<FromFloorPart>();
  child.on('message', (message: FromFloorPart) => answer.resolve(message));
  child.on('exit', (code, signal) => answer.resolve({ kind: 'failed', detail: `it ended (${signal ?? code})` }));
  child.on('error', (error) => answer.resolve({ kind: 'failed', detail: error.message }));
  async function next<Kind extends FromFloorPart['kind']>(kind: Kind, withinMs: number) {
    const message = await withDeadline(answer.promise, withinMs, systemClock);
    if (message.kind === kind) return message as Extract<FromFloorPart, { kind: Kind }>;
    throw new Error(`floor ${part}: ${message.kind === 'failed' ? message.detail : `unexpected ${message.kind}`}`);
  }
  try {
    const ready = await next('ready', START_TIMEOUT_MS);
    return {
      url: ready.url,
      async run(load) {
        answer = Promise.withResolvers();
        child.send({ kind: 'run', load } satisfies ToFloorPart);
        const { cpuMicros } = await next(
          'done',
          ((load.batches * load.batchSize) / load.rate) * 1_000 + RUN_PATIENCE_MS,
        );
        return cpuMicros;
      },
      stop: () => void child.kill('SIGKILL'),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
