/** One WebSocket, as little of it as the client needs. After `close` nothing is reported any more. */
export interface ClientSocket {
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(): void;
}

/** At most one `closed`, after which nothing follows; `code` is 1006 when there was no close frame. */
export interface SocketListener {
  opened(): void;
  received(data: string | Uint8Array): void;
  closed(code: number): void;
}

export type SocketFactory = (url: string, subprotocol: string, listener: SocketListener) => ClientSocket;

/** The browser's own (also Node's global one). */
export const webSocket: SocketFactory = (url, subprotocol, listener) => {
  const socket = new WebSocket(url, subprotocol);
  const ended = new AbortController();
  const { signal } = ended;
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => listener.opened(), { signal });
  socket.addEventListener(
    'message',
    ({ data }) => listener.received(typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer)),
    { signal },
  );
  socket.addEventListener('close', ({ code }) => listener.closed(code), { signal });
  return {
    send: (data) => socket.send(data),
    close() {
      ended.abort();
      socket.close(1000);
    },
  };
};
