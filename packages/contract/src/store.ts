import { type Codec, createCodec, type Plain } from './codec.ts';
import { parley } from './generated/parley.js';
import { limits } from './limits.ts';

const { v1 } = parley;
const onBus = { maxBytes: limits.maxBusBytes };

/** One method of `parley.rpc.store.<name>`. */
export interface StoreMethod<Request, RequestInit, Reply, ReplyInit> {
  readonly name: string;
  readonly request: Codec<Request, RequestInit>;
  readonly reply: Codec<Reply, ReplyInit>;
}

// biome-ignore format: one row a method
export const storeMethods = {
  append: method<parley.v1.AppendRequest, parley.v1.AppendRequest.$Properties, parley.v1.AppendReply, parley.v1.AppendReply.$Properties>('append', v1.AppendRequest, v1.AppendReply),
  load: method<parley.v1.LoadRequest, parley.v1.LoadRequest.$Properties, parley.v1.LoadReply, parley.v1.LoadReply.$Properties>('load', v1.LoadRequest, v1.LoadReply),
  history: method<parley.v1.HistoryRequest, parley.v1.HistoryRequest.$Properties, parley.v1.HistoryReply, parley.v1.HistoryReply.$Properties>('history', v1.HistoryRequest, v1.HistoryReply),
  heads: method<parley.v1.HeadsRequest, parley.v1.HeadsRequest.$Properties, parley.v1.HeadsReply, parley.v1.HeadsReply.$Properties>('heads', v1.HeadsRequest, v1.HeadsReply),
  tail: method<parley.v1.TailRequest, parley.v1.TailRequest.$Properties, parley.v1.TailReply, parley.v1.TailReply.$Properties>('tail', v1.TailRequest, v1.TailReply),
  openTurns: method<parley.v1.OpenTurnsRequest, parley.v1.OpenTurnsRequest.$Properties, parley.v1.OpenTurnsReply, parley.v1.OpenTurnsReply.$Properties>('openTurns', v1.OpenTurnsRequest, v1.OpenTurnsReply),
  openConversation: method<parley.v1.OpenConversationRequest, parley.v1.OpenConversationRequest.$Properties, parley.v1.OpenConversationReply, parley.v1.OpenConversationReply.$Properties>('openConversation', v1.OpenConversationRequest, v1.OpenConversationReply),
  beat: method<parley.v1.BeatRequest, parley.v1.BeatRequest.$Properties, parley.v1.BeatReply, parley.v1.BeatReply.$Properties>('beat', v1.BeatRequest, v1.BeatReply),
  take: method<parley.v1.TakeRequest, parley.v1.TakeRequest.$Properties, parley.v1.TakeReply, parley.v1.TakeReply.$Properties>('take', v1.TakeRequest, v1.TakeReply),
  release: method<parley.v1.ReleaseRequest, parley.v1.ReleaseRequest.$Properties, parley.v1.ReleaseReply, parley.v1.ReleaseReply.$Properties>('release', v1.ReleaseRequest, v1.ReleaseReply),
  checkpoint: method<parley.v1.CheckpointRequest, parley.v1.CheckpointRequest.$Properties, parley.v1.CheckpointReply, parley.v1.CheckpointReply.$Properties>('checkpoint', v1.CheckpointRequest, v1.CheckpointReply),
  reserveSpend: method<parley.v1.ReserveSpendRequest, parley.v1.ReserveSpendRequest.$Properties, parley.v1.ReserveSpendReply, parley.v1.ReserveSpendReply.$Properties>('reserveSpend', v1.ReserveSpendRequest, v1.ReserveSpendReply),
  settleSpend: method<parley.v1.SettleSpendRequest, parley.v1.SettleSpendRequest.$Properties, parley.v1.SettleSpendReply, parley.v1.SettleSpendReply.$Properties>('settleSpend', v1.SettleSpendRequest, v1.SettleSpendReply),
  renewSpend: method<parley.v1.RenewSpendRequest, parley.v1.RenewSpendRequest.$Properties, parley.v1.RenewSpendReply, parley.v1.RenewSpendReply.$Properties>('renewSpend', v1.RenewSpendRequest, v1.RenewSpendReply),
  spend: method<parley.v1.SpendRequest, parley.v1.SpendRequest.$Properties, parley.v1.SpendReply, parley.v1.SpendReply.$Properties>('spend', v1.SpendRequest, v1.SpendReply),
  addFile: method<parley.v1.AddFileRequest, parley.v1.AddFileRequest.$Properties, parley.v1.AddFileReply, parley.v1.AddFileReply.$Properties>('addFile', v1.AddFileRequest, v1.AddFileReply),
  attachFiles: method<parley.v1.AttachFilesRequest, parley.v1.AttachFilesRequest.$Properties, parley.v1.AttachFilesReply, parley.v1.AttachFilesReply.$Properties>('attachFiles', v1.AttachFilesRequest, v1.AttachFilesReply),
  file: method<parley.v1.FileRequest, parley.v1.FileRequest.$Properties, parley.v1.FileReply, parley.v1.FileReply.$Properties>('file', v1.FileRequest, v1.FileReply),
  dropFiles: method<parley.v1.DropFilesRequest, parley.v1.DropFilesRequest.$Properties, parley.v1.DropFilesReply, parley.v1.DropFilesReply.$Properties>('dropFiles', v1.DropFilesRequest, v1.DropFilesReply),
  forgetFiles: method<parley.v1.ForgetFilesRequest, parley.v1.ForgetFilesRequest.$Properties, parley.v1.ForgetFilesReply, parley.v1.ForgetFilesReply.$Properties>('forgetFiles', v1.ForgetFilesRequest, v1.ForgetFilesReply),
} as const;

export type StoreMethodName = keyof typeof storeMethods;
type RequestOf<M> = M extends StoreMethod<infer Request, infer _I, infer _R, infer _RI> ? Plain<Request> : never;
type RequestInitOf<M> = M extends StoreMethod<infer _Q, infer Init, infer _R, infer _RI> ? Init : never;
type ReplyOf<M> = M extends StoreMethod<infer _Q, infer _I, infer Reply, infer _RI> ? Plain<Reply> : never;
type ReplyInitOf<M> = M extends StoreMethod<infer _Q, infer _I, infer _R, infer Init> ? Init : never;

/**
 * The store as a caller sees it: every method safe to repeat. Rejects with a ParleyError: `no_responders` (nobody
 * serves), `deadline_exceeded`, `unavailable` (database out of reach), `rejected_by_store` (the data is at fault),
 * `forbidden`, `not_found`, `unknown_file`, `invalid_request`.
 */
export type StoreClient = {
  readonly [Name in StoreMethodName]: (
    request: RequestInitOf<(typeof storeMethods)[Name]>,
    signal?: AbortSignal,
  ) => Promise<ReplyOf<(typeof storeMethods)[Name]>>;
};

/** The store as the persistence service implements it. */
export type StoreHandlers = {
  readonly [Name in StoreMethodName]: (
    request: RequestOf<(typeof storeMethods)[Name]>,
  ) => Promise<ReplyInitOf<(typeof storeMethods)[Name]>>;
};

export const storeReply = createCodec<parley.v1.StoreReply, parley.v1.StoreReply.$Properties>(v1.StoreReply, onBus);

export type AppendGroupInit = parley.v1.AppendGroup.$Properties;
export type AppendReply = Plain<parley.v1.AppendReply>;
export type StoredEvent = Plain<parley.v1.StoredEvent>;
export type StoredEventInit = parley.v1.StoredEvent.$Properties;
export type ConversationRow = Plain<parley.v1.ConversationRow>;
export type KnownCommand = Plain<parley.v1.KnownCommand>;
export type OwnedPartition = Plain<parley.v1.OwnedPartition>;
export type OpenTurn = Plain<parley.v1.OpenTurn>;
export type TailEvent = Plain<parley.v1.TailEvent>;
export type SpendReservation = Plain<parley.v1.SpendReservation>;
export type SpendSettlement = Plain<parley.v1.SpendSettlement>;
export type SpendCall = Plain<parley.v1.SpendCall>;
export type SpendCaps = Plain<parley.v1.SpendCaps>;
export type TenantSpend = Plain<parley.v1.TenantSpend>;
export type StoredFile = Plain<parley.v1.StoredFile>;
export type FileKey = Plain<parley.v1.FileKey>;

export const AppendStatus = v1.AppendReply.Status;

function method<Q, QI, R, RI>(
  name: string,
  request: Parameters<typeof createCodec<Q, QI>>[0],
  reply: Parameters<typeof createCodec<R, RI>>[0],
): StoreMethod<Q, QI, R, RI> {
  return { name, request: createCodec(request, onBus), reply: createCodec(reply, onBus) };
}
