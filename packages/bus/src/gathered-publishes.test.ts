import { expect, it } from '@jest/globals';
import { GatheredPublishes } from './gathered-publishes.ts';

function bench() {
  const sent: string[] = [];
  const turns: (() => void)[] = [];
  const gathered = new GatheredPublishes<undefined>(
    ({ subject }) => sent.push(subject),
    (run) => turns.push(run),
  );
  const add = (subject: string, bytes = 1) =>
    gathered.add({ subject, data: new Uint8Array(bytes), options: undefined });
  return { sent, turns, gathered, add };
}

it('sends all of one turn of the event loop at its end, in order', () => {
  const { sent, turns, add } = bench();
  add('a');
  add('b');
  expect(sent).toEqual([]);
  expect(turns).toHaveLength(1);
  turns[0]?.();
  expect(sent).toEqual(['a', 'b']);
  add('c');
  expect(turns).toHaveLength(2);
});

it('sends what waits before something that must not overtake it, and once', () => {
  const { sent, turns, gathered, add } = bench();
  add('a');
  gathered.flush();
  expect(sent).toEqual(['a']);
  add('b');
  turns[0]?.();
  expect(sent).toEqual(['a', 'b']);
});

it('does not gather more than a write is made of', () => {
  const { sent, add } = bench();
  add('a', 40_000);
  add('b', 40_000);
  expect(sent).toEqual(['a', 'b']);
});

it('keeps what is published while it sends for the next turn', () => {
  const turns: (() => void)[] = [];
  const sent: string[] = [];
  const gathered = new GatheredPublishes<undefined>(
    ({ subject }) => {
      sent.push(subject);
      if (subject === 'a') gathered.add({ subject: 'b', data: new Uint8Array(1), options: undefined });
    },
    (run) => turns.push(run),
  );
  gathered.add({ subject: 'a', data: new Uint8Array(1), options: undefined });
  turns[0]?.();
  expect(sent).toEqual(['a']);
  turns[1]?.();
  expect(sent).toEqual(['a', 'b']);
});
