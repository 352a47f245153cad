import type { ClientFrameInit } from '@parley/contract';
import type { IncomingFrame } from '../frames.ts';
import type { Effect } from './effects.ts';
import type { MachineEvent, TimerName } from './events.ts';
import { advance } from './machine.ts';
import type { Entry } from './outbox.ts';
import { SimulatedServer } from './simulated-server.suite.ts';
import { initialState, type MachineState } from './state.ts';

interface Planned {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** One client, its network and its server on one seeded clock. While `isFaulty`, everything that may go wrong does. */
export class SimulatedWorld {
  state: MachineState = initialState;
  isFaulty = true;
  readonly server: SimulatedServer;
  readonly sentFrames: ClientFrameInit[] = [];
  mostUnderWay = 0;
  #stored: readonly Entry[] = [];
  #nowMs = 0;
  #order = 0;
  #planned: Planned[] = [];
  #connection = 0;
  /** When the last frame of the present connection arrives, either way: TCP keeps order. */
  #arrivalMs = { up: 0, down: 0 };
  /** Connections that are dead and do not say so. */
  readonly #silent = new Set<number>();
  readonly #timers = new Map<TimerName, Planned>();
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = mulberry32(seed);
    this.server = new SimulatedServer({
      push: (connection, frame) => this.#down(connection, frame),
      unreliably: (run) => this.#unreliably(run),
      chance: (probability) => this.isFaulty && this.#random() < probability,
    });
    this.#heartbeat();
  }

  dispatch(event: MachineEvent): void {
    const { state, effects } = advance(this.state, event, { nowMs: this.#nowMs, random: this.#random() });
    this.state = state;
    this.mostUnderWay = Math.max(this.mostUnderWay, state.outbox.underWay.size);
    for (const effect of effects) this.#perform(effect);
  }

  /** A new page: all that is left is what was stored. */
  reload(): void {
    this.#loseConnection();
    for (const planned of this.#timers.values()) this.#forget(planned);
    this.#timers.clear();
    this.state = initialState;
    this.dispatch({ kind: 'start' });
  }

  /** The network breaks; `isSilent`: and nobody is told. */
  cut(isSilent: boolean): void {
    if (isSilent) this.#silent.add(this.#connection);
    else if (this.#loseConnection()) this.dispatch({ kind: 'socket-closed', code: 1006 });
  }

  run(forMs: number): void {
    const endMs = this.#nowMs + forMs;
    for (;;) {
      const next = this.#planned.reduce<Planned | undefined>(
        (first, one) =>
          first === undefined || one.atMs < first.atMs || (one.atMs === first.atMs && one.order < first.order)
            ? one
            : first,
        undefined,
      );
      if (next === undefined || next.atMs > endMs) break;
      this.#forget(next);
      this.#nowMs = next.atMs;
      next.run();
    }
    this.#nowMs = endMs;
  }

  #perform(effect: Effect): void {
    switch (effect.kind) {
      case 'load-outbox':
        this.#after(1, () => this.dispatch({ kind: 'loaded', entries: this.#stored }));
        return;
      case 'save-outbox':
        this.#stored = effect.entries;
        return;
      case 'fetch-token':
        this.#after(5, () => this.dispatch({ kind: 'token-ready', token: 't' }));
        return;
      case 'open-socket': {
        this.#connection += 1;
        this.#arrivalMs = { up: this.#nowMs, down: this.#nowMs };
        const connection = this.#connection;
        this.#after(20, () => connection === this.#connection && this.dispatch({ kind: 'socket-open' }));
        return;
      }
      case 'close-socket':
        this.#loseConnection();
        return;
      case 'send-frame':
        this.#up(effect.frame);
        return;
      case 'start-timer': {
        this.#clear(effect.timer);
        const fire = () => {
          this.#timers.delete(effect.timer);
          this.dispatch({ kind: `${effect.timer}-due` });
        };
        this.#timers.set(effect.timer, this.#after(effect.delayMs, fire));
        return;
      }
      case 'clear-timer':
        this.#clear(effect.timer);
        return;
    }
  }

  #up(frame: ClientFrameInit): void {
    this.sentFrames.push(frame);
    const connection = this.#connection;
    if (this.#silent.has(connection)) return;
    this.#arrivalMs.up = Math.max(this.#arrivalMs.up, this.#nowMs + this.#delayMs());
    this.#after(this.#arrivalMs.up - this.#nowMs, () => this.server.receive(connection, frame));
  }

  #down(connection: number, frame: IncomingFrame): void {
    if (connection !== this.#connection || this.#silent.has(connection)) return;
    this.#arrivalMs.down = Math.max(this.#arrivalMs.down, this.#nowMs + this.#delayMs());
    this.#after(this.#arrivalMs.down - this.#nowMs, () => connection === this.#connection && this.dispatch(frame));
  }

  /** Late, twice or never. */
  #unreliably(run: () => void): void {
    if (!this.isFaulty) {
      this.#after(1, run);
      return;
    }
    if (this.#random() < 0.15) return;
    this.#after(this.#random() * 400, run);
    if (this.#random() < 0.15) this.#after(this.#random() * 20_000, run);
  }

  #heartbeat(): void {
    this.#after(5_000, () => {
      this.server.ping();
      this.#heartbeat();
    });
  }

  #loseConnection(): boolean {
    const was = this.#connection;
    this.server.disconnect(was);
    this.#connection += 1;
    return ['connecting', 'greeting', 'open'].includes(this.state.phase);
  }

  #delayMs(): number {
    return this.isFaulty ? 5 + this.#random() * 200 : 5;
  }

  #after(delayMs: number, run: () => void): Planned {
    this.#order += 1;
    const planned = { atMs: this.#nowMs + delayMs, order: this.#order, run };
    this.#planned.push(planned);
    return planned;
  }

  #forget(planned: Planned): void {
    this.#planned = this.#planned.filter((one) => one !== planned);
  }

  #clear(timer: TimerName): void {
    const planned = this.#timers.get(timer);
    if (planned !== undefined) this.#forget(planned);
    this.#timers.delete(timer);
  }
}

/** A small seeded generator, so that a failing seed can be run again. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
