import {
  type Client,
  type ClientStorage,
  type Codec,
  createClient,
  createMemoryStorage,
  type IncomingFrame,
  type SocketListener,
  type View,
} from '@parley/client';
import { protobufCodec } from '@parley/client/protobuf';
import { createRecorder, type Recorder } from '@parley/testkit/history';
import type { Subject } from '../audit/audit.ts';
import type { LoadSocket } from '../sockets/load-socket.ts';
import { numberedText } from './numbered-text.ts';
import type { LoadDeps } from './scenario.ts';

export interface ClientVisitorListener {
  arrived(number: number): void;
  nacked(number: number, code: string): void;
  /** It had been cut off for so long. */
  reconnected(ms: number): void;
}

export interface ClientVisitorOptions {
  /** Each new connection goes to the next of them. */
  readonly targets: readonly string[];
  readonly siteKey: string;
  readonly token: string;
}

/** Longer than any run; the gateway looks at the token itself. */
const TOKEN_LIFE_MS = 40 * 86_400_000;

/** A visitor with the client that widgets are built on: it comes back by itself, and sends again what has no outcome. */
export class ClientVisitor {
  readonly #deps: LoadDeps;
  readonly #options: ClientVisitorOptions;
  readonly #listener: ClientVisitorListener;
  readonly #client: Client;
  readonly #recorder: Recorder;
  /** Without an outcome, by id. */
  readonly #open = new Map<string, number>();
  readonly #watchers = new Set<() => void>();
  #socket: { readonly raw: LoadSocket; readonly listener: SocketListener } | undefined;
  #attempts = 0;
  #lostAtMs: number | undefined;
  #wasSynced = false;

  constructor(name: string, deps: LoadDeps, options: ClientVisitorOptions, listener: ClientVisitorListener) {
    this.#deps = deps;
    this.#options = options;
    this.#listener = listener;
    this.#recorder = createRecorder(name, protobufCodec, deps.clock);
    const [url = ''] = options.targets;
    this.#client = createClient({
      ...{ url, siteKey: options.siteKey, clock: deps.clock, fetch: deps.fetch },
      codec: this.#listeningCodec(),
      storage: this.#storage(),
      socket: (wanted, subprotocol, to) => this.#connect(wanted, subprotocol, to),
    });
    this.#recorder.watch(this.#client);
    this.#client.subscribe((view) => this.#look(view));
  }

  get view(): View {
    return this.#client.state;
  }

  get isSettled(): boolean {
    const { connection, openTurnId } = this.view;
    return connection === 'synced' && openTurnId === undefined && this.#recorder.unsettled.size === 0;
  }

  connect(): void {
    this.#client.connect();
  }

  requestHuman(): void {
    this.#client.requestHuman();
  }

  /** Resolves when `isSo`, looked at after each change. */
  until(isSo: (view: View) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo(this.view)) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  send(number: number): void {
    try {
      const { clientMessageId } = this.#client.send(numberedText(number));
      this.#open.set(clientMessageId, number);
      this.#recorder.invoked(clientMessageId, 'send');
    } catch (error) {
      // The outbox is full: what a visitor would see, too.
      this.#listener.nacked(number, (error as { code?: string }).code ?? 'refused');
    }
  }

  /** Loses the connection, as when a network or a machine goes away. */
  cut(): boolean {
    const lost = this.#socket;
    if (lost === undefined) return false;
    this.#socket = undefined;
    if (lost.raw.cut) lost.raw.cut();
    else lost.raw.close();
    // No close frame came.
    lost.listener.closed(1006);
    return true;
  }

  /** Stops looking. */
  end(): Subject {
    const { targets, token } = this.#options;
    const history = this.#recorder.end();
    return { conversationId: history.end.conversationId, histories: [history], target: targets[0] ?? '', token };
  }

  close(): void {
    this.#client.close();
  }

  #connect(wanted: string, subprotocol: string, to: SocketListener): LoadSocket {
    const { targets } = this.#options;
    const url = new URL(wanted);
    // As a load balancer does: the next attempt goes to the next of them.
    const target = new URL(targets[this.#attempts++ % targets.length] ?? wanted);
    url.host = target.host;
    const listener: SocketListener = {
      opened: () => to.opened(),
      received: (data) => to.received(data),
      closed: (code) => {
        if (this.#socket?.listener === listener) this.#socket = undefined;
        to.closed(code);
      },
    };
    const raw = this.#deps.socket(url.href, subprotocol, listener);
    this.#socket = { raw, listener };
    return raw;
  }

  #listeningCodec(): Codec {
    const { codec } = this.#recorder;
    return {
      ...codec,
      decode: (data) => {
        const frame = codec.decode(data);
        if (frame !== undefined) this.#told(frame);
        return frame;
      },
    };
  }

  #told(frame: IncomingFrame): void {
    const id =
      frame.kind === 'sent' ? frame.clientMessageId : frame.kind === 'event' ? frame.event.clientMessageId : '';
    const number = this.#open.get(id);
    if (number === undefined) return;
    this.#open.delete(id);
    this.#listener.arrived(number);
  }

  #look({ connection, items }: View): void {
    const nowMs = this.#deps.clock.now();
    if (connection === 'synced') {
      if (this.#lostAtMs !== undefined) this.#listener.reconnected(nowMs - this.#lostAtMs);
      this.#lostAtMs = undefined;
      this.#wasSynced = true;
    } else if (this.#wasSynced) this.#lostAtMs ??= nowMs;
    for (const item of items) {
      if (item.kind !== 'pending' || item.status !== 'failed') continue;
      const number = this.#open.get(item.clientMessageId);
      if (number === undefined) continue;
      this.#open.delete(item.clientMessageId);
      this.#listener.nacked(number, item.code ?? 'refused');
    }
    for (const look of [...this.#watchers]) look();
  }

  #storage(): ClientStorage {
    const { token } = this.#options;
    const expiresAt = this.#deps.clock.wallNow() + TOKEN_LIFE_MS;
    return { ...createMemoryStorage(), token: { load: async () => ({ token, expiresAt }), save: async () => {} } };
  }
}
