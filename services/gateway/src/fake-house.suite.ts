import type { Bus, BusMessage, Subscription } from '@parley/bus';
import type { Cache, TokenDemand, TokensOfAllAnswer } from '@parley/cache';
import { parseSites, type Sites } from '@parley/config';
import {
  AuthorKind,
  type Command,
  type ConversationRow,
  commandBatch,
  type EventInit,
  newId,
  type OutcomeInit,
  outcomeBatch,
  PARTITIONS,
  ParleyError,
  partitionOf,
  type StoreClient,
  type StoredFile,
  serverFrame,
  subjects,
} from '@parley/contract';

interface Record {
  readonly row: ConversationRow;
  readonly frames: Uint8Array[];
  readonly commands: Map<string, { readonly seq: number; readonly at: number }>;
}

type FakeFile = StoredFile & { readonly visitorId: string };
const storedFile = { fileId: '', name: '', contentType: '', size: 0, sha256: '', at: 0 };

/** What the fake session does with a command: commit and answer, refuse, or nothing at all. */
export type Mood = 'answers' | 'silent' | { readonly refuses: string };

/** What stands behind a gateway, as small as it can be: a store in memory, and a session that commits what it gets. */
export class FakeHouse {
  readonly epoch = 'epoch-1';
  /** Commands as they arrived, repeats included. */
  readonly arrived: Command[] = [];
  /** One entry a bus message: how many commands it carried. */
  readonly batches: number[] = [];
  mood: Mood = 'answers';
  isStoreAway = false;
  /** By id: who has uploaded it, and where it was sent. */
  readonly files = new Map<string, FakeFile>();
  historyReads = 0;
  readonly #bus: Bus;
  readonly #records = new Map<string, Record>();
  readonly #unanswered: BusMessage[] = [];
  #subscriptions: Subscription[] = [];

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** From now on somebody holds the partitions. */
  openSession(): void {
    for (let partition = 0; partition < PARTITIONS; partition++)
      this.#subscriptions.push(
        this.#bus.subscribe(subjects.commands(partition), (message) => this.#onCommands(message)),
      );
  }

  closeSession(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions = [];
  }

  /** Commits an event; `isPublished: false` is one that the bus lost. */
  commit(conversationId: string, body: EventInit, { isPublished = true } = {}): { seq: number; at: number } {
    const record = this.#record(conversationId);
    const { state } = record.row;
    if (!state) throw new Error('a row without state');
    state.headSeq++;
    Object.assign(state, { answeredTo: body.answeredTo ?? state.answeredTo });
    const at = 1_790_000_000_000 + state.headSeq;
    const { ownerEpoch, answeredTo } = state;
    const event = { conversationId, seq: state.headSeq, at, ownerEpoch, answeredTo, ...body };
    const bytes = serverFrame.encode({ event });
    record.frames.push(bytes);
    if (isPublished) this.#bus.publish(subjects.event(record.row.tenantId, conversationId, 'message'), bytes);
    return { seq: state.headSeq, at };
  }

  /** Of the one conversation there is. */
  get onlyRow(): ConversationRow {
    const [record, ...others] = this.#records.values();
    if (!record || others.length > 0) throw new Error('not one conversation');
    return record.row;
  }

  /** Of all events. */
  get storedBytes(): number {
    const frames = [...this.#records.values()].flatMap((record) => record.frames);
    return frames.reduce((sum, { length }) => sum + length, 0);
  }

  row(conversationId: string): ConversationRow {
    return this.#record(conversationId).row;
  }

  readonly store: StoreClient = unservedStore({
    openConversation: async ({ tenantId = '', siteId = '', visitorId = '', conversationId = '' }) => {
      this.#check();
      const own = [...this.#records.values()].find(({ row }) => row.visitorId === visitorId && row.siteId === siteId);
      if (conversationId !== '' && own?.row.conversationId !== conversationId) throw new ParleyError('forbidden');
      const record = own ?? this.#open(tenantId, siteId, visitorId);
      return { row: structuredClone(record.row), epoch: this.epoch };
    },
    history: async ({ conversationId = '', afterSeq = 0 }) => {
      this.#check();
      this.historyReads++;
      const { frames } = this.#record(conversationId);
      // Two at a time, so that every longer history has pages.
      const page = frames.slice(afterSeq, afterSeq + 2);
      return { frames: page, headSeq: frames.length, complete: afterSeq + page.length === frames.length };
    },
    addFile: async ({ visitorId = '', file }) => {
      this.#check();
      this.files.set(file?.fileId ?? '', { ...storedFile, ...file, visitorId } as FakeFile);
      return {};
    },
    attachFiles: async ({ visitorId, fileIds }) => {
      this.#check();
      const own = (fileIds ?? []).map((id) => this.files.get(id));
      const files = own.flatMap((file) => (file?.visitorId === visitorId && file?.sha256 ? [file] : []));
      if (files.length < own.length) throw new ParleyError('unknown_file');
      return { files };
    },
    file: async ({ visitorId, fileId = '' }) => {
      this.#check();
      const file = this.files.get(fileId);
      if (!file || file.visitorId !== visitorId) throw new ParleyError('not_found');
      return { file };
    },
    heads: async ({ conversationIds }) => ({
      heads: (conversationIds ?? []).map((id) => ({ conversationId: id, headSeq: this.#record(id).frames.length })),
    }),
  });

  #check(): void {
    if (this.isStoreAway) throw new ParleyError('no_responders');
  }

  #open(tenantId: string, siteId: string, visitorId: string): Record {
    const conversationId = newId();
    const state = { owner: 'ai', ownerEpoch: 1, headSeq: 0, lastVisitorSeq: 0, answeredTo: 0 };
    const record: Record = {
      row: {
        ...{ tenantId, conversationId, siteId, visitorId, partition: partitionOf(conversationId), knownCommands: [] },
        state: { ...state, lastAt: 0, unansweredSince: 0, language: '' },
      },
      frames: [],
      commands: new Map(),
    };
    this.#records.set(conversationId, record);
    return record;
  }

  #record(conversationId: string): Record {
    const record = this.#records.get(conversationId);
    if (!record) throw new ParleyError('not_found');
    return record;
  }

  #onCommands(message: BusMessage): void {
    const { commands } = commandBatch.decode(message.data);
    this.arrived.push(...commands);
    this.batches.push(commands.length);
    if (this.mood === 'silent') this.#unanswered.push(message);
    else this.#respond(message);
  }

  /** Answers what was left without an answer. */
  answerLate(): void {
    this.mood = 'answers';
    for (const message of this.#unanswered.splice(0)) this.#respond(message);
  }

  #respond(message: BusMessage): void {
    const { commands } = commandBatch.decode(message.data);
    this.#bus.respond(message, outcomeBatch.encode({ outcomes: commands.map((command) => this.#decide(command)) }));
  }

  #decide({ commandId, conversationId, after, actor, sendMessage }: Command): OutcomeInit {
    if (typeof this.mood === 'object')
      return { conversationId, commandId, refused: { code: this.mood.refuses, retryAfterMs: 500, after } };
    const record = this.#record(conversationId);
    const author = { kind: AuthorKind.VISITOR, id: actor?.id ?? '' };
    const accepted =
      record.commands.get(commandId) ??
      this.commit(conversationId, {
        ...{ author, clientMessageId: commandId },
        ...(sendMessage && { message: { text: sendMessage.text, files: sendMessage.files } }),
      });
    record.commands.set(commandId, accepted);
    return { conversationId, commandId, accepted };
  }
}

/** Methods that a gateway has no business with fail loudly. */
type Served = 'openConversation' | 'history' | 'heads' | 'addFile' | 'attachFiles' | 'file';

function unservedStore(served: Pick<StoreClient, Served>): StoreClient {
  const unserved = async (): Promise<never> => {
    throw new Error('not for a gateway');
  };
  const names = ['append', 'load', 'tail', 'openTurns', 'beat', 'take', 'release', 'checkpoint'] as const;
  return { ...(Object.fromEntries(names.map((name) => [name, unserved])) as unknown as StoreClient), ...served };
}

/** A cache that lets through what `allowed` says, and can be out of reach. */
export class FakeCache implements Cache {
  isConnected = true;
  /** Nobody is answered before. */
  gate: Promise<void> = Promise.resolve();
  readonly keys: string[] = [];
  readonly costs: number[] = [];
  refusesFor = 0;
  readonly get = async () => undefined;
  readonly setIfAbsent = async () => true;
  readonly settleTokens = async () => {};
  readonly set = async () => {};
  readonly delete = async () => {};
  readonly close = async () => {};

  async takeTokens(key: string, bucket: TokenDemand['bucket'], cost = 1) {
    const { allowed } = await this.takeTokensOfAll([{ key, bucket, cost }]);
    return { allowed, retryAfterMs: this.refusesFor };
  }

  async takeTokensOfAll(demands: readonly TokenDemand[]): Promise<TokensOfAllAnswer> {
    if (!this.isConnected) throw new ParleyError('unavailable');
    this.keys.push(...demands.map(({ key }) => key));
    this.costs.push(...demands.map(({ cost }) => cost));
    await this.gate;
    const retryAfterMs = this.refusesFor;
    return retryAfterMs === 0 ? { allowed: true } : { allowed: false, refusedBy: 0, retryAfterMs };
  }
}

const site = (key: string, more: object) => ({ key, name: key, languages: ['en'], ...more });

/** `demo` lets in who sends no origin; `shop` and `other` only their own pages. */
export const fakeSites: Sites = sitesOf([
  site('demo', { allowedOrigins: ['self'], allowNoOrigin: true }),
  site('shop', { allowedOrigins: ['https://shop.example'] }),
  site('other', { allowedOrigins: ['https://other.example'] }),
]);

function sitesOf(sites: readonly object[]): Sites {
  // JSON is YAML.
  return parseSites(JSON.stringify({ tenants: [{ id: 'demo', sites }] }), 'fake-house', {});
}
