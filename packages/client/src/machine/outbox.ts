import type { ClientFrameInit } from '@parley/contract';
import { type Entry, frameOf } from './entry.ts';
import {
  applyChange,
  emptyRecord,
  isLiveEntry,
  type OutboxChange,
  type OutboxRecord,
  type Settled,
} from './outbox-record.ts';

interface UnderWay {
  readonly dueAtMs: number;
  readonly tries: number;
}

/** This tab's end of the shared outbox. */
export interface Outbox {
  /** As it was last read. Only what is in here is ever sent: it outlives this page. */
  readonly stored: OutboxRecord;
  /** What this tab has asked for and `stored` does not show yet, oldest first. */
  readonly changes: readonly OutboxChange[];
  /** What `stored` will hold with them: what is shown. */
  readonly entries: readonly Entry[];
  /** This tab is the one that sends. */
  readonly isSender: boolean;
  /** Sent on the present connection and without an answer, by `clientMessageId`. */
  readonly underWay: ReadonlyMap<string, UnderWay>;
  /** A retryable refusal: nothing is sent before this moment, then everything again. */
  readonly heldUntilMs: number | undefined;
  /** Holds in a row without one entry settled. */
  readonly holds: number;
}

export const MAX_UNDER_WAY = 32;
export const MAX_ENTRIES = 500;
/** How long to wait for an answer: the first try, the second, … */
export const ANSWER_WAITS_MS = [10_000, 20_000, 40_000, 60_000] as const;
const SHORTEST_HOLD_MS = 250;
const LONGEST_HOLD_MS = 10_000;

export const emptyOutbox: Outbox = {
  stored: emptyRecord,
  changes: [],
  entries: [],
  isSender: false,
  underWay: new Map(),
  heldUntilMs: undefined,
  holds: 0,
};

/** The same object when the change changes nothing. */
export function change(outbox: Outbox, change: OutboxChange): Outbox {
  const { entries } = applyChange({ entries: outbox.entries, settled: [] }, change);
  if (entries === outbox.entries) return outbox;
  return { ...outbox, entries, changes: [...outbox.changes, change] };
}

/** `done`: how many of this tab's oldest changes the record contains. */
export function accept(outbox: Outbox, stored: OutboxRecord, done: number): Outbox {
  const changes = outbox.changes.slice(done);
  const { entries } = changes.reduce(applyChange, stored);
  const accepted = { ...outbox, stored, changes, entries };
  if (outbox.underWay.size === 0) return accepted;
  const alive = new Set(entries.filter(isLiveEntry).map(({ clientMessageId }) => clientMessageId));
  return [...outbox.underWay.keys()].filter((id) => !alive.has(id)).reduce(forget, accepted);
}

export function find(outbox: Outbox, clientMessageId: string): Entry | undefined {
  return outbox.entries.find((entry) => entry.clientMessageId === clientMessageId);
}

/** The entry is committed (or, with seq 0, not wanted any more), and leaves. */
export function settle(outbox: Outbox, outcome: Settled): Outbox {
  const settled = change(outbox, { kind: 'settle', ...outcome });
  return settled === outbox ? outbox : forget(settled, outcome.clientMessageId);
}

/** The entry stays, marked, and is nobody's `after` any more. */
export function refuse(outbox: Outbox, clientMessageId: string, code: string): Outbox {
  const { underWay, ...rest } = change(outbox, { kind: 'fail', clientMessageId, code });
  return { ...rest, underWay: without(underWay, clientMessageId) };
}

/** A new connection knows nothing: everything will be sent again. */
export function rewind(outbox: Outbox): Outbox {
  if (outbox.underWay.size === 0 && outbox.heldUntilMs === undefined) return outbox;
  return { ...outbox, underWay: new Map(), heldUntilMs: undefined };
}

/** After a retryable refusal: wait, and longer each time nothing got through. */
export function hold(outbox: Outbox, retryAfterMs: number, nowMs: number): Outbox {
  const isNew = outbox.heldUntilMs === undefined;
  const holds = isNew ? outbox.holds + 1 : outbox.holds;
  const leastMs = Math.min(SHORTEST_HOLD_MS * 2 ** (holds - 1), LONGEST_HOLD_MS);
  const untilMs = nowMs + Math.max(retryAfterMs, leastMs);
  return { ...outbox, holds, heldUntilMs: Math.max(untilMs, outbox.heldUntilMs ?? 0) };
}

/** What is to be sent to the conversation now, in order: at most 32 under way, those without an answer again. */
export function flush(
  outbox: Outbox,
  conversationId: string,
  nowMs: number,
): { outbox: Outbox; frames: readonly ClientFrameInit[] } {
  if (!outbox.isSender) return { outbox, frames: [] };
  if (outbox.heldUntilMs !== undefined) {
    if (nowMs < outbox.heldUntilMs) return { outbox, frames: [] };
    return flush(rewind(outbox), conversationId, nowMs);
  }
  const frames: ClientFrameInit[] = [];
  const underWay = new Map(outbox.underWay);
  let after = '';
  for (const entry of sendable(outbox, conversationId)) {
    const { clientMessageId } = entry;
    const sent = underWay.get(clientMessageId);
    if (sent === undefined || sent.dueAtMs <= nowMs) {
      const tries = sent === undefined ? 0 : sent.tries + 1;
      underWay.set(clientMessageId, { tries, dueAtMs: nowMs + answerWaitMs(tries) });
      frames.push(frameOf(entry, after));
    }
    after = clientMessageId;
  }
  return frames.length === 0 ? { outbox, frames } : { outbox: { ...outbox, underWay }, frames };
}

/**
 * When {@link flush} has something to do again; undefined: not before something else happens. What is under way and may not
 * be sent now, since another tab has just moved it elsewhere, is nothing to wake up for.
 */
export function flushAtMs(outbox: Outbox, conversationId: string): number | undefined {
  if (!outbox.isSender) return undefined;
  if (outbox.heldUntilMs !== undefined) return outbox.heldUntilMs;
  if (outbox.underWay.size === 0) return undefined;
  let soonest: number | undefined;
  for (const { clientMessageId } of sendable(outbox, conversationId)) {
    const dueAtMs = outbox.underWay.get(clientMessageId)?.dueAtMs;
    if (dueAtMs !== undefined) soonest = Math.min(soonest ?? dueAtMs, dueAtMs);
  }
  return soonest;
}

export function live(outbox: Outbox): readonly Entry[] {
  return outbox.entries.filter(isLiveEntry);
}

/** The oldest stored entry without an outcome. */
export function headOf(outbox: Outbox): Entry | undefined {
  if (outbox.entries.length === 0) return undefined;
  return liveStored(outbox).next().value;
}

export function answerWaitMs(tries: number): number {
  return ANSWER_WAITS_MS[Math.min(tries, ANSWER_WAITS_MS.length - 1)] ?? ANSWER_WAITS_MS[0];
}

/** Up to the first that belongs elsewhere: what is behind that one has to wait for it. */
function sendable(outbox: Outbox, conversationId: string): readonly Entry[] {
  const entries: Entry[] = [];
  if (outbox.entries.length === 0) return entries;
  for (const entry of liveStored(outbox)) {
    if (entry.conversationId !== conversationId || entries.length === MAX_UNDER_WAY) break;
    entries.push(entry);
  }
  return entries;
}

/** Stored, and alive by what this tab knows, too. */
function* liveStored({ stored, entries }: Outbox): Generator<Entry, undefined> {
  const alive = new Set(entries.filter(isLiveEntry).map(({ clientMessageId }) => clientMessageId));
  for (const entry of stored.entries) if (isLiveEntry(entry) && alive.has(entry.clientMessageId)) yield entry;
  return undefined;
}

/** An entry got through: the pauses begin anew. */
function forget(outbox: Outbox, clientMessageId: string): Outbox {
  return { ...outbox, underWay: without(outbox.underWay, clientMessageId), holds: 0 };
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
