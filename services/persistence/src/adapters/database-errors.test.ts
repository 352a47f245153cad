import { expect, it } from '@jest/globals';
import { ParleyError } from '@parley/contract';
import { databaseError } from './database-errors.ts';

const thrown = (facts: object) => Object.assign(new Error('holds a visitor’s words'), facts);

// biome-ignore format: one a line
it.each([
  ['a text that is no number', { code: '22P02' }, 'rejected_by_store', '22P02'],
  ['a NUL', { code: '22021' }, 'rejected_by_store', '22021'],
  ['a broken constraint', { code: '23505', constraint: 'events_command' }, 'rejected_by_store', '23505 events_command'],
  ['a position that is in use', { code: '23505', constraint: 'events_position' }, 'rejected_by_store', 'position_used'],
  ['a missing table', { code: '42P01' }, 'unavailable', 'the schema is missing or older than this version: run npm run migrate'],
  ['a missing column', { code: '42703' }, 'unavailable', 'the schema is missing or older than this version: run npm run migrate'],
  ['a statement that is wrong', { code: '42601' }, 'internal', '42601'],
  ['a statement cut off', { code: '57014' }, 'unavailable', '57014'],
  ['a deadlock', { code: '40P01' }, 'unavailable', '40P01'],
  ['a full disk', { code: '53100' }, 'unavailable', '53100'],
  ['a wrong password', { code: '28P01' }, 'unavailable', 'the database refuses the name or password in PARLEY_DATABASE_URL (28P01)'],
  ['a wrong database', { code: '3D000' }, 'unavailable', 'there is no database of the name in PARLEY_DATABASE_URL (3D000)'],
  ['nobody listening', { code: 'ECONNREFUSED' }, 'unavailable', 'the database is out of reach'],
  ['a connection that ended', {}, 'unavailable', 'the database is out of reach'],
])('reads %s', (_, facts, code, detail) => {
  const error = databaseError(thrown(facts));
  expect(error).toMatchObject({ code, detail });
  expect(error.message).not.toContain('words');
});

it('leaves our own errors as they are, and takes a fault of the code for one', () => {
  const own = new ParleyError('forbidden');
  expect(databaseError(own)).toBe(own);
  expect(databaseError(new TypeError('x is not a function'))).toMatchObject({ code: 'internal' });
});
