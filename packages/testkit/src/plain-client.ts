import { randomUUID } from 'node:crypto';
import {
  type ClientFrameInit,
  clientFrame,
  type Event,
  ParleyError,
  type ServerFrame,
  serverFrame,
  type Welcome,
} from '@parley/contract';

/** A visitor as `POST /v1/visitors` makes one. */
export interface PlainVisitor {
  readonly visitorId: string;
  readonly token: string;
}

export interface PlainClientOptions {
  /** The conversation to attach to; without it, the visitor's open one. */
  readonly conversationId?: string;
  /** Seq of the last event already held. */
  readonly lastSeq?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** `gateway` is its address, `http://127.0.0.1:8080`. */
export async function newVisitor(gateway: string, siteKey = 'demo'): Promise<PlainVisitor> {
  const answer = await fetch(`${gateway}/v1/visitors`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ siteKey }),
  });
  if (answer.status !== 201) throw new Error(`POST /v1/visitors: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as PlainVisitor;
}

/**
 * One socket of a visitor, for tests and trials: it keeps every frame it gets, and repeats, resumes and repairs
 * nothing, so that what a gateway does shows as it is.
 */
export class PlainClient {
  /** Everything received, oldest first. */
  readonly frames: ServerFrame[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  #closed: CloseEvent | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onmessage = ({ data }) => {
      const frame = serverFrame.decode(new Uint8Array(data as ArrayBuffer));
      if (frame.ping) this.sendFrame({ pong: {} });
      this.frames.push(frame);
      for (const wake of this.#waiting) wake();
    };
    socket.onclose = (event) => {
      this.#closed = event;
      for (const wake of this.#waiting) wake();
    };
  }

  /** Resolves when the gateway has said `welcome`. */
  static async connect(gateway: string, visitor: PlainVisitor, options: PlainClientOptions = {}): Promise<PlainClient> {
    const client = new PlainClient(new WebSocket(`${gateway.replace(/^http/, 'ws')}/v1/ws`, 'parley.v1'));
    const { conversationId = '', lastSeq } = options;
    const resume = lastSeq === undefined ? null : { epoch: '', lastSeq };
    client.#socket.onopen = () =>
      client.sendFrame({ hello: { token: visitor.token, conversationId, ...(resume && { resume }) } });
    await client.until(() => client.frames.find(({ welcome }) => welcome));
    return client;
  }

  get welcome(): Welcome {
    const welcome = this.frames.find((frame) => frame.welcome)?.welcome;
    if (!welcome) throw new Error('no welcome yet');
    return welcome;
  }

  /** Events received, in the order of arrival. */
  get events(): Event[] {
    return this.frames.flatMap(({ event }) => (event ? [event] : []));
  }

  /** The close code, once closed. */
  get closeCode(): number | undefined {
    return this.#closed?.code;
  }

  sendFrame(frame: ClientFrameInit): void {
    this.#socket.send(new Uint8Array(clientFrame.encode(frame)));
  }

  /** Sends a message; resolves with its seq when it is `sent`, rejects with the code of a `nack`. */
  async send(
    text: string,
    options: { readonly clientMessageId?: string; readonly after?: string } = {},
  ): Promise<number> {
    const { clientMessageId = randomUUID(), after = '' } = options;
    const from = this.frames.length;
    this.sendFrame({ send: { clientMessageId, after, text } });
    return this.until(() => {
      for (const { sent, nack } of this.frames.slice(from)) {
        if (sent?.clientMessageId === clientMessageId) return sent.seq;
        if (nack?.clientMessageId === clientMessageId) throw new Error(`nack ${nack.code}`);
      }
      return undefined;
    });
  }

  /** The answer to what was said up to `seq`: the first message by the AI after it. */
  answerAfter(seq: number, timeoutMs?: number): Promise<Event> {
    return this.until(() => this.events.find((event) => event.seq > seq && event.message && event.turnId), timeoutMs);
  }

  /** Resolves with the first thing `find` finds, asked after each frame; rejects when the socket closes or time is up. */
  async until<T>(find: () => T | undefined, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<T> {
    const giveUpAt = performance.now() + timeoutMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      const leftMs = giveUpAt - performance.now();
      if (this.#closed) throw new Error(`closed with ${this.#closed.code} ${this.#closed.reason}`);
      if (leftMs <= 0) throw new ParleyError('deadline_exceeded', { detail: `not within ${timeoutMs} ms` });
      await this.#nextFrame(leftMs);
    }
  }

  close(): void {
    this.#socket.close();
  }

  #nextFrame(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.#waiting.add(wake);
    });
  }
}
