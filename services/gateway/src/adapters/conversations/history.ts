import type { StoreClient } from '@parley/contract';
import { SingleFlight } from '@parley/flow';
import { readEvent } from '../../domain/audience.ts';
import type { Position } from '../../domain/drafts.ts';
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

/** Pages of one conversation's events, for visitors. Viewers that stand at the same place share one read. */
export class History {
  readonly #store: StoreClient;
  readonly #tenantId: string;
  readonly #conversationId: string;
  readonly #reads = new SingleFlight<number, HistoryPage>();

  constructor(store: StoreClient, tenantId: string, conversationId: string) {
    this.#store = store;
    this.#tenantId = tenantId;
    this.#conversationId = conversationId;
  }

  /**
   * What the store held at some moment of the call. The read may have begun before it: who knows of a later event asks
   * again. Rejects as the store does.
   */
  after(seq: number): Promise<HistoryPage> {
    return this.#reads.join(seq, () => this.#read(seq));
  }

  async #read(afterSeq: number): Promise<HistoryPage> {
    const { frames, headSeq, complete } = await this.#store.history({
      tenantId: this.#tenantId,
      conversationId: this.#conversationId,
      afterSeq,
      audience: 'visitor',
    });
    const last = frames.at(-1);
    return {
      frames: frames.map(storedFrame),
      headSeq,
      isComplete: complete,
      position: last && readEvent(last)?.event,
    };
  }
}
