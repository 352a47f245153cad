import { type Clock, systemClock, type Timer } from '@parley/flow';
import { ClientError } from './client-error.ts';
import { type FileSender, xhrSender } from './file-sender.ts';
import { downloadFile, type UploadOptions, uploadFile } from './files.ts';
import type { Codec, IncomingFrame } from './frames.ts';
import { jsonCodec } from './json-codec.ts';
import type { Effect } from './machine/effects.ts';
import type { Command } from './machine/entry.ts';
import type { MachineEvent, TimerName } from './machine/events.ts';
import { advance } from './machine/machine.ts';
import { MAX_ENTRIES } from './machine/outbox.ts';
import { initialState } from './machine/state.ts';
import { createViewer, type View } from './machine/view.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { messageText } from './message-text.ts';
import { type ClientSocket, type SocketFactory, webSocket } from './socket.ts';
import type { ClientStorage, OpenOutbox } from './storage.ts';
import { newUuid } from './uuid.ts';
import { fetchToken } from './visitor.ts';

export interface ClientOptions {
  /** Base URL of a gateway, `http(s)://host[:port]`. */
  readonly url: string;
  readonly siteKey: string;
  /** The customer's signed JWT that says who the visitor is. */
  readonly identity?: string;
  /** Default: memory. */
  readonly storage?: ClientStorage;
  readonly codec?: Codec;
  readonly socket?: SocketFactory;
  readonly fetch?: typeof fetch;
  /** Default: an XMLHttpRequest. Where there is none, `fetchSender`. */
  readonly sendFile?: FileSender;
  readonly clock?: Clock;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly newId?: () => string;
}

/** A command that is in the outbox; it will be committed once, or shown as failed in the view. */
export interface Queued {
  readonly clientMessageId: string;
}

/** One visitor's end of a conversation. Commands throw ClientError when they are not taken, and never lose one taken. */
export interface Client {
  /** Connects, and stays connected until `close` or until the server says not to come back. */
  connect(): void;
  /** Closes the connection. What is in the outbox stays there. */
  close(): void;
  /** `fileIds`: at most 10 of {@link uploadFile}. The text may be empty beside them. Throws `invalid_text`, `text_too_long`, `outbox_full`. */
  send(text: string, fileIds?: readonly string[]): Queued;
  requestHuman(): Queued;
  /** Ends the open AI answer. Throws `no_open_turn`. */
  stop(): Queued;
  /** The visitor goes for good. */
  leave(): Queued;
  /** 1 (bad) to 5 (good). Throws `invalid_text`, `text_too_long` for the comment. */
  rate(score: number, comment?: string): Queued;
  typing(on: boolean): void;
  read(seq: number): void;
  /**
   * Sends a file ahead of the message that takes it along; answers its id. What no message takes along is deleted after a
   * day. Rejects with `file_too_large`, `file_failed`.
   */
  uploadFile(file: Blob, options: UploadOptions): Promise<string>;
  /** A file of this conversation. Rejects with `file_failed`. */
  downloadFile(fileId: string): Promise<Blob>;
  /** Sends a failed entry again, as the newest. */
  retry(clientMessageId: string): void;
  /** Forgets a failed entry. */
  discard(clientMessageId: string): void;
  /**
   * The page was woken: do not wait for the next try. `isNetworkNew`: the network was gone, so a connection from before is
   * not trusted.
   */
  wake(isNetworkNew?: boolean): void;
  readonly state: View;
  /** Calls `listener` after each change of {@link state}. Returns the way to end that. */
  subscribe(listener: (view: View) => void): () => void;
}

/** Close codes of RFC 6455 for what no close frame reported. */
const UNREADABLE = 1002;
const NO_CONNECTION = 1006;

/** The driver: runs the machine's effects, and turns what comes of them into its events. */
export function createClient(options: ClientOptions): Client {
  const { url, siteKey, identity } = options;
  const { codec = jsonCodec, socket: connectSocket = webSocket, storage = createMemoryStorage() } = options;
  const { sendFile = xhrSender, clock = systemClock, random = Math.random, newId = newUuid } = options;
  const request = options.fetch ?? ((...call: Parameters<typeof fetch>) => fetch(...call));
  const visitor = { url, siteKey, identity, storage: storage.token, fetch: request, clock };
  const socketUrl = new URL('/v1/ws', url.replace(/^http/, 'ws')).href;

  const viewer = createViewer();
  const listeners = new Set<(view: View) => void>();
  const timers = new Map<TimerName, Timer>();
  const pending: MachineEvent[] = [];
  let state = initialState;
  let view = viewer(state);
  let socket: ClientSocket | undefined;
  let outbox: OpenOutbox | undefined;
  let isRunning = false;

  /** Effects may report at once: their events wait until the step that made them is done. */
  function dispatch(event: MachineEvent): void {
    pending.push(event);
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        const step = advance(state, next, { nowMs: clock.now(), random: random() });
        state = step.state;
        for (const effect of step.effects) run(effect);
      }
    } finally {
      isRunning = false;
    }
    const changed = viewer(state);
    if (changed === view) return;
    view = changed;
    for (const listener of [...listeners]) listener(view);
  }

  function run(effect: Effect): void {
    switch (effect.kind) {
      case 'open-outbox':
        outbox = storage.outbox.open({
          changed: (record, done) => dispatch({ kind: 'outbox', record, done }),
          led: (isLeader) => dispatch({ kind: 'lead', isLeader }),
        });
        return;
      case 'change-outbox':
        outbox?.change(effect.changes);
        return;
      case 'seek-lead':
        outbox?.seekLead();
        return;
      case 'seize-lead':
        outbox?.seizeLead();
        return;
      case 'leave-lead':
        outbox?.leaveLead();
        return;
      case 'fetch-token':
        fetchToken(visitor, effect.isFresh).then(dispatch, () =>
          dispatch({ kind: 'token-failed', isFinal: false, code: 'unavailable' }),
        );
        return;
      case 'open-socket':
        socket = openSocket();
        return;
      case 'close-socket':
        socket?.close();
        socket = undefined;
        return;
      case 'send-frame':
        socket?.send(codec.encode(effect.frame));
        return;
      case 'start-timer':
        clock.clear(timers.get(effect.timer));
        timers.set(
          effect.timer,
          clock.after(effect.delayMs, () => dispatch({ kind: `${effect.timer}-due` })),
        );
        return;
      case 'clear-timer':
        clock.clear(timers.get(effect.timer));
        timers.delete(effect.timer);
        return;
    }
  }

  /** What is no frame at all ends the connection: nobody knows what was lost with it. */
  function decode(data: string | Uint8Array): IncomingFrame | undefined {
    try {
      return codec.decode(data);
    } catch {
      socket?.close();
      socket = undefined;
      dispatch({ kind: 'socket-closed', code: UNREADABLE });
      return undefined;
    }
  }

  function openSocket(): ClientSocket | undefined {
    try {
      return connectedSocket();
    } catch {
      // A page's security policy may forbid the connection: then as if it had failed.
      dispatch({ kind: 'socket-closed', code: NO_CONNECTION });
      return undefined;
    }
  }

  function connectedSocket(): ClientSocket {
    const opened: ClientSocket = connectSocket(socketUrl, codec.subprotocol, {
      opened: () => opened === socket && dispatch({ kind: 'socket-open' }),
      received(data) {
        if (opened !== socket) return;
        const frame = decode(data);
        if (frame !== undefined) dispatch(frame);
      },
      closed(code) {
        if (opened !== socket) return;
        socket = undefined;
        dispatch({ kind: 'socket-closed', code });
      },
    });
    return opened;
  }

  function command(command: Command): Queued {
    if (state.outbox.entries.length >= MAX_ENTRIES) throw new ClientError('outbox_full');
    const clientMessageId = newId();
    dispatch({ kind: 'command', clientMessageId, command, at: clock.wallNow() });
    return { clientMessageId };
  }

  return {
    connect: () => dispatch({ kind: 'start' }),
    close: () => dispatch({ kind: 'stop' }),
    send: (text, fileIds = []) =>
      command({ kind: 'send', text: fileIds.length > 0 && text === '' ? '' : messageText(text), fileIds }),
    requestHuman: () => command({ kind: 'requestHuman' }),
    stop() {
      if (view.openTurnId === undefined) throw new ClientError('no_open_turn');
      return command({ kind: 'stopTurn', turnId: view.openTurnId });
    },
    leave: () => command({ kind: 'leave' }),
    rate: (score, comment = '') =>
      command({ kind: 'rate', score, comment: comment === '' ? '' : messageText(comment) }),
    typing: (on) => dispatch({ kind: 'signal', signal: { kind: 'typing', on } }),
    read: (seq) => dispatch({ kind: 'signal', signal: { kind: 'read', seq } }),
    uploadFile: (file, upload) => uploadFile(visitor, sendFile, file, upload),
    downloadFile: (fileId) => downloadFile(visitor, fileId),
    retry: (clientMessageId) => dispatch({ kind: 'retry', clientMessageId }),
    discard: (clientMessageId) => dispatch({ kind: 'discard', clientMessageId }),
    wake: (isNetworkNew = false) => dispatch({ kind: 'wake', isNetworkNew }),
    get state() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
