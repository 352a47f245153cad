import type { ClientFrameInit } from '@parley/contract';

/** Everything that can make an event goes through the outbox. */
export type Command =
  | { readonly kind: 'send'; readonly text: string; readonly fileIds: readonly string[] }
  | { readonly kind: 'requestHuman' }
  | { readonly kind: 'stopTurn'; readonly turnId: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'rate'; readonly score: number; readonly comment: string };

/** Plain data: this is what a storage keeps. */
export interface Entry {
  readonly clientMessageId: string;
  /** The conversation it was first sent to; empty until then. An outbox belongs to one conversation. */
  readonly conversationId: string;
  readonly command: Command;
  /** Milliseconds since the Unix epoch, by this device's clock. */
  readonly at: number;
  /** Refused for good, with this code. It waits for the user to retry or discard it. */
  readonly failed?: string;
}

interface UnderWay {
  readonly dueAtMs: number;
  readonly tries: number;
}

export interface Outbox {
  readonly entries: readonly Entry[];
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

export const emptyOutbox: Outbox = { entries: [], underWay: new Map(), heldUntilMs: undefined, holds: 0 };

export function add(outbox: Outbox, entry: Entry): Outbox {
  return { ...outbox, entries: [...outbox.entries, entry] };
}

export function find(outbox: Outbox, clientMessageId: string): Entry | undefined {
  return outbox.entries.find((entry) => entry.clientMessageId === clientMessageId);
}

/** The entry has its outcome, or is not wanted any more. */
export function remove(outbox: Outbox, clientMessageId: string): Outbox {
  if (find(outbox, clientMessageId) === undefined) return outbox;
  const entries = outbox.entries.filter((entry) => entry.clientMessageId !== clientMessageId);
  return { ...outbox, entries, underWay: without(outbox.underWay, clientMessageId), holds: 0 };
}

/** The entry stays, marked, and is nobody's `after` any more. */
export function refuse(outbox: Outbox, clientMessageId: string, code: string): Outbox {
  const entries = outbox.entries.map((entry) =>
    entry.clientMessageId === clientMessageId ? { ...entry, failed: code } : entry,
  );
  return { ...outbox, entries, underWay: without(outbox.underWay, clientMessageId) };
}

/** A failed entry goes to the end, as if it had just been written to `conversationId`. */
export function retry(outbox: Outbox, clientMessageId: string, conversationId: string): Outbox {
  const entry = find(outbox, clientMessageId);
  if (entry?.failed === undefined) return outbox;
  const { failed: _, ...again } = entry;
  return add(remove(outbox, clientMessageId), { ...again, conversationId });
}

export function bind(outbox: Outbox, conversationId: string): Outbox {
  if (outbox.entries.every((entry) => entry.conversationId === conversationId)) return outbox;
  return { ...outbox, entries: outbox.entries.map((entry) => ({ ...entry, conversationId })) };
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

/** What is to be sent now, in order: at most 32 entries under way, those without an answer again. */
export function flush(outbox: Outbox, nowMs: number): { outbox: Outbox; frames: readonly ClientFrameInit[] } {
  if (outbox.heldUntilMs !== undefined) {
    if (nowMs < outbox.heldUntilMs) return { outbox, frames: [] };
    return flush(rewind(outbox), nowMs);
  }
  const frames: ClientFrameInit[] = [];
  const underWay = new Map(outbox.underWay);
  let after = '';
  for (const entry of live(outbox).slice(0, MAX_UNDER_WAY)) {
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

/** When {@link flush} has something to do again; undefined: not before something else happens. */
export function flushAtMs(outbox: Outbox): number | undefined {
  if (outbox.heldUntilMs !== undefined) return outbox.heldUntilMs;
  let soonest: number | undefined;
  for (const { dueAtMs } of outbox.underWay.values()) soonest = Math.min(soonest ?? dueAtMs, dueAtMs);
  return soonest;
}

export function live(outbox: Outbox): readonly Entry[] {
  return outbox.entries.filter((entry) => entry.failed === undefined);
}

function answerWaitMs(tries: number): number {
  return ANSWER_WAITS_MS[Math.min(tries, ANSWER_WAITS_MS.length - 1)] ?? ANSWER_WAITS_MS[0];
}

function frameOf({ clientMessageId, command }: Entry, after: string): ClientFrameInit {
  const head = after === '' ? { clientMessageId } : { clientMessageId, after };
  switch (command.kind) {
    case 'send':
      return { send: { ...head, text: command.text, fileIds: [...command.fileIds] } };
    case 'requestHuman':
      return { requestHuman: head };
    case 'stopTurn':
      return { stopTurn: { ...head, turnId: command.turnId } };
    case 'leave':
      return { leave: head };
    case 'rate':
      return { rate: { ...head, score: command.score, comment: command.comment } };
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
