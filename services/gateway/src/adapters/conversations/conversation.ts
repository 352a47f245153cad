import type { BusMessage } from '@parley/bus';
import { serverFrame } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { readEvent } from '../../domain/audience.ts';
import { cursorStep } from '../../domain/cursor.ts';
import type { Position } from '../../domain/drafts.ts';
import { receivedFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { History } from './history.ts';
import { LiveDraft, type LiveDraftDeps } from './live-draft.ts';
import type { Viewer } from './viewer.ts';

interface Seat {
  /** Seq of the last event given to the viewer. */
  cursor: number;
  /** The next look goes to the store even if nothing is known to be missing. */
  mustRead: boolean;
  isCatchingUp: boolean;
  /** Has had all there was when it came: drafts make sense to it now. */
  isLive: boolean;
}

export interface ConversationDeps {
  readonly history: History;
  readonly clock: Clock;
  readonly askDraft: LiveDraftDeps['askDraft'];
  readonly onReadFailed: (cause: unknown) => void;
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
    this.#draft = new LiveDraft(position, { askDraft: deps.askDraft, show: (frame) => this.#pushLive(frame) });
    this.#deps = deps;
  }

  /** The newest seq known here. */
  get headSeq(): number {
    return this.#headSeq;
  }

  /** Gives `viewer` everything after `cursor`, then what comes. */
  show(viewer: Viewer, from: { readonly cursor: number; readonly isTurnOpen: boolean }): void {
    // Between reading the row and subscribing, events may have passed by unseen: only the store can tell.
    const seat: Seat = { cursor: from.cursor, mustRead: true, isCatchingUp: false, isLive: false };
    this.#seats.set(viewer, seat);
    if (from.isTurnOpen) this.#draft.view();
    void this.#catchUp(viewer, seat);
  }

  leave(viewer: Viewer): void {
    this.#seats.delete(viewer);
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
    for (const [viewer, seat] of this.#seats) if (seat.cursor < seq) void this.#catchUp(viewer, seat);
  }

  /** A message on the conversation's `evt.*`. */
  onEventMessage(message: BusMessage): void {
    const received = readEvent(message.data);
    if (received?.event.conversationId !== this.conversationId) return;
    const { seq } = received.event;
    // A draft of a turn that ends here is over for everybody, whenever they get the event.
    this.#draft.moveTo(received.event);
    for (const [viewer, seat] of this.#seats)
      if (cursorStep(seat.cursor, seq) === 'push') {
        seat.cursor = seq;
        viewer.push(received.frame);
      }
    this.noteHead(seq);
  }

  /** A message on the conversation's `live`. */
  onLiveMessage(message: BusMessage): void {
    const frame = serverFrame.decode(message.data);
    if (frame.typing || frame.presence)
      this.#pushLive(receivedFrame(frame, message.data), message.headers[SENDER_HEADER]);
    else this.#draft.receive(frame, message.data);
  }

  #pushLive(frame: SharedFrame, exceptConnectionId?: string): void {
    for (const [viewer, seat] of this.#seats)
      if (seat.isLive && viewer.connectionId !== exceptConnectionId) viewer.push(frame);
  }

  /** Reads until the viewer has all that is known to exist. At most one of these runs per viewer. */
  async #catchUp(viewer: Viewer, seat: Seat): Promise<void> {
    if (seat.isCatchingUp) return;
    seat.isCatchingUp = true;
    let failures = 0;
    while (this.#isSeated(viewer, seat) && (seat.mustRead || seat.cursor < this.#headSeq)) {
      const gained = await this.#readOnce(viewer, seat);
      failures = gained ? 0 : failures + 1;
      if (failures >= MAX_READ_FAILURES && this.#isSeated(viewer, seat)) viewer.fail('unavailable');
      else if (failures > 0) await this.#delay(FIRST_RETRY_MS * 2 ** (failures - 1));
    }
    seat.isCatchingUp = false;
    if (!this.#isSeated(viewer, seat) || seat.isLive) return;
    seat.isLive = true;
    for (const frame of this.#draft.frames()) viewer.push(frame);
  }

  /** False: nothing was read, or what is known to exist is not there yet. */
  async #readOnce(viewer: Viewer, seat: Seat): Promise<boolean> {
    const from = seat.cursor;
    const headBefore = this.#headSeq;
    try {
      const page = await this.#deps.history.after(from);
      seat.mustRead = false;
      if (page.position) this.#draft.moveTo(page.position);
      // Live events may have moved the cursor on while the store was asked.
      const missing = this.#isSeated(viewer, seat) ? page.frames.slice(seat.cursor - from) : [];
      seat.cursor += missing.length;
      this.noteHead(page.headSeq);
      if (missing.length > 0) await viewer.pushPage(missing);
      // A read that began before an event was known cannot hold it: that is no reason to wait.
      const isOutrun = this.#headSeq > headBefore;
      return seat.cursor > from || seat.cursor >= this.#headSeq || isOutrun;
    } catch (cause) {
      this.#deps.onReadFailed(cause);
      return false;
    }
  }

  #isSeated(viewer: Viewer, seat: Seat): boolean {
    return this.#seats.get(viewer) === seat;
  }

  #delay(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.#deps.clock.after(delayMs, resolve));
  }
}
