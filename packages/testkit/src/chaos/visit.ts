import { setTimeout as delay } from 'node:timers/promises';
import { type Client, type ClientStorage, createMemoryStorage } from '@parley/client';
import { createNodeClient, nodeSocket, protobufCodec } from '@parley/client/node';
import { createRecorder, type History, type Recorder } from '../history/index.ts';
import type { Random } from './random.ts';

export interface VisitOptions {
  readonly name: string;
  readonly entrances: readonly (readonly string[])[];
  readonly random: Random;
  /** Mean milliseconds from one message to the next. */
  readonly paceMs: number;
  /** True: write nothing more. */
  readonly isOver: () => boolean;
}

interface Screen {
  readonly client: Client;
  readonly recorder: Recorder;
}

const DRAFT_TIMEOUT_MS = 4_000;
const LOOK_EVERY_MS = 50;

/** One visitor, on one screen or two, from the first message until both screens show the same and nothing is owed. */
export class Visit {
  readonly #options: VisitOptions;
  readonly #screens: readonly Screen[];
  #written = 0;

  constructor(options: VisitOptions) {
    this.#options = options;
    const { name, random } = options;
    const home = random.whole(0, options.entrances.length - 1);
    const storage = createMemoryStorage();
    const first = openScreen(`${name}a`, home, storage, options);
    first.client.connect();
    if (random.next() > 0.3) {
      this.#screens = [first];
      return;
    }
    // A second tab is the same visitor with an outbox of its own; its token is there once the first one has it.
    const shared = { token: storage.token, outbox: createMemoryStorage().outbox };
    const second = openScreen(`${name}b`, home + 1, shared, options);
    this.#screens = [first, second];
    const unsubscribe = first.client.subscribe(({ connection }) => {
      if (connection !== 'synced') return;
      unsubscribe();
      second.client.connect();
    });
  }

  get waitsMs(): readonly number[] {
    return this.#screens.flatMap(({ recorder }) => recorder.waitsMs);
  }

  /** Nobody waits for anything, on any of the screens. */
  get isSettled(): boolean {
    const [first] = this.#screens;
    return this.#screens.every(
      ({ client: { state }, recorder }) =>
        state.connection === 'synced' &&
        state.openTurnId === undefined &&
        recorder.unsettled.size === 0 &&
        state.lastSeq === first?.client.state.lastSeq &&
        state.items.every((item) => item.kind === 'event'),
    );
  }

  /** Writes some messages; now and then it stops an answer, rates, or asks for a human in the middle of one. */
  async write(): Promise<void> {
    const { isOver, paceMs, random } = this.#options;
    const messages = random.whole(6, 16);
    const breaksInAt = random.next() < 0.35 ? random.whole(1, messages) : 0;
    const stopsAt = random.next() < 0.25 ? random.whole(1, messages) : 0;
    for (let count = 1; count <= messages; count += 1) {
      await delay(paceMs * random.between(0.2, 1.8));
      if (isOver()) return;
      const screen = random.pick(this.#screens);
      this.#say(screen);
      if (count === breaksInAt) await this.#breakIn(screen, 'requestHuman');
      else if (count === stopsAt) await this.#breakIn(screen, 'stop');
      else if (random.next() < 0.02) this.#command(screen, 'rate', () => screen.client.rate(random.whole(1, 5)));
    }
  }

  close(): History[] {
    return this.#screens.map(({ client, recorder }) => {
      const history = recorder.end();
      client.close();
      return history;
    });
  }

  #say({ client, recorder }: Screen): void {
    this.#written += 1;
    // No two are the same: that is how a doubled one is known.
    const text = `${this.#options.name} asks question ${this.#written}`;
    recorder.invoked(client.send(text).clientMessageId, 'send');
  }

  /** When the answer is on the screen, in part; or at the end of patience. */
  async #breakIn(screen: Screen, command: 'requestHuman' | 'stop'): Promise<void> {
    const { client } = screen;
    const giveUpAt = performance.now() + DRAFT_TIMEOUT_MS;
    while ((client.state.draft?.text ?? '') === '' && performance.now() < giveUpAt) await delay(LOOK_EVERY_MS);
    if (command === 'stop' && client.state.openTurnId === undefined) return;
    this.#command(screen, command, () => client[command]());
  }

  #command({ recorder }: Screen, name: string, run: () => { readonly clientMessageId: string }): void {
    recorder.invoked(run().clientMessageId, name);
  }
}

/** Every connection goes to the next gateway, by the way that is this client's there. */
function openScreen(name: string, home: number, storage: ClientStorage, { entrances, random }: VisitOptions): Screen {
  const ways = entrances.map((own) => random.pick(own));
  let turn = home;
  const address = () => ways[turn % ways.length] ?? '';
  const recorder = createRecorder(name, protobufCodec);
  const connect = nodeSocket();
  const client = createNodeClient({
    ...{ url: address(), siteKey: 'demo', storage, codec: recorder.codec, random: random.next },
    socket(url, subprotocol, listener) {
      turn += 1;
      return connect(new URL(new URL(url).pathname, address().replace(/^http/, 'ws')).href, subprotocol, listener);
    },
    fetch: (input, init) => {
      turn += 1;
      return fetch(new URL(new URL(String(input)).pathname, address()), init);
    },
  });
  recorder.watch(client);
  return { client, recorder };
}
