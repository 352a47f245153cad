import { expect, it } from '@jest/globals';
import { CommandQueue } from './command-queue.ts';
import { commandOf } from './testdata.ts';

const command = (commandId: string) => commandOf({ commandId, leave: {} });
const from = (reply: string | undefined, bytes = 100) => ({ partition: 3, reply, bytes, now: 7 });
const idsOf = (entries: ReturnType<CommandQueue['take']>) => entries.map((entry) => entry.command.commandId);

function queueOf(...ids: string[]): CommandQueue {
  const queue = new CommandQueue({ maxCommands: 1_000, maxBytes: 1_000_000 });
  for (const id of ids) queue.push(command(id), from('r1'));
  return queue;
}

it('gives commands in the order they came', () => {
  const queue = queueOf('c1', 'c2', 'c3');
  expect([idsOf(queue.take(2, 1_000)), idsOf(queue.take(2, 1_000)), queue.take(2, 1_000)]).toEqual([
    ['c1', 'c2'],
    ['c3'],
    [],
  ]);
});

it('stops before the limit in bytes, but never gives nothing', () => {
  const queue = queueOf('c1', 'c2', 'c3');
  expect(idsOf(queue.take(10, 299))).toEqual(['c1', 'c2']);
  expect(idsOf(queue.take(10, 1))).toEqual(['c3']);
});

it('keeps a repeated command once, in its place, and answers every sender', () => {
  const queue = queueOf('c1', 'c2');
  expect(queue.push(command('c1'), from('r2'))).toBe('repeated');
  expect(queue.push(command('c1'), from('r2'))).toBe('repeated');
  const [first, ...others] = queue.take(10, 1_000);
  expect([first?.command.commandId, first?.replies, others.length]).toEqual(['c1', ['r1', 'r2'], 1]);
});

it('takes a command again once it has been taken out', () => {
  const queue = queueOf('c1');
  queue.take(1, 1_000);
  expect(queue.push(command('c1'), from('r1'))).toBe('queued');
});

it('remembers the newest few senders of one command', () => {
  const queue = queueOf('c1');
  for (const reply of ['r2', 'r3', 'r4', 'r5']) queue.push(command('c1'), from(reply));
  expect(queue.take(1, 1_000)[0]?.replies).toEqual(['r2', 'r3', 'r4', 'r5']);
});

it.each([
  ['commands', { maxCommands: 2, maxBytes: 1_000_000 }],
  ['bytes', { maxCommands: 100, maxBytes: 250 }],
])('is full at its limit of %s, and has room again when some were taken', (_name, limits) => {
  const queue = new CommandQueue(limits);
  expect(['c1', 'c2', 'c3'].map((id) => queue.push(command(id), from('r1')))).toEqual(['queued', 'queued', 'full']);
  queue.take(1, 1_000);
  expect(queue.push(command('c3'), from('r1'))).toBe('queued');
  expect(queue.size).toBe(2);
});

it('stays in order and in number over many takes', () => {
  const queue = new CommandQueue({ maxCommands: 1_000, maxBytes: 1_000_000 });
  const taken: string[] = [];
  for (let index = 0; index < 500; index++) {
    queue.push(command(`c${index}`), from('r1'));
    if (index % 3 === 2) taken.push(...idsOf(queue.take(2, 1_000)));
  }
  taken.push(...idsOf(queue.take(1_000, 1_000_000)));
  expect(taken).toEqual(Array.from({ length: 500 }, (_, index) => `c${index}`));
  expect(queue.size).toBe(0);
});
