import { type Step, step } from './effects.ts';
import type { EventOf } from './events.ts';
import { change, find, settle } from './outbox.ts';
import type { MachineState } from './state.ts';

export function queue(state: MachineState, { clientMessageId, command, at }: EventOf<'command'>): Step {
  const entry = { clientMessageId, conversationId: boundTo(state), command, at };
  return step({ ...state, outbox: change(state.outbox, { kind: 'add', entry }) });
}

export function queueAgain(state: MachineState, { clientMessageId }: EventOf<'retry'>): Step {
  const again = { kind: 'retry', clientMessageId, conversationId: boundTo(state) } as const;
  return step({ ...state, outbox: change(state.outbox, again) });
}

/** Only what failed can be discarded: anything else may be committed already. */
export function discard(state: MachineState, { clientMessageId }: EventOf<'discard'>): Step {
  const entry = find(state.outbox, clientMessageId);
  if (entry?.failed === undefined) return step(state);
  const outcome = { clientMessageId, conversationId: entry.conversationId, seq: 0, at: 0 };
  return step({ ...state, outbox: settle(state.outbox, outcome) });
}

export function signal(state: MachineState, { signal }: EventOf<'signal'>): Step {
  const frame = signal.kind === 'typing' ? { typing: { on: signal.on } } : { read: { seq: signal.seq } };
  return step(state, { kind: 'send-frame', frame });
}

/** Known in `open`; else bound with the welcome. */
function boundTo(state: MachineState): string {
  return state.phase === 'open' ? state.conversation.id : '';
}
