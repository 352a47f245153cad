import type { ClientSocket, SocketListener } from '@parley/client';
import { WebSocket } from 'ws';
import { sourceAddress } from './source-address.ts';

/** A socket that can also be lost. */
export interface LoadSocket extends ClientSocket {
  /** Ends it without a word, as a lost network does; nothing is reported any more. */
  cut?(): void;
}

export type LoadSocketFactory = (url: string, subprotocol: string, listener: SocketListener) => LoadSocket;

/** Masks guard against proxies that are misled by a page's script; there are none here, and random bytes cost. */
function fixedMask(mask: Buffer): void {
  mask.fill(0x5a);
}

/**
 * Sockets in their thousands: what arrives is handed on without a copy, and the ports of one address do not run out.
 * `generator`: 0, 1 … in a run of several.
 */
export function createLoadSockets(generator: number): LoadSocketFactory {
  let opened = 0;
  return (url, subprotocol, listener) => {
    const localAddress = sourceAddress(new URL(url).hostname, generator, opened++);
    const socket = new WebSocket(url, subprotocol, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      generateMask: fixedMask,
      ...(localAddress === undefined ? {} : { localAddress }),
    });
    let isEnded = false;
    socket.on('open', () => isEnded || listener.opened());
    socket.on('message', (data, isBinary) => {
      if (isEnded) return;
      listener.received(isBinary ? (data as Buffer) : String(data));
    });
    socket.on('close', (code) => {
      if (!isEnded) listener.closed(code);
      isEnded = true;
    });
    // `close` follows and says the same.
    socket.on('error', () => {});
    return {
      send: (data) => socket.send(data),
      close() {
        isEnded = true;
        socket.close(1000);
      },
      cut() {
        isEnded = true;
        socket.terminate();
      },
    };
  };
}
