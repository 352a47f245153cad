import type { Timer } from '@parley/flow';
import type { Bell, Election, RecordStore, Tray } from '../browser/ports.ts';
import { createSharedOutbox } from '../browser/shared-outbox.ts';
import type { OutboxStorage } from '../storage.ts';
import type { Entry } from './entry.ts';
import { emptyRecord, type OutboxRecord } from './outbox-record.ts';
import type { SimulatedTab } from './simulated-tab.suite.ts';

export interface BrowserClock {
  after(delayMs: number, run: () => void): void;
  /** In [0, 1). */
  random(): number;
  /** Never once the world is not faulty any more. */
  chance(probability: number): boolean;
}

/** In a row: after one more a tab goes its own way. */
const MOST_FAILURES = 2;

interface Waiting {
  readonly tab: SimulatedTab;
  readonly run: () => void;
}

/** What the tabs of one browser share. Transactions and locks end with their tab, whatever moment that is. */
export class SimulatedBrowser {
  record: OutboxRecord = emptyRecord;
  /** Ids in the order in which they came into the record. */
  readonly taken: string[] = [];
  /** False: a browser without Web Locks. */
  readonly #hasLocks: boolean;
  readonly #clock: BrowserClock;
  readonly #tabs = new Set<SimulatedTab>();
  /** The store and the lock: who has it, then who waits. */
  readonly #transactions: Waiting[] = [];
  #isTransacting = false;
  #holder: { readonly tab: SimulatedTab; readonly taken: () => void } | undefined;
  #seekers: (Waiting & { readonly taken: () => void })[] = [];
  readonly #listeners: { readonly tab: SimulatedTab; readonly run: () => void }[] = [];
  #tray: readonly Entry[] = [];
  /** What reached the disk, sooner or later. */
  readonly #trays: (readonly Entry[])[] = [[]];

  constructor(clock: BrowserClock, hasLocks: boolean) {
    this.#clock = clock;
    this.#hasLocks = hasLocks;
  }

  storageOf(tab: SimulatedTab): OutboxStorage {
    this.#tabs.add(tab);
    const election = this.#hasLocks ? this.#electionOf(tab) : undefined;
    return createSharedOutbox({
      store: this.#storeOf(tab),
      bell: this.#bellOf(tab),
      tray: this.#trayOf(tab),
      election,
      clock: {
        after: (delayMs, run) => {
          this.#clock.after(delayMs, () => tab.deliver(run));
          return {} as Timer;
        },
        // Each failed transaction starts one, and the one before has run by then.
        clear: () => {},
      },
    });
  }

  /** The tab is gone: nothing it waited for happens any more. */
  forget(tab: SimulatedTab): void {
    this.#tabs.delete(tab);
    this.#seekers = this.#seekers.filter((one) => one.tab !== tab);
    if (this.#holder?.tab === tab) this.#release();
  }

  /** Killed as a whole, and what `localStorage` had not written yet with it. */
  loseTray(): void {
    this.#tray = this.#trays[Math.floor(this.#clock.random() * this.#trays.length)] ?? [];
  }

  #storeOf(tab: SimulatedTab): RecordStore {
    let failures = 0;
    return {
      transact: (update, done) => {
        const run = () => {
          // Too slow for whoever waits: it may have happened, or not.
          const isLate = failures < MOST_FAILURES && this.#clock.chance(0.05);
          failures = isLate ? failures + 1 : 0;
          if (isLate) this.#clock.after(50, () => tab.deliver(() => done(undefined)));
          if (isLate && this.#clock.random() < 0.5) return;
          const record = update(this.record);
          const known = new Set(this.taken);
          for (const { clientMessageId } of record.entries)
            if (!known.has(clientMessageId)) this.taken.push(clientMessageId);
          this.record = record;
          if (!isLate) this.#clock.after(this.#clock.random() * 10, () => tab.deliver(() => done(record)));
        };
        this.#transactions.push({ tab, run });
        this.#nextTransaction();
      },
    };
  }

  #nextTransaction(): void {
    if (this.#isTransacting) return;
    const next = this.#transactions.shift();
    if (next === undefined) return;
    this.#isTransacting = true;
    this.#clock.after(this.#clock.random() * 30, () => {
      this.#isTransacting = false;
      if (!next.tab.isDead) next.run();
      this.#nextTransaction();
    });
  }

  #bellOf(tab: SimulatedTab): Bell {
    return {
      ring: () => this.#tell(tab),
      listen: (run) => this.#listeners.push({ tab, run }),
    };
  }

  #tell(from: SimulatedTab): void {
    for (const { tab, run } of this.#listeners) {
      if (tab === from || tab.isDead) continue;
      this.#clock.after(this.#clock.random() * 30, () => tab.deliver(run));
    }
  }

  #trayOf(tab: SimulatedTab): Tray {
    const write = (tray: readonly Entry[]) => {
      this.#tray = tray;
      this.#trays.push(tray);
    };
    return {
      put: (entry) => {
        write([...this.#tray, entry]);
        this.#tell(tab);
      },
      entries: () => this.#tray,
      remove: (entries) => {
        const ids = new Set(entries.map(({ clientMessageId }) => clientMessageId));
        write(this.#tray.filter(({ clientMessageId }) => !ids.has(clientMessageId)));
      },
      // The bell of this simulation tells of the tray, too.
      listen: () => {},
    };
  }

  #electionOf(tab: SimulatedTab): Election {
    let led: (isLeader: boolean) => void = () => {};
    const taken = () => {
      led(false);
      this.#seekers.push(seeker());
    };
    const seeker = () => ({ tab, taken, run: () => tab.deliver(() => led(true)) });
    const leave = () => {
      led = () => {};
      this.#seekers = this.#seekers.filter((one) => one.tab !== tab);
      if (this.#holder?.tab === tab) this.#release();
    };
    return {
      seek: (listener) => {
        led = listener;
        this.#seekers.push(seeker());
        this.#grant();
      },
      seize: () => {
        this.#seekers = this.#seekers.filter((one) => one.tab !== tab);
        const before = this.#holder;
        this.#holder = { tab, taken };
        if (before !== undefined && before.tab !== tab) before.tab.deliver(before.taken);
        this.#clock.after(1, () => tab.deliver(() => led(true)));
      },
      leave,
    };
  }

  #release(): void {
    this.#holder = undefined;
    this.#grant();
  }

  #grant(): void {
    if (this.#holder !== undefined) return;
    const next = this.#seekers.shift();
    if (next === undefined) return;
    this.#holder = next;
    this.#clock.after(this.#clock.random() * 20, next.run);
  }
}
