import { expect, it } from '@jest/globals';
import { parseCommandLine } from './command-line.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), () => 0.5);

it('runs the stack for two minutes when nothing is said, with a seed that is drawn', () => {
  expect(parse('')).toMatchObject({
    ...{ form: 'stack', durationMs: 120_000, clients: 40, messagesPerSecond: 40, natsServers: 1 },
    seed: 1_073_741_823,
  });
});

it('takes all that is said', () => {
  expect(parse('--form standalone --minutes 0.5 --seed 9 --clients 3 --nats 3 --json a --report b')).toMatchObject({
    ...{ form: 'standalone', durationMs: 30_000, seed: 9, clients: 3, messagesPerSecond: 20, natsServers: 3 },
    ...{ jsonFile: 'a', reportFile: 'b' },
  });
});

it.each(['--form both', '--minutes 0', '--minutes many', '--nats 2', '--seed -1', '--clients 0'])(
  'refuses %s and names what is wrong',
  (line) => {
    expect(() => parse(line)).toThrow(line.split(' ')[0]);
  },
);
