import { protobufCodec } from '@parley/client/protobuf';
import { type ClientFrameInit, ParleyError, type ServerFrame, serverFrame, type Welcome } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';
import type { LoadSocket, LoadSocketFactory } from './load-socket.ts';

export interface LightSocketDeps {
  readonly socket: LoadSocketFactory;
  readonly clock: Clock;
}

export interface LightSocketOptions {
  /** The gateway, `http://…`. */
  readonly target: string;
  readonly token: string;
  /** Empty: the visitor's open conversation. */
  readonly conversationId: string;
  /** Every frame but `welcome` and `ping`. */
  readonly onFrame: (frame: ServerFrame) => void;
  /** The bytes of each of those frames. */
  readonly onBytes?: ((bytes: Uint8Array) => void) | undefined;
  /** Once, when the gateway or the network closes; nothing follows. */
  readonly onClosed: (code: number) => void;
}

export interface LightSocket {
  readonly welcome: Welcome;
  send(frame: ClientFrameInit): void;
  close(): void;
}

const WELCOME_DEADLINE_MS = 20_000;
/** A close code of WebSockets themselves: what came cannot be read. */
const PROTOCOL_ERROR = 1002;
/** Far below what a gateway sends ahead of what it knows to be read. */
const ACK_AT_BYTES = 64 * 1024;

/**
 * One signed-in WebSocket, and no more. The full client keeps the whole conversation, an outbox and timers for each
 * socket, which thousands of sockets in one process would make the thing that is measured; and it heals what breaks,
 * so that a lost or a doubled frame would not show. Rejects with `unavailable` when there is no welcome in time.
 */
export async function openLightSocket(deps: LightSocketDeps, options: LightSocketOptions): Promise<LightSocket> {
  const { target, token, conversationId, onBytes, onFrame, onClosed } = options;
  const url = new URL('/v1/ws', target.replace(/^http/, 'ws')).href;
  let socket: LoadSocket | undefined;
  const send = (frame: ClientFrameInit) => socket?.send(protobufCodec.encode(frame) as Uint8Array<ArrayBuffer>);
  const credit = new Credit(send);

  const welcomed = new Promise<Welcome>((resolve, reject) => {
    let isWelcome = false;
    socket = deps.socket(url, protobufCodec.subprotocol, {
      opened: () => send({ hello: { token, conversationId } }),
      received(data) {
        // The subprotocol has binary frames only.
        if (typeof data === 'string') return;
        const frame = frameIn(data);
        if (!frame) {
          socket?.close();
          if (isWelcome) onClosed(PROTOCOL_ERROR);
          else reject(new ParleyError('unavailable', { detail: `${url} sent what is no frame` }));
          return;
        }
        if (frame.ping) return send({ pong: {} });
        if (frame.welcome) {
          isWelcome = true;
          credit.welcome(frame.welcome);
          return resolve(frame.welcome);
        }
        credit.received(frame, data.byteLength);
        onBytes?.(data);
        onFrame(frame);
      },
      closed(code) {
        if (isWelcome) onClosed(code);
        else reject(new ParleyError('unavailable', { detail: `${url} closed with ${code} before its welcome` }));
      },
    });
  });
  try {
    const welcome = await withDeadline(welcomed, WELCOME_DEADLINE_MS, deps.clock);
    return { welcome, send, close: () => socket?.close() };
  } catch (cause) {
    socket?.close();
    if (cause instanceof ParleyError && cause.code === 'unavailable') throw cause;
    throw new ParleyError('unavailable', { cause, detail: `no welcome from ${url} in ${WELCOME_DEADLINE_MS} ms` });
  }
}

function frameIn(data: Uint8Array): ServerFrame | undefined {
  try {
    return serverFrame.decode(data);
  } catch {
    return undefined;
  }
}

/** Tells the gateway now and then how far it was read: without, it would take this for a slow client. */
class Credit {
  readonly #send: (frame: ClientFrameInit) => void;
  #ackAtBytes = ACK_AT_BYTES;
  #unacked = 0;
  #seq = 0;
  #turnId = '';
  #offset = 0;

  constructor(send: (frame: ClientFrameInit) => void) {
    this.#send = send;
  }

  welcome({ creditBytes }: Welcome): void {
    if (creditBytes > 0) this.#ackAtBytes = Math.min(this.#ackAtBytes, creditBytes / 2);
  }

  received({ event, delta }: ServerFrame, bytes: number): void {
    if (event) this.#seq = event.seq;
    if (delta) [this.#turnId, this.#offset] = [delta.turnId, delta.offset + delta.text.length];
    this.#unacked += bytes;
    if (this.#unacked < this.#ackAtBytes) return;
    this.#unacked = 0;
    this.#send({ ack: { seq: this.#seq, turnId: this.#turnId, offset: this.#offset } });
  }
}
