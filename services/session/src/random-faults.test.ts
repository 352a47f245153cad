import { expect, it } from '@jest/globals';
import { type CommandInit, ParleyError, type StoreClient } from '@parley/contract';
import { Router } from './scene/router.suite.ts';
import { type RunningSession, Scene } from './scene/scene.suite.ts';
import { Sender, say } from './scene/sender.suite.ts';

// A small world with everything going wrong in it at random, by the seed: answers of the store lost, the store and the
// bus away for seconds, sessions and routers dying. Senders repeat, as they all must. Then it gets quiet, and everybody
// has to have what was promised.

const FAULTY_MS = 40_000;
const QUIET_MS = 30_000;
const MESSAGES = 12;
const SEEDS = 10;

/** Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fails before or after the work, while it is faulty. */
function faultyStore(random: () => number, isFaulty: () => boolean) {
  return (store: StoreClient): Partial<StoreClient> => ({
    append: async (request, signal) => {
      if (isFaulty() && random() < 0.1) throw new ParleyError('unavailable');
      const reply = await store.append(request, signal);
      if (isFaulty() && random() < 0.15) throw new ParleyError('deadline_exceeded');
      return reply;
    },
    tail: async (request, signal) => {
      if (isFaulty() && random() < 0.3) throw new ParleyError('unavailable');
      return store.tail(request, signal);
    },
    openTurns: async (request, signal) => {
      if (isFaulty() && random() < 0.3) throw new ParleyError('unavailable');
      return store.openTurns(request, signal);
    },
  });
}

/** One visitor's outbox: sent again in order every 2 s, whole, until each entry has its `sent`. */
class Outbox {
  readonly sent = new Map<string, number>();
  readonly #entries: string[] = [];
  readonly #sender: Sender;
  readonly #conversation: string;

  constructor(scene: Scene, conversation: string) {
    this.#conversation = conversation;
    this.#sender = new Sender(scene.bus);
    scene.clock.every(2_000, () => this.#flush());
  }

  add(commandId: string): void {
    this.#entries.push(commandId);
    this.#flush();
  }

  #flush(): void {
    for (const { commandId, accepted } of this.#sender.outcomes.splice(0))
      if (accepted) this.sent.set(commandId, accepted.seq);
    const open = this.#entries.filter((id) => !this.sent.has(id));
    if (open.length > 0) this.#sender.send(this.#conversation, ...open.map((id, index) => say(id, open[index - 1])));
  }
}

/** Answers what it is given after a while, and repeats each result until it has an outcome. */
function answerAutomatically(scene: Scene, router: Router, conversation: string, random: () => number): void {
  const sender = new Sender(scene.bus);
  const results: CommandInit[] = [];
  let seen = 0;
  scene.clock.every(500, () => {
    for (; seen < router.asked.length; seen++) {
      const index = seen;
      scene.clock.after(500 + random() * 3_000, () => {
        if (router.isAlive)
          results.push(random() < 0.2 ? router.result(index, { failure: 'answer_failed' }) : router.result(index));
      });
    }
  });
  scene.clock.every(2_000, () => {
    const done = new Set(sender.outcomes.map(({ commandId }) => commandId));
    const open = results.filter(({ commandId }) => !done.has(commandId ?? ''));
    if (router.isAlive && open.length > 0) sender.send(conversation, ...open);
  });
}

async function play(seed: number) {
  const random = randomOf(seed);
  // Its partition is of the seed's choosing too.
  const scene = new Scene(() => `conversation-${seed}`);
  const conversation = await scene.openConversation();
  let isFaulty = true;
  const store = faultyStore(random, () => isFaulty);
  const sessions: RunningSession[] = [await scene.session({ store }), await scene.session({ store })];
  let routerCount = 0;
  const newRouter = () => {
    const router = new Router(scene, `router-${++routerCount}`);
    answerAutomatically(scene, router, conversation, random);
    return router;
  };
  let routers = [newRouter(), newRouter()];
  const outbox = new Outbox(scene, conversation);
  for (let index = 0; index < MESSAGES; index++)
    scene.clock.after(random() * FAULTY_MS, () => outbox.add(`c${index}-${seed}`));
  const step = 500;
  for (let now = 0; now < FAULTY_MS; now += step) {
    const session = sessions[Math.floor(random() * sessions.length)];
    const dice = random();
    if (dice < 0.08) session?.bus.setConnected(false);
    else if (dice < 0.2) for (const each of sessions) each.bus.setConnected(true);
    else if (dice < 0.24) {
      routers[0]?.kill();
      routers = [...routers.slice(1), newRouter()];
    } else if (dice < 0.26 && session) {
      await session.abandon();
      sessions.splice(sessions.indexOf(session), 1, await scene.session({ store }));
    }
    await scene.pass(step);
  }
  isFaulty = false;
  for (const each of sessions) each.bus.setConnected(true);
  await scene.pass(QUIET_MS);
  return { scene, conversation, outbox };
}

it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  'keeps every promise when everything fails at random (seed %i)',
  async (seed) => {
    const { scene, conversation, outbox } = await play(seed);
    const events = await scene.events(conversation);
    const messages = events.filter((event) => event.clientMessageId);
    const ends = events.filter((event) => event.turnId).map((event) => event.turnId);
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1));
    // Every message is there once, under the seq that was told.
    expect(new Map(messages.map((event) => [event.clientMessageId, event.seq]))).toEqual(outbox.sent);
    expect(outbox.sent.size).toBe(MESSAGES);
    // Each turn has one end, and nothing the visitor wrote is without an outcome.
    expect(new Set(ends).size).toBe(ends.length);
    expect(events.at(-1)?.answeredTo).toBe(messages.at(-1)?.seq);
    // And plugins see all of it.
    expect(await scene.streamed()).toEqual(events.map((event) => event.seq));
  },
);
