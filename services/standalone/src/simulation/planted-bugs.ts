import type { Bus, BusMessage } from '@parley/bus';
import type { Codec, OutgoingFrame } from '@parley/client';
import {
  AppendStatus,
  AuthorKind,
  type Command,
  commandBatch,
  routerAlive,
  type StoreClient,
  serverFrame,
  subjects,
  turnIdOf,
} from '@parley/contract';
import { type Plant, type PlantContext, replaceMethods } from './plant.ts';

export interface PlantedBug extends Plant {
  readonly name: string;
  /** What the checks say of it. */
  readonly breaks: RegExp;
}

const COMMANDS = 'parley.in.';

/** No bug: what gets lost on the way is found, since its gap or a higher head shows. */
export const eventsLost: Plant = { gatewayBus: (bus, context) => loseEvents(bus, context) };

export function createPlantedBugs(): readonly PlantedBug[] {
  return [
    { name: 'sent is told before the commit', breaks: /^I1/, sessionStore: answerBeforeCommit },
    {
      name: 'after is ignored',
      breaks: /^I3/,
      sessionBus: (bus) => onCommands(bus, (command) => ({ ...command, after: '' })),
    },
    { name: 'a stale result is accepted', breaks: /^I4/, ...acceptStaleResults() },
    {
      name: 'what was committed and not published stays so',
      breaks: /^(stuck: partition|no stream)/,
      sessionStore: relayNothing,
    },
    { name: 'a dead router counts as alive', breaks: /I10/, sessionBus: hearOldBeats },
    {
      name: 'nobody asks for the heads',
      breaks: /I2|I10/,
      gatewayBus: loseEvents,
      gatewayStore: knowNoHeads,
    },
    { name: 'a socket gets events twice', breaks: /^I2/, gatewaySocket: (socket) => sendTwice(socket) },
    { name: 'an outbox is sent once only', breaks: /I10/, browserCodec: sendOnce },
    { name: 'a repeat has another id', breaks: /^I1/, browserCodec: repeatUnderAnotherId },
  ];
}

function answerBeforeCommit(store: StoreClient, { process, dice }: PlantContext): StoreClient {
  return replaceMethods(store, {
    async append(request, signal) {
      process.clock.after(dice.between(50, 500), () => void store.append(request, signal).catch(() => undefined));
      const results = (request.groups ?? []).map(() => ({ committed: true, row: null, stored: [] }));
      return { status: AppendStatus.DECIDED, now: process.clock.wallNow(), results, notMine: [] } as never;
    },
  });
}

/** Changes commands on their way in. */
function onCommands(bus: Bus, change: (command: Command) => Command): Bus {
  return replaceMethods(bus, {
    subscribe: (subject, handler, options) =>
      bus.subscribe(
        subject,
        subject.startsWith(COMMANDS) ? (message) => handler(changed(message, change)) : handler,
        options,
      ),
  });
}

function changed(message: BusMessage, change: (command: Command) => Command): BusMessage {
  const { commands } = commandBatch.decode(message.data);
  return { ...message, data: commandBatch.encode({ commands: commands.map(change) }) };
}

/** Commits what a router says of a turn that is over, as a session would that did not look. */
function acceptStaleResults(): Plant {
  const replicas = new WeakMap<object, string>();
  const accept = async ({ commandId, conversationId, turnResult }: Command, { store, process }: PlantContext) => {
    const { rows = [] } = await store.handlers.load({ conversationIds: [conversationId] });
    const [row] = rows ?? [];
    const { state, partition } = row ?? {};
    const answer = turnResult?.answer;
    if (!state || partition == null || !answer) return;
    const { ownerEpoch = 0, answeredTo = 0, headSeq = 0 } = state;
    if (turnIdOf({ conversationId, ownerEpoch: ownerEpoch ?? 0, answeredTo: answeredTo ?? 0 }) === commandId) return;
    const seq = (headSeq ?? 0) + 1;
    const at = state.lastAt ?? 0;
    const author = { kind: AuthorKind.AI };
    const event = {
      conversationId,
      seq,
      at,
      ownerEpoch,
      answeredTo,
      author,
      turnId: commandId,
      message: { text: answer.text },
    };
    const body = serverFrame.encode({ event });
    const stored = {
      seq,
      at,
      body,
      text: '',
      type: 'message',
      part: 0,
      commandId: `late-${seq}`,
      position: 1_000_000 + seq,
    };
    const group = { tenantId: row?.tenantId, conversationId, partition, expectedHead: seq - 1, events: [stored] };
    const request = { replicaId: replicas.get(process), groups: [{ ...group, state: { ...state, headSeq: seq } }] };
    await store.handlers.append(request as never);
  };
  return {
    sessionStore: (store, { process }) =>
      replaceMethods(store, {
        beat(request, signal) {
          replicas.set(process, request.replicaId ?? '');
          return store.beat(request, signal);
        },
      }),
    sessionBus: (bus, context) =>
      onCommands(bus, (command) => {
        void accept(command, context).catch(() => undefined);
        return command;
      }),
  };
}

function relayNothing(store: StoreClient): StoreClient {
  return replaceMethods(store, { tail: async () => ({ events: [], complete: true }) as never });
}

/** What any router ever named, it is said to name still; for the whole of a run. */
const heardBeats = new WeakMap<object, Map<string, BusMessage>>();

function hearOldBeats(bus: Bus, { process, store }: PlantContext): Bus {
  const heard = heardBeats.get(store) ?? new Map<string, BusMessage>();
  heardBeats.set(store, heard);
  return replaceMethods(bus, {
    subscribe(subject, handler, options) {
      if (subject !== subjects.everyRouterAlive()) return bus.subscribe(subject, handler, options);
      process.clock.every(1_000, () => {
        for (const message of heard.values()) handler(message);
      });
      return bus.subscribe(subject, (message) => {
        for (const turn of routerAlive.decode(message.data).turns)
          heard.set(turn.turnId, { ...message, data: routerAlive.encode({ turns: [turn] }) });
        handler(message);
      });
    },
  });
}

function loseEvents(bus: Bus, { dice }: PlantContext): Bus {
  return replaceMethods(bus, {
    subscribe: (subject, handler, options) =>
      bus.subscribe(
        subject,
        (message) => (message.subject.includes('.evt.') && dice.chance(0.3)) || handler(message),
        options,
      ),
  });
}

function knowNoHeads(store: StoreClient): StoreClient {
  return replaceMethods(store, { heads: async () => ({ heads: [] }) as never });
}

function sendTwice<Socket extends { send(data: Uint8Array | string, onSent?: () => void): void }>(
  socket: Socket,
): Socket {
  let count = 0;
  return replaceMethods(socket, {
    send(data: Uint8Array | string, onSent?: () => void) {
      const isEvent = typeof data === 'string' ? data.startsWith('{"event"') : serverFrame.decode(data).event !== null;
      if (isEvent && ++count % 7 === 0) socket.send(data);
      socket.send(data, onSent);
    },
  } as Partial<Socket>);
}

function sendOnce(codec: Codec): Codec {
  const sent = new Set<string>();
  return {
    ...codec,
    encode(frame) {
      const id = frame.send?.clientMessageId ?? '';
      const isRepeat = sent.has(id);
      if (id !== '') sent.add(id);
      return codec.encode(isRepeat ? { pong: {} } : frame);
    },
  };
}

function repeatUnderAnotherId(codec: Codec): Codec {
  const sent = new Map<string, number>();
  return {
    ...codec,
    encode(frame: OutgoingFrame) {
      const { send } = frame;
      const id = send?.clientMessageId ?? '';
      const before = sent.get(id) ?? 0;
      sent.set(id, before + 1);
      if (!send || before === 0) return codec.encode(frame);
      const other = `${before.toString(16).padStart(8, '0')}${id.slice(8)}`;
      return codec.encode({ send: { clientMessageId: other, text: send.text ?? '', fileIds: [] } });
    },
  };
}
