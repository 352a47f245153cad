import { expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { Gathered } from './gathered.ts';

type Run = { readonly requests: readonly string[]; readonly end: (error?: Error) => void };

/** Each run waits until it is told to end, and answers in capitals; what begins with `no` is refused. */
function begin() {
  const runs: Run[] = [];
  const gathered = new Gathered<string, string>({
    keyOf: (request) => request.slice(-1),
    run: (requests) =>
      new Promise((resolve, reject) => {
        const answers = () =>
          requests.map((each) => (each.startsWith('no') ? new ParleyError('not_found') : each.toUpperCase()));
        runs.push({ requests, end: (error) => (error ? reject(error) : resolve(answers())) });
      }),
  });
  return { gathered, runs, turn: () => new Promise(setImmediate) };
}

it('runs what came in one turn together, and what came meanwhile in the next run', async () => {
  const { gathered, runs, turn } = begin();
  const first = [gathered.do('a'), gathered.do('b')];
  await turn();
  const second = [gathered.do('c'), gathered.do('d')];
  await turn();
  expect(runs.map(({ requests }) => requests)).toEqual([['a', 'b']]);
  runs[0]?.end();
  expect(await Promise.all(first)).toEqual(['A', 'B']);
  runs[1]?.end();
  expect(await Promise.all(second)).toEqual(['C', 'D']);
  expect(runs[1]?.requests).toEqual(['c', 'd']);
});

it('refuses one without the others, and starts anew when nothing was left', async () => {
  const { gathered, runs, turn } = begin();
  const both = [gathered.do('a'), gathered.do('no-b')];
  await turn();
  runs[0]?.end();
  expect(await Promise.allSettled(both)).toMatchObject([{ value: 'A' }, { reason: { code: 'not_found' } }]);
  const alone = gathered.do('c');
  await turn();
  runs[1]?.end();
  expect(await alone).toBe('C');
});

it('keeps two of one key apart, in their order', async () => {
  const { gathered, runs, turn } = begin();
  const all = [gathered.do('1a'), gathered.do('2a'), gathered.do('b'), gathered.do('3a')];
  for (let run = 0; run < 3; run++) {
    await turn();
    runs[run]?.end();
  }
  expect(await Promise.all(all)).toEqual(['1A', '2A', 'B', '3A']);
  expect(runs.map(({ requests }) => requests)).toEqual([['1a', 'b'], ['2a'], ['3a']]);
});

it('fails all of a run that failed, and goes on with the next', async () => {
  const { gathered, runs, turn } = begin();
  const lost = [gathered.do('a'), gathered.do('b')];
  await turn();
  const next = gathered.do('c');
  runs[0]?.end(new Error('gone'));
  expect(await Promise.allSettled(lost)).toMatchObject([
    { reason: { message: 'gone' } },
    { reason: { message: 'gone' } },
  ]);
  await turn();
  runs[1]?.end();
  expect(await next).toBe('C');
});

it('takes no more than 64 at once', async () => {
  const { gathered, runs, turn } = begin();
  const all = Array.from({ length: 65 }, (_, index) => gathered.do(String.fromCharCode(1_000 + index)));
  await turn();
  runs[0]?.end();
  await turn();
  runs[1]?.end();
  await Promise.all(all);
  expect(runs.map(({ requests }) => requests.length)).toEqual([64, 1]);
});
