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

interface Amount {
  readonly bytes: number;
  readonly frames: number;
  readonly draftBytes: number;
}

interface MarkedFrame {
  readonly mark: Mark;
  /** Of a ping: how many there have been with it. */
  readonly pings: number;
  /** All that was sent with this frame and before. */
  readonly sent: Amount;
}

const nothing: Amount = { bytes: 0, frames: 0, draftBytes: 0 };

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
  #marked: MarkedFrame[] = [];
  #sent = nothing;
  #read = nothing;
  #pings = 0;
  #pongs = 0;
  #isFull = false;
  #furthest: { readonly turnId: string; readonly end: number } = { turnId: '', end: 0 };

  constructor(bounds: CreditBounds) {
    this.#bounds = bounds;
  }

  get unreadBytes(): number {
    return this.#sent.bytes - this.#read.bytes;
  }

  /** False from a refused event until half of the window is read. */
  get hasRoom(): boolean {
    return !this.#isFull;
  }

  /** Bytes of draft frames that may be sent now. */
  get draftRoom(): number {
    if (this.#isFull) return 0;
    return Math.max(0, this.#bounds.draftBytes - (this.#sent.draftBytes - this.#read.draftBytes));
  }

  /** It is time to ask whether the client reads, and it was not asked yet. */
  get isProbeDue(): boolean {
    const { draftBytes, windowBytes, windowFrames } = this.#bounds;
    const isMuch =
      this.unreadBytes >= windowBytes * PROBE_SHARE ||
      this.#unreadFrames >= windowFrames * PROBE_SHARE ||
      this.#sent.draftBytes - this.#read.draftBytes >= draftBytes * PROBE_DRAFT_SHARE;
    return isMuch && !this.#marked.some(({ mark }) => mark.kind === 'ping');
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
    const { bytes: allBytes, frames, draftBytes } = this.#sent;
    this.#sent = {
      bytes: allBytes + bytes,
      frames: frames + 1,
      draftBytes: draftBytes + (isDraft ? bytes : 0),
    };
    if (!mark || (mark.kind === 'draft' && this.#isAmbiguous(mark))) return;
    if (mark.kind === 'ping') this.#pings++;
    this.#marked.push({ mark, pings: this.#pings, sent: this.#sent });
  }

  /** True: something more is read. */
  acked({ seq, turnId, offset }: Ack): boolean {
    const isRead = ({ mark }: MarkedFrame) =>
      (mark.kind === 'event' && mark.seq <= seq) ||
      (mark.kind === 'draft' && mark.turnId === turnId && mark.end <= offset);
    return this.#readUpTo(this.#marked.findLastIndex(isRead) + 1);
  }

  /** True: something more is read. */
  ponged(): boolean {
    this.#pongs = Math.min(this.#pongs + 1, this.#pings);
    const answered = this.#marked.findLastIndex(({ mark, pings }) => mark.kind === 'ping' && pings <= this.#pongs);
    return this.#readUpTo(answered + 1);
  }

  get #unreadFrames(): number {
    return this.#sent.frames - this.#read.frames;
  }

  /** A draft that began again passes the same offsets twice: an `ack` of the first time says nothing of the second. */
  #isAmbiguous(mark: Mark & { kind: 'draft' }): boolean {
    const { turnId, end } = this.#furthest;
    if (mark.turnId === turnId && mark.end <= end) return true;
    this.#furthest = mark;
    return false;
  }

  #readUpTo(count: number): boolean {
    const last = this.#marked[count - 1];
    if (!last) return false;
    this.#read = last.sent;
    this.#marked = this.#marked.slice(count);
    const { windowBytes, windowFrames } = this.#bounds;
    if (this.unreadBytes <= windowBytes / 2 && this.#unreadFrames <= windowFrames / 2) this.#isFull = false;
    return true;
  }
}
