import type { Socket } from 'node:net';
import type { Clock, Timer } from '@parley/flow';
import type { ActiveToxic, Toxic, ToxicKind } from './toxic.ts';

export interface LaneOptions {
  readonly source: Socket;
  readonly target: Socket;
  /** Those of this direction, now. */
  readonly toxics: () => readonly ActiveToxic[];
  /** Breaks the whole connection off. */
  readonly cut: () => void;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
}

interface Piece {
  readonly bytes: Buffer;
  readonly dueAtMs: number;
}

/** More than this is not held: the sender is made to wait, as by a full socket. */
export const MAX_HELD_BYTES = 256 * 1024;
/** With little bandwidth a piece is worth so much time. */
const SLICE_MS = 50;

/** One direction of one connection: takes what the source sends, and passes it on as the toxics allow. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #held: Piece[] = [];
  readonly #passedUnder = new Map<ActiveToxic, number>();
  #heldBytes = 0;
  #lastDueAtMs = 0;
  /** With little bandwidth: when the next piece may go. */
  #freeAtMs = 0;
  #timer: Timer | undefined;
  #hasEnded = false;
  #isBroken = false;
  #isFull = false;
  #isDead = false;

  constructor(options: LaneOptions) {
    this.#options = options;
    const { source, target } = options;
    source.on('data', (bytes) => this.#take(bytes as Buffer));
    source.on('end', () => {
      this.#hasEnded = true;
      this.pass();
      // Nobody is left to say goodbye to.
      if (target.destroyed) source.destroy();
    });
    source.on('close', (hadError) => {
      this.#isBroken = hadError;
      this.pass();
    });
    // The other way is over as well, and this one has nothing to say any more.
    target.on('end', () => this.#isDead && target.destroy());
    target.on('drain', () => {
      this.#isFull = false;
      this.pass();
    });
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Passes on what may go now. Called again whenever the toxics change. */
  pass(): void {
    const { clock, target } = this.#options;
    clock.clear(this.#timer);
    this.#meetHalfOpen();
    if (this.#isDead || target.destroyed || this.#hit('black-hole')) return;
    // A reset overtakes what is on the way, as it does in TCP.
    if (this.#isBroken) return void target.resetAndDestroy();
    while (this.#held.length > 0 && !this.#isFull) {
      const waitMs = Math.max(this.#held[0]?.dueAtMs ?? 0, this.#freeAtMs) - clock.now();
      if (waitMs > 0) {
        this.#timer = clock.after(waitMs, () => this.pass());
        return;
      }
      if (!this.#passFirst()) return;
    }
    if (this.#heldBytes < MAX_HELD_BYTES / 2) this.#options.source.resume();
    if (this.#hasEnded && this.#held.length === 0) target.end();
  }

  stop(): void {
    this.#options.clock.clear(this.#timer);
    this.#held.length = 0;
    this.#heldBytes = 0;
  }

  #take(bytes: Buffer): void {
    this.#meetHalfOpen();
    if (this.#isDead) return;
    let dueAtMs = Math.max(this.#lastDueAtMs, this.#options.clock.now() + this.#latencyMs());
    for (const [index, piece] of this.#slice(bytes).entries()) {
      if (index > 0) dueAtMs += this.#find('slicer')?.toxic.delayMs ?? 0;
      this.#held.push({ bytes: piece, dueAtMs });
    }
    this.#lastDueAtMs = dueAtMs;
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= MAX_HELD_BYTES) this.#options.source.pause();
    this.pass();
  }

  /** Answers false when that was the connection's last. */
  #passFirst(): boolean {
    const { clock, cut, target } = this.#options;
    const piece = this.#held.shift();
    if (piece === undefined) return true;
    this.#heldBytes -= piece.bytes.length;
    const limit = this.#find('limit-data');
    if (limit !== undefined) {
      const passed = this.#passedUnder.get(limit.active) ?? 0;
      this.#passedUnder.set(limit.active, passed + piece.bytes.length);
      if (passed + piece.bytes.length > limit.toxic.bytes) {
        limit.active.hits += 1;
        target.write(piece.bytes.subarray(0, limit.toxic.bytes - passed));
        cut();
        return false;
      }
    }
    const bandwidth = this.#find('bandwidth');
    if (bandwidth !== undefined) {
      bandwidth.active.hits += 1;
      const tookMs = (piece.bytes.length / bandwidth.toxic.bytesPerSecond) * 1_000;
      this.#freeAtMs = Math.max(this.#freeAtMs, clock.now()) + tookMs;
    }
    this.#isFull = !target.write(piece.bytes);
    return true;
  }

  #slice(bytes: Buffer): Buffer[] {
    const slicer = this.#find('slicer');
    const bandwidth = this.#find('bandwidth');
    if (slicer !== undefined && bytes.length > slicer.toxic.bytes) slicer.active.hits += 1;
    const size = Math.min(
      slicer?.toxic.bytes ?? bytes.length,
      bandwidth === undefined ? bytes.length : Math.ceil((bandwidth.toxic.bytesPerSecond * SLICE_MS) / 1_000),
    );
    if (size >= bytes.length) return [bytes];
    return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
  }

  #latencyMs(): number {
    const latency = this.#find('latency');
    if (latency === undefined) return 0;
    latency.active.hits += 1;
    const { ms, jitterMs = 0 } = latency.toxic;
    return Math.max(0, ms + jitterMs * (2 * this.#options.random() - 1));
  }

  /** From here on nothing arrives, whatever becomes of the toxic. What was held is gone, too: it was on the way. */
  #meetHalfOpen(): void {
    if (this.#isDead || !this.#hit('half-open')) return;
    this.#isDead = true;
    this.stop();
    this.#options.source.resume();
  }

  #hit(kind: ToxicKind): boolean {
    const found = this.#find(kind);
    if (found === undefined) return false;
    if (this.#heldBytes > 0 || kind === 'half-open') found.active.hits += 1;
    return true;
  }

  #find<Kind extends ToxicKind>(kind: Kind) {
    const active = this.#options.toxics().find(({ toxic }) => toxic.kind === kind);
    return active && { active, toxic: active.toxic as Extract<Toxic, { kind: Kind }> };
  }
}
