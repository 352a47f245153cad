import { protobufCodec } from '@parley/client/protobuf';
import type { StoredConversation, StoredEvent } from './history.ts';
import { seenEvent } from './seen-event.ts';

/** Runs one statement without parameters and answers its rows. */
export type Query = (sql: string) => Promise<readonly object[]>;

interface ConversationRow {
  readonly id: string;
  readonly head_seq: number;
  readonly turn_open: boolean;
}

interface EventRow {
  readonly conversation_id: string;
  readonly seq: number;
  readonly command_id: string;
  readonly body: Uint8Array;
}

/** Everything the database holds. Throws for a body that no client could read. */
export async function readStored(query: Query): Promise<Map<string, StoredConversation>> {
  const conversations = (await query('SELECT id, head_seq, turn_open FROM conversations')) as ConversationRow[];
  const rows = (await query(
    'SELECT conversation_id, seq, command_id, body FROM events ORDER BY conversation_id, seq',
  )) as EventRow[];
  const events = new Map<string, StoredEvent[]>(conversations.map(({ id }) => [id, []]));
  for (const row of rows) events.get(row.conversation_id)?.push(storedEvent(row));
  return new Map(
    conversations.map(({ id, head_seq: headSeq, turn_open: isTurnOpen }) => [
      id,
      { id, headSeq, isTurnOpen, events: events.get(id) ?? [] },
    ]),
  );
}

function storedEvent({ conversation_id: conversationId, seq, command_id: commandId, body }: EventRow): StoredEvent {
  const frame = protobufCodec.decode(new Uint8Array(body));
  if (frame?.kind !== 'event') throw new Error(`${conversationId} ${seq}: not an event`);
  // The columns say where it belongs.
  return { ...seenEvent(frame.event), conversationId, seq, commandId };
}
