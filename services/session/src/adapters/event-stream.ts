import type { Bus } from '@parley/bus';
import { EVENT_STREAM, ParleyError, subjects } from '@parley/contract';
import type { Clock } from '@parley/flow';
import type { Logger } from '@parley/telemetry';

const DAY_MS = 24 * 60 * 60 * 1_000;
const TIMEOUT_MS = 5_000;
/** Every lost confirmation asks for the stream; the server is asked this often. */
const ASK_EVERY_MS = 2_000;

interface EventStreamDeps {
  readonly bus: Pick<Bus, 'ensureStream'>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The stream of committed events, which plugins read. Nothing on the path of a message waits for it. */
export class EventStream {
  readonly #deps: EventStreamDeps;
  readonly #size: { readonly maxBytes: number; readonly replicas: number };
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(deps: EventStreamDeps, size: { readonly maxBytes: number; readonly replicas: number }) {
    this.#deps = deps;
    this.#size = size;
  }

  /** Makes the stream in the background if it is missing. */
  ensure(): void {
    const { bus, clock, log } = this.#deps;
    if (clock.now() - this.#askedAt < ASK_EVERY_MS) return;
    this.#askedAt = clock.now();
    bus
      .ensureStream(
        {
          name: EVENT_STREAM,
          subjects: [subjects.everyEvent()],
          maxAgeMs: DAY_MS,
          // As long as a relay may repeat after its holder's death, with room to spare.
          dedupeWindowMs: 120_000,
          ...this.#size,
        },
        TIMEOUT_MS,
      )
      .catch((thrown: unknown) => log.warn({ code: ParleyError.from(thrown).code }, 'the stream of events is missing'));
  }
}
