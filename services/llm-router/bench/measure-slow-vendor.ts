import { createMemoryCache } from '@parley/cache';
import { systemClock } from '@parley/flow';
import type { ProtocolName } from '@parley/testkit';
import type { Transport } from '../src/adapters/transport.ts';
import type { CallReport } from '../src/engine/reports.ts';
import { receive, requestTo, startEngine, startVendor, targetOf } from '../src/engine/simulated-vendors.suite.ts';
import { SharedHealth } from '../src/health/health.ts';

export interface SlowVendorOptions {
  /** After the warm-up. */
  readonly turns: number;
  readonly warmUpTurns: number;
  readonly atOnce: number;
  readonly maxExtraSpendPercent: number | undefined;
  /** Whether it is slow from the beginning, or only once the others know it as fast. */
  readonly isSlowAtFirst: boolean;
  /** First texts of the slow one, and the 95th percentile of the others. */
  readonly slowMs: number;
  readonly usualP95Ms: number;
  readonly transport: Transport;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface SlowVendor {
  readonly firstTextsMs: readonly number[];
  /** What calls cost whose answer nobody needed, against all others, in per cent. */
  readonly extraSpendPercent: number;
  readonly hedges: number;
  readonly callsPerVendor: ReadonlyMap<string, number>;
}

const PROTOCOLS: readonly ProtocolName[] = ['openai', 'anthropic', 'google'];

/** Policy `fastest` over three vendors of which one has turned slow: what visitors wait for their first text. */
export async function measureSlowVendor(options: SlowVendorOptions): Promise<SlowVendor> {
  const { turns, warmUpTurns, atOnce, maxExtraSpendPercent, slowMs, usualP95Ms, transport, random } = options;
  let { isSlowAtFirst: isSlow } = options;
  const vendors = await Promise.all(PROTOCOLS.map((protocol) => startVendor(protocol)));
  const cache = createMemoryCache();
  const health = new SharedHealth({
    ...{ clock: systemClock, random, cache, trialMs: 60_000 },
    onPhase: () => undefined,
  });
  const priceOf: Parameters<typeof startEngine>[0] = {
    priceOf: (_target, { inputTokens, outputTokens }) => inputTokens + 5 * outputTokens,
  };
  let calls: CallReport[] = [];
  const real = startEngine({ ...priceOf, health, random, onCall: (report) => calls.push(report) });
  const targets = vendors.map((vendor) => targetOf(vendor, transport));
  for (const target of targets) await receive(real, requestTo([target]));
  const hedge = maxExtraSpendPercent === undefined ? undefined : { maxExtraSpendPercent };
  // Between 100 ms and a little more than the 95th percentile, evenly.
  const usualMs = () => 100 + random() * ((usualP95Ms - 100) / 0.95);

  const ask = async (count: number): Promise<number[]> => {
    const firstTextsMs: number[] = [];
    let left = count;
    const visitor = async () => {
      while (left > 0) {
        left -= 1;
        for (const [index, vendor] of vendors.entries())
          vendor.set({ firstTextDelayMs: index === 0 && isSlow ? slowMs : usualMs() });
        const { firstTextMs = Number.POSITIVE_INFINITY } = await receive(
          real,
          requestTo(targets, { strategy: 'fastest', hedge }),
        );
        firstTextsMs.push(firstTextMs);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, visitor));
    return firstTextsMs;
  };

  await ask(warmUpTurns);
  calls = [];
  isSlow = true;
  const firstTextsMs = await ask(turns);
  // Losers are reported as they are closed; what is drained comes a little later.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  health.close();
  await Promise.all([...vendors.map((vendor) => vendor.stop()), cache.close()]);
  const costOf = (isExtra: boolean) =>
    calls
      .filter(({ outcome }) => (outcome === 'lost') === isExtra)
      .reduce((sum, { costMicros = 0 }) => sum + costMicros, 0);
  const callsPerVendor = new Map<string, number>();
  for (const { target } of calls)
    callsPerVendor.set(target.provider.name, (callsPerVendor.get(target.provider.name) ?? 0) + 1);
  return {
    firstTextsMs,
    extraSpendPercent: (100 * costOf(true)) / costOf(false),
    hedges: calls.filter(({ purpose }) => purpose === 'hedge').length,
    callsPerVendor,
  };
}
