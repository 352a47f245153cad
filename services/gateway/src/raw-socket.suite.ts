import { connect, type Socket } from 'node:net';
import { clientFrame } from '@parley/contract';

export const opcode = { continuation: 0x0, text: 0x1, binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const;

export interface RawFrame {
  readonly opcode: number;
  readonly payload?: Uint8Array;
  /** Default: true. */
  readonly isFinal?: boolean;
  /** The three reserved bits, of which no extension gives any a meaning here. */
  readonly reserved?: number;
  /** Default: true, as every client has to (RFC 6455 5.1). */
  readonly isMasked?: boolean;
  /** Said instead of the payload's own length. */
  readonly claimedLength?: number;
}

/** One WebSocket frame as bytes, right or wrong. */
export function rawFrame(frame: RawFrame): Buffer {
  const { payload = new Uint8Array(), isFinal = true, reserved = 0, isMasked = true } = frame;
  const length = frame.claimedLength ?? payload.length;
  const first = (isFinal ? 0x80 : 0) | (reserved << 4) | frame.opcode;
  const mask = isMasked ? 0x80 : 0;
  const head = length < 126 ? Buffer.of(first, mask | length) : Buffer.alloc(length < 65_536 ? 4 : 10);
  if (length >= 126) {
    head[0] = first;
    head[1] = mask | (length < 65_536 ? 126 : 127);
    if (length < 65_536) head.writeUInt16BE(length, 2);
    else head.writeBigUInt64BE(BigInt(length), 2);
  }
  // A mask of zeros changes nothing.
  return Buffer.concat([head, ...(isMasked ? [Buffer.alloc(4)] : []), payload]);
}

/** A client that writes bytes. */
export class RawSocket {
  readonly socket: Socket;
  /** Resolves when the gateway has ended it. */
  readonly closed: Promise<void>;
  readonly #received: Buffer[] = [];

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('error', () => {});
    this.socket.on('data', (data) => this.#received.push(data));
    this.closed = new Promise((resolve) => this.socket.once('close', () => resolve()));
  }

  get received(): Buffer {
    return Buffer.concat(this.#received);
  }

  handshake(subprotocol = 'parley.v1'): void {
    this.socket.write(
      `GET /v1/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
        `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: ${subprotocol}\r\n\r\n`,
    );
  }

  write(...frames: readonly RawFrame[]): void {
    this.socket.write(Buffer.concat(frames.map(rawFrame)));
  }

  /** As a binary frame. */
  hello(token: string): void {
    this.write({ opcode: opcode.binary, payload: clientFrame.encode({ hello: { token } }) });
  }

  /** The code of the close frame that came, if one did: its head, its length, its code. */
  get closeCode(): number | undefined {
    const all = this.received;
    const at = all.findLastIndex(
      (byte, index) => byte === 0x88 && index + all.readUInt8(Math.min(index + 1, all.length - 1)) + 2 === all.length,
    );
    return at < 0 ? undefined : all.readUInt16BE(at + 2);
  }

  async until(isSo: () => boolean, what: string): Promise<void> {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 250) throw new Error(`no ${what}; got ${this.received.toString('latin1').slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
