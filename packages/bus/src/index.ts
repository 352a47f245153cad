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
