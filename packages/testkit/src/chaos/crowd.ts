import { setTimeout as delay } from 'node:timers/promises';
import type { History } from '../history/index.ts';
import type { Random } from './random.ts';
import { Visit } from './visit.ts';

export interface CrowdOptions {
  readonly entrances: readonly (readonly string[])[];
  /** Visitors who write at the same time. */
  readonly clients: number;
  /** Of all together. */
  readonly messagesPerSecond: number;
  readonly random: Random;
}

/** Visitors who come, write and go, one after the other on each seat. */
export interface Crowd {
  /** Commands told `sent`. */
  readonly settled: number;
  /** Visits that are not over, or wait for something. */
  readonly present: number;
  /** Nobody writes any more; resolves when all have what they are owed, or when `timeoutMs` are over. */
  quieten(timeoutMs: number): Promise<void>;
  /** What everybody saw. */
  close(): { readonly histories: readonly History[]; readonly waitsMs: readonly number[] };
}

const LOOK_EVERY_MS = 200;
/** Times the seats. Who comes when so many wait for something waits outside: a slow machine is not to be buried. */
const MOST_PRESENT = 4;
/** On every screen for so long: what comes after the last news of all would be seen. */
const STAYS_MS = 1_500;

export function gatherCrowd({ clients, entrances, messagesPerSecond, random }: CrowdOptions): Crowd {
  const present = new Set<Visit>();
  const histories: History[] = [];
  const waitsMs: number[] = [];
  const paceMs = (1_000 * clients) / messagesPerSecond;
  let isOver = false;
  let visits = 0;

  async function seat(): Promise<void> {
    await delay(paceMs * random.next());
    while (!isOver) {
      if (present.size >= MOST_PRESENT * clients) {
        await delay(LOOK_EVERY_MS);
        continue;
      }
      visits += 1;
      const visit = new Visit({ name: `v${visits}`, entrances, random, paceMs, isOver: () => isOver });
      present.add(visit);
      await visit.write();
      leaving.push(leave(visit));
    }
  }

  /** Stays until nothing is owed any more, so that what it has seen is complete. */
  async function leave(visit: Visit): Promise<void> {
    for (let settledMs = 0; settledMs < STAYS_MS; settledMs = visit.isSettled ? settledMs + LOOK_EVERY_MS : 0) {
      if (!present.has(visit)) return;
      await delay(LOOK_EVERY_MS);
    }
    close(visit);
  }

  function close(visit: Visit): void {
    if (!present.delete(visit)) return;
    histories.push(...visit.close());
    for (const waitMs of visit.waitsMs) waitsMs.push(waitMs);
  }

  const leaving: Promise<void>[] = [];
  const seats = Array.from({ length: clients }, seat);
  return {
    get settled() {
      return waitsMs.length + [...present].reduce((sum, visit) => sum + visit.waitsMs.length, 0);
    },
    get present() {
      return present.size;
    },
    async quieten(timeoutMs) {
      isOver = true;
      const giveUpAt = performance.now() + timeoutMs;
      await Promise.all(seats);
      while (present.size > 0 && performance.now() < giveUpAt) await delay(LOOK_EVERY_MS);
    },
    close() {
      for (const visit of [...present]) close(visit);
      return { histories, waitsMs };
    },
  };
}
