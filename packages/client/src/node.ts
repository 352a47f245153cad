import { WebSocket } from 'ws';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { fetchSender } from './file-sender.ts';
import { protobufCodec } from './protobuf.ts';
import type { SocketFactory } from './socket.ts';

export type { Client, ClientOptions } from './client.ts';
export { protobufCodec } from './protobuf.ts';

export interface NodeSocketOptions {
  /** Sent as `Origin`; a gateway wants one unless the site allows none. */
  readonly origin?: string;
}

/** Sockets of the `ws` package. */
export function nodeSocket({ origin }: NodeSocketOptions = {}): SocketFactory {
  return (url, subprotocol, listener) => {
    const socket = new WebSocket(url, subprotocol, {
      perMessageDeflate: false,
      ...(origin === undefined ? {} : { origin }),
    });
    socket.binaryType = 'arraybuffer';
    let isEnded = false;
    socket.on('open', () => isEnded || listener.opened());
    socket.on('message', (data, isBinary) => {
      if (isEnded) return;
      const bytes = new Uint8Array(data as ArrayBuffer);
      listener.received(isBinary ? bytes : new TextDecoder().decode(bytes));
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
    };
  };
}

/** A client for Node: `ws` sockets and binary frames unless told otherwise. */
export function createNodeClient(options: ClientOptions & NodeSocketOptions): Client {
  const { origin, ...rest } = options;
  const withOrigin: typeof fetch = (input, init) =>
    fetch(input, origin === undefined ? init : { ...init, headers: { ...headersOf(init), origin } });
  const sendFile = fetchSender(rest.fetch ?? withOrigin);
  return createClient({ codec: protobufCodec, socket: nodeSocket({ origin }), fetch: withOrigin, sendFile, ...rest });
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}
