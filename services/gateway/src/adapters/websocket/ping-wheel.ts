import type { Clock, Timer } from '@parley/flow';

/** Somebody who wants to be reminded once a turn of the wheel. */
export interface Pinged {
  onPingDue(): void;
}

const SLOTS = 25;

/**
 * One timer for the heartbeats of all sockets: each sits in a random slot, so that pings are spread evenly and a
 * thousand sockets cost no thousand timers.
 */
export class PingWheel {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #slots: readonly Set<Pinged>[] = Array.from({ length: SLOTS }, () => new Set<Pinged>());
  readonly #slotOf = new Map<Pinged, Set<Pinged>>();
  readonly #timer: Timer;
  #next = 0;

  constructor(deps: { readonly clock: Clock; readonly random: () => number }, turnMs: number) {
    this.#clock = deps.clock;
    this.#random = deps.random;
    this.#timer = deps.clock.every(turnMs / SLOTS, () => this.#tick());
  }

  add(pinged: Pinged): void {
    const slot = this.#slots[Math.floor(this.#random() * SLOTS)];
    if (!slot) return;
    slot.add(pinged);
    this.#slotOf.set(pinged, slot);
  }

  remove(pinged: Pinged): void {
    this.#slotOf.get(pinged)?.delete(pinged);
    this.#slotOf.delete(pinged);
  }

  stop(): void {
    this.#clock.clear(this.#timer);
  }

  #tick(): void {
    const slot = this.#slots[this.#next];
    this.#next = (this.#next + 1) % SLOTS;
    // A copy: who is found dead leaves the slot.
    for (const pinged of [...(slot ?? [])]) pinged.onPingDue();
  }
}
