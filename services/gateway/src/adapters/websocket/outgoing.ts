import { type ErrorCode, errorTable } from '@parley/contract';
import type { Clock, Timer } from '@parley/flow';
import { type Ack, Credit, type CreditBounds, type Mark } from '../../domain/credit.ts';
import type { Language } from '../../domain/language.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { WireFormat } from '../../domain/wire-format.ts';
import type { GatewayMetrics } from '../../metrics.ts';
import type { PeerSocket } from './peer-socket.ts';

/** The same for all connections. */
export interface OutgoingDeps {
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  readonly credit: CreditBounds;
  /** Unread, or not even taken by the system: whatever the client claims to have read, it costs no more memory. */
  readonly maxBufferedBytes: number;
  /** With a full window, a client has this long to read any more of it. */
  readonly stallTimeoutMs: number;
}

/** Who reads what is sent, and how. */
export interface Reader {
  readonly socket: PeerSocket;
  readonly format: WireFormat;
  readonly language: Language;
}

/** Whose frames these are. */
export interface OutgoingOwner {
  onTooSlow(): void;
  onProbeDue(): void;
}

/** A peer that does not answer the close frame keeps its socket no longer than this. */
const LINGER_MS = 2_000;

/** The sending half of a connection. Nothing waits here: what may not be sent is refused. */
export class OutgoingFrames {
  readonly #deps: OutgoingDeps;
  readonly #reader: Reader;
  readonly #owner: OutgoingOwner;
  readonly #credit: Credit;
  #stall: Timer | undefined;

  constructor(deps: OutgoingDeps, reader: Reader, owner: OutgoingOwner) {
    this.#deps = deps;
    this.#reader = reader;
    this.#owner = owner;
    this.#credit = new Credit(deps.credit);
  }

  get unreadBytes(): number {
    return this.#credit.unreadBytes;
  }

  get hasRoom(): boolean {
    return this.#credit.hasRoom;
  }

  get draftRoom(): number {
    return this.#credit.draftRoom;
  }

  /** Whatever room there is: for answers, of which a client gets no more than it asks for. */
  send(frame: SharedFrame, mark?: Mark): void {
    this.#send(frame, this.#reader.format.sizeOf(frame), mark);
  }

  /** False: not sent. */
  sendEvent(frame: SharedFrame, seq: number): boolean {
    const size = this.#reader.format.sizeOf(frame);
    if (this.#credit.admitsEvent(size)) {
      this.#send(frame, size, { kind: 'event', seq });
      return true;
    }
    this.#stall ??= this.#stallTimer();
    return false;
  }

  /** A piece of a draft, or its beginning. False: not sent. */
  sendDraft(frame: SharedFrame, end?: { readonly turnId: string; readonly end: number }): boolean {
    const size = this.#reader.format.sizeOf(frame);
    if (!this.#credit.admitsDraft(size)) return false;
    this.#send(frame, size, end && { kind: 'draft', ...end }, true);
    return true;
  }

  /** True: something more is read. */
  acked(ack: Ack): boolean {
    return this.#credit.acked(ack) && this.#goesOn();
  }

  /** True: something more is read. */
  ponged(): boolean {
    return this.#credit.ponged() && this.#goesOn();
  }

  /** Says why, then closes. */
  close(code: ErrorCode): void {
    const { clock, metrics } = this.#deps;
    const { socket, language } = this.#reader;
    const { closeCode = errorTable.unavailable.closeCode, text } = errorTable[code] as {
      closeCode?: number;
      text: { readonly [L in Language]: string };
    };
    metrics.closes.inc({ code });
    // A client that was told to move has been told why.
    if (code !== 'draining' && socket.isOpen) this.send(ownFrame('error', { code, message: text[language] }));
    socket.close(closeCode, code);
    const linger = clock.after(LINGER_MS, () => socket.terminate());
    socket.onceClosed(() => clock.clear(linger));
  }

  /** Ends timers. */
  release(): void {
    this.#deps.clock.clear(this.#stall);
    this.#stall = undefined;
  }

  #send(frame: SharedFrame, size: number, mark: Mark | undefined, isDraft = false): void {
    const { metrics, maxBufferedBytes } = this.#deps;
    const { socket, format } = this.#reader;
    metrics.countFrame('out', frame.kind);
    socket.send(format.encode(frame));
    this.#credit.sent(size, mark, isDraft);
    if (!socket.isOpen) return;
    if (Math.max(socket.bufferedAmount, this.#credit.unreadBytes) > maxBufferedBytes) this.#owner.onTooSlow();
    else if (this.#credit.isProbeDue) this.#owner.onProbeDue();
  }

  #goesOn(): true {
    this.release();
    if (!this.#credit.hasRoom) this.#stall = this.#stallTimer();
    // Else nobody would ask: with a full window nothing more is sent.
    if (this.#credit.isProbeDue) this.#owner.onProbeDue();
    return true;
  }

  #stallTimer(): Timer {
    return this.#deps.clock.after(this.#deps.stallTimeoutMs, () => this.#owner.onTooSlow());
  }
}
