import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMemoryBus, type MemoryBus } from '@parley/bus';
import { parseSites } from '@parley/config';
import {
  AuthorKind,
  type Command,
  commandBatch,
  generateReply,
  generateRequest,
  outcomeBatch,
  ParleyError,
  partitionOf,
  routerAlive,
  type ServerFrame,
  serverFrame,
  subjects,
  turnIdOf,
  turnReply,
  turnRequest,
} from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { noFaultPoints, type RunningService } from '@parley/service-kit';
import { createLogger, createRegistry, type Registry } from '@parley/telemetry';
import { noBooks } from './ledger/no-books.suite.ts';
import { type CompletionPart, type Provider, ProviderError } from './ports.ts';
import { type RouterDeps, startRouter } from './service.ts';

const conversationId = '01890a5d-ac96-774b-bcce-b302099a8057';
const turnId = turnIdOf({ conversationId, ownerEpoch: 1, answeredTo: 0 });
const config = {
  maxTurns: 2,
  firstTextMs: 5_000,
  silenceMs: 5_000,
  attemptMs: 20_000,
  answerMs: 30_000,
  retryAfterCapMs: 5_000,
  reopenWaitMs: 5_000,
  drainMs: 1_000,
  draftIntervalMs: 40,
  maxPromptCharacters: 10_000,
  ...{ maxRequestsPerTenant: 10, maxDoorOutputTokens: 1_000 },
  maxOutputTokens: 100,
  reserveMs: 1_000,
  spendLeaseMs: 30_000,
};
const sites = parseSites(
  `tenants: [{ id: demo, sites: [{ key: demo, name: { en: Demo }, languages: [en], allowedOrigins: [self],
     routes: [{ provider: openai, model: m }], faq: [] }] }]`,
  'sites.yaml',
  {},
);

describe('a router', () => {
  let clock: FakeClock;
  let bus: MemoryBus;
  let router: RunningService;
  let registry: Registry;
  let feed: { part: (part: CompletionPart) => void; end: () => void; signal: AbortSignal }[];
  let shown: ServerFrame[];
  let commands: Command[];
  let answer: 'accept' | 'silence';

  /** A provider whose parts the test gives by hand. */
  const provider: Provider = {
    name: 'openai',
    async *complete(_request, signal) {
      const parts: CompletionPart[] = [];
      let wake = Promise.withResolvers<void>();
      let hasEnded = false;
      const poke = () => {
        wake.resolve();
        wake = Promise.withResolvers();
      };
      signal.addEventListener('abort', poke);
      feed.push({
        signal,
        part: (part) => {
          parts.push(part);
          poke();
        },
        end: () => {
          hasEnded = true;
          poke();
        },
      });
      while (true) {
        const part = parts.shift();
        if (part) yield part;
        else if (signal.aborted) throw new ProviderError('cancelled');
        else if (hasEnded) return;
        else await wake.promise;
      }
    },
  };

  beforeEach(async () => {
    clock = new FakeClock();
    registry = createRegistry('test');
    bus = createMemoryBus({ clock });
    feed = [];
    shown = [];
    commands = [];
    answer = 'accept';
    bus.subscribe(subjects.live('demo', conversationId), ({ data }) => shown.push(serverFrame.decode(data)));
    bus.subscribe(subjects.commands(partitionOf(conversationId)), (message) => {
      for (const command of commandBatch.decode(message.data).commands) {
        commands.push(command);
        const { commandId } = command;
        if (answer === 'accept')
          bus.respond(
            message,
            outcomeBatch.encode({ outcomes: [{ conversationId, commandId, accepted: { seq: 2, at: 1 } }] }),
          );
      }
    });
    router = await startRouter(deps(), config);
  });
  afterEach(async () => {
    const stopped = router.stop();
    await clock.advanceAsync(60_000);
    await stopped;
  });

  function deps(more: Partial<RouterDeps> = {}): RouterDeps {
    return {
      clock,
      bus,
      liveBus: bus.connect(),
      log: createLogger('test', 'silent'),
      metrics: registry,
      faults: noFaultPoints,
      sites,
      providers: new Map([['openai', [provider]]]),
      store: { ...noBooks, history: async () => history('How long is delivery?') },
      ...more,
    };
  }

  function history(text: string) {
    const event = { conversationId, seq: 1, at: 1, author: { kind: AuthorKind.VISITOR }, message: { text } };
    return { frames: [serverFrame.encode({ event })], headSeq: 1, complete: true };
  }

  async function generate(attempt = 1, id = turnId): Promise<boolean> {
    const request = { turnId: id, attempt, tenantId: 'demo', siteId: 'demo', conversationId, answersTo: 1 };
    const reply = bus.request(subjects.generate(), generateRequest.encode(request), { timeoutMs: 1_000 });
    await clock.advanceAsync(1);
    return generateReply.decode((await reply).data).accepted;
  }

  async function ask(request: Parameters<typeof turnRequest.encode>[0]) {
    const reply = bus.request(subjects.turn(turnId), turnRequest.encode(request), { timeoutMs: 1_000 });
    await clock.settle();
    return turnReply.decode((await reply).data);
  }

  const say = async (text: string) => {
    feed.at(-1)?.part({ type: 'text-delta', text });
    await clock.advanceAsync(config.draftIntervalMs);
  };
  const finish = async () => {
    feed.at(-1)?.part({ type: 'finish', reason: 'stop', usage: undefined });
    await clock.settle();
  };
  const deltas = () => shown.flatMap(({ delta }) => (delta ? [delta] : []));

  it('shows the draft as it grows and sends the answer as a command', async () => {
    expect(await generate()).toBe(true);
    await say('Two to ');
    await say('four days.');
    await finish();
    expect(shown[0]).toMatchObject({ turn: { turnId, attempt: 1 } });
    expect(deltas()).toMatchObject([
      { turnId, attempt: 1, offset: 0, text: 'Two to ' },
      { turnId, attempt: 1, offset: 7, text: 'four days.' },
    ]);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatchObject({
      commandId: turnId,
      conversationId,
      tenantId: 'demo',
      actor: { kind: AuthorKind.AI },
      turnResult: {
        turnId,
        attempt: 1,
        answer: { text: 'Two to four days.', provider: 'openai', model: 'm', answersTo: 1 },
      },
    });
  });

  it('gathers many small pieces into one delta an interval', async () => {
    await generate();
    for (const character of 'abcdefgh') feed[0]?.part({ type: 'text-delta', text: character });
    await clock.advanceAsync(config.draftIntervalMs);
    expect(deltas().map(({ text }) => text)).toEqual(['abcdefgh']);
  });

  it('repeats a result until it has an outcome', async () => {
    answer = 'silence';
    await generate();
    await say('Hi');
    await finish();
    await clock.advanceAsync(10_000);
    expect(commands.length).toBeGreaterThan(2);
    const sentSoFar = commands.length;
    answer = 'accept';
    await clock.advanceAsync(5_000);
    expect(commands).toHaveLength(sentSoFar + 1);
    await clock.advanceAsync(20_000);
    expect(commands).toHaveLength(sentSoFar + 1);
  });

  it('names what it holds once a second, until the result has its outcome', async () => {
    const beats: { turnId: string; attempt: number }[][] = [];
    bus.subscribe(subjects.everyRouterAlive(), ({ data }) => beats.push(routerAlive.decode(data).turns));
    answer = 'silence';
    await generate(7);
    await say('Hi');
    await finish();
    await clock.advanceAsync(3_000);
    expect(beats.slice(-3)).toEqual(Array(3).fill([{ turnId, attempt: 7 }]));
    answer = 'accept';
    await clock.advanceAsync(5_000);
    expect(beats.at(-1)).toEqual([]);
  });

  it('adopts a higher attempt: one upstream call, and viewers get the whole draft under the new number', async () => {
    await generate(1);
    await say('Hello');
    expect(await generate(1_001)).toBe(true);
    expect(feed).toHaveLength(1);
    expect(deltas().at(-1)).toMatchObject({ attempt: 1_001, offset: 0, text: 'Hello' });
    await say(' there');
    await finish();
    expect(deltas().at(-1)).toMatchObject({ attempt: 1_001, offset: 5, text: ' there' });
    expect(commands[0]?.turnResult?.attempt).toBe(1_001);
  });

  it('repeats a failure under the attempt it has adopted since: under the old one it would be stale', async () => {
    await router.stop();
    const nothing = async () => ({ frames: [], headSeq: 1, complete: true });
    router = await startRouter(
      deps({ store: { ...noBooks, history: nothing }, metrics: createRegistry('adopted') }),
      config,
    );
    answer = 'silence';
    await generate(1);
    await clock.advanceAsync(100);
    expect(commands.at(-1)?.turnResult).toMatchObject({ attempt: 1, failure: { code: 'answer_failed' } });
    await generate(1_001);
    await clock.advanceAsync(5_000);
    answer = 'accept';
    await clock.advanceAsync(5_000);
    expect(commands.at(-1)?.turnResult?.attempt).toBe(1_001);
  });

  it('gives the draft so far to who asks', async () => {
    await generate();
    await say('So far');
    expect(await ask({ draft: {} })).toMatchObject({ attempt: 1, text: 'So far' });
  });

  it('stops the upstream call when it is cancelled, and sends no result', async () => {
    await generate(2);
    await say('Half');
    await ask({ cancel: { attempt: 1 } });
    expect(feed[0]?.signal.aborted).toBe(false);
    await ask({ cancel: { attempt: 2 } });
    await clock.advanceAsync(10_000);
    expect(feed[0]?.signal.aborted).toBe(true);
    expect(commands).toEqual([]);
    await expect(ask({ draft: {} })).rejects.toMatchObject({ code: 'no_responders' });
  });

  it('lets the FAQ answerer take over from a provider that broke off, from offset 0', async () => {
    await generate();
    await say('Half an');
    feed[0]?.end();
    await clock.advanceAsync(10_000);
    expect(commands[0]?.turnResult?.answer).toMatchObject({ provider: 'faq' });
    const rewound = deltas().findIndex(({ offset }, index) => index > 0 && offset === 0);
    expect(rewound).toBeGreaterThan(0);
    const text = deltas()
      .slice(rewound)
      .reduce((draft, delta) => draft.slice(0, delta.offset) + delta.text, '');
    expect(text).toBe(commands[0]?.turnResult?.answer?.text);
  });

  it('refuses what it has no room for', async () => {
    await generate();
    await generate(1, `${conversationId}-2-0`);
    expect(await generate(1, `${conversationId}-3-0`)).toBe(false);
    expect(await registry.metrics()).toMatch(/^parley_queue_depth\{queue="turns".*\} 2$/m);
    expect(await registry.metrics()).toMatch(/^parley_queue_bound\{queue="turns".*\} 2$/m);
  });

  it('reads the history again when the store is out of reach', async () => {
    await router.stop();
    let reads = 0;
    const flaky = async () => {
      reads += 1;
      if (reads < 4) throw new ParleyError('unavailable');
      return history('How long is delivery?');
    };
    router = await startRouter(
      deps({ store: { ...noBooks, history: flaky }, metrics: createRegistry('again') }),
      config,
    );
    await generate();
    while (feed.length === 0 && reads < 10) await clock.advanceAsync(100);
    expect(reads).toBe(4);
    await say('Hi');
    await finish();
    expect(commands[0]?.turnResult?.answer?.text).toBe('Hi');
  });

  it('goes on when it is asked for a turn that nobody can be shown', async () => {
    const uncaught: unknown[] = [];
    const note = (reason: unknown) => void uncaught.push(reason);
    process.on('unhandledRejection', note);
    const request = { turnId, attempt: 1, tenantId: 'no.tenant', siteId: 'demo', conversationId, answersTo: 1 };
    bus.publish(subjects.generate(), generateRequest.encode(request));
    await clock.advanceAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(uncaught).toEqual([]);
    await router.stop();
  });

  it('says so when a turn cannot be answered at all', async () => {
    await router.stop();
    const nothing = async () => ({ frames: [], headSeq: 1, complete: true });
    router = await startRouter(
      deps({ store: { ...noBooks, history: nothing }, metrics: createRegistry('nothing') }),
      config,
    );
    await generate(5);
    await clock.advanceAsync(100);
    expect(commands[0]?.turnResult).toMatchObject({ attempt: 5, failure: { code: 'answer_failed' } });
  });

  it('does not send an answer in which there is nothing to read', async () => {
    await generate();
    await say(' \n');
    await finish();
    await clock.advanceAsync(100);
    expect(commands[0]?.turnResult).toMatchObject({ failure: { code: 'answer_failed' } });
  });

  it('finishes what it holds when it stops, and takes nothing new', async () => {
    await generate();
    await say('Hi');
    const stopped = router.stop();
    await clock.settle();
    await expect(generate(1, `${conversationId}-1-1`)).rejects.toMatchObject({ code: 'no_responders' });
    await finish();
    await stopped;
    expect(commands[0]?.turnResult?.answer?.text).toBe('Hi');
    router = { checks: () => [], stop: async () => undefined };
  });
});
