import type { Cache } from '@parley/cache';
import type { Clock } from '@parley/flow';
import { targetIdOf } from '../domain/target-id.ts';
import type { Target, VendorLimits } from '../ports.ts';
import { LONGEST_LEFT_MS, learn, nothingLearnt, type VendorAllowance } from './vendor-allowance.ts';

/** How long another replica's lesson may take to arrive here. */
const REFRESH_MS = 1_000;

interface Known {
  allowance: VendorAllowance;
  /** Monotonic, as all times here; what replicas share is the wall clock's. */
  leftUntilMs: number;
  /** When the others' lessons were last asked for. */
  askedAtMs: number;
}

/**
 * Which targets are all but used up, by what vendors say of their keys. Vendors count per key and model. What one replica
 * learns, all do, through the cache; the decision itself never waits.
 */
export class LeftKeys {
  readonly #cache: Pick<Cache, 'get' | 'set' | 'isConnected'>;
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();

  constructor(cache: Pick<Cache, 'get' | 'set' | 'isConnected'>, clock: Clock) {
    this.#cache = cache;
    this.#clock = clock;
  }

  /** How long the target is better left alone; 0 = not at all. */
  leftForMs(target: Target): number {
    const name = targetIdOf(target);
    const known = this.#of(name);
    if (this.#cache.isConnected && this.#clock.now() - known.askedAtMs >= REFRESH_MS) void this.#refresh(name, known);
    return Math.max(0, known.leftUntilMs - this.#clock.now());
  }

  learn(target: Target, limits: VendorLimits): void {
    const name = targetIdOf(target);
    const known = this.#of(name);
    const { allowance, leaveForMs } = learn(known.allowance, limits);
    known.allowance = allowance;
    if (leaveForMs === 0) return;
    known.leftUntilMs = this.#clock.now() + leaveForMs;
    if (!this.#cache.isConnected) return;
    this.#cache.set(cacheKey(name), String(this.#clock.wallNow() + leaveForMs), leaveForMs).catch(() => {
      // The others will learn it from the vendor themselves.
    });
  }

  async #refresh(name: string, known: Known): Promise<void> {
    known.askedAtMs = this.#clock.now();
    try {
      const leftForMs = Number(await this.#cache.get(cacheKey(name))) - this.#clock.wallNow();
      // Their clock may be ahead of this one.
      const leftUntilMs = this.#clock.now() + Math.min(LONGEST_LEFT_MS, leftForMs);
      if (leftUntilMs > known.leftUntilMs) known.leftUntilMs = leftUntilMs;
    } catch {
      // What is known here goes on counting.
    }
  }

  /** One per target that is configured: a bounded number. */
  #of(name: string): Known {
    const known = this.#known.get(name) ?? {
      allowance: nothingLearnt,
      leftUntilMs: Number.NEGATIVE_INFINITY,
      askedAtMs: Number.NEGATIVE_INFINITY,
    };
    this.#known.set(name, known);
    return known;
  }
}

function cacheKey(name: string): string {
  return `t:-:llm:left:${name}`;
}
