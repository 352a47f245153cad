import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BAD } from './simulated-server.suite.ts';
import { SimulatedWorld } from './simulated-world.suite.ts';

type Act = 'send' | 'send-bad' | 'burst' | 'cut' | 'cut-silently' | 'reload' | 'agent' | 'hidden' | 'close' | 'rest';

const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Act>('send') },
    { weight: 2, arbitrary: fc.constantFrom<Act>('send-bad', 'burst', 'cut', 'agent', 'hidden', 'rest') },
    { weight: 1, arbitrary: fc.constantFrom<Act>('cut-silently', 'reload', 'close') },
  ),
  { minLength: 1, maxLength: 40 },
);

/** Plays the acts under faults, then lets everything come to rest. */
function play(seed: number, script: readonly Act[]) {
  const world = new SimulatedWorld(seed);
  const written: string[] = [];
  const write = (text: string) => {
    const clientMessageId = `m${written.length}`;
    written.push(text);
    world.dispatch({ kind: 'command', clientMessageId, at: 0, command: { kind: 'send', text, fileIds: [] } });
  };
  world.dispatch({ kind: 'start' });
  world.run(100);
  for (const [index, act] of script.entries()) {
    if (act === 'send') write(`${index}`);
    if (act === 'send-bad') write(`${index} ${BAD}`);
    if (act === 'burst') for (let part = 0; part < 40; part++) write(`${index}.${part}`);
    if (act === 'cut') world.cut(false);
    if (act === 'cut-silently') world.cut(true);
    if (act === 'reload') world.reload();
    if (act === 'agent') world.server.append({ kind: 'message', text: 'hello', files: [], citations: [] });
    if (act === 'hidden') world.server.append(undefined);
    if (act === 'close') world.server.append({ kind: 'closed', reason: '' });
    world.run(act === 'rest' ? 15_000 : 150);
  }
  world.isFaulty = false;
  world.run(600_000);
  return { world, written };
}

it('loses nothing, doubles nothing and keeps the order, whatever the network does', () => {
  fc.assert(
    fc.property(fc.integer(), acts, (seed, script) => {
      const { world, written } = play(seed, script);
      const committed = world.server.conversations.flatMap(({ events }) =>
        events.flatMap(({ author, body }) =>
          author?.kind === 'visitor' && body?.kind === 'message' ? [body.text] : [],
        ),
      );
      expect(committed).toEqual(written.filter((text) => !text.includes(BAD)));
      const left = world.state.outbox.entries.map(({ command, failed }) => [
        command.kind === 'send' ? command.text : command.kind,
        failed,
      ]);
      expect(left).toEqual(written.filter((text) => text.includes(BAD)).map((text) => [text, 'invalid_text']));
    }),
    { numRuns: 150 },
  );
});

it('ends with exactly the committed events in order, on the live connection', () => {
  fc.assert(
    fc.property(fc.integer(), acts, (seed, script) => {
      const { world } = play(seed, script);
      const { conversation, isSynced } = world.state;
      const truth = world.server.conversations.find(({ id }) => id === conversation.id)?.events ?? [];
      expect(isSynced).toBe(true);
      expect(conversation.lastSeq).toBe(truth.length);
      expect(conversation.events).toEqual(truth.filter(({ body }) => body !== undefined));
      expect(conversation.confirmed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('never has more than 32 entries under way, and an after is the entry before', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { world } = play(seed, ['burst', 'burst', 'cut', 'burst']);
      expect(world.mostUnderWay).toBe(32);
      for (const { send } of world.sentFrames) {
        if (send?.after) expect(numberOf(send.after)).toBe(numberOf(send.clientMessageId) - 1);
      }
    }),
    { numRuns: 20 },
  );
});

function numberOf(clientMessageId: string | null | undefined): number {
  return Number(clientMessageId?.slice(1));
}
