import type { StoreClient } from '@parley/contract';
import { LRUCache } from 'lru-cache';
import { type CachedConversation, cachedOf } from '../domain/cached-conversation.ts';

/** Conversations as last committed, so that most batches need no read. Bounded: the least used go first. */
export class ConversationCache {
  readonly #conversations: LRUCache<string, CachedConversation>;

  constructor(max: number) {
    this.#conversations = new LRUCache({ max });
  }

  set(conversation: CachedConversation): void {
    this.#conversations.set(conversation.conversationId, conversation);
  }

  get(conversationId: string): CachedConversation | undefined {
    return this.#conversations.get(conversationId);
  }

  forget(conversationId: string): void {
    this.#conversations.delete(conversationId);
  }

  /** A partition changes hands: what is known of it may be old. */
  forgetPartition(partition: number): void {
    for (const [id, conversation] of this.#conversations.entries())
      if (conversation.partition === partition) this.#conversations.delete(id);
  }

  /** Reads those into the cache that the store has; `onTime` gets the database's clock. Rejects as the store does. */
  async load(
    store: Pick<StoreClient, 'load'>,
    conversationIds: readonly string[],
    onTime: (storeNow: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { rows, now } = await store.load({ conversationIds: [...conversationIds] }, signal);
    onTime(now);
    for (const row of rows) {
      const conversation = cachedOf(row);
      if (conversation) this.set(conversation);
    }
  }
}
