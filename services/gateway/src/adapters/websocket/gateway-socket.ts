import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '@parley/contract';
import { type RawData, WebSocket } from 'ws';
import type { PeerListener, PeerSocket } from './peer-socket.ts';

/** What `ws` itself closes with when it cannot read what comes: too large, no UTF-8, a broken or unwanted frame. */
const UNREADABLE: ReadonlyMap<number, ErrorCode> = new Map([
  [1002, 'protocol_error'],
  [1003, 'protocol_error'],
  [1007, 'protocol_error'],
  [1008, 'protocol_error'],
  [1009, 'payload_too_large'],
]);

/** A WebSocket whose unreadable input is reported like any other broken frame, instead of closing it on the quiet. */
export class GatewaySocket extends WebSocket implements PeerSocket {
  #connection: Duplex | undefined;
  #onUnreadable: PeerListener['unreadable'] | undefined;

  get isOpen(): boolean {
    return this.readyState === WebSocket.OPEN;
  }

  listen(listener: PeerListener): void {
    this.#onUnreadable = (code) => listener.unreadable(code);
    this.on('message', (data, isBinary) => listener.received(toBytes(data), isBinary));
    this.on('ping', (data: Buffer) => {
      if (listener.pinged()) this.pong(data);
    });
    // A 'close' follows every error.
    this.on('error', (cause) => listener.failed(cause));
    this.once('close', (code) => listener.closed(code));
  }

  onceClosed(run: () => void): void {
    this.once('close', run);
  }

  /** `connection`: what the WebSocket came from. */
  comesFrom(connection: Duplex): void {
    this.#connection = connection;
  }

  /** With a reset: the system would go on trying to send, for minutes, what a client that is not there does not read. */
  override terminate(): void {
    if (this.#connection instanceof Socket) this.#connection.resetAndDestroy();
    super.terminate();
  }

  override close(code?: number, data?: string | Buffer): void {
    const fault = code === undefined || !this.isOpen ? undefined : UNREADABLE.get(code);
    if (fault && this.#onUnreadable) this.#onUnreadable(fault);
    else super.close(code, data);
  }
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
