import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLiveEntry } from './outbox-record.ts';
import { BAD } from './simulated-server.suite.ts';
import { SimulatedWorld, type WorldOptions } from './simulated-world.suite.ts';

// A failing seed is printed. To shrink its script takes minutes: that is for whoever looks into it.
fc.configureGlobal({ endOnFailure: true });

type Act =
  | 'send'
  | 'send-bad'
  | 'burst'
  | 'cut'
  | 'cut-silently'
  | 'reload'
  | 'freeze'
  | 'agent'
  | 'hidden'
  | 'close'
  | 'kill-browser'
  | 'rest';

const acts = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant<Act>('send') },
      { weight: 2, arbitrary: fc.constantFrom<Act>('send-bad', 'burst', 'cut', 'agent', 'hidden', 'rest', 'freeze') },
      { weight: 1, arbitrary: fc.constantFrom<Act>('cut-silently', 'reload', 'close', 'kill-browser') },
    ),
    fc.nat(2),
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);
type Script = readonly (readonly [Act, number])[];

/** Plays the acts under faults, each in one of the tabs, then lets everything come to rest. */
function play(seed: number, script: Script, options?: WorldOptions) {
  const world = new SimulatedWorld(seed, options);
  const written: string[] = [];
  world.run(100);
  for (const [index, [act, place]] of script.entries()) {
    const tab = world.tabs[place % Math.max(1, world.tabs.length)];
    const write = (text: string) => {
      if (tab === undefined || tab.isFrozen || tab.isDead) return;
      const clientMessageId = `m${written.length}`;
      written.push(text);
      const command = { kind: 'send', text, fileIds: [] } as const;
      tab.dispatch({ kind: 'command', clientMessageId, at: 0, command });
    };
    if (act === 'send') write(`${index}`);
    if (act === 'send-bad') write(`${index} ${BAD}`);
    if (act === 'burst') for (let part = 0; part < 40; part++) write(`${index}.${part}`);
    if (act === 'agent')
      world.server.append({ kind: 'message', text: 'hello', files: [], citations: [], degradation: 'none' });
    if (act === 'hidden') world.server.append(undefined);
    if (act === 'close') world.server.append({ kind: 'closed', reason: '' });
    if (act === 'kill-browser') world.killBrowser();
    if (tab !== undefined) {
      if (act === 'cut') world.cut(tab, false);
      if (act === 'cut-silently') world.cut(tab, true);
      if (act === 'reload') world.killTab(tab);
      if (act === 'freeze') tab.isFrozen ? tab.thaw() : tab.freeze();
    }
    world.run(act === 'rest' ? 15_000 : 150);
  }
  world.isFaulty = false;
  world.run(300_000);
  // As long as one tab is awake, nothing waits for the others.
  const isAwake = world.tabs.some((tab) => !tab.isFrozen);
  const stuck = isAwake ? world.browser.record.entries.filter(isLiveEntry) : [];
  for (const tab of world.tabs) tab.thaw();
  world.run(300_000);
  return { world, written, stuck };
}

/** In the order of the outbox: what was committed, and what was kept as refused. */
function outcome({ world, written }: ReturnType<typeof play>) {
  const textOf = (clientMessageId: string) => written[numberOf(clientMessageId)] ?? '';
  const taken = world.browser.taken.map(textOf);
  const committed = world.server.conversations.flatMap(({ events }) =>
    events.flatMap(({ author, body }) => (author?.kind === 'visitor' && body?.kind === 'message' ? [body.text] : [])),
  );
  const left = world.browser.record.entries.map(({ clientMessageId, failed }) => [textOf(clientMessageId), failed]);
  return { taken, committed, left };
}

function expectAllTaken(played: ReturnType<typeof play>) {
  const { taken, committed, left } = outcome(played);
  expect(played.stuck).toEqual([]);
  expect(committed).toEqual(taken.filter((text) => !text.includes(BAD)));
  expect(left).toEqual(taken.filter((text) => text.includes(BAD)).map((text) => [text, 'invalid_text']));
}

const isHarmless = ([act]: Script[number]) => act !== 'kill-browser';

it('loses nothing, doubles nothing and keeps the order, whatever the network does', () => {
  fc.assert(
    fc.property(fc.integer(), acts, (seed, script) => {
      const played = play(seed, script.filter(isHarmless));
      expectAllTaken(played);
      expect(outcome(played).taken).toEqual(played.written);
    }),
    { numRuns: 450 },
  );
});

it('loses nothing, doubles nothing and keeps the order over tabs that end or freeze between any two steps', () => {
  fc.assert(
    fc.property(fc.integer(), acts, fc.boolean(), (seed, script, hasLocks) => {
      const played = play(seed, script, { tabs: 3, hasLocks, deaths: 0.01 });
      expectAllTaken(played);
      expect(played.world.sentTooSoon).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

it('keeps what was written in a tab that ends at once', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const played = play(
        seed,
        [
          ['send', 0],
          ['rest', 0],
          ['burst', 1],
          ['reload', 1],
          ['send', 0],
        ],
        { tabs: 2 },
      );
      expect(new Set(outcome(played).committed)).toEqual(new Set(played.written));
    }),
    { numRuns: 150 },
  );
});

it('ends with exactly the committed events in order, in every tab', () => {
  fc.assert(
    fc.property(fc.integer(), acts, (seed, script) => {
      const { world } = play(seed, script, { tabs: 2, deaths: 0.003 });
      expect(world.tabs).toHaveLength(2);
      for (const { state } of world.tabs) {
        const { conversation, isSynced, outbox } = state;
        const truth = world.server.conversations.find(({ id }) => id === conversation.id)?.events ?? [];
        expect(isSynced).toBe(true);
        expect(conversation.lastSeq).toBe(truth.length);
        expect(conversation.events).toEqual(truth.filter(({ body }) => body !== undefined));
        expect(conversation.confirmed).toEqual([]);
        expect(outbox.entries).toEqual(world.browser.record.entries);
      }
    }),
    { numRuns: 450 },
  );
});

it('never has more than 32 entries under way, and an after is the entry before', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { world } = play(seed, [
        ['burst', 0],
        ['burst', 0],
        ['cut', 0],
        ['burst', 0],
      ]);
      expect(world.mostUnderWay).toBe(32);
      for (const { send } of world.sentFrames) {
        if (send?.after) expect(numberOf(send.after)).toBe(numberOf(send.clientMessageId) - 1);
      }
    }),
    { numRuns: 60 },
  );
});

function numberOf(clientMessageId: string | null | undefined): number {
  return Number(clientMessageId?.slice(1));
}
