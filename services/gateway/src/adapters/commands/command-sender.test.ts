import { describe, expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import { commandBatch, outcomeBatch, partitionOf, subjects } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger, createRegistry } from '@parley/telemetry';
import type { CommandAnswer } from '../../domain/pending-commands.ts';
import { createGatewayMetrics } from '../../metrics.ts';
import { CommandSender } from './command-sender.ts';

interface Options {
  readonly random?: () => number;
  readonly maxPending?: number;
}

function setUp({ random = () => 0.5, maxPending = 10 }: Options = {}) {
  const clock = new FakeClock();
  const bus = createMemoryBus({ clock });
  const sender = new CommandSender(
    {
      ...{ bus: bus.connect(), clock, log: createLogger('test', 'silent'), random },
      ...{ metrics: createGatewayMetrics(createRegistry('test')), nextTurn: (run: () => void) => run() },
    },
    { repeatAfterMs: 1_000, giveUpAfterMs: 10_000, maxPending, maxPendingBytes: 100_000 },
  );
  return { clock, bus, sender };
}

it('sends a command to the partition of its conversation', async () => {
  const { clock, bus, sender } = setUp();
  const conversations = Array.from({ length: 10 }, (_, index) => `conversation-${index}`);
  const holder = bus.connect();
  const arrived: (readonly [string, string])[] = [];
  holder.subscribe('parley.in.*', (message) => {
    const { commands } = commandBatch.decode(message.data);
    arrived.push(...commands.map(({ conversationId }) => [message.subject, conversationId] as const));
    const outcomes = commands.map(({ conversationId, commandId }) => ({ conversationId, commandId, accepted: {} }));
    holder.respond(message, outcomeBatch.encode({ outcomes }));
  });
  const answers: string[] = [];
  for (const conversationId of conversations)
    sender.send({ conversationId, commandId: 'c' }, ({ kind }) => answers.push(kind));
  await clock.settle();
  const due = conversations.map((id) => [subjects.commands(partitionOf(id)), id]);
  expect(arrived.toSorted()).toEqual(due.toSorted());
  expect(answers).toEqual(conversations.map(() => 'sent'));
  sender.stop();
});

it('spreads the moments at which those come back who were refused together', async () => {
  const dice = [0, 0.5, 0.25];
  const { clock, bus, sender } = setUp({ random: () => dice.shift() ?? 0 });
  const holder = bus.connect();
  holder.subscribe('parley.in.*', (message) => {
    const { commands } = commandBatch.decode(message.data);
    const outcomes = commands.map(({ conversationId, commandId }) => {
      const retryAfterMs = commandId === 'last' ? 0 : 1_000;
      return { conversationId, commandId, refused: { code: 'overloaded', retryAfterMs } };
    });
    holder.respond(message, outcomeBatch.encode({ outcomes }));
  });
  const answers: CommandAnswer[] = [];
  for (const commandId of ['a', 'b', 'last'])
    sender.send({ conversationId: 'c', commandId }, (answer) => answers.push(answer));
  await clock.settle();
  expect(answers.map((answer) => answer.kind === 'nack' && answer.retryAfterMs)).toEqual([1_000, 1_500, 0]);
  sender.stop();
});

describe('a holder that does 200 commands a second', () => {
  const STEP_MS = 5;

  /** Answers one each 5 ms, in their order, and counts what the senders of others are told. */
  function holderOf({ clock, bus, sender }: ReturnType<typeof setUp>) {
    const holder = bus.connect();
    const queue = new Map<string, () => void>();
    const state = { isAway: false, sent: 0, nacks: [] as number[] };
    holder.subscribe('parley.in.*', (message) => {
      for (const { conversationId, commandId } of commandBatch.decode(message.data).commands)
        queue.set(commandId, () => {
          queue.delete(commandId);
          holder.respond(message, outcomeBatch.encode({ outcomes: [{ conversationId, commandId, accepted: {} }] }));
        });
    });
    clock.every(STEP_MS, () => {
      const [oldest] = queue.values();
      if (!state.isAway) oldest?.();
    });
    let next = 0;
    async function offer(perSecond: number, seconds: number): Promise<void> {
      const endAt = clock.now() + seconds * 1_000;
      for (let dueAt = clock.now(); clock.now() < endAt; clock.advance(STEP_MS)) {
        for (; dueAt <= clock.now(); dueAt += 1_000 / perSecond)
          sender.send({ conversationId: 'c', commandId: `${next++}` }, (answer) => {
            if (answer.kind === 'sent') state.sent++;
            else if (answer.code === 'overloaded') state.nacks.push(answer.retryAfterMs);
          });
        await clock.settle();
      }
    }
    return { state, offer };
  }

  it('and is offered 400: half of them are told when to come back, and none again when it can do them', async () => {
    const dice = Array.from({ length: 1_000 }, (_, index) => (index * 0.618) % 1);
    const parts = setUp({ random: () => dice[parts.sender.size % 1_000] ?? 0, maxPending: 10_000 });
    const { state, offer } = holderOf(parts);
    await offer(400, 10);
    expect(state.sent).toBeGreaterThan(1_900);
    expect(state.nacks.length).toBeGreaterThan(1_500);
    // Twice as much as is done: after about four seconds.
    expect(Math.min(...state.nacks.slice(-100))).toBeGreaterThan(2_000);
    expect(parts.sender.size).toBeLessThan(60);
    await offer(100, 3);
    state.nacks.length = 0;
    await offer(100, 2);
    expect(state.nacks).toEqual([]);
    parts.sender.stop();
  });

  it('and stands still for three seconds: all of them wait, and none is turned away', async () => {
    const parts = setUp({ maxPending: 10_000 });
    const { state, offer } = holderOf(parts);
    await offer(10, 2);
    state.isAway = true;
    await offer(10, 3);
    state.isAway = false;
    await offer(10, 2);
    expect(state.nacks).toEqual([]);
    expect(state.sent).toBeGreaterThanOrEqual(69);
    parts.sender.stop();
  });
});
