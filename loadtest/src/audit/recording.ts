import { protobufCodec } from '@parley/client/protobuf';
import type { Clock } from '@parley/flow';
import { type History, type Observation, seenEvent } from '@parley/testkit/history';

/** What one visitor did and saw on sockets that repair nothing, for the checker of histories. */
export class Recording {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #observations: Observation[] = [];
  readonly #told = new Map<string, number>();
  readonly #refused = new Set<string>();
  #lastSeq = 0;
  #draft = '';

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#observations.length;
  }

  invoked(id: string): void {
    this.#observations.push({ kind: 'invoke', atMs: this.#clock.now(), id, command: 'send' });
  }

  /** `sent`, or the visitor's own event. */
  told(id: string, seq: number): void {
    // Told twice is no news, unless it is told otherwise.
    if (this.#told.get(id) === seq) return;
    this.#told.set(id, seq);
    this.#observations.push({ kind: 'ok', atMs: this.#clock.now(), id, seq });
  }

  /** A command refused for now: it may have been committed all the same, so nothing is concluded from it. */
  refused(id: string): void {
    this.#refused.add(id);
  }

  /** One frame at the socket that watches. */
  received(bytes: Uint8Array): void {
    const frame = protobufCodec.decode(bytes);
    const atMs = this.#clock.now();
    if (frame?.kind === 'event') {
      const event = seenEvent(frame.event);
      this.#lastSeq = Math.max(this.#lastSeq, event.seq);
      // One without a body is not shown.
      if (event.kind !== '') this.#observations.push({ kind: 'event', atMs, event });
    }
    if (frame?.kind !== 'delta') return;
    const { turnId, attempt } = frame;
    const draft = `${turnId} ${attempt}`;
    if (draft !== this.#draft) this.#observations.push({ kind: 'draft', atMs, turnId, attempt });
    this.#draft = draft;
  }

  history(client: string, conversationId: string): History {
    const isConclusive = (one: Observation) => one.kind !== 'invoke' || !this.#refused.has(one.id);
    return {
      client,
      observations: this.#observations.filter(isConclusive),
      end: { conversationId, lastSeq: this.#lastSeq, connection: 'synced', stopReason: '' },
    };
  }
}
