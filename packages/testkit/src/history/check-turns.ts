import { parseTurnId } from '@parley/contract';
import type { Evidence, Observation, SeenEvent, Violation } from './history.ts';

/**
 * I4: an answer begun under one owner is committed, and shown, only while no other has followed. And a turn has one
 * end at most.
 */
export function checkTurns({ histories, stored }: Evidence): Violation[] {
  const inStore = [...stored.values()].flatMap(({ id, events }) =>
    faultsOf(events.map((event) => ({ kind: 'event', atMs: 0, event }))).map((found) => ({
      ...{ ...found, client: '', conversationId: id },
    })),
  );
  const onScreens = histories.flatMap(({ client, end, observations }) =>
    faultsOf(observations).map((found) => ({ ...found, client, conversationId: end.conversationId })),
  );
  return [...inStore, ...onScreens];
}

type Found = Pick<Violation, 'invariant' | 'fault' | 'detail'>;

function faultsOf(observations: readonly Observation[]): Found[] {
  const found: Found[] = [];
  let ended = new Set<string>();
  let ownerEpoch = 0;
  for (const one of observations) {
    if (one.kind === 'reset') [ended, ownerEpoch] = [new Set(), 0];
    if (one.kind === 'draft' && epochOf(one.turnId) < ownerEpoch)
      found.push(tooLate(`a draft of ${one.turnId}`, ownerEpoch));
    if (one.kind !== 'event') continue;
    const { event } = one;
    const epochBefore = ownerEpoch;
    ownerEpoch = Math.max(ownerEpoch, event.ownerEpoch);
    if (isAnswer(event)) {
      const begun = epochOf(event.turnId);
      // By its own event the owner does not change.
      if (begun < epochBefore || begun !== event.ownerEpoch) found.push(tooLate(`seq ${event.seq}`, ownerEpoch));
    }
    if (event.turnId === '') continue;
    if (ended.has(event.turnId))
      found.push({ invariant: 'I4', fault: 'turn-ended-twice', detail: `${event.turnId} again at seq ${event.seq}` });
    ended.add(event.turnId);
  }
  return found;
}

function isAnswer({ author, kind }: SeenEvent): boolean {
  return author === 'ai' && kind === 'message';
}

/** -1: an answer that belongs to no turn is never in time. */
function epochOf(turnId: string): number {
  return parseTurnId(turnId)?.ownerEpoch ?? -1;
}

function tooLate(what: string, ownerEpoch: number): Found {
  return { invariant: 'I4', fault: 'ai-after-owner-change', detail: `${what}, under owner epoch ${ownerEpoch}` };
}
