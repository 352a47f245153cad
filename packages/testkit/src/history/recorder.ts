import type { Client, Codec, ConversationEvent } from '@parley/client';
import { type Clock, systemClock } from '@parley/flow';
import type { History, Observation } from './history.ts';
import { seenEvent } from './seen-event.ts';

/** Writes down what one client tells whoever uses it: give its `codec` to the client, then `watch` it. */
export interface Recorder {
  readonly codec: Codec;
  watch(client: Client): void;
  /** A command that the client has just taken. */
  invoked(id: string, command: string): void;
  /** Commands without an outcome, oldest first. */
  readonly unsettled: ReadonlySet<string>;
  /** Milliseconds from each command's invocation to the news that it is committed. */
  readonly waitsMs: readonly number[];
  /** Stops looking. */
  end(): History;
}

export function createRecorder(name: string, codec: Codec, clock: Clock = systemClock): Recorder {
  const observations: Observation[] = [];
  const unsettled = new Map<string, number>();
  const waitsMs: number[] = [];
  let client: Client | undefined;
  let unwatch = () => {};
  let shown: readonly ConversationEvent[] = [];
  let draft = '';

  const own = new Set<string>();
  const told = new Map<string, number>();
  const settle = (id: string, seq: number) => {
    // Told twice is no news, unless it is told otherwise.
    if (!own.has(id) || told.get(id) === seq) return;
    told.set(id, seq);
    const invokedAt = unsettled.get(id);
    if (unsettled.delete(id) && invokedAt !== undefined) waitsMs.push(clock.now() - invokedAt);
    observations.push({ kind: 'ok', atMs: clock.now(), id, seq });
  };

  function look({ draft: current, items }: Client['state']): void {
    const atMs = clock.now();
    const events = items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
    const isLonger = shown.length <= events.length && shown.every((event, index) => event === events[index]);
    if (!isLonger) observations.push({ kind: 'reset', atMs });
    for (const event of isLonger ? events.slice(shown.length) : events)
      observations.push({ kind: 'event', atMs, event: seenEvent(event) });
    shown = events;
    for (const item of items) {
      if (item.kind !== 'pending' || item.status !== 'failed' || !unsettled.delete(item.clientMessageId)) continue;
      observations.push({ kind: 'fail', atMs, id: item.clientMessageId, code: item.code ?? '' });
    }
    const key = current === undefined || current.text === '' ? '' : `${current.turnId} ${current.attempt}`;
    if (key !== '' && key !== draft && current !== undefined)
      observations.push({ kind: 'draft', atMs, turnId: current.turnId, attempt: current.attempt });
    draft = key;
  }

  return {
    codec: {
      ...codec,
      decode(data) {
        const frame = codec.decode(data);
        if (frame?.kind === 'sent') settle(frame.clientMessageId, frame.seq);
        if (frame?.kind === 'event') settle(frame.event.clientMessageId, frame.event.seq);
        return frame;
      },
    },
    watch(watched) {
      client = watched;
      unwatch = watched.subscribe(look);
    },
    invoked(id, command) {
      const atMs = clock.now();
      own.add(id);
      unsettled.set(id, atMs);
      observations.push({ kind: 'invoke', atMs, id, command });
    },
    get unsettled() {
      return new Set(unsettled.keys());
    },
    waitsMs,
    end() {
      unwatch();
      const atMs = clock.now();
      for (const id of unsettled.keys()) observations.push({ kind: 'info', atMs, id });
      const { connection = '', conversationId = '', lastSeq = 0, stopReason = '' } = client?.state ?? {};
      return { client: name, observations, end: { conversationId, lastSeq, connection, stopReason } };
    },
  };
}
