import type { BusMessage } from '@parley/bus';
import { type ServerFrame, serverFrame } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { readEvent } from '../../domain/audience.ts';
import type { Position } from '../../domain/position.ts';
import { receivedFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { History } from './history.ts';
import { LiveDraft, type LiveDraftDeps, type ShownChange } from './live-draft.ts';
import { Seat } from './seat.ts';
import type { Viewer } from './viewer.ts';

/** The same for all conversations. */
export interface ConversationDeps {
  readonly history: History;
  readonly clock: Clock;
  readonly askDraft: LiveDraftDeps['askDraft'];
  readonly onReadFailed: (cause: unknown, conversationId: string) => void;
}

/** On a `live` message: the connection it came from, which does not get it back. */
export const SENDER_HEADER = 'parley-connection';

/** A store that is out of reach for longer (5 s) costs the viewer its socket; it comes back with backoff. */
const MAX_READ_FAILURES = 6;
const FIRST_RETRY_MS = 80;

/**
 * What this gateway knows of one conversation, and the sockets that follow it. Invariant: a viewer whose cursor is
 * below the known head is catching up from the store.
 */
export class Conversation {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly #deps: ConversationDeps;
  readonly #draft: LiveDraft;
  readonly #seats = new Map<Viewer, Seat>();
  #headSeq: number;

  constructor(tenantId: string, position: Position, deps: ConversationDeps) {
    this.tenantId = tenantId;
    this.conversationId = position.conversationId;
    this.#headSeq = position.seq;
    this.#draft = new LiveDraft(position, { askDraft: deps.askDraft, show: (changes) => this.#showDraft(changes) });
    this.#deps = deps;
  }

  /** The newest seq known here. */
  get headSeq(): number {
    return this.#headSeq;
  }

  /** An answer is being written. */
  get isStreaming(): boolean {
    return this.#draft.isStreaming;
  }

  /** Viewers that wait for events out of the store. */
  get catchingUp(): number {
    let count = 0;
    for (const { isCatchingUp } of this.#seats.values()) if (isCatchingUp) count++;
    return count;
  }

  /** Gives `viewer` everything after `cursor`, then what comes. */
  show(viewer: Viewer, from: { readonly cursor: number; readonly isTurnOpen: boolean }): void {
    // Between reading the row and subscribing, events may have passed by unseen: only the store can tell.
    const seat = new Seat(viewer, from.cursor);
    this.#seats.set(viewer, seat);
    if (from.isTurnOpen) this.#draft.view();
    void this.#catchUp(seat);
  }

  leave(viewer: Viewer): void {
    const seat = this.#seats.get(viewer);
    this.#seats.delete(viewer);
    seat?.wake();
  }

  /** The viewer has read more of what it was sent. */
  onRoom(viewer: Viewer): void {
    const seat = this.#seats.get(viewer);
    if (!seat) return;
    if (viewer.hasRoom) seat.wake();
    if (!this.#isBehind(seat)) seat.catchUpDraft(this.#draft.state);
  }

  /** The conversation's row was read again. */
  moveTo(position: Position): void {
    this.#draft.moveTo(position);
    this.noteHead(position.seq);
  }

  /** An event `seq` exists: whoever has not got it is missing something. */
  noteHead(seq: number): void {
    if (seq <= this.#headSeq) return;
    this.#headSeq = seq;
    for (const seat of this.#seats.values()) if (seat.cursor < seq) void this.#catchUp(seat);
  }

  /** A message on the conversation's `evt.*`. */
  onEventMessage(message: BusMessage): void {
    const received = readEvent(message.data);
    if (received?.event.conversationId !== this.conversationId) return;
    const { seq } = received.event;
    // A draft of a turn that ends here is over for everybody, whenever they get the event.
    this.#draft.moveTo(received.event);
    for (const seat of this.#seats.values()) seat.offer(received.frame, seq);
    this.noteHead(seq);
  }

  /** A message on the conversation's `live`. */
  onLiveMessage(message: BusMessage): void {
    const frame = serverFrame.decode(message.data);
    if (frame.typing || frame.presence) this.#pushPassing(frame, message);
    else this.#draft.receive(frame, message.data);
  }

  #pushPassing(frame: ServerFrame, { data, headers }: BusMessage): void {
    const shared = receivedFrame(frame, data);
    for (const [viewer, seat] of this.#seats)
      if (!this.#isBehind(seat) && viewer.connectionId !== headers[SENDER_HEADER]) viewer.pushPassing(shared);
  }

  #showDraft(changes: readonly ShownChange[]): void {
    for (const seat of this.#seats.values()) {
      const isBehind = this.#isBehind(seat);
      for (const { effect, frame } of changes) seat.showDraft(effect, frame, isBehind);
      if (!isBehind) seat.catchUpDraft(this.#draft.state);
    }
  }

  /** A draft makes sense only to who has every event before it. */
  #isBehind(seat: Seat): boolean {
    return seat.isCatchingUp || seat.mustRead || seat.cursor < this.#headSeq;
  }

  /** Reads until the viewer has all that is known to exist. At most one of these runs per viewer. */
  async #catchUp(seat: Seat): Promise<void> {
    if (seat.isCatchingUp) return;
    seat.isCatchingUp = true;
    let failures = 0;
    while (this.#isSeated(seat) && (seat.mustRead || seat.cursor < this.#headSeq)) {
      if (!seat.viewer.hasRoom) {
        // What it cannot take is not kept for it: the store has it. The socket ends this wait at the latest.
        await seat.room();
        continue;
      }
      const gained = await this.#readOnce(seat);
      failures = gained ? 0 : failures + 1;
      if (failures >= MAX_READ_FAILURES && this.#isSeated(seat)) seat.viewer.fail('unavailable');
      else if (failures > 0) await this.#delay(FIRST_RETRY_MS * 2 ** (failures - 1));
    }
    seat.isCatchingUp = false;
    if (this.#isSeated(seat)) seat.catchUpDraft(this.#draft.state);
  }

  /** False: nothing was read, or what is known to exist is not there yet. */
  async #readOnce(seat: Seat): Promise<boolean> {
    const from = seat.cursor;
    const headBefore = this.#headSeq;
    try {
      const page = await this.#deps.history.after(this, from);
      seat.mustRead = false;
      if (page.position) this.#draft.moveTo(page.position);
      this.#giveRest(seat, from, page.frames);
      this.noteHead(page.headSeq);
      // A read that began before an event was known cannot hold it: that is no reason to wait.
      const isOutrun = this.#headSeq > headBefore;
      return seat.cursor > from || seat.cursor >= this.#headSeq || isOutrun || !seat.viewer.hasRoom;
    } catch (cause) {
      this.#deps.onReadFailed(cause, this.conversationId);
      return false;
    }
  }

  /** `frames` are events `from` + 1, + 2, …; live events may have moved the cursor on while the store was asked. */
  #giveRest(seat: Seat, from: number, frames: readonly SharedFrame[]): void {
    while (this.#isSeated(seat)) {
      const frame = frames[seat.cursor - from];
      if (!frame || !seat.viewer.pushEvent(frame, seat.cursor + 1)) return;
      seat.cursor++;
    }
  }

  #isSeated(seat: Seat): boolean {
    return this.#seats.get(seat.viewer) === seat;
  }

  #delay(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.#deps.clock.after(delayMs, resolve));
  }
}
