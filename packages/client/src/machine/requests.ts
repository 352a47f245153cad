import { type Step, step } from './effects.ts';
import type { EventOf } from './events.ts';
import { add, remove, retry } from './outbox.ts';
import type { MachineState } from './state.ts';

export function queue(state: MachineState, { clientMessageId, command, at }: EventOf<'command'>): Step {
  const entry = { clientMessageId, conversationId: boundTo(state), command, at };
  return step({ ...state, outbox: add(state.outbox, entry) });
}

export function queueAgain(state: MachineState, { clientMessageId }: EventOf<'retry'>): Step {
  return step({ ...state, outbox: retry(state.outbox, clientMessageId, boundTo(state)) });
}

/** Only what failed can be discarded: anything else may be committed already. */
export function discard(state: MachineState, { clientMessageId }: EventOf<'discard'>): Step {
  const isFailed = state.outbox.entries.some(
    (entry) => entry.clientMessageId === clientMessageId && entry.failed !== undefined,
  );
  return step(isFailed ? { ...state, outbox: remove(state.outbox, clientMessageId) } : state);
}

export function signal(state: MachineState, { signal }: EventOf<'signal'>): Step {
  const frame = signal.kind === 'typing' ? { typing: { on: signal.on } } : { read: { seq: signal.seq } };
  return step(state, { kind: 'send-frame', frame });
}

/** Sent at once in `open`, so bound at once; else with the welcome. */
function boundTo(state: MachineState): string {
  return state.phase === 'open' ? state.conversation.id : '';
}
