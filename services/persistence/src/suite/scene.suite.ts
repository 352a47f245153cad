import {
  type AppendReply,
  type Codec,
  type ConversationState,
  conversationState,
  partitionOf,
  type StoredEvent,
  type StoreHandlers,
  type StoreMethodName,
  serverFrame,
  storeMethods,
} from '@parley/contract';
import type { AppendGroup, ReplyOf } from '../domain/requests.ts';

/** A store and what its suite needs beside it. */
export interface StoreUnderTest {
  readonly store: StoreHandlers;
  /** Makes every beat so far run out; a replica that beats again before the next `take` lives on. */
  expireBeats(): Promise<void>;
  /** Makes the lease of every reservation so far run out. */
  expireLeases(): Promise<void>;
  /** Sums in the books that are not the sums of what they stand for: none. */
  contradictions(): Promise<readonly unknown[]>;
  /** What was settled so far belongs to a month before. */
  nextMonth(): Promise<void>;
}

/** Hands every request over as a service gets it: encoded and decoded. */
export function offTheWire(store: StoreHandlers): StoreHandlers {
  const names = Object.keys(storeMethods) as StoreMethodName[];
  const methods = names.map((name) => {
    const { encode, decode } = storeMethods[name].request as Codec<unknown, unknown>;
    const handle = store[name] as (request: unknown) => Promise<unknown>;
    return [name, (request: unknown) => handle(decode(encode(request)))];
  });
  return Object.fromEntries(methods);
}

type Row = NonNullable<ReplyOf<'openConversation'>['row']>;

export interface EventOptions {
  readonly commandId?: string;
  readonly part?: number;
  readonly type?: string;
  readonly text?: string;
  readonly body?: Uint8Array;
  readonly position?: number;
  readonly at?: number;
}

let counted = 0;

/** Never used before in this process: stands for ids and positions alike. */
export function fresh(): number {
  counted += 1;
  return counted;
}

/** Tells a story to a store, in the words of the contract, with what no test cares about filled in. */
export class Scene {
  readonly store: StoreHandlers;
  readonly tenantId = `tenant-${fresh()}`;

  constructor(store: StoreHandlers) {
    this.store = store;
  }

  /** A replica that beats and holds what it was given. */
  async replica(id = `replica-${fresh()}`): Promise<string> {
    await this.store.beat({ replicaId: id });
    await this.store.take({ replicaId: id });
    return id;
  }

  async conversation(visitorId = `visitor-${fresh()}`, siteId = 'site'): Promise<string> {
    return idOf(await this.open(visitorId, siteId));
  }

  async open(visitorId: string, siteId = 'site', conversationId = ''): Promise<ReplyOf<'openConversation'>> {
    return this.store.openConversation({ tenantId: this.tenantId, siteId, visitorId, conversationId });
  }

  /** Events that follow `expectedHead`, one command each unless said otherwise. */
  group(
    conversationId: string,
    expectedHead: number,
    events: readonly EventOptions[] = [{}],
    state: Partial<ConversationState> = {},
  ): AppendGroup {
    const stored = events.map((options, index) => event(conversationId, expectedHead + 1 + index, options));
    return {
      ...{ tenantId: this.tenantId, conversationId, partition: partitionOf(conversationId), expectedHead },
      ...{ events: stored, state: { ...stateAfter(stored), ...state } },
    };
  }

  async append(replicaId: string, ...groups: AppendGroup[]): Promise<AppendReply> {
    return plain<AppendReply>(await this.store.append({ replicaId, groups }));
  }

  /** A conversation that already has `count` events. */
  async written(replicaId: string, count: number, options: EventOptions = {}): Promise<string> {
    const id = await this.conversation();
    const events = Array.from({ length: count }, () => options);
    if (count > 0) await this.append(replicaId, this.group(id, 0, events));
    return id;
  }

  async row(conversationId: string): Promise<Row | undefined> {
    return (await this.store.load({ conversationIds: [conversationId] })).rows?.[0];
  }

  async history(conversationId: string, options: Partial<Parameters<StoreHandlers['history']>[0]> = {}) {
    const reply = await this.store.history({
      ...{ tenantId: this.tenantId, conversationId, audience: 'agent' },
      ...{ afterSeq: 0, upToSeq: 0, maxBytes: 0, newest: false, ...options },
    });
    const events = (reply.frames ?? []).map((frame) => serverFrame.decode(frame).event);
    return { ...reply, events, seqs: events.map((one) => one?.seq) };
  }
}

export function idOf(reply: ReplyOf<'openConversation'>): string {
  const id = reply.row?.conversationId;
  if (!id) throw new Error('the reply has no conversation');
  return id;
}

/** A state as it comes off the wire: a class of the generated code, not an object literal. */
export function asDecoded(state: ConversationState): ConversationState {
  return conversationState.decode(conversationState.encode(state));
}

/** What a reply says when its absent fields are read as empty. */
export function plain<Reply>(reply: object): Reply {
  return { results: [], notMine: [], ...reply } as Reply;
}

function event(conversationId: string, seq: number, options: EventOptions): StoredEvent {
  const { type = 'message', text = `text ${seq}`, at = 1_790_000_000_000 + seq } = options;
  return {
    ...{ seq, at, type, text, part: options.part ?? 0, position: options.position ?? fresh() },
    commandId: options.commandId ?? `command-${fresh()}`,
    body: options.body ?? frame(conversationId, seq, at, type, text),
  };
}

function frame(conversationId: string, seq: number, at: number, type: string, text: string): Uint8Array {
  const common = { conversationId, seq, at, ownerEpoch: 1, answeredTo: 0, author: { kind: 3, id: 'ann', name: 'Ann' } };
  return serverFrame.encode({
    event: type === 'note' ? { ...common, note: { text } } : { ...common, message: { text } },
  });
}

function stateAfter(events: readonly StoredEvent[]): ConversationState {
  const last = events.at(-1);
  return {
    ...{ owner: 'queue', ownerEpoch: 1, headSeq: last?.seq ?? 0, lastVisitorSeq: 0, answeredTo: 0 },
    ...{ lastAt: last?.at ?? 0, unansweredSince: 0, language: 'en' },
  };
}
