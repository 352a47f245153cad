import {
  type Client,
  type ClientStorage,
  type Codec,
  type ConversationEvent,
  createClient,
  createMemoryStorage,
  type IncomingFrame,
  jsonCodec,
  type View,
} from '@parley/client';
import { protobufCodec } from '@parley/client/protobuf';
import type { History } from './history.ts';
import { type House, SITE, TENANT, tokens } from './house.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import type { Plant } from './plant.ts';
import type { Dice } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import { faultOfAnswer } from './scripted-provider.ts';
import { SimulatedProcess } from './simulated-process.ts';
import { Wire } from './simulated-socket.ts';

export interface DeviceDeps {
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly dice: Dice;
  readonly house: House;
  readonly plant: Plant;
  readonly onViolation: (violation: string) => void;
}

interface Page {
  readonly process: SimulatedProcess;
  readonly client: Client;
  readonly wires: Set<Wire>;
}

/** Committed events that a visitor is shown; the others only move the cursor. */
export function isShown({ event }: LedgerEvent): boolean {
  return Boolean(event.message ?? event.handoff ?? event.rated ?? event.turnEnded);
}

/**
 * One visitor's browser: the client's own code, one page after the other on the same storage. Holds all it is told and
 * shows against the ledger, at once.
 */
export class Device {
  readonly name: string;
  readonly storage: ClientStorage;
  /** Ids of commands in the order they were given. */
  readonly issued: string[] = [];
  readonly told = new Set<string>();
  readonly #number: number;
  readonly #deps: DeviceDeps;
  readonly #ledger: Ledger;
  readonly #codec: Codec;
  #page: Page | undefined;
  #pages = 0;

  /** `shared`: the storage of the same visitor's other tab, of which this one uses the identity. */
  constructor(number: number, deps: DeviceDeps, shared?: ClientStorage) {
    this.#number = number;
    this.name = `browser-${number}`;
    this.#deps = deps;
    this.#ledger = deps.house.ledger;
    this.storage = { ...createMemoryStorage(), ...(shared && { token: shared.token }) };
    const codec = deps.dice.chance(0.5) ? jsonCodec : protobufCodec;
    this.#codec = deps.plant.browserCodec?.(codec) ?? codec;
  }

  /** Clients name their commands by UUIDs. */
  get #nextId(): string {
    const [number, counted] = [this.#number, this.issued.length].map((part) => part.toString(16).padStart(6, '0'));
    return `00000000-0000-4000-8000-${number}${counted}`;
  }

  get view(): View | undefined {
    return this.#page?.client.state;
  }

  get process(): SimulatedProcess | undefined {
    return this.#page?.process;
  }

  get openWires(): readonly Wire[] {
    return [...(this.#page?.wires ?? [])].filter(({ isOpen }) => isOpen);
  }

  /** A new page; the one that was open before is gone without a word. */
  open(): void {
    this.#page?.process.kill();
    const { scheduler, history, dice } = this.#deps;
    const name = `${this.name}.${this.#pages++}`;
    history.note(name, 'opens');
    const process = new SimulatedProcess(name, scheduler, dice.fork(name));
    const wires = new Set<Wire>();
    const client = createClient({
      ...{ url: 'http://simulated', siteKey: SITE, storage: this.storage, clock: process.clock },
      codec: this.#watched(name),
      socket: (_url, subprotocol, listener) => {
        const wire = new Wire({ scheduler, dice, browser: process, onEnd: (ended) => wires.delete(ended) }, listener);
        wires.add(wire);
        wire.connect(this.#pickDoor(), subprotocol);
        return wire.client;
      },
      fetch: (_url, init) => this.#fetch(process, init),
      random: dice.fork(`${name} random`).next,
      newId: () => this.#nextId,
    });
    let checked = 0;
    client.subscribe((view) => {
      checked = this.#checkView(name, view, checked);
    });
    this.#page = { process, client, wires };
    client.connect();
  }

  /** Wakes up; some browsers tell their pages. */
  wake(): void {
    this.#page?.process.resume();
    if (this.#deps.dice.chance(0.5)) this.#page?.process.deliver(0, () => this.#page?.client.wake());
  }

  /** What a person does, as far as a page is there to do it on. */
  act(what: 'send' | 'stop' | 'requestHuman' | 'rate' | 'leave' | 'typing'): void {
    if (!this.#page || this.#page.process.isDead || this.#page.process.isPaused) return;
    const { client } = this.#page;
    this.#deps.history.note(this.name, what);
    if (what === 'typing') client.typing(true);
    else if (what !== 'stop' || client.state.openTurnId !== undefined) this.#command(client, what);
  }

  #command(client: Client, what: 'send' | 'stop' | 'requestHuman' | 'rate' | 'leave'): void {
    const id = this.#nextId;
    if (what === 'send') client.send(`text of ${id}`);
    else if (what === 'rate') client.rate(5);
    else client[what]();
    this.issued.push(id);
    this.#deps.history.count('commands given');
  }

  /** The codec, with an ear on what passes. */
  #watched(name: string): Codec {
    let resumeFrom = 0;
    let nextSeq = 0;
    const codec = this.#codec;
    const hear = (frame: IncomingFrame) => {
      if (frame.kind === 'welcome') nextSeq = (frame.resumed ? resumeFrom : 0) + 1;
      else if (frame.kind === 'sent') this.#hearSent(name, frame);
      else if (frame.kind === 'event') {
        if (frame.event.seq !== nextSeq)
          this.#violated(`I2 ${name}: event ${frame.event.seq} pushed where ${nextSeq} was due`);
        nextSeq = frame.event.seq + 1;
      } else if (frame.kind === 'nack') this.#deps.history.count(`nacks ${frame.code}`);
    };
    return {
      subprotocol: codec.subprotocol,
      encode(frame) {
        if (frame.hello) resumeFrom = frame.hello.resume?.lastSeq ?? 0;
        return codec.encode(frame);
      },
      decode(data) {
        const frame = codec.decode(data);
        if (frame) hear(frame);
        return frame;
      },
    };
  }

  #hearSent(name: string, { clientMessageId, seq }: Extract<IncomingFrame, { kind: 'sent' }>): void {
    this.#deps.history.note(name, `is told sent ${clientMessageId} ${seq}`);
    this.#deps.history.count('told sent');
    this.told.add(clientMessageId);
    const [first] = this.#ledger.ofCommand(clientMessageId);
    if (first?.seq !== seq)
      this.#violated(`I1 ${name}: ${clientMessageId} is told sent as ${seq}, the store has ${first?.seq}`);
  }

  /** Returns how many of the shown events have been checked. */
  #checkView(name: string, view: View, checked: number): number {
    const keys = new Set(view.items.map(({ key }) => key));
    if (keys.size !== view.items.length) this.#violated(`I2 ${name}: something is shown twice`);
    if (view.draft && view.owner !== 'ai') this.#violated(`I4 ${name}: a draft is shown although ${view.owner} owns`);
    const fault = view.draft && faultOfAnswer(view.draft.text, false);
    if (fault) this.#violated(`draft ${name}: shows one ${fault}: ${view.draft?.text}`);
    if (view.draft) this.#deps.history.count('drafts shown');
    const shown = view.items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
    const committed = this.#ledger.eventsOf(view.conversationId);
    for (let index = shown.length < checked ? 0 : checked; index < shown.length; index++) {
      const event = shown[index];
      const truth = event && committed[event.seq - 1];
      if (!event || !truth || !isSame(event, truth) || event.seq <= (shown[index - 1]?.seq ?? 0))
        this.#violated(`I2 ${name}: shows as event ${event?.seq} what is not committed as that`);
    }
    return shown.length;
  }

  #violated(violation: string): void {
    this.#deps.onViolation(violation);
  }

  #pickDoor() {
    return this.#deps.dice.pick(this.#deps.house.slots.filter(({ role }) => role === 'gateway'))?.life?.door;
  }

  /** `POST /v1/visitors`. */
  #fetch(process: SimulatedProcess, init: RequestInit | undefined): Promise<Response> {
    const { dice } = this.#deps;
    const known = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '');
    const gateway = this.#pickDoor()?.process;
    const wayMs = dice.between(2, 30);
    return new Promise((resolve, reject) => {
      const fail = () => reject(new TypeError('fetch failed'));
      init?.signal?.addEventListener('abort', fail, { once: true });
      if (gateway === undefined || gateway.isDead) return process.deliver(wayMs, fail);
      gateway.onDeath(() => process.deliver(wayMs, fail));
      gateway.deliver(wayMs, () => {
        const visitorId = known?.replace('token-', '') ?? `v-${this.name}`;
        void tokens
          .sign({ tenantId: TENANT, siteId: SITE, visitorId })
          .then((signed) =>
            process.deliver(wayMs, () => resolve({ ok: true, status: 201, json: async () => signed } as Response)),
          );
      });
    });
  }
}

function isSame(event: ConversationEvent, { event: truth, conversationId }: LedgerEvent): boolean {
  const text = event.body?.kind === 'message' ? event.body.text : undefined;
  return (
    event.conversationId === conversationId &&
    event.seq === truth.seq &&
    event.turnId === truth.turnId &&
    event.clientMessageId === truth.clientMessageId &&
    text === truth.message?.text
  );
}
