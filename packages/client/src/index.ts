export { type BrowserParts, createBrowserStorage } from './browser/browser-storage.ts';
export { type Client, type ClientOptions, createClient, type Queued } from './client.ts';
export { ClientError, type ClientErrorCode } from './client-error.ts';
export type { FileSender, FileToSend } from './file-sender.ts';
export { MAX_FILES, type UploadOptions } from './files.ts';
export type {
  AttachedFile,
  Author,
  AuthorKind,
  Citation,
  Codec,
  ConversationEvent,
  Degradation,
  EventBody,
  IncomingFrame,
  OutgoingFrame,
} from './frames.ts';
export { jsonCodec } from './json-codec.ts';
export { createLocalStorage, type KeyValueStore } from './local-storage.ts';
export type { Draft } from './machine/draft.ts';
export type { Command, Entry } from './machine/entry.ts';
export type { OutboxChange, OutboxRecord, Settled } from './machine/outbox-record.ts';
export type { Connection, View, ViewItem } from './machine/view.ts';
export { createMemoryStorage } from './memory-storage.ts';
export { MAX_TEXT_BYTES } from './message-text.ts';
export { type ClientSocket, type SocketFactory, type SocketListener, webSocket } from './socket.ts';
export type {
  ClientStorage,
  OpenOutbox,
  OutboxListener,
  OutboxStorage,
  TokenStorage,
  VisitorToken,
} from './storage.ts';
