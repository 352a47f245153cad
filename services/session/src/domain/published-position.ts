/** One batch's part in one partition, from its publishing until the stream is known to have it. */
interface Span {
  /** Undefined: not published by this holder, only known to be committed. */
  readonly batch: number | undefined;
  readonly last: number;
  status: 'waiting' | 'captured' | 'missed';
}

interface Partition {
  readonly generation: number;
  /** Everything up to here is in the stream. */
  published: number;
  /** What is not yet, ascending. */
  spans: Span[];
  checkpointed: number;
}

/**
 * How far each partition's events are known to be in the stream. A batch is published once, directly; if the stream did
 * not confirm it, the relay publishes again from the published position on, while later batches go on directly.
 * Pure bookkeeping: a batch is any number not used before.
 */
export class PublishedPositions {
  readonly #partitions = new Map<number, Partition>();

  /** What the holder before left unpublished is left to the relay. */
  take(partition: number, generation: number, published: number, last: number): void {
    const spans: Span[] = last > published ? [{ batch: undefined, last, status: 'missed' }] : [];
    this.#partitions.set(partition, { generation, published, spans, checkpointed: published });
  }

  drop(partition: number): void {
    this.#partitions.delete(partition);
  }

  /** `lasts`: the highest position of the batch in each of its partitions. */
  publishing(batch: number, lasts: ReadonlyMap<number, number>): void {
    for (const [partition, last] of lasts) this.#insert(partition, { batch, last, status: 'waiting' });
  }

  /** The first and the last event of the batch are in the stream, and the connection held in between: so are the rest. */
  captured(batch: number): void {
    this.#settle(batch, 'captured');
  }

  missed(batch: number): void {
    this.#settle(batch, 'missed');
  }

  /** Events up to `last` are committed, but this holder did not publish them. */
  committedElsewhere(partition: number, last: number): void {
    const held = this.#partitions.get(partition);
    if (held && last > held.published) this.#insert(partition, { batch: undefined, last, status: 'missed' });
  }

  /** The connection broke: of what has no confirmation yet, anything may be missing. */
  disconnected(): void {
    for (const held of this.#partitions.values()) {
      for (const span of held.spans) if (span.status === 'waiting') span.status = 'missed';
      this.#advance(held);
    }
  }

  /**
   * What the relay is to publish again: `from` excluded, `upTo` included. Undefined: nothing. All of it is committed, so
   * that a read which begins now and ends before `upTo` proves that no event has the positions in between.
   */
  relayTask(partition: number): { readonly from: number; readonly upTo: number } | undefined {
    const held = this.#partitions.get(partition);
    const missed = held?.spans.findLast((span) => span.status === 'missed');
    return held && missed && { from: held.published, upTo: missed.last };
  }

  /** The relay has had everything up to `position` captured. */
  relayed(partition: number, position: number): void {
    const held = this.#partitions.get(partition);
    if (!held) return;
    held.published = Math.max(held.published, position);
    this.#advance(held);
  }

  needingRelay(): readonly number[] {
    return [...this.#partitions.keys()].filter((partition) => this.relayTask(partition) !== undefined);
  }

  /** What has moved since it was last {@link checkpointed}. */
  checkpoints(): readonly { partition: number; generation: number; publishedPosition: number }[] {
    return [...this.#partitions]
      .filter(([, held]) => held.published > held.checkpointed)
      .map(([partition, { generation, published }]) => ({ partition, generation, publishedPosition: published }));
  }

  checkpointed(partition: number, position: number): void {
    const held = this.#partitions.get(partition);
    if (held) held.checkpointed = Math.max(held.checkpointed, position);
  }

  /** Positions committed and not known to be in the stream; gaps are counted too. */
  get unpublished(): number {
    let count = 0;
    for (const { spans, published } of this.#partitions.values())
      count += (spans.at(-1)?.last ?? published) - published;
    return count;
  }

  #insert(partition: number, span: Span): void {
    const held = this.#partitions.get(partition);
    if (!held) return;
    const at = held.spans.findLastIndex((other) => other.last <= span.last) + 1;
    held.spans.splice(at, 0, span);
    this.#advance(held);
  }

  #settle(batch: number, status: 'captured' | 'missed'): void {
    for (const held of this.#partitions.values()) {
      for (const span of held.spans) if (span.batch === batch && span.status === 'waiting') span.status = status;
      this.#advance(held);
    }
  }

  #advance(held: Partition): void {
    const kept: Span[] = [];
    for (const span of held.spans) {
      if (span.last <= held.published) continue;
      const before = kept.at(-1);
      if (!before && span.status === 'captured') held.published = span.last;
      // Of a long outage one span remains.
      else if (before?.status === 'missed' && span.status === 'missed') kept[kept.length - 1] = span;
      else kept.push(span);
    }
    held.spans = kept;
  }
}
