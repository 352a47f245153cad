import type { Bus } from '@parley/bus';
import { ParleyError, type StoreClient, type TailEvent } from '@parley/contract';
import { type Clock, fullJitter, sleep } from '@parley/flow';
import type { Logger } from '@parley/telemetry';
import type { PublishedPositions } from '../domain/published-position.ts';
import { captureEvent, type OutgoingEvent, publishEvents } from './event-publisher.ts';
import type { EventStream } from './event-stream.ts';
import { Signal } from './signal.ts';

/** While the stream is away one event is tried this often: live subscribers see each try. */
const RETRY = { baseMs: 500, capMs: 4_000 } as const;

export interface RelayDeps {
  readonly bus: Pick<Bus, 'publish' | 'publishCaptured'>;
  readonly store: Pick<StoreClient, 'tail'>;
  readonly positions: PublishedPositions;
  readonly stream: EventStream;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
  readonly onRelayed: (events: number) => void;
}

/** Publishes again, out of the store, what the stream has not confirmed: page after page until it has caught up. */
export class Relay {
  readonly #deps: RelayDeps;
  readonly #work: Signal;
  readonly #ending: AbortSignal;

  constructor(deps: RelayDeps, ending: AbortSignal) {
    this.#deps = deps;
    this.#ending = ending;
    this.#work = new Signal(ending);
  }

  /** Something may be to do. */
  wake(): void {
    this.#work.set();
  }

  /** Until the end, with which it rejects as `cancelled`. */
  async run(): Promise<never> {
    const { positions, clock, random } = this.#deps;
    for (let failures = 0; ; ) {
      const partitions = positions.needingRelay();
      if (partitions.length === 0) {
        failures = 0;
        await this.#work.wait();
        continue;
      }
      // The next one begins another time: what keeps one partition back must not keep back the others.
      const start = failures % partitions.length;
      const isDone = await this.#relayRound([...partitions.slice(start), ...partitions.slice(0, start)]);
      if (isDone) failures = 0;
      else await sleep(fullJitter(failures++, RETRY, random), clock, this.#ending);
    }
  }

  /** A page of each partition. False at the first that fails: mostly the stream is away for all of them. */
  async #relayRound(partitions: readonly number[]): Promise<boolean> {
    for (const partition of partitions) if (!(await this.#relayPage(partition))) return false;
    return true;
  }

  async #relayPage(partition: number): Promise<boolean> {
    const { bus, store, positions, stream, log } = this.#deps;
    const task = positions.relayTask(partition);
    if (!task) return true;
    try {
      const { events, complete } = await store.tail({ partition, afterPosition: task.from }, this.#ending);
      const outgoing = events.flatMap(outgoingOf);
      const [first, ...others] = outgoing;
      // One event finds out whether the stream is there; the page follows only if it is.
      if (first) await captureEvent(bus, first);
      if (others.length > 0 && !(await publishEvents(bus, others))) throw new ParleyError('deadline_exceeded');
      this.#deps.onRelayed(outgoing.length);
      const last = events.at(-1)?.event?.position ?? task.from;
      positions.relayed(partition, complete || events.length === 0 ? Math.max(last, task.upTo) : last);
      return true;
    } catch (thrown) {
      if (this.#ending.aborted) throw thrown;
      stream.ensure();
      log.warn({ partition, code: ParleyError.from(thrown).code }, 'events wait to be published');
      return false;
    }
  }
}

function outgoingOf({ tenantId, conversationId, event }: TailEvent): OutgoingEvent[] {
  return event ? [{ tenantId, conversationId, seq: event.seq, type: event.type, body: event.body }] : [];
}
