import type { Cache } from '@parley/cache';
import type { Clock } from '@parley/flow';
import {
  type CircuitPhase,
  type CircuitState,
  closedCircuit,
  decodeCircuit,
  encodeCircuit,
  keepForMs,
  phaseOf,
  recovered,
  struck,
} from '../domain/circuit.ts';
import type { ProviderError } from '../ports.ts';

/** What replicas share their circuits over. */
export type CircuitCache = Pick<Cache, 'get' | 'set' | 'setIfAbsent' | 'delete' | 'isConnected'>;

export interface CircuitOptions {
  /** Key in the cache; the same for all replicas. */
  readonly key: string;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Undefined: nothing is shared. */
  readonly cache: CircuitCache | undefined;
  /** A trial that has not ended by then is lost. */
  readonly trialMs: number;
  readonly onPhase: (phase: CircuitPhase) => void;
}

export interface Pass {
  readonly isTrial: boolean;
}

/** A right to try that was not used by then goes to whichever replica asks next. */
const CLAIM_MS = 10_000;
/** Until the cache has said whose the trial is; until somebody else's trial is over. */
const LOOK_AGAIN_MS = 50;
const TRIAL_ELSEWHERE_MS = 1_000;

/** One thing that can fail, a target or a key: closed, cooling, or half open with one trial at a time over all replicas. */
export class Circuit {
  readonly #options: CircuitOptions;
  #state: CircuitState = closedCircuit;
  #phase: CircuitPhase = 'closed';
  #trialEndsAtMs: number | undefined;
  #claim: 'none' | 'asking' | 'ours' = 'none';
  #claimEndsAtMs = 0;
  /** What was last read or written: it is news once. */
  #lastText: string | undefined;
  #notBeforeMs = 0;

  constructor(options: CircuitOptions) {
    this.#options = options;
    this.#notePhase();
  }

  /** The right to call, or the moment to ask again. */
  enter(): Pass | { readonly closedUntilMs: number } {
    const now = this.#options.clock.now();
    this.#notePhase();
    if (this.#phase === 'closed') return { isTrial: false };
    if (this.#phase === 'cooling') return { closedUntilMs: this.#state.coolsUntilMs ?? now };
    if (this.#trialEndsAtMs !== undefined && now < this.#trialEndsAtMs)
      return { closedUntilMs: Math.min(this.#trialEndsAtMs, now + TRIAL_ELSEWHERE_MS) };
    if (now < this.#notBeforeMs) return { closedUntilMs: this.#notBeforeMs };
    // A cache that is away cannot say whose turn it is: each replica tries for itself.
    const isShared = this.#options.cache?.isConnected === true;
    if (this.#claim === 'ours' && now >= this.#claimEndsAtMs) this.#claim = 'none';
    if (isShared && this.#claim !== 'ours') {
      if (this.#claim === 'none') void this.#claimTrial();
      return { closedUntilMs: now + LOOK_AGAIN_MS };
    }
    this.#claim = 'none';
    this.#trialEndsAtMs = now + this.#options.trialMs;
    if (isShared) void this.#ignoringOutage((cache) => cache.set(this.#trialKey, '1', this.#options.trialMs));
    return { isTrial: true };
  }

  /** The call went well: everybody may call again. */
  succeed(pass: Pass): void {
    if (!pass.isTrial) return;
    this.#endTrial();
    this.#become(recovered(this.#state, this.#options.clock.now()));
  }

  /** The call says nothing of the vendor: somebody else may try. */
  abstain(pass: Pass): void {
    if (pass.isTrial) this.#endTrial();
  }

  /** Closed to everybody for a while. */
  strike(failure: ProviderError): void {
    this.#endTrial();
    const { clock, random } = this.#options;
    const isCooling = phaseOf(this.#state, clock.now()) === 'cooling';
    const next = struck(this.#state, failure, clock.now(), random);
    // Calls that were under way when it closed belong to the same outage; only a longer wish of the vendor's is news.
    const isLonger = (next.coolsUntilMs ?? 0) > (this.#state.coolsUntilMs ?? 0);
    if (!isCooling) this.#become(next);
    else if (failure.retryAfterMs !== undefined && isLonger) this.#become({ ...next, strikes: this.#state.strikes });
  }

  /** Takes over what another replica has decided since. */
  async refresh(): Promise<void> {
    const text = await this.#ignoringOutage((cache) => cache.get(this.#options.key));
    if (text === undefined || text === this.#lastText) return;
    this.#lastText = text;
    const theirs = decodeCircuit(text, this.#options.clock.now(), this.#toWallMs);
    if (!theirs || theirs.decidedAtMs <= this.#state.decidedAtMs) return;
    this.#state = theirs;
    this.#trialEndsAtMs = undefined;
    this.#notePhase();
  }

  get #trialKey(): string {
    return `${this.#options.key}:trial`;
  }

  get #toWallMs(): number {
    const { clock } = this.#options;
    return clock.wallNow() - clock.now();
  }

  async #claimTrial(): Promise<void> {
    this.#claim = 'asking';
    this.#claimEndsAtMs = this.#options.clock.now() + CLAIM_MS;
    const isOurs = await this.#ignoringOutage((cache) => cache.setIfAbsent(this.#trialKey, '1', CLAIM_MS));
    this.#claim = isOurs === true ? 'ours' : 'none';
    if (isOurs === false) this.#notBeforeMs = this.#options.clock.now() + TRIAL_ELSEWHERE_MS;
  }

  #endTrial(): void {
    if (this.#trialEndsAtMs === undefined) return;
    this.#trialEndsAtMs = undefined;
    void this.#ignoringOutage((cache) => cache.delete(this.#trialKey));
  }

  #become(state: CircuitState): void {
    this.#state = state;
    this.#notePhase();
    const text = encodeCircuit(state, this.#toWallMs);
    this.#lastText = text;
    const ttlMs = keepForMs(state, state.decidedAtMs);
    void this.#ignoringOutage((cache) => cache.set(this.#options.key, text, ttlMs));
  }

  #notePhase(): void {
    const phase = phaseOf(this.#state, this.#options.clock.now());
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#options.onPhase(phase);
  }

  /** Without the cache each replica finds out for itself: that costs calls, never answers. */
  async #ignoringOutage<T>(ask: (cache: CircuitCache) => Promise<T>): Promise<T | undefined> {
    const { cache } = this.#options;
    if (!cache?.isConnected) return undefined;
    try {
      return await ask(cache);
    } catch {
      return undefined;
    }
  }
}
