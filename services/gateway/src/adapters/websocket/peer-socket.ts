import type { ErrorCode } from '@parley/contract';

/** What a client's socket reports. Nothing follows `closed`. */
export interface PeerListener {
  received(data: Uint8Array, isBinary: boolean): void;
  /** What came is no frame, or too large; the socket leaves the closing to its owner. */
  unreadable(code: ErrorCode): void;
  /** A ping of the WebSocket protocol itself came. False: it is not answered. */
  pinged(): boolean;
  /** `closed` follows. */
  failed(cause: unknown): void;
  closed(code: number): void;
}

/** One client's socket, as much of it as a connection needs. */
export interface PeerSocket {
  readonly isOpen: boolean;
  /** Bytes handed over and not yet sent, as far as this process can tell. */
  readonly bufferedAmount: number;
  listen(listener: PeerListener): void;
  /** Does nothing when the socket is closing. */
  send(data: Uint8Array | string): void;
  /** Begins the closing handshake. */
  close(code: number | undefined, reason: string): void;
  /** At once, without one. */
  terminate(): void;
  onceClosed(run: () => void): void;
}
