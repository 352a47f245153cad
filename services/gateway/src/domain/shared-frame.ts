import { type ServerFrame, type ServerFrameInit, serverFrame } from '@parley/contract';

/** A frame that many sockets get: each of its two forms is made at most once, and only if somebody speaks it. */
export interface SharedFrame {
  /** Name of what it carries. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly json: string;
  /** UTF-8 bytes of `json`. */
  readonly jsonBytes: number;
}

class LazyFrame implements SharedFrame {
  readonly kind: string;
  #frame: ServerFrameInit | undefined;
  #bytes: Uint8Array | undefined;
  #json: string | undefined;
  #jsonBytes: number | undefined;

  constructor(kind: string, frame: ServerFrameInit | undefined, bytes: Uint8Array | undefined) {
    this.kind = kind;
    this.#frame = frame;
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array {
    this.#bytes ??= serverFrame.encode(this.#frame ?? {});
    return this.#bytes;
  }

  get json(): string {
    this.#frame ??= serverFrame.decode(this.bytes);
    this.#json ??= serverFrame.toJson(this.#frame);
    return this.#json;
  }

  get jsonBytes(): number {
    this.#jsonBytes ??= Buffer.byteLength(this.json);
    return this.#jsonBytes;
  }
}

/** What arrived from the bus: binary sockets get these very bytes. */
export function receivedFrame(frame: ServerFrame, bytes: Uint8Array): SharedFrame {
  return new LazyFrame(frame.frame ?? 'none', frame, bytes);
}

/** An event out of the store; decoded only if somebody speaks JSON. */
export function storedFrame(bytes: Uint8Array): SharedFrame {
  return new LazyFrame('event', undefined, bytes);
}

/** A frame of the gateway's own. */
export function ownFrame<Kind extends Exclude<keyof ServerFrameInit, 'frame' | '$unknowns'>>(
  kind: Kind,
  value: NonNullable<ServerFrameInit[Kind]>,
): SharedFrame {
  return new LazyFrame(kind, { [kind]: value }, undefined);
}
