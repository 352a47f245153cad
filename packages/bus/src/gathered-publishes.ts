/** One message as it will leave. */
export interface GatheredPublish<Options> {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly options: Options;
}

/** From here on a turn of the event loop is long enough for a write of its own. */
const MAX_BYTES = 64 * 1024;

/**
 * What is published in one turn of the event loop leaves in its end, in order: a write to a socket, and the wake-up of who
 * reads there, cost more than the messages in it.
 */
export class GatheredPublishes<Options> {
  readonly #send: (message: GatheredPublish<Options>) => void;
  readonly #nextTurn: (run: () => void) => void;
  #messages: GatheredPublish<Options>[] = [];
  #bytes = 0;
  #isPlanned = false;

  constructor(send: (message: GatheredPublish<Options>) => void, nextTurn: (run: () => void) => void) {
    this.#send = send;
    this.#nextTurn = nextTurn;
  }

  add(message: GatheredPublish<Options>): void {
    this.#messages.push(message);
    this.#bytes += message.data.length;
    if (this.#bytes >= MAX_BYTES) this.flush();
    else if (!this.#isPlanned) {
      this.#isPlanned = true;
      this.#nextTurn(this.#onTurn);
    }
  }

  /** Sends what waits, now: before something that must not overtake it. */
  flush(): void {
    if (this.#messages.length === 0) return;
    const messages = this.#messages;
    this.#messages = [];
    this.#bytes = 0;
    for (const message of messages) this.#send(message);
  }

  readonly #onTurn = (): void => {
    this.#isPlanned = false;
    this.flush();
  };
}
