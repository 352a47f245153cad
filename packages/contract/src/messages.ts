import protobuf from 'protobufjs/minimal.js';
import { createCodec, MAX_DEPTH, type Plain } from './codec.ts';
import { parley } from './generated/parley.js';
import { limits } from './limits.ts';

const { v1 } = parley;

protobuf.Reader.recursionLimit = MAX_DEPTH;
protobuf.util.recursionLimit = MAX_DEPTH;

const onBus = { maxBytes: limits.maxBusBytes };

export const clientFrame = createCodec<parley.v1.ClientFrame, parley.v1.ClientFrame.$Properties>(v1.ClientFrame, {
  maxBytes: limits.maxFrameBytes,
  maxJsonBytes: limits.maxJsonFrameBytes,
});
export const serverFrame = createCodec<parley.v1.ServerFrame, parley.v1.ServerFrame.$Properties>(v1.ServerFrame, onBus);

export const commandBatch = createCodec<parley.v1.CommandBatch, parley.v1.CommandBatch.$Properties>(
  v1.CommandBatch,
  onBus,
);
export const outcomeBatch = createCodec<parley.v1.OutcomeBatch, parley.v1.OutcomeBatch.$Properties>(
  v1.OutcomeBatch,
  onBus,
);
export const conversationState = createCodec<parley.v1.ConversationState, parley.v1.ConversationState.$Properties>(
  v1.ConversationState,
  onBus,
);

export const generateRequest = createCodec<parley.v1.GenerateRequest, parley.v1.GenerateRequest.$Properties>(
  v1.GenerateRequest,
  onBus,
);
export const generateReply = createCodec<parley.v1.GenerateReply, parley.v1.GenerateReply.$Properties>(
  v1.GenerateReply,
  onBus,
);
export const routerAlive = createCodec<parley.v1.RouterAlive, parley.v1.RouterAlive.$Properties>(v1.RouterAlive, onBus);
export const turnRequest = createCodec<parley.v1.TurnRequest, parley.v1.TurnRequest.$Properties>(v1.TurnRequest, onBus);
export const turnReply = createCodec<parley.v1.TurnReply, parley.v1.TurnReply.$Properties>(v1.TurnReply, onBus);

export type ClientFrame = Plain<parley.v1.ClientFrame>;
export type ServerFrame = Plain<parley.v1.ServerFrame>;
export type ServerFrameInit = parley.v1.ServerFrame.$Properties;
export type ClientFrameInit = parley.v1.ClientFrame.$Properties;
export type Hello = Plain<parley.v1.Hello>;
export type Send = Plain<parley.v1.Send>;
export type Welcome = Plain<parley.v1.Welcome>;
export type Event = Plain<parley.v1.Event>;
export type EventInit = parley.v1.Event.$Properties;
export type Delta = Plain<parley.v1.Delta>;
export type Turn = Plain<parley.v1.Turn>;
export type Author = Plain<parley.v1.Author>;
export type File = Plain<parley.v1.File>;
export type Citation = Plain<parley.v1.Citation>;

export type Command = Plain<parley.v1.Command>;
export type CommandInit = parley.v1.Command.$Properties;
export type TurnResult = Plain<parley.v1.TurnResult>;
export type Outcome = Plain<parley.v1.Outcome>;
export type OutcomeInit = parley.v1.Outcome.$Properties;
export type ConversationState = Plain<parley.v1.ConversationState>;

export type GenerateRequest = Plain<parley.v1.GenerateRequest>;
export type RouterAlive = Plain<parley.v1.RouterAlive>;
export type HeldTurn = Plain<parley.v1.HeldTurn>;
export type TurnReply = Plain<parley.v1.TurnReply>;

export const AuthorKind = v1.Author.Kind;
export const TurnEndedOutcome = v1.TurnEnded.Outcome;
export const AnswerDegradation = v1.Message.Degradation;
export const FailureNext = v1.TurnFailure.Next;
