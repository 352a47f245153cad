import { type ClientFrameInit, clientFrame, type ServerFrame, serverFrame } from '@parley/contract';
import { WebSocket } from 'ws';

export type Kind = NonNullable<ServerFrame['frame']>;

export interface ConnectOptions {
  readonly subprotocol?: string | readonly string[];
  readonly headers?: Record<string, string>;
}

/** A client that does what a test says and nothing else. Every wait ends, at the latest after 5 s. */
export class TestClient {
  readonly socket: WebSocket;
  /** Everything that came, oldest first. */
  readonly frames: ServerFrame[] = [];
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  /** Resolves when open; rejects with the HTTP status of a refusal. */
  readonly opened: Promise<void>;
  readonly #isJson: boolean;
  readonly #waiting = new Set<() => void>();

  constructor(port: number, { subprotocol = 'parley.v1.json', headers = {} }: ConnectOptions = {}) {
    this.#isJson = subprotocol === 'parley.v1.json';
    this.socket = new WebSocket(`ws://127.0.0.1:${port}/v1/ws`, [subprotocol].flat(), { headers });
    this.socket.on('error', () => {});
    this.socket.on('message', (data: Buffer) => {
      // A proto3 JSON frame of the server is a valid server frame in every other respect.
      this.frames.push(this.#isJson ? serverFrame.fromJson(named(data.toString())) : serverFrame.decode(data));
      for (const look of this.#waiting) look();
    });
    this.closed = new Promise((resolve) => this.socket.once('close', (code) => resolve(code)));
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('open', resolve);
      this.socket.once('unexpected-response', (_request, response) => {
        reject(Object.assign(new Error('refused'), { status: response.statusCode, headers: response.headers }));
        response.resume();
      });
      this.socket.once('close', () => reject(new Error('closed before it was open')));
    });
    this.opened.catch(() => {});
  }

  send(frame: ClientFrameInit): void {
    this.socket.send(this.#isJson ? JSON.stringify(frame) : clientFrame.encode(frame));
  }

  all<K extends Kind>(kind: K): NonNullable<ServerFrame[K]>[] {
    return this.frames.flatMap((frame) => (frame.frame === kind ? [frame[kind] as NonNullable<ServerFrame[K]>] : []));
  }

  /** The `count`th frame of a kind, now or when it comes. */
  async frame<K extends Kind>(kind: K, count = 1): Promise<NonNullable<ServerFrame[K]>> {
    await this.until(() => this.all(kind).length >= count, `${count} ${kind}`);
    return this.all(kind)[count - 1] as NonNullable<ServerFrame[K]>;
  }

  async until(isSo: () => boolean, what: string): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no ${what}; got ${JSON.stringify(this.frames).slice(0, 2_000)}`)),
        5_000,
      );
      const look = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }
}

/** protobufjs checks enum names only in `fromObject`, and `verify` wants numbers. */
function named(json: string): string {
  const kinds: Record<string, number> = { KIND_UNSPECIFIED: 0, VISITOR: 1, AI: 2, AGENT: 3, SYSTEM: 4 };
  return JSON.stringify(JSON.parse(json), (key, value) =>
    key === 'kind' && typeof value === 'string' ? kinds[value] : value,
  );
}
