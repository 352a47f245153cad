import {
  checkAfterWake,
  giveUpSocket,
  greet,
  moveAway,
  openOutbox,
  openSocket,
  resync,
  retryNow,
  socketLost,
  stop,
  tokenRefused,
} from './connection.ts';
import { acknowledge } from './credit.ts';
import { type Step, step } from './effects.ts';
import type { EventKind, EventOf, Tick } from './events.ts';
import {
  answerPing,
  apply,
  begin,
  checkSilence,
  checkTail,
  draw,
  enter,
  forgetTyping,
  noteError,
  noteTyping,
  planMove,
  refused,
  settle,
} from './incoming.ts';
import { discard, queue, queueAgain, signal } from './requests.ts';
import { standIn, takeFirst, takeLead, takeRecord } from './sharing.ts';
import type { MachineState, Phase } from './state.ts';

export type Handler<Kind extends EventKind> = (state: MachineState, event: EventOf<Kind>, tick: Tick) => Step;
type Row = { readonly [Kind in EventKind]: Handler<Kind> };

/** Nothing to do: it came too late, or means nothing here. */
function ignore(state: MachineState): Step {
  return step(state);
}

/** What most phases do with most events. Everything a phase does otherwise stands in its row. */
const common: Row = {
  start: ignore,
  command: queue,
  retry: queueAgain,
  discard,
  signal: ignore,
  wake: ignore,
  stop,
  outbox: takeRecord,
  lead: ignore,
  'token-ready': ignore,
  'token-failed': ignore,
  'socket-open': ignore,
  'socket-closed': ignore,
  welcome: ignore,
  sent: ignore,
  event: ignore,
  turn: ignore,
  delta: ignore,
  typing: ignore,
  presence: ignore,
  nack: ignore,
  drain: ignore,
  ping: ignore,
  error: ignore,
  'retry-due': ignore,
  'deadline-due': ignore,
  'resend-due': ignore,
  'silence-due': ignore,
  'tail-due': ignore,
  'drain-due': ignore,
  'typing-due': ignore,
  'ack-due': ignore,
  'stand-in-due': ignore,
};

/** phases × events, total: a pair that is missing does not compile. SPEC.md shows the same table. */
export const table: { readonly [P in Phase]: Row } = {
  idle: { ...common, start: openOutbox },
  loading: { ...common, outbox: takeFirst },
  'signing-in': { ...common, 'token-ready': openSocket, 'token-failed': tokenRefused },
  connecting: {
    ...common,
    'socket-open': greet,
    'socket-closed': socketLost,
    'deadline-due': giveUpSocket,
  },
  greeting: {
    ...common,
    'socket-closed': socketLost,
    welcome: enter,
    error: noteError,
    drain: moveAway,
    'deadline-due': giveUpSocket,
  },
  open: {
    ...common,
    signal,
    lead: takeLead,
    wake: checkAfterWake,
    'socket-closed': socketLost,
    // A second welcome is a server's mistake: only a new connection makes sense of it.
    welcome: resync,
    sent: settle,
    event: apply,
    turn: begin,
    delta: draw,
    typing: noteTyping,
    nack: refused,
    drain: planMove,
    ping: answerPing,
    error: noteError,
    // The flush itself is done after every event; see machine.ts.
    'resend-due': ignore,
    'silence-due': checkSilence,
    'tail-due': checkTail,
    'drain-due': moveAway,
    'typing-due': forgetTyping,
    'ack-due': acknowledge,
    'stand-in-due': standIn,
  },
  waiting: { ...common, wake: retryNow, 'retry-due': retryNow },
  stopped: { ...common, start: openOutbox, stop: ignore },
};
