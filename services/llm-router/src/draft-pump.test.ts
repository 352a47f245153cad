import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@parley/flow';
import { createDraftPump } from './draft-pump.ts';

describe('the draft pump', () => {
  let clock: FakeClock;
  let isCrowded: boolean;
  let flushed: string[];
  let pump: ReturnType<typeof createDraftPump>;

  beforeEach(() => {
    clock = new FakeClock();
    isCrowded = false;
    flushed = [];
    pump = createDraftPump({ clock, intervalMs: 40, isCrowded: () => isCrowded });
  });

  const draft = (name: string, isNew = false) => ({
    isNew,
    flushDraft(): void {
      flushed.push(name);
      this.isNew = false;
    },
  });

  it('sends what is new of all drafts together, an interval after the first piece', () => {
    const [one, other] = [draft('one'), draft('other')];
    pump.add(one);
    clock.advance(30);
    pump.add(other);
    pump.add(one);
    clock.advance(9);
    expect(flushed).toEqual([]);
    clock.advance(1);
    expect(flushed).toEqual(['one', 'other']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('goes on with other beginnings when one of them fails', () => {
    const failing = {
      isNew: true,
      flushDraft: () => {
        throw new Error('cannot be shown');
      },
    };
    pump.add(failing);
    expect(() => clock.advance(0)).toThrow('cannot be shown');
    pump.add(draft('next', true));
    clock.advance(0);
    expect(flushed).toEqual(['next']);
  });

  it('sends the beginning of a draft at once, with what came together, and what follows later', () => {
    const one = draft('one', true);
    pump.add(one);
    pump.add(one);
    expect(flushed).toEqual([]);
    clock.advance(0);
    expect(flushed).toEqual(['one']);
    pump.add(one);
    clock.advance(39);
    expect(flushed).toEqual(['one']);
    clock.advance(1);
    expect(flushed).toEqual(['one', 'one']);
  });

  it('sends more seldom in a crowd, but for beginnings', () => {
    isCrowded = true;
    pump.add(draft('new', true));
    pump.add(draft('one'));
    clock.advance(0);
    expect(flushed).toEqual(['new']);
    clock.advance(99);
    expect(flushed).toEqual(['new']);
    clock.advance(1);
    expect(flushed).toEqual(['new', 'one']);
  });

  it('sends nothing once it is stopped', () => {
    pump.add(draft('one', true));
    pump.add(draft('other'));
    pump.stop();
    clock.advance(1_000);
    expect(flushed).toEqual([]);
  });
});
