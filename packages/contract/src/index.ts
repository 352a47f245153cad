export { type Codec, MAX_DEPTH, type Plain, type Variant, variant } from './codec.ts';
export { type ErrorCode, errorTable } from './error-table.ts';
export { errorCodeOf, isErrorCode, ParleyError } from './errors.ts';
export { isToken, isUuid, newId, token } from './ids.ts';
export { limits } from './limits.ts';
export {
  type Author,
  AuthorKind,
  type Citation,
  type ClientFrame,
  type ClientFrameInit,
  type Command,
  type CommandInit,
  type ConversationState,
  clientFrame,
  commandBatch,
  conversationState,
  type Delta,
  type Event,
  type EventInit,
  type File,
  type GenerateRequest,
  generateReply,
  generateRequest,
  type HeldTurn,
  type Hello,
  type Outcome,
  type OutcomeInit,
  outcomeBatch,
  type RouterAlive,
  routerAlive,
  type Send,
  type ServerFrame,
  type ServerFrameInit,
  serverFrame,
  type Turn,
  TurnEndedOutcome,
  type TurnReply,
  type TurnResult,
  turnReply,
  turnRequest,
  type Welcome,
} from './messages.ts';
export { fnv1a32, PARTITIONS, partitionOf } from './partition.ts';
export {
  type AppendGroupInit,
  type AppendReply,
  AppendStatus,
  type ConversationRow,
  type KnownCommand,
  type OpenTurn,
  type OwnedPartition,
  type StoreClient,
  type StoredEvent,
  type StoredEventInit,
  type StoreHandlers,
  type StoreMethod,
  type StoreMethodName,
  storeMethods,
  storeReply,
  type TailEvent,
} from './store.ts';
export { EVENT_STREAM, eventMessageId, subjects } from './subjects.ts';
export { parseTurnId, type TurnName, turnIdOf } from './turn-id.ts';
