import { describe, expect, it } from '@jest/globals';
import { AuthorKind, newId } from '@parley/contract';
import { type CommandVariant, clientCommand } from './client-command.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const before = '01890a5d-ac96-774b-bcce-b302099a8058';
const context = { tenantId: 'demo', conversationId: 'c1', visitorId: 'v1' };
const send = (value: object): CommandVariant => ({
  kind: 'send',
  value: { clientMessageId: id, after: '', text: 'hi', fileIds: [], ...value },
});
const rate = (value: object): CommandVariant => ({
  kind: 'rate',
  value: { clientMessageId: id, after: '', score: 5, comment: '', ...value },
});
const stop = (turnId: string): CommandVariant => ({
  kind: 'stopTurn',
  value: { clientMessageId: id, after: '', turnId },
});

describe('clientCommand', () => {
  it('speaks for the visitor of the token in the conversation of the socket', () => {
    expect(clientCommand(send({ after: before }), context)).toEqual({
      kind: 'command',
      fileIds: [],
      command: {
        commandId: id,
        after: before,
        tenantId: 'demo',
        conversationId: 'c1',
        actor: { kind: AuthorKind.VISITOR, id: 'v1' },
        sendMessage: { text: 'hi' },
      },
    });
  });

  it.each([
    ['an id that is none', send({ clientMessageId: 'x' }), 'invalid_id'],
    ['an id that would be a subject', send({ clientMessageId: 'a.*.>' }), 'invalid_id'],
    ['no id', send({ clientMessageId: '' }), 'invalid_id'],
    ['a predecessor that is no id', send({ after: 'x' }), 'invalid_id'],
    ['no text', send({ text: '' }), 'invalid_text'],
    ['files whose ids are none', send({ fileIds: ['f'] }), 'invalid_id'],
    ['a file twice', send({ fileIds: [id, id] }), 'invalid_id'],
    ['eleven files', send({ fileIds: Array.from({ length: 11 }, () => newId()) }), 'invalid_request'],
    ['a NUL beside a file', send({ text: '\0', fileIds: [id] }), 'invalid_text'],
    ['score 0', rate({ score: 0 }), 'invalid_request'],
    ['score 6', rate({ score: 6 }), 'invalid_request'],
    ['a malformed comment', rate({ comment: '\ud800' }), 'invalid_text'],
    ['a turn of another conversation', stop('c2-1-0'), 'invalid_id'],
    ['a turn id that is none', stop('c1'), 'invalid_id'],
    ['a turn id that would be a subject', stop('>.c1-1-0'), 'invalid_id'],
  ])('refuses %s', (_name, frame, code) => {
    expect(clientCommand(frame, context)).toEqual({ kind: 'refused', code });
  });

  it.each([
    ['a score with a comment', rate({ score: 1, comment: 'slow' }), { rate: { score: 1, comment: 'slow' } }],
    ['the own turn', stop('c1-3-12'), { stopTurn: { turnId: 'c1-3-12' } }],
    ['leave', { kind: 'leave', value: { clientMessageId: id, after: '' } } as const, { leave: {} }],
    [
      'the wish for a human',
      { kind: 'requestHuman', value: { clientMessageId: id, after: '' } } as const,
      { requestHuman: {} },
    ],
  ])('accepts %s', (_name, frame, body) => {
    expect(clientCommand(frame, context)).toMatchObject({ kind: 'command', command: body });
  });
});
