import { expect, it } from '@jest/globals';
import { SingleFlight } from './single-flight.ts';

function source() {
  const pending: PromiseWithResolvers<string>[] = [];
  const run = () => {
    const next = Promise.withResolvers<string>();
    pending.push(next);
    return next.promise;
  };
  return { pending, run };
}

async function microtasks(): Promise<void> {
  for (let n = 0; n < 20; n++) await Promise.resolve();
}

it('runs once for all who come while it runs, and again for who comes after', async () => {
  const flights = new SingleFlight<string, string>();
  const { pending, run } = source();
  const both = Promise.all([flights.join('k', run), flights.join('k', run)]);
  await microtasks();
  expect(pending).toHaveLength(1);
  pending[0]?.resolve('first');
  expect(await both).toEqual(['first', 'first']);
  const later = flights.join('k', run);
  await microtasks();
  expect(pending).toHaveLength(2);
  pending[1]?.resolve('second');
  expect(await later).toBe('second');
});

it('keeps keys apart', async () => {
  const flights = new SingleFlight<string, string>();
  const { pending, run } = source();
  void flights.join('a', run);
  void flights.join('b', run);
  await microtasks();
  expect(pending).toHaveLength(2);
  expect(flights.size).toBe(2);
});

it('gives a failure to all who wait, and remembers none of it', async () => {
  const flights = new SingleFlight<string, string>();
  const failing = () => Promise.reject(new Error('no'));
  const both = [flights.join('k', failing), flights.join('k', failing)];
  for (const each of both) await expect(each).rejects.toThrow('no');
  expect(flights.size).toBe(0);
  expect(await flights.join('k', async () => 'yes')).toBe('yes');
});

it('turns a synchronous throw into a rejection', async () => {
  const flights = new SingleFlight<string, string>();
  const throwing = () => {
    throw new Error('at once');
  };
  await expect(flights.join('k', throwing)).rejects.toThrow('at once');
  expect(flights.size).toBe(0);
});

it('follows a flight under way by one more for all who need a fresh answer', async () => {
  const flights = new SingleFlight<string, string>();
  const { pending, run } = source();
  const stale = flights.join('k', run);
  const fresh = Promise.all([flights.fresh('k', run), flights.fresh('k', run)]);
  await microtasks();
  expect(pending).toHaveLength(1);
  pending[0]?.resolve('old');
  expect(await stale).toBe('old');
  await microtasks();
  expect(pending).toHaveLength(2);
  pending[1]?.resolve('new');
  expect(await fresh).toEqual(['new', 'new']);
});

it('still goes once more for who needs a fresh answer when the one before fails', async () => {
  const flights = new SingleFlight<string, string>();
  const stale = flights.join('k', () => Promise.reject(new Error('no')));
  const fresh = flights.fresh('k', async () => 'new');
  await expect(stale).rejects.toThrow('no');
  expect(await fresh).toBe('new');
});
