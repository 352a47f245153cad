import type { StoreHandlers } from '@parley/contract';

/** A method's request and reply, read off the contract. */
export type RequestOf<Name extends keyof StoreHandlers> = Parameters<StoreHandlers[Name]>[0];
export type ReplyOf<Name extends keyof StoreHandlers> = Awaited<ReturnType<StoreHandlers[Name]>>;

export type AppendGroup = RequestOf<'append'>['groups'][number];
