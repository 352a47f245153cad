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
  #listener: PeerListener | undefined;

  get listener(): PeerListener | undefined {
    return this.#listener;
  }

  get isOpen(): boolean {
    return this.readyState === WebSocket.OPEN;
  }

  listen(listener: PeerListener): void {
    this.#listener = listener;
    // The same functions for all sockets: of closures there would be five for each.
    this.on('message', onMessage);
    this.on('ping', onPing);
    this.on('error', onError);
    this.on('close', onClose);
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
    if (fault && this.#listener) this.#listener.unreadable(fault);
    else super.close(code, data);
  }
}

function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
  listenerOf(this)?.received(toBytes(data), isBinary);
}

function onPing(this: WebSocket, data: Buffer): void {
  if (listenerOf(this)?.pinged()) this.pong(data);
}

/** A 'close' follows every error. */
function onError(this: WebSocket, cause: Error): void {
  listenerOf(this)?.failed(cause);
}

function onClose(this: WebSocket, code: number): void {
  listenerOf(this)?.closed(code);
}

function listenerOf(socket: WebSocket): PeerListener | undefined {
  return socket instanceof GatewaySocket ? socket.listener : undefined;
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
