import { AuthorKind, parseTurnId } from '@parley/contract';
import { type Device, isShown } from './device.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { faultOfAnswer } from './scripted-provider.ts';

/** What must be true of what is committed, whoever saw it. */
export function checkLedger(ledger: Ledger): string[] {
  const violations = [...ledger.faults];
  const texts = new Map<string, LedgerEvent>();
  for (const [conversationId, events] of ledger.conversations) {
    const ended = new Set<string>();
    let owner: 'ai' | 'queue' = 'ai';
    // As every conversation begins.
    let last = { ownerEpoch: 1, answeredTo: 0, at: 0 };
    for (const committed of events) {
      const { event, seq } = committed;
      const say = (what: string) => violations.push(`${what}: ${conversationId} ${seq}`);
      if (event.ownerEpoch !== last.ownerEpoch + (event.handoff ? 1 : 0)) say('I4 the owner epoch is not the one due');
      if (event.handoff && owner !== 'ai') say('I4 handed over twice');
      if (event.answeredTo < last.answeredTo) say('I4 answeredTo went back');
      if (event.at < last.at) say('time ran backwards');
      if (event.turnId !== '') {
        if (ended.has(event.turnId)) say('I4 a turn ended twice');
        ended.add(event.turnId);
        // The event that ends a turn by a change of owner already carries the new epoch.
        if (parseTurnId(event.turnId)?.ownerEpoch !== last.ownerEpoch) say('I4 a turn ended under a later owner');
      }
      if (event.author?.kind === AuthorKind.AI) {
        const fault = faultOfAnswer(event.message?.text ?? '', true);
        if (fault) say(`an answer ${fault}`);
        if (owner !== 'ai') say('I4 an AI message after a change of owner');
        if (event.turnId === '') say('I4 an AI message outside a turn');
        if (event.answeredTo <= last.answeredTo) say('I4 an AI message that answers nothing');
      }
      if (event.handoff) owner = 'queue';
      if (event.message && event.author?.kind === AuthorKind.VISITOR) {
        if (texts.has(event.message.text)) say(`I1 ‘${event.message.text}’ is committed twice`);
        texts.set(event.message.text, committed);
      }
      last = event;
    }
  }
  return violations;
}

/** Conversations whose AI still owes an answer. */
export function openTurns(ledger: Ledger): readonly string[] {
  return [...ledger.conversations]
    .filter(([, events]) => {
      const isOwnedByAi = !events.some(({ event }) => event.handoff);
      const lastVisitorSeq = Math.max(
        0,
        ...events
          .filter(({ event }) => event.message && event.author?.kind === AuthorKind.VISITOR)
          .map(({ seq }) => seq),
      );
      return isOwnedByAi && lastVisitorSeq > (events.at(-1)?.event.answeredTo ?? 0);
    })
    .map(([conversationId]) => conversationId);
}

/** What must be true of a device once all is quiet. */
export function checkDevice(device: Device, ledger: Ledger): string[] {
  const violations: string[] = [];
  const say = (what: string) => violations.push(`${what}: ${device.name}`);
  for (const id of device.issued) {
    const made = ledger.ofCommand(id).filter(({ part }) => part === 0).length;
    if (made > 1) say(`I1 ${id} is committed ${made} times`);
    if (made === 0) say(`I1 ${id} ${device.told.has(id) ? 'was told sent and is not committed' : 'is lost'}`);
  }
  const order = device.issued.flatMap((id) => ledger.ofCommand(id).slice(0, 1));
  for (const [index, { conversationId, seq, commandId }] of order.entries()) {
    const before = order[index - 1];
    if (before?.conversationId === conversationId && before.seq > seq)
      say(`I3 ${commandId} overtook ${before.commandId}`);
  }
  const { view } = device;
  if (!view) return violations;
  // Nobody here asks for what may not be: no refusal is for good.
  for (const item of view.items)
    if (item.kind === 'pending' && item.status === 'failed') say(`I10 ${item.key} is refused for good: ${item.code}`);
  const shown = view.items.flatMap((item) => (item.kind === 'event' ? [item.event.seq] : []));
  const committed = ledger.eventsOf(view.conversationId).filter(isShown);
  if (shown.join() !== committed.map(({ seq }) => seq).join()) say('I2 shows other events than are committed');
  return violations;
}

/** What keeps a device from being done; undefined: nothing. */
export function unfinished({ view, name }: Device, ledger: Ledger): string | undefined {
  if (view === undefined || view.connection !== 'synced') return `${name} is ${view?.connection}`;
  const waiting = view.items.find((item) => item.kind === 'pending' && item.status !== 'failed');
  if (waiting) return `I10 ${name} waits for ${waiting.key}`;
  const head = ledger.eventsOf(view.conversationId).length;
  return view.lastSeq === head ? undefined : `I2 ${name} is at ${view.lastSeq} of ${head}`;
}
