import { applyChange, emptyRecord, type OutboxChange, type OutboxRecord } from '../machine/outbox-record.ts';
import type { OpenOutbox, OutboxListener, OutboxStorage } from '../storage.ts';
import type { Bell, Election, RecordStore, Tray } from './ports.ts';

export interface SharedOutboxDeps {
  readonly store: RecordStore;
  readonly bell: Bell;
  readonly tray: Tray;
  /** Without one every tab sends what is in the outbox: the ids and the order are the same, so it is only more work. */
  readonly election: Election | undefined;
}

/** Then the store is left alone: what this page writes lives as long as the page does. */
const MAX_FAILURES = 3;

export function createSharedOutbox(deps: SharedOutboxDeps): OutboxStorage {
  return { open: (listener) => new SharedOutbox(deps, listener) };
}

/** One tab's way to the record: one transaction at a time, each with all that was asked for meanwhile. */
class SharedOutbox implements OpenOutbox {
  readonly #deps: SharedOutboxDeps;
  readonly #listener: OutboxListener;
  /** Asked for and not known to be stored, oldest first. */
  #changes: readonly OutboxChange[] = [];
  /** How many of them the listener was already given, when the store failed. */
  #given = 0;
  /** The record may have been changed by another tab. */
  #isBehind = true;
  #isBusy = false;
  #isSought = false;
  #failures = 0;
  #last: OutboxRecord = emptyRecord;

  constructor(deps: SharedOutboxDeps, listener: OutboxListener) {
    this.#deps = deps;
    this.#listener = listener;
    const look = () => {
      this.#isBehind = true;
      this.#run();
    };
    deps.bell.listen(look);
    deps.tray.listen(look);
    this.#run();
  }

  change(changes: readonly OutboxChange[]): void {
    for (const change of changes) if (change.kind === 'add') this.#deps.tray.put(change.entry);
    this.#changes = [...this.#changes, ...changes];
    this.#run();
  }

  seekLead(): void {
    this.#isSought = true;
    const { election } = this.#deps;
    if (election === undefined || this.#failures > 0) this.#lead(true);
    // Whoever led before may have left something in the tray.
    election?.seek((isLeader) => {
      if (isLeader) this.#isBehind = true;
      this.#lead(isLeader || this.#failures > 0);
      this.#run();
    });
  }

  seizeLead(): void {
    this.#deps.election?.seize();
  }

  leaveLead(): void {
    this.#isSought = false;
    this.#deps.election?.leave();
  }

  #lead(isLeader: boolean): void {
    if (this.#isSought) this.#listener.led(isLeader);
  }

  #run(): void {
    if (this.#isBusy || (!this.#isBehind && this.#changes.length === 0)) return;
    this.#isBusy = true;
    this.#isBehind = false;
    const left = this.#deps.tray.entries();
    const asked = this.#changes;
    let before = this.#last;
    const update = (record: OutboxRecord) => {
      before = record;
      const swept = left.reduce((swept, entry) => applyChange(swept, { kind: 'add', entry }), record);
      return asked.reduce(applyChange, swept);
    };
    const done = (record: OutboxRecord | undefined) => {
      this.#isBusy = false;
      if (record === undefined) this.#failed(update, asked.length);
      else {
        const isStored = this.#failures < MAX_FAILURES;
        const kept = new Set(isStored ? [] : record.entries.map(({ clientMessageId }) => clientMessageId));
        this.#deps.tray.remove(left.filter(({ clientMessageId }) => !kept.has(clientMessageId)));
        if (record !== before) this.#deps.bell.ring();
        this.#succeeded(record, asked.length);
      }
    };
    if (this.#failures >= MAX_FAILURES) done(update(this.#last));
    else this.#deps.store.transact(update, done);
  }

  #succeeded(record: OutboxRecord, asked: number): void {
    if (this.#failures < MAX_FAILURES) this.#failures = 0;
    this.#last = record;
    this.#changes = this.#changes.slice(asked);
    const given = this.#given;
    this.#given = 0;
    this.#listener.changed(record, asked - given);
    this.#run();
  }

  /** The page goes on with what it knows, and sends it itself: no other tab sees it. */
  #failed(update: (record: OutboxRecord) => OutboxRecord, asked: number): void {
    this.#failures += 1;
    const given = this.#given;
    this.#given = asked;
    this.#listener.changed(update(this.#last), asked - given);
    this.#lead(true);
    if (this.#changes.length > asked || this.#failures === MAX_FAILURES) this.#run();
  }
}
