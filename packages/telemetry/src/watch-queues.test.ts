import { expect, it } from '@jest/globals';
import { createRegistry } from './registry.ts';
import { watchQueues } from './watch-queues.ts';

it('says how full queues are when it is asked, and how full they may be where there is a bound', async () => {
  const registry = createRegistry('gateway');
  let waiting = 1;
  watchQueues(registry, [
    { queue: 'commands', bound: 20, depth: () => waiting },
    { queue: 'turns', bound: undefined, depth: () => 7 },
  ]);
  waiting = 3;
  const lines = (await registry.metrics()).split('\n').filter((line) => line.startsWith('parley_queue'));
  expect(lines.map((line) => line.replace(/,?service="gateway",?/, ''))).toEqual([
    'parley_queue_depth{queue="commands"} 3',
    'parley_queue_depth{queue="turns"} 7',
    'parley_queue_bound{queue="commands"} 20',
  ]);
});
