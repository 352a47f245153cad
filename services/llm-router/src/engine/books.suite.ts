import type { FakeClock } from '@parley/flow';
import type { Admission, Health, Ledger, RateLimits, SpendRefusal, SpendRequest, Usage } from '../ports.ts';

export interface Settled {
  readonly usage: Usage | undefined;
  readonly estimated: Usage;
  readonly outcome: string;
}

/** Counts what is taken and what is given back, and refuses what it is told to. */
export class Books {
  readonly reserved: SpendRequest[] = [];
  readonly settled: Settled[] = [];
  readonly admissions = { taken: 0, settled: [] as number[] };
  readonly turns = { taken: 0, settled: [] as number[] };
  readonly healthCalls = { begun: 0, ended: [] as string[] };
  /** By provider. */
  readonly refusals = new Map<string, SpendRefusal['reason'] | 'key_limit' | 'closed'>();
  isPastSoftCap = false;
  refusesTurns = false;
  /** How long each question takes. */
  delayMs = 0;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  readonly ledger: Ledger = {
    reserve: async (request) => {
      await this.#pause();
      const refusal = this.refusals.get(request.target.provider.name);
      if (refusal === 'budget' || refusal === 'cost_breaker' || refusal === 'unavailable')
        return { granted: false, reason: refusal };
      this.reserved.push(request);
      const { isPastSoftCap } = this;
      return { granted: true, isPastSoftCap, reservedMicros: 1, settle: (spend) => void this.settled.push(spend) };
    },
  };

  readonly rateLimits: RateLimits = {
    admitTurn: async () => {
      await this.#pause();
      if (this.refusesTurns) return { admitted: false, scope: 'tenant', retryAfterMs: 9_000 };
      return this.#admit(this.turns);
    },
    admitCall: async (target) => {
      await this.#pause();
      const isRefused = this.refusals.get(target.provider.name) === 'key_limit';
      return isRefused ? { admitted: false, scope: 'key', retryAfterMs: 60_000 } : this.#admit(this.admissions);
    },
    learn: () => undefined,
  };

  readonly health: Health = {
    begin: (target) => {
      if (this.refusals.get(target.provider.name) === 'closed') return { closedUntilMs: this.#clock.now() + 60_000 };
      this.healthCalls.begun += 1;
      return { end: ({ failure }) => void this.healthCalls.ended.push(failure?.kind ?? 'ok') };
    },
  };

  /** What is taken and not given back. */
  get owed(): number {
    const { admissions, turns, healthCalls, reserved, settled } = this;
    return (
      Math.abs(reserved.length - settled.length) +
      Math.abs(admissions.taken - admissions.settled.length) +
      Math.abs(turns.taken - turns.settled.length) +
      Math.abs(healthCalls.begun - healthCalls.ended.length)
    );
  }

  #admit(book: { taken: number; readonly settled: number[] }): Admission {
    book.taken += 1;
    return { admitted: true, settle: (tokens) => void book.settled.push(tokens) };
  }

  async #pause(): Promise<void> {
    if (this.delayMs > 0) await new Promise<void>((resolve) => this.#clock.after(this.delayMs, resolve));
  }
}
