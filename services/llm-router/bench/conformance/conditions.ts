import { performance } from 'node:perf_hooks';
import type { ProtocolName, Simulator } from '@parley/testkit';
import type { Case } from './cases.ts';
import type { Subject } from './outcome.ts';

/** Without text for so long, a caller stops: where nothing will come, and where something must. */
const SHORT_PATIENCE_MS = 500;
const LONG_PATIENCE_MS = 10_000;
/** How long is waited for a vendor's connection to close behind a stop. */
const LONGEST_CLOSE_MS = 2_000;

export const MODELS: Readonly<Record<ProtocolName, string>> = {
  openai: 'gpt-5.4-mini',
  anthropic: 'claude-haiku-5-5',
  google: 'gemini-flash-latest',
};

/** A slow machine must not look like a fault. */
export function patienceMs(test: Case, subject: Subject): number {
  return test.expected(subject).ends.includes('stopped') ? SHORT_PATIENCE_MS : LONG_PATIENCE_MS;
}

export const TOOLS = [
  { name: 'find_parcel', parameters: { type: 'object', properties: { number: { type: 'string' } } } },
] as const;

/** From the stop to the close as the vendor saw it; undefined when nobody stopped, or nothing closed. */
export async function countCloseFrom(
  stoppedAt: number | undefined,
  simulator: Simulator,
  index: number,
): Promise<number | undefined> {
  if (stoppedAt === undefined) return undefined;
  const stoppedAtEpochMs = performance.timeOrigin + stoppedAt;
  try {
    const { clientClosedAt } = await simulator.settled(index, LONGEST_CLOSE_MS);
    return clientClosedAt === undefined ? undefined : Math.max(0, clientClosedAt - stoppedAtEpochMs);
  } catch {
    return undefined;
  }
}
