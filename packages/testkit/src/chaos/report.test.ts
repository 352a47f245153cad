import { expect, it } from '@jest/globals';
import { complaintsOf, reportOf } from './report.ts';
import type { ChaosResult } from './run-chaos.ts';

const result: ChaosResult = {
  options: { form: 'stack', durationMs: 90_000, seed: 7, clients: 4, messagesPerSecond: 5, natsServers: 1 },
  violations: [
    { invariant: 'I2', fault: 'doubled', conversationId: 'c', client: 'v1', detail: 'seq 2 was shown twice' },
  ],
  objections: ['no kill redis hit anything'],
  ...{ messagesSent: 100, commandsSent: 110, refused: 0, conversations: 9, answers: 50, takeovers: 3, resets: 1 },
  faultsHit: {
    'kill gateway': 3,
    'kill redis': 0,
    'kill nats and session': 2,
    'stream-emptied': 1,
    'network reset': 2,
    'pause nats': 4,
  },
  unaskedDeaths: [],
  waitMs: { mean: 20, p50: 10, p99: 90, max: 400 },
  quietMs: 12_400,
};

const cell = (name: string) =>
  reportOf(result)
    .split('\n')
    .find((line) => line.startsWith(`| ${name} `))
    ?.split('|')[2]
    ?.trim();

it('counts what went wrong, and what was done to make it go wrong', () => {
  expect(['doubled', 'lost', 'kill -9', 'pauses', 'network faults', 'minutes of faults'].map(cell)).toEqual([
    ...['1', '0', '8', '4', '2', '1.5'],
  ]);
});

it('is a table as a formatter would leave it', () => {
  const lengths = reportOf(result)
    .split('\n')
    .map((line) => line.length);
  expect(new Set(lengths).size).toBe(1);
});

it('complains of each violation, and of a run that proves nothing', () => {
  expect(complaintsOf(result)).toEqual([
    'I2 doubled: seq 2 was shown twice (c, v1)',
    'proves nothing: no kill redis hit anything',
  ]);
  expect(complaintsOf({ ...result, violations: [], objections: [] })).toEqual([]);
});

it('complains of commands that were refused for good: all that is asked for may be', () => {
  expect(complaintsOf({ ...result, violations: [], objections: [], refused: 2 })).toEqual([
    'I10: 2 commands were refused for good',
  ]);
});
