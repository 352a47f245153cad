export type {
  Bus,
  BusMessage,
  CapturedReceipt,
  Consumer,
  ConsumerOptions,
  PublishOptions,
  RequestOptions,
  StreamMessage,
  StreamOptions,
  Subscription,
} from './bus.ts';
export { type ConnectNatsOptions, connectNats } from './connect-nats.ts';
export { createMemoryBus, type MemoryBus, type MemoryBusOptions } from './memory-bus.ts';
export type { NatsBus } from './nats-bus.ts';
export { Requester } from './requester.ts';
export { type ServedStore, type ServeStoreOptions, serveStore } from './serve-store.ts';
export { createStoreClient } from './store-client.ts';
