import type { Clock, Timer } from '@parley/flow';
import { applyChange, emptyRecord, type OutboxChange, type OutboxRecord } from '../machine/outbox-record.ts';
import type { OpenOutbox, OutboxListener, OutboxStorage } from '../storage.ts';
import type { Bell, Election, RecordStore, Tray } from './ports.ts';

export interface SharedOutboxDeps {
  readonly store: RecordStore;
  readonly bell: Bell;
  readonly tray: Tray;
  /** Without one every tab sends what is in the outbox: the ids and the order are the same, so it is only more work. */
  readonly election: Election | undefined;
  readonly clock: Pick<Clock, 'after' | 'clear'>;
}

/** A store that failed is tried again: after a crash it may only be slow to open. */
const RETRY_FIRST_MS = 500;
const RETRY_LAST_MS = 30_000;
/** So often in a row, and the tab does without: what it sends then may overtake what other tabs have stored. */
const FAILURES_TO_GO_ALONE = 3;

export function createSharedOutbox(deps: SharedOutboxDeps): OutboxStorage {
  return { open: (listener) => new SharedOutbox(deps, listener) };
}

/**
 * One tab's way to the record: one transaction at a time, each with all that was asked for meanwhile. When the store
 * keeps failing the tab goes on with what it knows, and sends that itself: no other tab sees it.
 */
class SharedOutbox implements OpenOutbox {
  readonly #deps: SharedOutboxDeps;
  readonly #listener: OutboxListener;
  /** Asked for and not known to be stored, oldest first. */
  #changes: readonly OutboxChange[] = [];
  /** Those that the listener was already given, since the store failed. */
  readonly #given = new WeakSet<OutboxChange>();
  /** The record may have been changed by another tab. */
  #isBehind = true;
  #isBusy = false;
  #isSought = false;
  #isElected = false;
  #failures = 0;
  #retry: Timer | undefined;
  #last: OutboxRecord = emptyRecord;

  constructor(deps: SharedOutboxDeps, listener: OutboxListener) {
    this.#deps = deps;
    this.#listener = listener;
    const look = () => this.#look();
    deps.bell.listen(look);
    deps.tray.listen(look);
    this.#run();
  }

  change(changes: readonly OutboxChange[]): void {
    for (const change of changes) if (change.kind === 'add') this.#deps.tray.put(change.entry);
    this.#changes = [...this.#changes, ...changes];
    if (this.#isAlone) this.#giveUnstored();
    else if (this.#failures === 0) this.#run();
  }

  seekLead(): void {
    this.#isSought = true;
    const { election } = this.#deps;
    this.#isElected = election === undefined;
    this.#tellLead();
    election?.seek((isLeader) => {
      this.#isElected = isLeader;
      this.#tellLead();
      // Whoever led before may have left something in the tray.
      if (isLeader) this.#look();
    });
  }

  seizeLead(): void {
    this.#deps.election?.seize();
  }

  leaveLead(): void {
    this.#isSought = false;
    this.#isElected = false;
    this.#deps.election?.leave();
  }

  get #isAlone(): boolean {
    return this.#failures >= FAILURES_TO_GO_ALONE;
  }

  #tellLead(): void {
    if (this.#isSought) this.#listener.led(this.#isElected || this.#isAlone);
  }

  #look(): void {
    this.#isBehind = true;
    if (this.#failures === 0) this.#run();
  }

  #run(): void {
    if (this.#isBusy || (!this.#isBehind && this.#changes.length === 0)) return;
    this.#isBusy = true;
    this.#isBehind = false;
    const trayed = this.#deps.tray.entries();
    const asked = this.#changes;
    let before = emptyRecord;
    const update = (record: OutboxRecord) => {
      before = record;
      const swept = trayed.reduce((swept, entry) => applyChange(swept, { kind: 'add', entry }), record);
      return asked.reduce(applyChange, swept);
    };
    this.#deps.store.transact(update, (record) => {
      this.#isBusy = false;
      if (record === undefined) {
        this.#failed();
        return;
      }
      this.#deps.tray.remove(trayed);
      if (record !== before) this.#deps.bell.ring();
      this.#succeeded(record, asked);
    });
  }

  #succeeded(record: OutboxRecord, asked: readonly OutboxChange[]): void {
    const wasAlone = this.#isAlone;
    this.#failures = 0;
    this.#last = record;
    const stored = new Set(asked);
    this.#changes = this.#changes.filter((change) => !stored.has(change));
    // What was given before does not vanish until it is stored as well.
    const shown = this.#changes.filter((change) => this.#given.has(change)).reduce(applyChange, record);
    this.#listener.changed(shown, this.#countNew(asked));
    if (wasAlone) this.#tellLead();
    this.#run();
  }

  #failed(): void {
    const delayMs = Math.min(RETRY_FIRST_MS * 2 ** this.#failures, RETRY_LAST_MS);
    this.#failures += 1;
    this.#isBehind = true;
    if (this.#isAlone) this.#giveUnstored();
    if (this.#failures === FAILURES_TO_GO_ALONE) this.#tellLead();
    this.#deps.clock.clear(this.#retry);
    this.#retry = this.#deps.clock.after(delayMs, () => this.#run());
  }

  #giveUnstored(): void {
    const record = this.#changes.reduce(applyChange, this.#last);
    const done = this.#countNew(this.#changes);
    for (const change of this.#changes) this.#given.add(change);
    this.#forgetSettled(record);
    this.#listener.changed(record, done);
  }

  #countNew(changes: readonly OutboxChange[]): number {
    return changes.filter((change) => !this.#given.has(change)).length;
  }

  /** Texts that nobody needs any more. That they are settled is kept: the store may have them after all. */
  #forgetSettled({ settled }: OutboxRecord): void {
    const ids = new Set(settled.map(({ clientMessageId }) => clientMessageId));
    this.#changes = this.#changes.filter((change) => change.kind !== 'add' || !ids.has(change.entry.clientMessageId));
    this.#deps.tray.remove(this.#deps.tray.entries().filter(({ clientMessageId }) => ids.has(clientMessageId)));
  }
}
