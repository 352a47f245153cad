import type { ClientFrameInit } from '@parley/contract';
import type { IncomingFrame } from '../frames.ts';
import { SimulatedBrowser } from './simulated-browser.suite.ts';
import { SimulatedServer } from './simulated-server.suite.ts';
import { type Planned, SimulatedTab } from './simulated-tab.suite.ts';
import type { MachineState } from './state.ts';

export interface WorldOptions {
  /** Default 1. */
  readonly tabs?: number;
  /** Default true. */
  readonly hasLocks?: boolean;
  /** Of a tab to die between two effects, while the world is faulty. */
  readonly deaths?: number;
}

interface Link {
  readonly tab: SimulatedTab;
  /** Dead, and does not say so. */
  isSilent: boolean;
  /** When the last frame arrives, either way: TCP keeps order. */
  upMs: number;
  downMs: number;
}

/** One browser with its tabs, their network and their server on one seeded clock. While `isFaulty`, all that may go wrong does. */
export class SimulatedWorld {
  isFaulty = true;
  readonly server: SimulatedServer;
  readonly browser: SimulatedBrowser;
  readonly sentFrames: ClientFrameInit[] = [];
  /** Ids that were sent before the store had them. */
  readonly sentTooSoon: string[] = [];
  tabs: SimulatedTab[] = [];
  readonly #options: WorldOptions;
  readonly #links = new Map<number, Link>();
  #nowMs = 0;
  #order = 0;
  #planned: Planned[] = [];
  #connections = 0;
  readonly #random: () => number;

  constructor(seed: number, options: WorldOptions = {}) {
    this.#options = options;
    this.#random = mulberry32(seed);
    this.server = new SimulatedServer({
      push: (connection, frame) => this.#down(connection, frame),
      unreliably: (run) => this.#unreliably(run),
      chance: (probability) => this.#chance(probability),
    });
    const clock = {
      after: (delayMs: number, run: () => void) => void this.#after(delayMs, run),
      random: this.#random,
      chance: (probability: number) => this.#chance(probability),
    };
    this.browser = new SimulatedBrowser(clock, options.hasLocks ?? true);
    for (let count = 0; count < (options.tabs ?? 1); count++) this.openTab();
    this.#heartbeat();
  }

  /** Of the first tab. */
  get state(): MachineState {
    const [tab] = this.tabs;
    if (tab === undefined) throw new Error('no tab is open');
    return tab.state;
  }

  get mostUnderWay(): number {
    return Math.max(...this.tabs.map(({ mostUnderWay }) => mostUnderWay));
  }

  openTab(): void {
    const tab = new SimulatedTab({
      nowMs: () => this.#nowMs,
      random: this.#random,
      plan: (delayMs, run) => this.#after(delayMs, run),
      forget: (planned) => this.#forget(planned),
      openSocket: (owner) => this.#openSocket(owner),
      closeSocket: (owner) => this.#closeSocket(owner),
      send: (owner, frame) => this.#up(owner, frame),
      mayDie: (owner) => this.#chance(this.#options.deaths ?? 0) && this.killTab(owner),
    });
    this.tabs.push(tab);
    tab.start(this.browser.storageOf(tab));
  }

  /** It ends in the middle of whatever it does. Somebody opens another when it was the last. */
  killTab(tab: SimulatedTab): void {
    tab.isDead = true;
    this.tabs = this.tabs.filter((one) => one !== tab);
    this.#closeSocket(tab);
    this.#after(1, () => this.browser.forget(tab));
    this.#after(50, () => this.tabs.length < (this.#options.tabs ?? 1) && this.openTab());
  }

  killBrowser(): void {
    for (const tab of this.tabs) this.killTab(tab);
    this.browser.loseTray();
  }

  /** The network breaks; `isSilent`: and nobody is told. */
  cut(tab: SimulatedTab, isSilent: boolean): void {
    if (isSilent) for (const link of this.#linksOf(tab)) link.isSilent = true;
    else if (this.#closeSocket(tab)) tab.deliver(() => tab.dispatch({ kind: 'socket-closed', code: 1006 }));
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

  #openSocket(tab: SimulatedTab): void {
    this.#connections += 1;
    const connection = this.#connections;
    this.#links.set(connection, { tab, isSilent: false, upMs: this.#nowMs, downMs: this.#nowMs });
    this.#toTab(connection, 20, () => tab.dispatch({ kind: 'socket-open' }));
  }

  #closeSocket(tab: SimulatedTab): boolean {
    let wasOpen = false;
    for (const [connection, link] of this.#links) {
      if (link.tab !== tab) continue;
      wasOpen = true;
      this.#links.delete(connection);
      this.server.disconnect(connection);
    }
    return wasOpen;
  }

  #linksOf(tab: SimulatedTab): readonly Link[] {
    return [...this.#links.values()].filter((link) => link.tab === tab);
  }

  #up(tab: SimulatedTab, frame: ClientFrameInit): void {
    this.sentFrames.push(frame);
    const id = frame.send?.clientMessageId;
    if (id && !this.browser.taken.includes(id)) this.sentTooSoon.push(id);
    for (const [connection, link] of this.#links) {
      if (link.tab !== tab || link.isSilent) continue;
      link.upMs = Math.max(link.upMs, this.#nowMs + this.#delayMs());
      this.#after(link.upMs - this.#nowMs, () => this.server.receive(connection, frame));
    }
  }

  #down(connection: number, frame: IncomingFrame): void {
    const link = this.#links.get(connection);
    if (link === undefined || link.isSilent) return;
    link.downMs = Math.max(link.downMs, this.#nowMs + this.#delayMs());
    this.#toTab(connection, link.downMs - this.#nowMs, () => link.tab.dispatch(frame));
  }

  /** Unless the connection is gone by then. */
  #toTab(connection: number, delayMs: number, run: () => void): void {
    this.#after(delayMs, () =>
      this.#links.get(connection)?.tab.deliver(() => {
        if (this.#links.has(connection)) run();
      }),
    );
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

  #chance(probability: number): boolean {
    return this.isFaulty && probability > 0 && this.#random() < probability;
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
