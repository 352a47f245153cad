import { ParleyError, partitionOf } from '@parley/contract';
import type { AppendGroup, RequestOf } from './requests.ts';

/**
 * Checks what a request says about itself, before any row is read. Throws `invalid_request` for a request nobody should
 * make, and `rejected_by_store` for a group at fault, so that the sender finds it by sending its groups singly.
 */
export function checkAppend(request: RequestOf<'append'>): void {
  if (request.replicaId === '') throw new ParleyError('invalid_request', { detail: 'replica_id is empty' });
  const conversations = new Set(request.groups.map((group) => group.conversationId));
  if (conversations.size !== request.groups.length)
    throw new ParleyError('invalid_request', { detail: 'two groups for one conversation' });
  for (const group of request.groups) {
    const fault = faultOf(group);
    if (fault !== undefined) throw rejected(group.conversationId, fault);
  }
}

function faultOf(group: AppendGroup): string | undefined {
  if (group.partition !== partitionOf(group.conversationId)) return 'not the conversation’s partition';
  if (group.events.length === 0) return 'no events';
  let seq = group.expectedHead;
  // A command's events are numbered from 0: its first one is how it is found again.
  const parts = new Map<string, number>();
  for (const event of group.events) {
    seq += 1;
    if (event.seq !== seq) return `seq ${event.seq} where ${seq} was due`;
    if (event.commandId === '') return `event ${seq} has no command_id`;
    const part = parts.get(event.commandId) ?? 0;
    if (event.part !== part) return `event ${seq} is part ${event.part} of its command where ${part} was due`;
    parts.set(event.commandId, part + 1);
  }
  // Generated types call a message field present; on the wire it may be missing.
  return group.state?.headSeq === seq ? undefined : `the state is not the one after event ${seq}`;
}

/** The data of one conversation is at fault. */
export function rejected(conversationId: string, fault: string): ParleyError {
  return new ParleyError('rejected_by_store', { detail: `${conversationId}: ${fault}` });
}

/**
 * A `position` that an event of the partition already has: not the command's fault. The sender reads its last position
 * again (`take`) and numbers anew.
 */
export const POSITION_USED = 'position_used';

/** The row as far as deciding needs it. */
export interface LockedRow {
  readonly tenantId: string;
  readonly headSeq: number;
  /** One of the group's command ids has made events before. */
  readonly hasCommand: boolean;
}

/** Whether the group may be written. Throws `rejected_by_store` when there is no such conversation in its tenant. */
export function mayCommit(group: AppendGroup, row: LockedRow | undefined): boolean {
  if (row?.tenantId !== group.tenantId) throw rejected(group.conversationId, 'no such conversation');
  return row.headSeq === group.expectedHead && !row.hasCommand;
}
