import type { StoreClient } from '@parley/contract';
import { SingleFlight } from '@parley/flow';
import { readEvent } from '../../domain/audience.ts';
import type { Position } from '../../domain/position.ts';
import { type SharedFrame, storedFrame } from '../../domain/shared-frame.ts';

export interface HistoryPage {
  /** Events `after` + 1, + 2, … without a hole. */
  readonly frames: readonly SharedFrame[];
  readonly headSeq: number;
  /** False: more follows. */
  readonly isComplete: boolean;
  /** Where the conversation stood after the last event of the page. */
  readonly position: Position | undefined;
}

/** A conversation, by its names. */
export interface ConversationName {
  readonly tenantId: string;
  readonly conversationId: string;
}

/** Pages of conversations' events, for visitors. Viewers that stand at the same place of one share one read. */
export class History {
  readonly #store: StoreClient;
  /** While one of them runs, by the very conversation: one that is opened anew has the same names, and other events. */
  readonly #reads = new Map<ConversationName, SingleFlight<number, HistoryPage>>();

  constructor(store: StoreClient) {
    this.#store = store;
  }

  /**
   * What the store held at some moment of the call. The read may have begun before it: who knows of a later event asks
   * again. What was read for another object than `conversation` is never joined: it may have begun before this one's
   * subscription, and then neither would have what came in between. Rejects as the store does.
   */
  async after(conversation: ConversationName, seq: number): Promise<HistoryPage> {
    const reads = this.#reads.get(conversation) ?? new SingleFlight<number, HistoryPage>();
    this.#reads.set(conversation, reads);
    try {
      return await reads.join(seq, () => this.#read(conversation, seq));
    } finally {
      if (reads.size === 0 && this.#reads.get(conversation) === reads) this.#reads.delete(conversation);
    }
  }

  async #read({ tenantId, conversationId }: ConversationName, afterSeq: number): Promise<HistoryPage> {
    const request = { tenantId, conversationId, afterSeq, audience: 'visitor' } as const;
    const { frames, headSeq, complete } = await this.#store.history(request);
    const last = frames.at(-1);
    return {
      frames: frames.map(storedFrame),
      headSeq,
      isComplete: complete,
      position: last && readEvent(last)?.event,
    };
  }
}
