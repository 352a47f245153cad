import { expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import { commandBatch, outcomeBatch, partitionOf, subjects } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger, createRegistry } from '@parley/telemetry';
import type { CommandAnswer } from '../../domain/pending-commands.ts';
import { createGatewayMetrics } from '../../metrics.ts';
import { CommandSender } from './command-sender.ts';

function setUp({ random = () => 0.5 }: { readonly random?: () => number } = {}) {
  const clock = new FakeClock();
  const bus = createMemoryBus({ clock });
  const sender = new CommandSender(
    {
      ...{ bus: bus.connect(), clock, log: createLogger('test', 'silent'), random },
      ...{ metrics: createGatewayMetrics(createRegistry('test')), nextTurn: (run: () => void) => run() },
    },
    { repeatAfterMs: 1_000, giveUpAfterMs: 10_000, maxPending: 10, maxPendingBytes: 10_000 },
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
