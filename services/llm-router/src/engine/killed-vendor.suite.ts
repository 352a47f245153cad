import type { Transport } from '../adapters/transport.ts';
import { ANSWER, receive, requestTo, startEngine, startVendor, targetOf } from './simulated-vendors.suite.ts';

export interface KilledVendorOptions {
  readonly turns: number;
  readonly atOnce: number;
  /** Of the vendor that goes on. */
  readonly firstTextMs: number;
  readonly transport: Transport;
}

export interface KilledVendor {
  readonly complete: number;
  readonly rewinds: number;
  /** The longest pause between two pieces of text of each answer. */
  readonly gapsMs: readonly number[];
  /** From the call of the second vendor to its first text. */
  readonly backupFirstTextsMs: readonly number[];
}

const HOWS = ['end', 'fin', 'reset'] as const;

/** Every answer's vendor dies after 1, 2, 3 … pieces of text; another one goes on. */
export async function measureKilledVendor(options: KilledVendorOptions): Promise<KilledVendor> {
  const { turns, atOnce, firstTextMs, transport } = options;
  const dying = await startVendor('openai', { chunkDelayMs: 2 });
  const healthy = await startVendor('anthropic', { chunkDelayMs: 2, firstTextDelayMs: firstTextMs });
  const backupFirstTextsMs: number[] = [];
  const real = startEngine({
    onCall: (report) => {
      if (report.purpose === 'continuation' && report.firstTextMs !== undefined)
        backupFirstTextsMs.push(report.firstTextMs);
    },
  });
  const targets = [targetOf(dying, transport), targetOf(healthy, transport)];
  // Libraries are loaded by the first call.
  for (const target of targets) await receive(real, requestTo([target]));
  const gapsMs: number[] = [];
  const seen = { complete: 0, rewinds: 0 };
  let next = 0;
  const visitor = async () => {
    while (next < turns) {
      const turn = next++;
      dying.next({ fault: { kind: 'cut', afterChunks: 1 + (turn % 15), how: HOWS[turn % 3] ?? 'reset' } });
      const received = await receive(real, requestTo(targets));
      gapsMs.push(received.longestGapMs);
      seen.rewinds += received.rewinds;
      if (received.outcome === 'finished' && received.text === ANSWER) seen.complete += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  await Promise.all([dying.stop(), healthy.stop()]);
  return { ...seen, gapsMs, backupFirstTextsMs };
}
