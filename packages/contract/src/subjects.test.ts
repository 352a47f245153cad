import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isToken, newId, parseTurnId, subjects, turnIdOf } from './index.ts';

it.each(['a.b', '*', '>', '', 'a b', 'é', 'x'.repeat(65), 'a\nb'])('refuses %j as a subject token', (id) => {
  expect(() => subjects.events('demo', id)).toThrow(expect.objectContaining({ code: 'invalid_id' }));
  expect(() => subjects.live(id, 'c')).toThrow(expect.objectContaining({ code: 'invalid_id' }));
});

it('never lets an id change how many tokens a subject has', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      if (isToken(id)) expect(subjects.event('demo', id, 'message').split('.')).toHaveLength(6);
      else expect(() => subjects.event('demo', id, 'message')).toThrow();
    }),
  );
});

it('refuses a partition that does not exist', () => {
  expect(subjects.commands(31)).toBe('parley.in.31');
  expect(() => subjects.commands(32)).toThrow(RangeError);
});

it('reads a turn name back from its id, whatever the conversation id looks like', () => {
  for (const conversationId of [newId(), 'a-1-2', 'x']) {
    const name = { conversationId, ownerEpoch: 4_294_967_295, answeredTo: 0 };
    expect(parseTurnId(turnIdOf(name))).toEqual(name);
    expect(isToken(turnIdOf(name))).toBe(true);
  }
  for (const none of ['', 'x', 'x-1', 'x-01-2', 'a.b-1-2', '-1-2']) expect(parseTurnId(none)).toBeUndefined();
});
