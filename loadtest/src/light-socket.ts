import type { ClientSocket, SocketFactory } from '@parley/client';
import { protobufCodec } from '@parley/client/node';
import { type ClientFrameInit, ParleyError, type ServerFrame, serverFrame, type Welcome } from '@parley/contract';
import { type Clock, withDeadline } from '@parley/flow';

export interface LightSocketDeps {
  readonly socket: SocketFactory;
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
  /** Once, when the gateway or the network closes; nothing follows. */
  readonly onClosed: (code: number) => void;
}

export interface LightSocket {
  readonly welcome: Welcome;
  send(frame: ClientFrameInit): void;
  close(): void;
}

const WELCOME_DEADLINE_MS = 20_000;

/**
 * One signed-in WebSocket, and no more. The full client keeps the whole conversation, an outbox and timers for each
 * socket, which thousands of sockets in one process would make the thing that is measured; and it heals what breaks,
 * so that a lost or a doubled frame would not show. Rejects with `unavailable` when there is no welcome in time.
 */
export async function openLightSocket(deps: LightSocketDeps, options: LightSocketOptions): Promise<LightSocket> {
  const { target, token, conversationId, onFrame, onClosed } = options;
  const url = new URL('/v1/ws', target.replace(/^http/, 'ws')).href;
  let socket: ClientSocket | undefined;
  const send = (frame: ClientFrameInit) => socket?.send(protobufCodec.encode(frame));

  const welcomed = new Promise<Welcome>((resolve, reject) => {
    let isWelcome = false;
    socket = deps.socket(url, protobufCodec.subprotocol, {
      opened: () => send({ hello: { token, conversationId } }),
      received(data) {
        // The subprotocol has binary frames only.
        if (typeof data === 'string') return;
        const frame = serverFrame.decode(data);
        if (frame.ping) return send({ pong: {} });
        if (!frame.welcome) return onFrame(frame);
        isWelcome = true;
        resolve(frame.welcome);
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
