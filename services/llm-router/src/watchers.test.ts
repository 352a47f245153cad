import { describe, expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import { ParleyError, subjects } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { isWatched, untilUnwatched } from './watchers.ts';

const never = new AbortController().signal;

describe('a conversation', () => {
  async function ask(set: (memory: ReturnType<typeof createMemoryBus>) => void): Promise<boolean> {
    const clock = new FakeClock();
    const memory = createMemoryBus({ clock });
    set(memory);
    const asked = isWatched(memory.connect(), 'demo', 'c1', never);
    await clock.advanceAsync(1_000);
    return asked;
  }

  it('is watched when a gateway answers', async () => {
    const answering = (memory: ReturnType<typeof createMemoryBus>) => {
      const bus = memory.connect();
      bus.subscribe(subjects.live('demo', 'c1'), (message) => bus.respond(message, new Uint8Array()));
    };
    expect(await ask(answering)).toBe(true);
  });

  it('is not when nobody is subscribed, or only to another one', async () => {
    expect(await ask(() => undefined)).toBe(false);
    expect(await ask((memory) => memory.connect().subscribe(subjects.live('demo', 'c2'), () => undefined))).toBe(false);
  });

  it('counts as watched while somebody is subscribed who does not answer', async () => {
    expect(await ask((memory) => memory.connect().subscribe(subjects.live('demo', 'c1'), () => undefined))).toBe(true);
  });

  it('counts as watched while the bus is out of reach', async () => {
    const away = { request: () => Promise.reject(new ParleyError('unavailable')) };
    expect(await isWatched(away, 'demo', 'c1', never)).toBe(true);
  });
});

describe('the wait for nobody to watch', () => {
  function waiting(afterMs: number) {
    const clock = new FakeClock();
    const controller = new AbortController();
    const state = { watched: true, asked: 0, resolved: undefined as boolean | undefined };
    const ask = async () => {
      state.asked++;
      return state.watched;
    };
    const ended = untilUnwatched(ask, afterMs, clock, controller.signal).then((value) => {
      state.resolved = value;
    });
    return { clock, controller, state, ended };
  }

  it('never ends while somebody watches, and asks about once a second', async () => {
    const { clock, state, controller, ended } = waiting(5_000);
    await clock.advanceAsync(60_000);
    expect(state.resolved).toBeUndefined();
    expect(state.asked).toBeGreaterThan(50);
    expect(state.asked).toBeLessThan(70);
    controller.abort();
    await ended;
    expect(state.resolved).toBe(false);
    expect(clock.pendingTimers).toBe(0);
  });

  it('ends when nobody has watched for the whole time, and not sooner', async () => {
    const { clock, state } = waiting(5_000);
    await clock.advanceAsync(2_500);
    state.watched = false;
    await clock.advanceAsync(5_000);
    expect(state.resolved).toBeUndefined();
    await clock.advanceAsync(1_500);
    expect(state.resolved).toBe(true);
  });

  it('begins anew when somebody comes back', async () => {
    const { clock, state } = waiting(5_000);
    state.watched = false;
    await clock.advanceAsync(4_500);
    state.watched = true;
    await clock.advanceAsync(1_000);
    state.watched = false;
    await clock.advanceAsync(4_500);
    expect(state.resolved).toBeUndefined();
    await clock.advanceAsync(2_000);
    expect(state.resolved).toBe(true);
  });
});
