import { expect, it } from '@jest/globals';
import { partitionOf } from '@parley/contract';
import { checkAppend, mayCommit } from './append-rules.ts';
import { initialState } from './conversation-state.ts';
import type { AppendGroup } from './requests.ts';

const event = (seq: number, commandId = `command ${seq}`, part = 0) => ({
  ...{ seq, commandId, part, position: seq, at: 1, type: 'message', body: new Uint8Array(), text: '' },
});

const group = (changes: Partial<AppendGroup> = {}): AppendGroup => ({
  ...{ tenantId: 'tenant', conversationId: 'one', partition: partitionOf('one'), expectedHead: 4 },
  ...{ events: [event(5, 'a'), event(6, 'a', 1), event(7, 'b')], state: { ...initialState(), headSeq: 7 } },
  ...changes,
});

it('takes a request in which everything follows', () => {
  expect(() => checkAppend({ replicaId: 'me', groups: [group()] })).not.toThrow();
});

// biome-ignore format: one fault a line
it.each<[string, Partial<AppendGroup>]>([
  ['not the conversation’s partition', { partition: (partitionOf('one') + 1) % 32 }],
  ['no events', { events: [] }],
  ['seq 6 where 5 was due', { events: [event(6)] }],
  ['seq 7 where 6 was due', { events: [event(5), event(7)] }],
  ['event 5 has no command_id', { events: [event(5, '')] }],
  ['event 5 is part 1 of its command where 0 was due', { events: [event(5, 'a', 1)] }],
  ['event 6 is part 0 of its command where 1 was due', { events: [event(5, 'a'), event(6, 'a')] }],
  ['the state is not the one after event 7', { state: { ...initialState(), headSeq: 6 } }],
])('rejects a group at fault: %s', (fault, changes) => {
  const check = () => checkAppend({ replicaId: 'me', groups: [group(changes)] });
  expect(check).toThrow(expect.objectContaining({ code: 'rejected_by_store', detail: `one: ${fault}` }));
});

it('rejects a group whose state is missing on the wire', () => {
  const { state: _, ...rest } = group();
  const check = () => checkAppend({ replicaId: 'me', groups: [rest as AppendGroup] });
  expect(check).toThrow(expect.objectContaining({ code: 'rejected_by_store' }));
});

it('commits on the expected head, and only commands that are new', () => {
  const row = { tenantId: 'tenant', headSeq: 4, hasCommand: false };
  expect(mayCommit(group(), row)).toBe(true);
  expect(mayCommit(group(), { ...row, headSeq: 5 })).toBe(false);
  expect(mayCommit(group(), { ...row, hasCommand: true })).toBe(false);
  for (const other of [undefined, { ...row, tenantId: 'another' }])
    expect(() => mayCommit(group(), other)).toThrow('no such conversation');
});
