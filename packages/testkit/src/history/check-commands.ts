import type { Evidence, Observation, StoredEvent, Violation } from './history.ts';

type Told = Extract<Observation, { kind: 'ok' }>;

/**
 * I1: what was told `sent` is in the database, once, where it was told to be. I3: in the order of its outbox.
 * No two messages of a run may have the same text: by that a doubled one is known, whatever its id.
 */
export function checkCommands({ histories, stored }: Evidence): Violation[] {
  const committed = new Map<string, StoredEvent[]>();
  for (const { events } of stored.values())
    for (const event of events) committed.set(event.commandId, [...(committed.get(event.commandId) ?? []), event]);

  const ofCommands = histories.flatMap(({ client, observations, end: { conversationId } }) => {
    const violations: Violation[] = [];
    const report = (violation: Omit<Violation, 'client' | 'conversationId'>) =>
      violations.push({ ...violation, client, conversationId });

    for (const told of observations.filter((one) => one.kind === 'ok'))
      checkTold(told, committed.get(told.id) ?? [], report);
    let last = { id: '', seq: 0 };
    for (const one of observations) {
      const events = committed.get('id' in one ? one.id : '') ?? [];
      const seq = events[0]?.seq;
      if (one.kind === 'fail' && seq !== undefined)
        report({ invariant: 'I1', fault: 'refused-yet-committed', detail: `${one.id} (${one.code}) is seq ${seq}` });
      if (one.kind !== 'invoke') continue;
      if (seq === undefined) continue;
      if (seq < last.seq)
        report({
          invariant: 'I3',
          fault: 'reordered',
          detail: `${one.id} is seq ${seq}, after ${last.id} of seq ${last.seq}`,
        });
      last = { id: one.id, seq };
    }
    return violations;
  });
  return [...ofCommands, ...doubled([...stored.values()].flatMap(({ events }) => events))];
}

function doubled(events: readonly StoredEvent[]): Violation[] {
  const first = new Map<string, StoredEvent>();
  const violations: Violation[] = [];
  for (const event of events.filter(({ author, kind }) => author === 'visitor' && kind === 'message')) {
    const { conversationId, digest, seq } = event;
    const earlier = first.get(digest);
    if (earlier === undefined) first.set(digest, event);
    else {
      const detail = `seq ${seq} says what seq ${earlier.seq} of ${earlier.conversationId} says`;
      violations.push({ invariant: 'I1', fault: 'doubled', conversationId, client: '', detail });
    }
  }
  return violations;
}

function checkTold(
  { id, seq }: Told,
  events: readonly StoredEvent[],
  report: (violation: Omit<Violation, 'client' | 'conversationId'>) => void,
): void {
  if (events.length === 0) report({ invariant: 'I1', fault: 'lost', detail: `${id} was told sent as seq ${seq}` });
  else if (!events.some((event) => event.seq === seq))
    report({ invariant: 'I1', fault: 'altered', detail: `${id} was told seq ${seq}, and is seq ${events[0]?.seq}` });
}
