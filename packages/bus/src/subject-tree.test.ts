import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SubjectTree } from './subject-tree.ts';

function matches(pattern: string, subject: string): boolean {
  const tree = new SubjectTree<true>();
  tree.add(pattern, true);
  return tree.match(subject).length > 0;
}

it.each([
  ['a.b', 'a.b', true],
  ['a.b', 'a', false],
  ['a.b', 'a.b.c', false],
  ['a.*', 'a.b', true],
  ['a.*', 'a', false],
  ['a.*', 'a.b.c', false],
  ['*.b', 'a.b', true],
  ['a.*.c', 'a.b.c', true],
  ['a.>', 'a.b', true],
  ['a.>', 'a.b.c.d', true],
  ['a.>', 'a', false],
  ['>', 'a', true],
  ['a.*.>', 'a.b', false],
  ['a.*.>', 'a.b.c', true],
])('%s stands for %s: %s', (pattern, subject, expected) => {
  expect(matches(pattern, subject)).toBe(expected);
});

it('finds all that want a subject, each once for every pattern', () => {
  const tree = new SubjectTree<string>();
  for (const pattern of ['a.b', 'a.*', 'a.>', '>', 'b.>']) tree.add(pattern, pattern);
  expect(tree.match('a.b').sort()).toEqual(['>', 'a.*', 'a.>', 'a.b']);
});

it('agrees with a plain reading of the rule, and is empty when all was removed', () => {
  const token = fc.constantFrom('a', 'b', 'c');
  const subject = fc.array(token, { minLength: 1, maxLength: 4 });
  const pattern = fc
    .tuple(fc.array(fc.oneof(token, fc.constant('*')), { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([tokens, isOpen]) => (isOpen ? [...tokens, '>'] : tokens).join('.'));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 20 }), subject, (patterns, tokens) => {
      const tree = new SubjectTree<number>();
      patterns.forEach((each, index) => {
        tree.add(each, index);
      });
      const expected = patterns.flatMap((each, index) => (plainMatch(each.split('.'), tokens) ? [index] : []));
      expect(tree.match(tokens.join('.')).sort((a, b) => a - b)).toEqual(expected);
      patterns.forEach((each, index) => {
        tree.remove(each, index);
      });
      expect(tree.isEmpty).toBe(true);
    }),
  );
});

function plainMatch(pattern: readonly string[], subject: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '>';
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  const isLong = isOpen ? subject.length > fixed.length : subject.length === fixed.length;
  return isLong && fixed.every((token, index) => token === '*' || token === subject[index]);
}
