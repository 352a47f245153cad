import type { ErrorCode, Hello } from '@parley/contract';
import type { ClientVariant } from './client-command.ts';

/**
 * One connection, from the upgrade to its end.
 *
 *                 hello                attached
 *  awaiting-hello ─────► attaching ─────────────► open
 *        │                   │                     │
 *        │ late, broken      │ failed, broken      │ failed, broken, silent
 *        └───────────────────┴──────────┬──────────┘
 *                                       ▼
 *                                    closing   (nothing that arrives counts any more)
 */
export type ConnectionState =
  | { readonly phase: 'awaiting-hello' }
  /** `waiting`: frames that came before the welcome, in order. */
  | { readonly phase: 'attaching'; readonly waiting: readonly AfterHello[] }
  /** `silentPings`: pings since the client was last heard of. */
  | { readonly phase: 'open'; readonly silentPings: number }
  | { readonly phase: 'closing' };

export type AfterHello = Exclude<ClientVariant, { kind: 'hello' }>;

export type ConnectionEvent =
  | { readonly kind: 'frame'; readonly frame: ClientVariant }
  /** Something that is no frame: malformed, too large, of the other subprotocol, with nothing in it. */
  | { readonly kind: 'broken'; readonly code: ErrorCode }
  | { readonly kind: 'hello-late' }
  /** The conversation is known and subscribed to. */
  | { readonly kind: 'attached' }
  /** This connection cannot go on, for a reason of ours or theirs. */
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'ping-due' }
  /** The socket is gone. */
  | { readonly kind: 'gone' };

export type ConnectionEffect =
  | { readonly kind: 'attach'; readonly hello: Hello }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'handle'; readonly frame: AfterHello }
  | { readonly kind: 'ping' }
  /** Tell the client why, close with the code's close code, let go of everything. */
  | { readonly kind: 'close'; readonly code: ErrorCode }
  /** The link is dead: a close frame would only wait for an answer that does not come. */
  | { readonly kind: 'terminate' }
  | { readonly kind: 'release' };

export interface ConnectionStep {
  readonly state: ConnectionState;
  readonly effects: readonly ConnectionEffect[];
}

/** A client whose outbox does not wait for the welcome may send this much ahead; an outbox has 32 under way. */
export const MAX_WAITING_FRAMES = 64;

/** A phone in a tunnel misses one ping; who misses two is not coming back on this socket. */
export const MAX_SILENT_PINGS = 2;

export const initialConnection: ConnectionState = { phase: 'awaiting-hello' };

const CLOSING: ConnectionState = { phase: 'closing' };
/** One for all: whatever a socket keeps and changes with each frame ends as garbage that costs more than it looks. */
const HEARD_OF: ConnectionState = { phase: 'open', silentPings: 0 };

export function connectionStep(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  if (state.phase === 'closing') return same(state);
  switch (event.kind) {
    case 'gone':
      return { state: CLOSING, effects: [{ kind: 'release' }] };
    case 'broken':
    case 'failed':
      return close(event.code);
    case 'hello-late':
      return state.phase === 'awaiting-hello' ? close('hello_late') : same(state);
    case 'frame':
      return onFrame(state, event.frame);
    case 'attached':
      return onAttached(state);
    case 'ping-due':
      return onPingDue(state);
  }
}

function onFrame(state: Exclude<ConnectionState, { phase: 'closing' }>, frame: ClientVariant): ConnectionStep {
  if (state.phase === 'awaiting-hello') {
    if (frame.kind !== 'hello') return close('protocol_error');
    return { state: { phase: 'attaching', waiting: [] }, effects: [{ kind: 'attach', hello: frame.value }] };
  }
  if (frame.kind === 'hello') return close('protocol_error');
  if (state.phase === 'attaching') {
    if (state.waiting.length >= MAX_WAITING_FRAMES) return close('connection_rate_limited');
    return same({ phase: 'attaching', waiting: [...state.waiting, frame] });
  }
  return { state: HEARD_OF, effects: [{ kind: 'handle', frame }] };
}

function onAttached(state: ConnectionState): ConnectionStep {
  if (state.phase !== 'attaching') return same(state);
  const handled = state.waiting.map((frame): ConnectionEffect => ({ kind: 'handle', frame }));
  return { state: HEARD_OF, effects: [{ kind: 'welcome' }, ...handled] };
}

function onPingDue(state: ConnectionState): ConnectionStep {
  if (state.phase !== 'open') return same(state);
  if (state.silentPings >= MAX_SILENT_PINGS)
    return { state: CLOSING, effects: [{ kind: 'terminate' }, { kind: 'release' }] };
  return { state: { phase: 'open', silentPings: state.silentPings + 1 }, effects: [{ kind: 'ping' }] };
}

function close(code: ErrorCode): ConnectionStep {
  return { state: CLOSING, effects: [{ kind: 'close', code }, { kind: 'release' }] };
}

function same(state: ConnectionState): ConnectionStep {
  return { state, effects: [] };
}
