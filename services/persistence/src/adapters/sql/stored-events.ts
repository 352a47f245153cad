import type { StoredEvent } from '@parley/contract';
import { sql } from 'kysely';

export interface EventRow {
  readonly conversation_id: string;
  readonly tenant_id: string;
  readonly seq: number;
  readonly position: number;
  readonly command_id: string;
  readonly part: number;
  readonly at: number;
  readonly type: string;
  readonly body: Uint8Array;
  readonly text: string;
}

/** The columns of an {@link EventRow}. */
export const eventColumns = sql`conversation_id, tenant_id, seq, position, command_id, part, at, type, body, text`;

export function storedEvent(row: EventRow): StoredEvent {
  const { seq, position, part, at, type, body, text } = row;
  return { seq, position, commandId: row.command_id, part, at, type, body, text };
}
