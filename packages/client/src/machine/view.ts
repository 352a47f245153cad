import type { Author, ConversationEvent } from '../frames.ts';
import { type Confirmed, isAnswering, turnIdOf } from './conversation.ts';
import type { Draft } from './draft.ts';
import type { Command, Entry } from './entry.ts';
import type { MachineState } from './state.ts';

export type Connection = 'connecting' | 'synced' | 'reconnecting' | 'stopped';

/** `key` is the same for an entry of the outbox and the event it becomes. */
export type ViewItem =
  | { readonly kind: 'event'; readonly key: string; readonly event: ConversationEvent }
  | {
      readonly kind: 'pending';
      readonly key: string;
      readonly clientMessageId: string;
      readonly command: Command;
      /** Milliseconds since the Unix epoch. */
      readonly at: number;
      /** `sent` is committed, and its event is on the way. */
      readonly status: 'sending' | 'sent' | 'failed';
      /** Why it failed: a code of the error table. */
      readonly code: string | undefined;
    };

/** What a user interface shows. Immutable: a part that did not change is the same object. */
export interface View {
  readonly connection: Connection;
  /** Set when stopped: `closed` by the user, or an error code. */
  readonly stopReason: string | undefined;
  readonly conversationId: string;
  readonly owner: string;
  readonly isClosed: boolean;
  readonly lastSeq: number;
  /** Committed events in seq order, then what is in the outbox. */
  readonly items: readonly ViewItem[];
  readonly draft: Draft | undefined;
  /** The AI owes an answer to what is committed; `openTurnId` names it. */
  readonly openTurnId: string | undefined;
  readonly typing: Author | undefined;
}

/** Makes views of successive states. */
export function createViewer(): (state: MachineState) => View {
  let last: { state: MachineState; view: View } | undefined;
  return (state) => {
    if (last?.state === state) return last.view;
    const items = last !== undefined && hasSameItems(last.state, state) ? last.view.items : itemsOf(state);
    const view = viewOf(state, items);
    const isSame = last !== undefined && keys.every((key) => last?.view[key] === view[key]);
    last = { state, view: isSame && last !== undefined ? last.view : view };
    return last.view;
  };
}

const keys: readonly (keyof View)[] = [
  'connection',
  'stopReason',
  'conversationId',
  'owner',
  'isClosed',
  'lastSeq',
  'items',
  'draft',
  'openTurnId',
  'typing',
];

function viewOf(state: MachineState, items: readonly ViewItem[]): View {
  const { conversation } = state;
  return {
    connection: connectionOf(state),
    stopReason: state.stopReason,
    conversationId: conversation.id,
    owner: conversation.owner,
    isClosed: conversation.isClosed,
    lastSeq: conversation.lastSeq,
    items,
    draft: conversation.draft,
    openTurnId: isAnswering(conversation) ? turnIdOf(conversation) : undefined,
    typing: state.typing,
  };
}

function connectionOf({ phase, isSynced, wasSynced }: MachineState): Connection {
  if (phase === 'stopped') return 'stopped';
  if (isSynced) return 'synced';
  return wasSynced ? 'reconnecting' : 'connecting';
}

function hasSameItems(one: MachineState, other: MachineState): boolean {
  return (
    one.earlier === other.earlier &&
    one.conversation.events === other.conversation.events &&
    one.conversation.confirmed === other.conversation.confirmed &&
    one.outbox.entries === other.outbox.entries
  );
}

function itemsOf({ earlier, conversation, outbox }: MachineState): readonly ViewItem[] {
  return [
    ...earlier.map(committed),
    ...conversation.events.map(committed),
    ...conversation.confirmed.map(confirmed),
    ...outbox.entries.map(waiting),
  ];
}

function committed(event: ConversationEvent): ViewItem {
  // One command may make several events; only the first of a message carries the outbox entry's key.
  const isOwnMessage = event.clientMessageId !== '' && event.body?.kind === 'message';
  return { kind: 'event', key: isOwnMessage ? event.clientMessageId : `${event.conversationId}:${event.seq}`, event };
}

function confirmed({ entry, at }: Confirmed): ViewItem {
  return { ...pending(entry), at, status: 'sent', code: undefined };
}

function waiting(entry: Entry): ViewItem {
  return { ...pending(entry), status: entry.failed === undefined ? 'sending' : 'failed', code: entry.failed };
}

function pending({ clientMessageId, command, at }: Entry) {
  return { kind: 'pending', key: clientMessageId, clientMessageId, command, at } as const;
}
