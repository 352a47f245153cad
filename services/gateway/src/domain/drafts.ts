import { type Delta, parseTurnId, type Turn, type TurnName, type TurnReply, turnIdOf } from '@parley/contract';

/**
 * The draft of a conversation's open turn, as this gateway shows it. Deltas travel on another connection than events
 * and may be lost, late or from a router that lost its turn: this decides which of them anybody sees.
 */
export interface DraftState {
  /** The open turn, if there is one. */
  readonly turn: TurnName;
  readonly turnId: string;
  /** Newest attempt seen; 0 = nothing seen. */
  readonly attempt: number;
  readonly text: string;
  /** How often its router has taken the text back. */
  readonly rewinds: number;
  /** A `draft` request is under way. */
  readonly isAsking: boolean;
  /** Deltas that cannot be placed until the answer comes, in order of arrival. */
  readonly held: readonly Delta[];
  /** A turn whose deltas came before the event that opens it. */
  readonly aheadTurnId: string;
}

export type DraftEvent =
  /** An event was committed, or the row was read. */
  | { readonly kind: 'moved'; readonly to: TurnName }
  /** Somebody attached and the row says that a turn is open. */
  | { readonly kind: 'viewed' }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'delta'; readonly delta: Delta }
  /** The answer to `ask`; `reply` undefined: nobody holds the turn, or no answer came. */
  | {
      readonly kind: 'draft';
      readonly turnId: string;
      readonly reply: DraftReply | undefined;
    };

export type DraftReply = Readonly<Pick<TurnReply, 'attempt' | 'text' | 'rewinds'>>;

export type DraftEffect =
  | { readonly kind: 'ask'; readonly turnId: string }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'delta'; readonly delta: Omit<Delta, 'rewinds'> };

export interface DraftStep {
  readonly state: DraftState;
  readonly effects: readonly DraftEffect[];
}

/** More than the time of one request fills; a hole that remains is asked about again. */
const MAX_HELD = 64;
/** UTF-16 code units; a message's text is bounded further in. */
const MAX_DRAFT_LENGTH = 128 * 1024;

export function initialDraft({ conversationId, ownerEpoch, answeredTo }: TurnName): DraftState {
  // Not what was given: that may be a whole event, which would be kept as long as nothing else happens.
  const turn = { conversationId, ownerEpoch, answeredTo };
  const turnId = turnIdOf(turn);
  return { turn, turnId, attempt: 0, text: '', rewinds: 0, isAsking: false, held: [], aheadTurnId: '' };
}

export function draftStep(state: DraftState, event: DraftEvent): DraftStep {
  switch (event.kind) {
    case 'moved':
      return onMoved(state, event.to);
    case 'viewed':
      return state.attempt === 0 ? ask(state) : { state, effects: [] };
    case 'turn':
      return onTurn(state, event.turn);
    case 'delta':
      return onDelta(state, event.delta);
    case 'draft':
      return event.turnId === state.turnId ? onDraft(state, event.reply) : { state, effects: [] };
  }
}

function onMoved(state: DraftState, to: TurnName): DraftStep {
  if (!isLater(to, state.turn)) return { state, effects: [] };
  const next = initialDraft(to);
  // What ran ahead of its event was not kept: its router has it all.
  return state.aheadTurnId === next.turnId ? ask(next) : { state: next, effects: [] };
}

/** In one conversation, both only grow. Most events leave them as they are. */
function isLater(one: TurnName, other: TurnName): boolean {
  if (one.ownerEpoch !== other.ownerEpoch) return one.ownerEpoch > other.ownerEpoch;
  return one.answeredTo > other.answeredTo;
}

function onTurn(state: DraftState, { turnId, attempt }: Turn): DraftStep {
  if (turnId !== state.turnId) return { state: noteAhead(state, turnId), effects: [] };
  return attempt > state.attempt ? beginAttempt(state, attempt) : { state, effects: [] };
}

function onDelta(state: DraftState, delta: Delta): DraftStep {
  if (delta.turnId !== state.turnId) return { state: noteAhead(state, delta.turnId), effects: [] };
  if (delta.attempt < state.attempt) return { state, effects: [] };
  if (delta.attempt === state.attempt) return place(state, delta);
  const begun = beginAttempt(state, delta.attempt);
  return after(begun, (next) => place(next, delta));
}

function onDraft(state: DraftState, reply: DraftReply | undefined): DraftStep {
  const { held } = state;
  const answered: DraftState = { ...state, isAsking: false, held: [] };
  if (!reply || reply.attempt < state.attempt || reply.text.length > MAX_DRAFT_LENGTH)
    return { state: answered, effects: [] };
  let step: DraftStep = { state: answered, effects: [] };
  if (reply.attempt > state.attempt) step = beginAttempt(answered, reply.attempt);
  step = after(step, (next) => adopt(next, reply));
  for (const delta of held) step = after(step, (next) => onDelta(next, delta));
  return step;
}

/** The router's whole text takes the place of ours; shown is only what is new. */
function adopt(before: DraftState, { text, rewinds }: Pick<DraftReply, 'text' | 'rewinds'>): DraftStep {
  // From before it was taken back.
  if (rewinds < before.rewinds) return { state: before, effects: [] };
  const state = { ...before, rewinds };
  const known = state.text.length;
  if (text.startsWith(state.text))
    return text.length === known ? { state, effects: [] } : show(state, known, text.slice(known));
  return show({ ...state, text: '' }, 0, text);
}

function place(state: DraftState, delta: Delta): DraftStep {
  const { offset, text, rewinds } = delta;
  if (rewinds < state.rewinds) return { state, effects: [] };
  const isTakenBack = rewinds > state.rewinds;
  if (isTakenBack && offset === 0) return adopt(state, delta);
  const known = state.text.length;
  // How far it was taken back said a piece that may have been lost: only its router can tell.
  if (offset > known || isTakenBack) {
    const held = [...state.held, delta].slice(-MAX_HELD);
    return state.isAsking ? { state: { ...state, held }, effects: [] } : ask({ ...state, held });
  }
  if (offset + text.length > MAX_DRAFT_LENGTH) return { state, effects: [] };
  const overlap = state.text.slice(offset, offset + text.length);
  const isRepeat = offset < known && text !== '' && text.startsWith(overlap);
  if (!isRepeat) return text === '' && offset === known ? { state, effects: [] } : show(state, offset, text);
  const rest = text.slice(overlap.length);
  return rest === '' ? { state, effects: [] } : show(state, known, rest);
}

/** At `offset` below what is known, this rewinds. */
function show(state: DraftState, offset: number, text: string): DraftStep {
  const { turnId, attempt } = state;
  return {
    state: { ...state, text: state.text.slice(0, offset) + text },
    effects: [{ kind: 'delta', delta: { turnId, attempt, offset, text } }],
  };
}

function beginAttempt(state: DraftState, attempt: number): DraftStep {
  // What is held belongs to an older attempt or will be asked for again; a request under way still answers.
  const held = state.held.filter((delta) => delta.attempt >= attempt);
  return {
    state: { ...state, attempt, text: '', held },
    effects: [{ kind: 'turn', turn: { turnId: state.turnId, attempt } }],
  };
}

function ask(state: DraftState): DraftStep {
  if (state.isAsking) return { state, effects: [] };
  return { state: { ...state, isAsking: true }, effects: [{ kind: 'ask', turnId: state.turnId }] };
}

function noteAhead(state: DraftState, turnId: string): DraftState {
  const name = parseTurnId(turnId);
  const isAhead = name?.conversationId === state.turn.conversationId && isLater(name, state.turn);
  return isAhead ? { ...state, aheadTurnId: turnId } : state;
}

function after(step: DraftStep, next: (state: DraftState) => DraftStep): DraftStep {
  const { state, effects } = next(step.state);
  return { state, effects: [...step.effects, ...effects] };
}
