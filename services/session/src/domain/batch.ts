import { AuthorKind, type Command, type ConversationState, type StoredEventInit, serverFrame } from '@parley/contract';
import type { CachedConversation, Committed } from './cached-conversation.ts';
import { type DecidedEvent, type DecisionContext, decide, type Refusal, type TurnEnd } from './conversation.ts';
import { openTurnOf } from './open-turn.ts';

/** What became of one command. `accepted` may be told only once its group is committed. */
export type CommandOutcome =
  | ({ readonly kind: 'accepted' } & Committed)
  /** Committed by an earlier command of the same id. */
  | ({ readonly kind: 'known' } & Committed)
  | ({ readonly kind: 'refused' } & Refusal);

/** An event ready for the store and for the bus: `body` is encoded once. */
export interface NewEvent extends StoredEventInit {
  readonly seq: number;
  readonly position: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** All that a batch does to one conversation: it commits whole or not at all. */
export interface DecidedGroup<Entry> {
  readonly conversation: CachedConversation;
  readonly expectedHead: number;
  readonly events: readonly NewEvent[];
  readonly state: ConversationState;
  /** Of the commands that made the events. */
  readonly added: ReadonlyMap<string, Committed>;
  readonly turnEnds: readonly TurnEnd[];
  /** Every command of this conversation, also those refused: what was refused because of an uncommitted event is as uncommitted as that. */
  readonly outcomes: readonly EntryOutcome<Entry>[];
}

export interface EntryOutcome<Entry> {
  readonly entry: Entry;
  readonly outcome: CommandOutcome;
}

export interface DecidedBatch<Entry> {
  readonly groups: readonly DecidedGroup<Entry>[];
  /** Of conversations in which nothing is new: these can be told at once. */
  readonly settled: readonly EntryOutcome<Entry>[];
  /** The last position used, by partition. */
  readonly lastPositions: ReadonlyMap<number, number>;
}

export interface BatchContext extends Omit<DecisionContext, 'newestAttempt'> {
  /** The conversation as committed; undefined if there is none of that id. */
  readonly find: (conversationId: string) => CachedConversation | undefined;
  /** The last position used of every partition in the batch. */
  readonly lastPositions: ReadonlyMap<number, number>;
  readonly newestAttempt: (turnId: string) => DecisionContext['newestAttempt'];
}

/**
 * Decides commands in their order. Pure: nothing counts before it is committed, and the same batch can be decided again
 * on what the store answers.
 */
export function decideBatch<Entry extends { readonly command: Command }>(
  entries: readonly Entry[],
  context: BatchContext,
): DecidedBatch<Entry> {
  const drafts = new Map<string, GroupDraft<Entry>>();
  const settled: EntryOutcome<Entry>[] = [];
  for (const entry of entries) {
    const { conversationId } = entry.command;
    let draft = drafts.get(conversationId);
    if (!draft) {
      const conversation = context.find(conversationId);
      if (!conversation) {
        // Whether there is such a conversation is nobody's business but its parties'.
        settled.push({ entry, outcome: { kind: 'refused', code: 'forbidden' } });
        continue;
      }
      draft = { conversation, state: conversation.state, decided: [], added: new Map(), turnEnds: [], outcomes: [] };
      drafts.set(conversationId, draft);
    }
    draft.outcomes.push({ entry, outcome: decideOne(draft, entry.command, context) });
  }
  const lastPositions = new Map(context.lastPositions);
  const groups: DecidedGroup<Entry>[] = [];
  for (const draft of drafts.values()) {
    if (draft.decided.length === 0) settled.push(...draft.outcomes);
    else groups.push(finishGroup(draft, lastPositions));
  }
  return { groups, settled, lastPositions };
}

interface GroupDraft<Entry> {
  readonly conversation: CachedConversation;
  state: ConversationState;
  readonly decided: { readonly commandId: string; readonly part: number; readonly event: DecidedEvent }[];
  readonly added: Map<string, Committed>;
  readonly turnEnds: TurnEnd[];
  readonly outcomes: EntryOutcome<Entry>[];
}

function decideOne(draft: GroupDraft<unknown>, command: Command, context: BatchContext): CommandOutcome {
  const { conversation, added } = draft;
  const { commandId, conversationId, after } = command;
  if (!isParty(conversation, command)) return { kind: 'refused', code: 'forbidden' };
  const known = conversation.known.get(commandId);
  if (known) return { kind: 'known', ...known };
  const repeated = added.get(commandId);
  if (repeated) return { kind: 'accepted', ...repeated };
  // Refused a moment ago is not accepted: else a later message of the outbox would overtake this one.
  if (after !== '' && !conversation.known.has(after) && !added.has(after))
    return { kind: 'refused', code: 'unknown_predecessor', after };
  const turnId = openTurnOf(conversationId, draft.state);
  const decision = decide(draft.state, command, {
    at: context.at,
    texts: context.texts,
    newestAttempt: turnId === undefined ? undefined : context.newestAttempt(turnId),
  });
  if (!decision.accepted) return { kind: 'refused', ...decision.refusal };
  const { seq, at } = decision.events[0].event;
  draft.state = decision.state;
  draft.decided.push(...decision.events.map((event, part) => ({ commandId, part, event })));
  draft.added.set(commandId, { seq, at });
  if (decision.turnEnd) draft.turnEnds.push(decision.turnEnd);
  return { kind: 'accepted', seq, at };
}

function isParty({ tenantId, visitorId }: CachedConversation, { actor, tenantId: claimed }: Command): boolean {
  return tenantId === claimed && (actor?.kind !== AuthorKind.VISITOR || actor.id === visitorId);
}

function finishGroup<Entry>(draft: GroupDraft<Entry>, lastPositions: Map<number, number>): DecidedGroup<Entry> {
  const { conversation, state, decided, added, turnEnds, outcomes } = draft;
  let position = lastPositions.get(conversation.partition) ?? 0;
  const events = decided.map(({ commandId, part, event: { type, event, text } }) => {
    position += 1;
    const { seq, at } = event;
    return { seq, position, commandId, part, at, type, body: serverFrame.encode({ event }), text };
  });
  lastPositions.set(conversation.partition, position);
  return { conversation, expectedHead: conversation.state.headSeq, events, state, added, turnEnds, outcomes };
}
