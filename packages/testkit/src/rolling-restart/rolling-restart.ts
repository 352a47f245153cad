import { setTimeout as delay } from 'node:timers/promises';
import { type Client, createMemoryStorage } from '@parley/client';
import { createNodeClient, nodeSocket, protobufCodec } from '@parley/client/node';
import { Client as Database } from 'pg';
import {
  checkHistory,
  createRecorder,
  type Evidence,
  type Recorder,
  readStored,
  type Violation,
} from '../history/index.ts';
import { startLoadBalancer } from '../load-balancer.ts';
import { startSimulator } from '../simulators/index.ts';
import { startStack } from '../stack/start-stack.ts';

export interface RollingRestartOptions {
  readonly sockets: number;
  readonly drainSeconds: number;
  /** Of all visitors together; each is answered by a model over eight seconds. */
  readonly questionsPerSecond: number;
  readonly onLine?: (line: string) => void;
}

export interface RollingRestartResult {
  readonly violations: readonly Violation[];
  /** Visitors' messages that were told `sent`, and answers. */
  readonly messagesSent: number;
  readonly answers: number;
  /** Drafts that were on a screen when a gateway began to stop. */
  readonly streaming: number;
  readonly reconnects: number;
  /** Of all sockets: the most that came anew within one second. */
  readonly peakShare: number;
  readonly reconnectsBySecond: readonly number[];
  readonly sessionsUnsettled: number;
}

interface Visitor {
  readonly client: Client;
  readonly recorder: Recorder;
}

/** Two gateways; while one restarts, the other one has all sockets. */
const GATEWAYS = 2;
const OPEN_EVERY_MS = 10;
/** So that answers are under way on most screens that have asked. */
const WARM_UP_MS = 8_000;
const SETTLE_TIMEOUT_MS = 90_000;

/** Restarts every gateway of a stack, one after the other, under visitors who are being answered. */
export async function rollingRestart(options: RollingRestartOptions): Promise<RollingRestartResult> {
  const { sockets, drainSeconds, questionsPerSecond, onLine = () => {} } = options;
  const answer = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const vendor = await startSimulator({ protocol: 'openai', answer, chunkCharacters: 12, chunkDelayMs: 200 });
  const stack = await startStack({
    ...{ gateways: GATEWAYS, limits: 'high', onLine },
    env: {
      ...{ OPENAI_BASE_URL: vendor.url, OPENAI_API_KEY: 'any' },
      PARLEY_GATEWAY_DRAIN_SECONDS: String(drainSeconds),
    },
  });
  const balancer = await startLoadBalancer(stack.gateways);
  const openedAt: number[] = [];
  const visitors: Visitor[] = [];
  try {
    for (let count = 0; count < sockets; count++) {
      visitors.push(openVisitor(`visitor-${count}`, balancer.url, () => openedAt.push(performance.now())));
      await delay(OPEN_EVERY_MS);
    }
    await until(() => visitors.every(({ client }) => client.state.connection === 'synced'));
    const first = openedAt.splice(0).length;
    onLine(`${first} sockets open`);

    let writes = 0;
    const writing = setInterval(() => {
      const { client, recorder } = visitors[writes % sockets] as Visitor;
      recorder.invoked(client.send(`question ${writes++}`).clientMessageId, 'send');
    }, 1_000 / questionsPerSecond);
    await delay(WARM_UP_MS);
    let streaming = 0;
    for (let index = 0; index < GATEWAYS; index++) {
      streaming += visitors.filter(({ client }) => (client.state.draft?.text ?? '') !== '').length;
      onLine(`restarting gateway-${index}, ${streaming} drafts seen so far`);
      // As an orchestrator does: first nobody is sent there any more, then it is told to stop.
      balancer.serve(stack.gateways.filter((_, other) => other !== index));
      await stack.services.get(`gateway-${index}`)?.restart();
      balancer.serve(stack.gateways);
    }
    await delay(2_000);
    clearInterval(writing);
    const isSettled = ({ client: { state }, recorder }: Visitor) =>
      state.connection === 'synced' && state.openTurnId === undefined && recorder.unsettled.size === 0;
    await until(() => visitors.every(isSettled));
    const sessionsUnsettled = visitors.filter((visitor) => !isSettled(visitor)).length;
    const histories = visitors.map(({ client, recorder }) => {
      const history = recorder.end();
      client.close();
      return history;
    });
    const evidence: Evidence = { histories, stored: await storedIn(stack.databaseUrl) };
    const events = [...evidence.stored.values()].flatMap((conversation) => conversation.events);
    return {
      violations: checkHistory(evidence),
      messagesSent: histories.flatMap(({ observations }) => observations.filter(({ kind }) => kind === 'ok')).length,
      answers: events.filter(({ author, kind }) => author === 'ai' && kind === 'message').length,
      ...{ streaming, sessionsUnsettled, reconnects: openedAt.length },
      peakShare: busiestSecond(openedAt) / sockets,
      reconnectsBySecond: bySecond(openedAt),
    };
  } finally {
    for (const { client } of visitors) client.close();
    await balancer.stop();
    await stack.stop();
    await vendor.stop();
  }
}

function openVisitor(name: string, url: string, onOpened: () => void): Visitor {
  const recorder = createRecorder(name, protobufCodec);
  const connect = nodeSocket();
  const client = createNodeClient({
    ...{ url, siteKey: 'demo', storage: createMemoryStorage(), codec: recorder.codec },
    socket: (to, subprotocol, listener) =>
      connect(to, subprotocol, {
        ...listener,
        opened() {
          onOpened();
          listener.opened();
        },
      }),
  });
  recorder.watch(client);
  client.connect();
  return { client, recorder };
}

/** Ends, too, when it takes too long: what is then not so is for the result to say. */
async function until(isSo: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + SETTLE_TIMEOUT_MS;
  while (!isSo() && performance.now() < giveUpAt) await delay(50);
}

/** The most of `times` (rising) that lie within one second, wherever that begins. */
export function busiestSecond(times: readonly number[]): number {
  let [most, from] = [0, 0];
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - 1_000) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

function bySecond(times: readonly number[]): readonly number[] {
  const [first = 0] = times;
  const counts: number[] = [];
  for (const at of times) {
    const second = Math.floor((at - first) / 1_000);
    counts[second] = (counts[second] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

async function storedIn(connectionString: string): Promise<Evidence['stored']> {
  const database = new Database({ connectionString });
  await database.connect();
  try {
    return await readStored(async (sql) => (await database.query(sql)).rows);
  } finally {
    await database.end();
  }
}
