// What a site's configuration says about its turns, through the whole router.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryBus, type MemoryBus } from '@parley/bus';
import { parseSites, readSettings } from '@parley/config';
import {
  AnswerDegradation,
  AuthorKind,
  type Command,
  commandBatch,
  FailureNext,
  generateRequest,
  outcomeBatch,
  partitionOf,
  serverFrame,
  subjects,
  turnIdOf,
} from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { noFaultPoints, type RunningService } from '@parley/service-kit';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { routerSettings } from './config.ts';
import { noBooks } from './ledger/no-books.suite.ts';
import { type Provider, ProviderError } from './ports.ts';
import { startRouter } from './service.ts';

const conversationId = '01890a5d-ac96-774b-bcce-b302099a8057';
const config = readSettings(routerSettings, {});

let clock: FakeClock;
let bus: MemoryBus;
let router: RunningService;
let commands: Command[];
let calls: AbortSignal[];
let metrics: Registry;
let say: (signal: AbortSignal) => Promise<string>;

const provider: Provider = {
  name: 'openai',
  async *complete(_request, signal) {
    calls.push(signal);
    yield { type: 'text-delta', text: await say(signal) };
    yield { type: 'finish', reason: 'stop', usage: undefined };
  },
};

beforeEach(() => {
  clock = new FakeClock();
  bus = createMemoryBus({ clock });
  commands = [];
  calls = [];
  say = async () => 'From a model.';
  bus.subscribe(subjects.commands(partitionOf(conversationId)), (message) => {
    for (const command of commandBatch.decode(message.data).commands) {
      commands.push(command);
      const accepted = { conversationId, commandId: command.commandId, accepted: { seq: 2, at: 1 } };
      bus.respond(message, outcomeBatch.encode({ outcomes: [accepted] }));
    }
  });
});
afterEach(async () => {
  const stopped = router.stop();
  await clock.advanceAsync(60_000);
  await stopped;
});

/** A router whose one site has `more` in its configuration. */
async function start(more: object): Promise<void> {
  const site = { key: 'shop', name: 'Shop', languages: ['en'], allowedOrigins: [], routes: [{ provider: 'openai' }] };
  metrics = createRegistry('test');
  router = await startRouter(
    {
      ...{ clock, bus, liveBus: bus.connect(), log: createLogger('test', 'silent'), faults: noFaultPoints, metrics },
      sites: parseSites(JSON.stringify({ tenants: [{ id: 'acme', sites: [{ ...site, ...more }] }] }), 'f', {}),
      providers: new Map([['openai', [provider]]]),
      store: { ...noBooks, history: async () => history() },
    },
    config,
  );
}

function history() {
  const event = {
    conversationId,
    seq: 1,
    at: 1,
    author: { kind: AuthorKind.VISITOR, id: 'v' },
    message: { text: 'q' },
  };
  return { frames: [serverFrame.encode({ event })], headSeq: 1, complete: true };
}

let turns = 0;
/** Asks for one more turn and gives it `ms` to end. */
async function turn(ms = 60_000) {
  const turnId = turnIdOf({ conversationId, ownerEpoch: ++turns, answeredTo: 0 });
  const request = { turnId, attempt: 1, tenantId: 'acme', siteId: 'shop', conversationId, answersTo: 1 };
  bus.publish(subjects.generate(), generateRequest.encode(request));
  await clock.advanceAsync(ms);
  return commands.find(({ commandId }) => commandId === turnId)?.turnResult;
}

const fails = async () => {
  throw new ProviderError('credentials');
};

describe('when no model answers', () => {
  beforeEach(() => {
    say = fails;
  });

  it('the FAQ does, and says why it was asked', async () => {
    await start({});
    expect((await turn())?.answer).toMatchObject({
      provider: 'faq',
      degradation: AnswerDegradation.PROVIDERS_DOWN,
    });
  });

  it.each([
    [[], FailureNext.NEXT_UNSPECIFIED],
    [['human'], FailureNext.HUMAN],
    [['human', 'message'], FailureNext.HUMAN],
    [['message'], FailureNext.LEAVE_MESSAGE],
  ])('and the fallbacks are %j, the turn ends and says what comes next', async (fallbacks, next) => {
    await start({ fallbacks });
    expect((await turn())?.failure).toMatchObject({ code: 'answer_failed', next });
  });
});

it('the FAQ is no fallback where it is all there is', async () => {
  await start({ routes: [{ provider: 'faq' }], limits: { site: { requestsPerMinute: 1 } } });
  expect((await turn())?.answer).toMatchObject({
    provider: 'faq',
    degradation: AnswerDegradation.DEGRADATION_UNSPECIFIED,
  });
  expect((await turn())?.answer).toMatchObject({
    provider: 'faq',
    degradation: AnswerDegradation.DEGRADATION_UNSPECIFIED,
  });
});

it('beyond its limit a visitor gets the FAQ, and is told that', async () => {
  await start({ limits: { visitor: { requestsPerMinute: 1 } } });
  expect((await turn(5_000))?.answer).toMatchObject({ text: 'From a model.', provider: 'openai' });
  expect((await turn(5_000))?.answer).toMatchObject({ provider: 'faq', degradation: AnswerDegradation.RATE_LIMIT });
  expect(calls).toHaveLength(1);
  expect(await metrics.metrics()).toContain('parley_llm_rate_limited_total{scope="visitor",service="test"} 1');
  await clock.advanceAsync(60_000);
  expect((await turn(5_000))?.answer).toMatchObject({ provider: 'openai' });
});

it('asks a model once for the same question where the site keeps answers', async () => {
  await start({ answering: { cache: { ttlMs: 600_000 } } });
  await turn();
  expect((await turn())?.answer).toMatchObject({ text: 'From a model.', provider: 'openai' });
  expect(calls).toHaveLength(1);
  expect(await metrics.metrics()).toContain('parley_llm_answer_cache_total{result="hit",service="test"} 1');
});

it('asks a model anew each time where the site says nothing', async () => {
  await start({});
  await turn();
  await turn();
  expect(calls).toHaveLength(2);
});

describe('an answer that nobody watches', () => {
  const thinks = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      clock.after(12_000, () => resolve('At last.'));
      signal.addEventListener('abort', () => reject(new ProviderError('cancelled')));
    });
  beforeEach(() => {
    say = thinks;
  });

  it('goes on where the site says nothing', async () => {
    await start({});
    expect((await turn())?.answer?.text).toBe('At last.');
  });

  it('is stopped after the time that the site says', async () => {
    await start({ answering: { cancelUnwatchedAfterMs: 5_000 } });
    expect(await turn(4_900)).toBeUndefined();
    expect(calls[0]?.aborted).toBe(false);
    await clock.advanceAsync(1_200);
    expect(calls[0]?.aborted).toBe(true);
    expect(commands[0]?.turnResult?.failure).toMatchObject({ next: FailureNext.STOP });
  });

  it('goes on for a visitor who is away for less', async () => {
    await start({ answering: { cancelUnwatchedAfterMs: 5_000 } });
    const watch = () =>
      bus.subscribe(subjects.live('acme', conversationId), (message) => bus.respond(message, new Uint8Array()));
    const first = watch();
    await turn(2_000);
    first.unsubscribe();
    await clock.advanceAsync(3_500);
    watch();
    await clock.advanceAsync(20_000);
    expect(commands[0]?.turnResult?.answer?.text).toBe('At last.');
  });
});
