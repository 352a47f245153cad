/** A frame by whose arrival a client proves that it has read so far: what is sent on one socket arrives in order. */
export type Mark =
  /** Read when an `ack` names this seq or a later one. */
  | { readonly kind: 'event'; readonly seq: number }
  /** Read when an `ack` names this turn, and this end of its draft or a later one (UTF-16 code units). */
  | { readonly kind: 'draft'; readonly turnId: string; readonly end: number }
  /** Read when it is answered: the n-th `pong` answers the n-th `ping`. */
  | { readonly kind: 'ping' };

export interface CreditBounds {
  /** Of draft frames: sent and not known to be read. */
  readonly draftBytes: number;
  /** Of all frames; beyond, no event is sent. */
  readonly windowBytes: number;
  readonly windowFrames: number;
}

export interface Ack {
  readonly seq: number;
  readonly turnId: string;
  readonly offset: number;
}

interface MarkedFrame {
  readonly mark: Mark;
  /** Of a ping: how many there have been with it. */
  readonly pings: number;
  /** All that was sent with this frame and before. */
  readonly bytes: number;
  readonly frames: number;
  readonly draftBytes: number;
  /** The one sent after it. */
  next: MarkedFrame | undefined;
}

/** An unread amount that makes a ping worth while: a client that never acknowledges at least answers pings. */
const PROBE_SHARE = 1 / 8;
const PROBE_DRAFT_SHARE = 1 / 2;

/**
 * What was sent on one socket and is not known to be read, and what more may be sent. The operating system takes
 * megabytes before a socket shows that nobody reads, so only the client can tell. Belongs to a connection: what was
 * sent on another one counts for nothing here. Decides only.
 */
export class Credit {
  readonly #bounds: CreditBounds;
  /** Marked and not read. Each knows the next: an array would be garbage with every frame that is read. */
  #oldest: MarkedFrame | undefined;
  #newest: MarkedFrame | undefined;
  #sentBytes = 0;
  #sentFrames = 0;
  #sentDraftBytes = 0;
  #readBytes = 0;
  #readFrames = 0;
  #readDraftBytes = 0;
  #pings = 0;
  #pongs = 0;
  #isFull = false;
  #furthest: { readonly turnId: string; readonly end: number } = { turnId: '', end: 0 };

  constructor(bounds: CreditBounds) {
    this.#bounds = bounds;
  }

  get unreadBytes(): number {
    return this.#sentBytes - this.#readBytes;
  }

  /** False from a refused event until half of the window is read. */
  get hasRoom(): boolean {
    return !this.#isFull;
  }

  /** Bytes of draft frames that may be sent now. */
  get draftRoom(): number {
    if (this.#isFull) return 0;
    return Math.max(0, this.#bounds.draftBytes - this.#unreadDraftBytes);
  }

  /** It is time to ask whether the client reads, and it was not asked yet. */
  get isProbeDue(): boolean {
    const { draftBytes, windowBytes, windowFrames } = this.#bounds;
    const isMuch =
      this.unreadBytes >= windowBytes * PROBE_SHARE ||
      this.#unreadFrames >= windowFrames * PROBE_SHARE ||
      this.#unreadDraftBytes >= draftBytes * PROBE_DRAFT_SHARE;
    return isMuch && !this.#lastOf(({ mark }) => mark.kind === 'ping');
  }

  /** Whether an event of this size may be sent; one alone always may. */
  admitsEvent(bytes: number): boolean {
    const { windowBytes, windowFrames } = this.#bounds;
    const isBeyond = this.unreadBytes + bytes > windowBytes || this.#unreadFrames >= windowFrames;
    if (isBeyond && this.unreadBytes > 0) this.#isFull = true;
    return !this.#isFull;
  }

  admitsDraft(bytes: number): boolean {
    return bytes <= this.draftRoom;
  }

  /** A frame was sent; without a mark, it is read when a later one is. */
  sent(bytes: number, mark?: Mark, isDraft = mark?.kind === 'draft'): void {
    this.#sentBytes += bytes;
    this.#sentFrames++;
    if (isDraft) this.#sentDraftBytes += bytes;
    if (!mark || (mark.kind === 'draft' && this.#isAmbiguous(mark))) return;
    if (mark.kind === 'ping') this.#pings++;
    const marked: MarkedFrame = {
      mark,
      pings: this.#pings,
      bytes: this.#sentBytes,
      frames: this.#sentFrames,
      draftBytes: this.#sentDraftBytes,
      next: undefined,
    };
    if (this.#newest) this.#newest.next = marked;
    else this.#oldest = marked;
    this.#newest = marked;
  }

  /** True: something more is read. */
  acked({ seq, turnId, offset }: Ack): boolean {
    const isRead = ({ mark }: MarkedFrame) =>
      (mark.kind === 'event' && mark.seq <= seq) ||
      (mark.kind === 'draft' && mark.turnId === turnId && mark.end <= offset);
    return this.#readUpTo(this.#lastOf(isRead));
  }

  /** True: something more is read. */
  ponged(): boolean {
    this.#pongs = Math.min(this.#pongs + 1, this.#pings);
    return this.#readUpTo(this.#lastOf(({ mark, pings }) => mark.kind === 'ping' && pings <= this.#pongs));
  }

  get #unreadFrames(): number {
    return this.#sentFrames - this.#readFrames;
  }

  get #unreadDraftBytes(): number {
    return this.#sentDraftBytes - this.#readDraftBytes;
  }

  #lastOf(isMeant: (frame: MarkedFrame) => boolean): MarkedFrame | undefined {
    let last: MarkedFrame | undefined;
    for (let frame = this.#oldest; frame; frame = frame.next) if (isMeant(frame)) last = frame;
    return last;
  }

  /** A draft that began again passes the same offsets twice: an `ack` of the first time says nothing of the second. */
  #isAmbiguous(mark: Mark & { kind: 'draft' }): boolean {
    const { turnId, end } = this.#furthest;
    if (mark.turnId === turnId && mark.end <= end) return true;
    this.#furthest = mark;
    return false;
  }

  #readUpTo(last: MarkedFrame | undefined): boolean {
    if (!last) return false;
    this.#readBytes = last.bytes;
    this.#readFrames = last.frames;
    this.#readDraftBytes = last.draftBytes;
    this.#oldest = last.next;
    if (!last.next) this.#newest = undefined;
    // What is read and has grown old would keep all that follows it from dying young.
    last.next = undefined;
    const { windowBytes, windowFrames } = this.#bounds;
    if (this.unreadBytes <= windowBytes / 2 && this.#unreadFrames <= windowFrames / 2) this.#isFull = false;
    return true;
  }
}
