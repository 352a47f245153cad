import { expect, it } from '@jest/globals';
import { createMemoryBus } from '@parley/bus';
import { type ConversationRow, ParleyError, type StoreClient, serverFrame, subjects } from '@parley/contract';
import { FakeClock } from '@parley/flow';
import { createLogger } from '@parley/telemetry';
import { ConversationHub } from './conversation-hub.ts';
import type { Viewer } from './viewer.ts';

const row = {
  ...{ tenantId: 'demo', conversationId: 'c1', siteId: 'demo', visitorId: 'v1', partition: 0, knownCommands: [] },
  state: undefined,
} as unknown as ConversationRow;

const eventBytes = (seq: number) =>
  serverFrame.encode({ event: { conversationId: 'c1', seq, ownerEpoch: 1, answeredTo: 0 } });

it('answers whoever asks whether a conversation is watched, as long as somebody holds it', async () => {
  const clock = new FakeClock();
  const memory = createMemoryBus({ clock });
  const router = memory.connect();
  const hub = new ConversationHub({
    ...{ bus: memory.connect(), liveBus: memory.connect(), clock, store: {} as StoreClient },
    ...{ log: createLogger('test', 'silent'), random: () => 0.5, nextTurn: (run: () => void) => run() },
  });
  const ask = async () => {
    const asked = router.request(subjects.live('demo', 'c1'), new Uint8Array(), { timeoutMs: 1_000 });
    const outcome = asked.then(
      () => 'watched',
      (error: unknown) => ParleyError.from(error).code,
    );
    await clock.settle();
    return outcome;
  };
  expect(await ask()).toBe('no_responders');
  const [one, other] = await Promise.all([hub.hold(row), hub.hold(row)]);
  expect(await ask()).toBe('watched');
  one.release();
  expect(await ask()).toBe('watched');
  other.release();
  expect(await ask()).toBe('no_responders');
  hub.stop();
});

it('holds a conversation once the server knows of its subscriptions', async () => {
  const clock = new FakeClock();
  const memory = createMemoryBus({ clock });
  const [bus, liveBus] = [memory.connect(), memory.connect()];
  const flushed = Promise.withResolvers<void>();
  bus.flush = () => flushed.promise;
  const hub = new ConversationHub({
    ...{ bus, liveBus, clock, store: {} as StoreClient, log: createLogger('test', 'silent') },
    ...{ random: () => 0.5, nextTurn: (run: () => void) => run() },
  });
  let isHeld = false;
  const holding = hub.hold(row).then((held) => {
    isHeld = true;
    return held;
  });
  await clock.settle();
  // History that is read now could lack an event that nobody has subscribed to yet.
  expect(isHeld).toBe(false);
  flushed.resolve();
  (await holding).release();
  expect(hub.size).toBe(0);
  hub.stop();
});

it('reads anew for a conversation that is opened again while a read for the one before is under way', async () => {
  const clock = new FakeClock();
  const memory = createMemoryBus({ clock });
  const stored = [eventBytes(1)];
  const history = async () => {
    const frames = [...stored];
    await new Promise<void>((resolve) => clock.after(10, resolve));
    return { frames, headSeq: frames.length, complete: true };
  };
  const hub = new ConversationHub({
    ...{ bus: memory.connect(), liveBus: memory.connect(), clock, store: { history } as unknown as StoreClient },
    ...{ log: createLogger('test', 'silent'), random: () => 0.5, nextTurn: (run: () => void) => run() },
  });
  const seen: number[] = [];
  const viewer = () =>
    ({ hasRoom: true, pushEvent: (_frame: unknown, seq: number) => seen.push(seq) > 0 }) as unknown as Viewer;
  const gone = viewer();
  const before = await hub.hold(row);
  before.conversation.show(gone, { cursor: 0, isTurnOpen: false });
  await clock.advanceAsync(5);
  before.conversation.leave(gone);
  before.release();
  // Nobody follows it: this one is in the store, and in no message that will come.
  stored.push(eventBytes(2));
  const after = await hub.hold(row);
  after.conversation.show(viewer(), { cursor: 0, isTurnOpen: false });
  await clock.advanceAsync(20);
  expect(seen).toEqual([1, 2]);
  hub.stop();
});
