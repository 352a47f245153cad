import { expect, it } from '@jest/globals';
import { AuthorKind, type CommandInit, partitionOf } from '@parley/contract';
import { faultOf } from './check-command.ts';
import { CONVERSATION, commandOf, VISITOR } from './testdata.ts';

const partition = partitionOf(CONVERSATION);
const turnId = `${CONVERSATION}-1-0`;
const said = { sendMessage: { text: 'hello' } };
const file = { id: 'f1', name: 'a.png', contentType: 'image/png', size: 1 };
const byAi = { commandId: turnId, actor: { kind: AuthorKind.AI } };

it.each<[string, CommandInit]>([
  ['a message', said],
  ['a message of exactly 16 KiB', { sendMessage: { text: `${'好'.repeat(5_461)}a` } }],
  ['a file without words', { sendMessage: { files: [file] } }],
  ['ten files', { sendMessage: { text: 'hi', files: Array.from({ length: 10 }, () => file) } }],
  ['a successor', { ...said, after: 'c0' }],
  ['a rating', { rate: { score: 1 } }],
  ['a result', { ...byAi, turnResult: { turnId, answer: { text: 'hi', answersTo: 1 } } }],
  [
    'an answer that cannot be shown, which still ends its turn',
    { ...byAi, turnResult: { turnId, answer: { text: '\0' } } },
  ],
])('lets %s through', (_name, command) => {
  expect(faultOf(commandOf(command), partition)).toBeUndefined();
});

it.each<[string, string, CommandInit]>([
  ['an empty message', 'invalid_text', { sendMessage: { text: ' \n' } }],
  ['a NUL', 'invalid_text', { sendMessage: { text: 'a\0b' } }],
  ['eleven files', 'invalid_request', { sendMessage: { files: Array.from({ length: 11 }, () => file) } }],
  ['a file whose id is none', 'invalid_request', { sendMessage: { files: [{ ...file, id: 'a/b' }] } }],
  ['more than 16 KiB of text', 'text_too_long', { sendMessage: { text: '好'.repeat(5_462) } }],
  ['a subject in an id', 'invalid_id', { ...said, tenantId: 'demo.>' }],
  ['no command id', 'invalid_id', { ...said, commandId: '' }],
  ['a turn’s id on anything but its result', 'invalid_id', { ...said, commandId: turnId }],
  [
    'a result under another id',
    'invalid_id',
    { ...byAi, commandId: 'c1', turnResult: { turnId, answer: { text: 'x' } } },
  ],
  [
    'a result of another turn',
    'invalid_request',
    { ...byAi, turnResult: { turnId: `${CONVERSATION}-1-9`, answer: {} } },
  ],
  ['a result without a result', 'invalid_request', { ...byAi, turnResult: { turnId } }],
  ['no body', 'invalid_request', {}],
  ['no stars', 'invalid_request', { rate: { score: 0 } }],
  ['six stars', 'invalid_request', { rate: { score: 6 } }],
  [
    'a visitor who answers as the AI',
    'forbidden',
    { commandId: turnId, turnResult: { turnId, answer: { text: 'x' } } },
  ],
  ['an AI that speaks as a visitor', 'forbidden', { ...said, actor: { kind: AuthorKind.AI } }],
  [
    'somebody who speaks for the system',
    'forbidden',
    { ...byAi, actor: { kind: AuthorKind.SYSTEM }, turnResult: { turnId, failure: {} } },
  ],
  [
    'a name of a kilobyte',
    'invalid_request',
    { ...said, actor: { kind: AuthorKind.VISITOR, id: VISITOR, name: 'x'.repeat(1_024) } },
  ],
])('refuses %s: %s', (_name, code, command) => {
  expect(faultOf(commandOf(command), partition)).toBe(code);
});

it('refuses a conversation of another partition', () => {
  expect(faultOf(commandOf(said), (partition + 1) % 32)).toBe('invalid_request');
});
