import { EventEmitter } from 'node:events';
import type { Clock } from '@parley/flow';
import { type Breaker, createBreaker } from '../adapters/breaker.ts';
import type { CircuitPhase } from '../domain/circuit.ts';
import { remedyOf } from '../domain/error-table.ts';
import { keyIdOf, targetIdOf } from '../domain/target-id.ts';
import { type Health, type HealthCall, ProviderError, type Target } from '../ports.ts';
import { Circuit, type CircuitCache, type Pass } from './circuit.ts';

export interface HealthOptions {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Shared by all replicas; without, each decides for itself. */
  readonly cache?: CircuitCache | undefined;
  /** The longest that a call can take. */
  readonly trialMs: number;
  readonly onPhase: (target: Target, phase: CircuitPhase) => void;
}

/** Half of at least ten answers in half a minute failed. */
const BREAKER = { errorThresholdPercent: 50, volumeThreshold: 10 };
const WINDOW_MS = 30_000;
/** How long another replica's discovery may take to arrive. */
const REFRESH_MS = 2_000;
/** Keys and models of one house; far more are a fault in the configuration. */
const MAX_TARGETS = 500;

interface Watched {
  readonly circuit: Circuit;
  readonly keyCircuit: Circuit;
  breaker: Breaker | undefined;
}

/**
 * Leaves alone what fails: each target (vendor, key, model) by its share of failures, each key when it is refused or has
 * no money left. After a cooldown one call tries for all; failing again lengthens the next cooldown.
 */
export class SharedHealth implements Health {
  readonly #options: HealthOptions;
  readonly #targets = new Map<string, Watched>();
  readonly #keys = new Map<string, Circuit>();
  readonly #windowParts = new EventEmitter().setMaxListeners(0);
  readonly #timers;
  #isRefreshing = false;

  constructor(options: HealthOptions) {
    this.#options = options;
    const { clock, cache } = options;
    this.#timers = [
      clock.every(WINDOW_MS / 10, () => this.#windowParts.emit('rotate')),
      ...(cache ? [clock.every(REFRESH_MS, () => void this.#refresh())] : []),
    ];
  }

  begin(target: Target): HealthCall | { readonly closedUntilMs: number } {
    const watched = this.#watch(target);
    const keyPass = watched.keyCircuit.enter();
    if ('closedUntilMs' in keyPass) return keyPass;
    const pass = watched.circuit.enter();
    if ('closedUntilMs' in pass) {
      watched.keyCircuit.abstain(keyPass);
      return pass;
    }
    let hasEnded = false;
    return {
      end: ({ failure }) => {
        if (hasEnded) return;
        hasEnded = true;
        this.#end(watched, { pass, keyPass }, failure);
      },
    };
  }

  close(): void {
    for (const timer of this.#timers) this.#options.clock.clear(timer);
    for (const { breaker } of this.#targets.values()) breaker?.close();
    this.#targets.clear();
  }

  #end(
    watched: Watched,
    { pass, keyPass }: { readonly pass: Pass; readonly keyPass: Pass },
    failure: ProviderError | undefined,
  ): void {
    const { circuit, keyCircuit } = watched;
    const verdict = failure ? remedyOf(failure.kind, false).health : 'well';
    switch (verdict) {
      case 'nothing':
        circuit.abstain(pass);
        keyCircuit.abstain(keyPass);
        return;
      case 'well':
        circuit.succeed(pass);
        keyCircuit.succeed(keyPass);
        this.#breakerOf(watched).note(undefined);
        return;
      case 'failure':
        keyCircuit.abstain(keyPass);
        // What the vendor asks for is heeded at once; a failed trial needs no second proof.
        if (failure && (pass.isTrial || (failure.retryAfterMs ?? 0) > 0)) circuit.strike(failure);
        else this.#breakerOf(watched).note(failure);
        return;
      case 'key-closed':
        circuit.abstain(pass);
        if (failure) keyCircuit.strike(failure);
        return;
    }
  }

  #breakerOf(watched: Watched): Breaker {
    watched.breaker ??= createBreaker({
      ...BREAKER,
      windowParts: this.#windowParts,
      onTrip: () => {
        watched.breaker?.close();
        // What comes after the cooldown is judged anew.
        watched.breaker = undefined;
        watched.circuit.strike(new ProviderError('overloaded'));
      },
    });
    return watched.breaker;
  }

  #watch(target: Target): Watched {
    const id = targetIdOf(target);
    const known = this.#targets.get(id);
    if (known) return known;
    if (this.#targets.size >= MAX_TARGETS) this.#forgetOldest();
    const watched: Watched = {
      circuit: this.#newCircuit(`target:${id}`, (phase) => this.#options.onPhase(target, phase)),
      keyCircuit: this.#keyCircuitOf(target),
      breaker: undefined,
    };
    this.#targets.set(id, watched);
    this.#options.onPhase(target, 'closed');
    void watched.circuit.refresh();
    return watched;
  }

  #keyCircuitOf(target: Target): Circuit {
    const id = keyIdOf(target);
    const circuit =
      this.#keys.get(id) ?? this.#newCircuit(`key:${id}`, (phase) => this.#options.onPhase(target, phase));
    if (!this.#keys.has(id)) void circuit.refresh();
    this.#keys.set(id, circuit);
    return circuit;
  }

  #newCircuit(name: string, onPhase: (phase: CircuitPhase) => void): Circuit {
    const { clock, random, cache, trialMs } = this.#options;
    return new Circuit({ key: `t:-:llm:health:${name}`, clock, random, cache, trialMs, onPhase });
  }

  #forgetOldest(): void {
    const [oldest] = this.#targets;
    if (!oldest) return;
    oldest[1].breaker?.close();
    this.#targets.delete(oldest[0]);
  }

  /** One round at a time: a slow cache is asked less often, not more. */
  async #refresh(): Promise<void> {
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    const circuits = [...this.#keys.values(), ...[...this.#targets.values()].map(({ circuit }) => circuit)];
    await Promise.all(circuits.map((circuit) => circuit.refresh()));
    this.#isRefreshing = false;
  }
}
