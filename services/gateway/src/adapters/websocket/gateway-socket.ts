import { type ErrorCode, errorTable } from '@parley/contract';
import type { Clock } from '@parley/flow';
import { type RawData, WebSocket } from 'ws';
import type { Language } from '../../domain/language.ts';
import { ownFrame, type SharedFrame } from '../../domain/shared-frame.ts';
import type { WireFormat } from '../../domain/wire-format.ts';
import type { GatewayMetrics } from '../../metrics.ts';
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
  #onUnreadable: PeerListener['unreadable'] | undefined;

  get isOpen(): boolean {
    return this.readyState === WebSocket.OPEN;
  }

  listen(listener: PeerListener): void {
    this.#onUnreadable = (code) => listener.unreadable(code);
    this.on('message', (data, isBinary) => listener.received(toBytes(data), isBinary));
    // A 'close' follows every error.
    this.on('error', (cause) => listener.failed(cause));
    this.once('close', (code) => listener.closed(code));
  }

  onceClosed(run: () => void): void {
    this.once('close', run);
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

export interface OutgoingOptions {
  readonly socket: PeerSocket;
  readonly format: WireFormat;
  readonly language: Language;
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  /** More than this waiting to be sent: the client is too slow. */
  readonly maxBufferedBytes: number;
  readonly onTooSlow: () => void;
}

/** A peer that does not answer the close frame keeps its socket no longer than this. */
const LINGER_MS = 2_000;

/** The sending half of a connection. */
export class OutgoingFrames {
  readonly #options: OutgoingOptions;

  constructor(options: OutgoingOptions) {
    this.#options = options;
  }

  send(frame: SharedFrame, onSent?: () => void): void {
    const { socket, format, metrics, maxBufferedBytes, onTooSlow } = this.#options;
    metrics.countFrame('out', frame.kind);
    // Calls back with an error when the socket is closing: whoever waits is released either way.
    socket.send(format.encode(frame), onSent && (() => onSent()));
    if (socket.bufferedAmount > maxBufferedBytes && socket.isOpen) onTooSlow();
  }

  /** Resolves when the last of `frames` was handed to the system, or the socket is gone. */
  sendAll(frames: readonly SharedFrame[]): Promise<void> {
    return new Promise((resolve) => {
      const last = frames.length - 1;
      if (last < 0) resolve();
      for (const [index, frame] of frames.entries()) this.send(frame, index === last ? resolve : undefined);
    });
  }

  /** Says why, then closes. */
  close(code: ErrorCode): void {
    const { socket, language, clock, metrics } = this.#options;
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
}
