import type { ClientFrameInit } from '@parley/contract';
import type { OpenOutbox, OutboxStorage } from '../storage.ts';
import type { Effect } from './effects.ts';
import type { MachineEvent, TimerName } from './events.ts';
import { advance } from './machine.ts';
import { initialState, type MachineState } from './state.ts';

export interface Planned {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** What a tab does with the world around it. */
export interface TabWorld {
  nowMs(): number;
  random(): number;
  plan(delayMs: number, run: () => void): Planned;
  forget(planned: Planned): void;
  openSocket(tab: SimulatedTab): void;
  closeSocket(tab: SimulatedTab): void;
  send(tab: SimulatedTab, frame: ClientFrameInit): void;
  /** Between any two things a tab does, it may die. */
  mayDie(tab: SimulatedTab): void;
}

/** One page with its machine: it may stand still for a while, and it may end at any moment. */
export class SimulatedTab {
  state: MachineState = initialState;
  isDead = false;
  mostUnderWay = 0;
  readonly #world: TabWorld;
  #storage: OutboxStorage | undefined;
  #outbox: OpenOutbox | undefined;
  readonly #timers = new Map<TimerName, Planned>();
  readonly #events: MachineEvent[] = [];
  #isRunning = false;
  #isFrozen = false;
  #backlog: (() => void)[] = [];

  constructor(world: TabWorld) {
    this.#world = world;
  }

  start(storage: OutboxStorage): void {
    this.#storage = storage;
    this.dispatch({ kind: 'start' });
  }

  /** Whatever reaches this tab comes through here. */
  deliver(run: () => void): void {
    if (this.isDead) return;
    if (this.#isFrozen) this.#backlog.push(run);
    else run();
  }

  freeze(): void {
    this.#isFrozen = true;
  }

  thaw(): void {
    this.#isFrozen = false;
    const backlog = this.#backlog;
    this.#backlog = [];
    for (const run of backlog) this.deliver(run);
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  dispatch(event: MachineEvent): void {
    this.#events.push(event);
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#events.shift(); next !== undefined && !this.isDead; next = this.#events.shift()) {
      const nowMs = this.#world.nowMs();
      const { state, effects } = advance(this.state, next, { nowMs, random: this.#world.random() });
      this.state = state;
      this.mostUnderWay = Math.max(this.mostUnderWay, state.outbox.underWay.size);
      for (const effect of effects) {
        this.#world.mayDie(this);
        if (this.isDead) return;
        this.#perform(effect);
      }
    }
    this.#isRunning = false;
  }

  #perform(effect: Effect): void {
    switch (effect.kind) {
      case 'open-outbox':
        this.#outbox = this.#storage?.open({
          changed: (record, done) => this.dispatch({ kind: 'outbox', record, done }),
          led: (isLeader) => this.dispatch({ kind: 'lead', isLeader }),
        });
        return;
      case 'change-outbox':
        this.#outbox?.change(effect.changes);
        return;
      case 'seek-lead':
        this.#outbox?.seekLead();
        return;
      case 'seize-lead':
        this.#outbox?.seizeLead();
        return;
      case 'leave-lead':
        this.#outbox?.leaveLead();
        return;
      case 'fetch-token':
        this.#later(5, () => this.dispatch({ kind: 'token-ready', token: 't' }));
        return;
      case 'open-socket':
        this.#world.openSocket(this);
        return;
      case 'close-socket':
        this.#world.closeSocket(this);
        return;
      case 'send-frame':
        this.#world.send(this, effect.frame);
        return;
      case 'start-timer': {
        this.#clear(effect.timer);
        const fire = () => {
          this.#timers.delete(effect.timer);
          this.dispatch({ kind: `${effect.timer}-due` });
        };
        this.#timers.set(effect.timer, this.#later(effect.delayMs, fire));
        return;
      }
      case 'clear-timer':
        this.#clear(effect.timer);
        return;
    }
  }

  #later(delayMs: number, run: () => void): Planned {
    return this.#world.plan(delayMs, () => this.deliver(run));
  }

  #clear(timer: TimerName): void {
    const planned = this.#timers.get(timer);
    if (planned !== undefined) this.#world.forget(planned);
    this.#timers.delete(timer);
  }
}
