import { expect, it } from '@jest/globals';
import { dispositionOf, fileTypeOf, isShownInPage } from './file-type.ts';

it.each([
  ['image/png', 'image/png'],
  ['Image/JPEG', 'image/jpeg'],
  ['text/plain; charset=utf-8', 'text/plain'],
  ['text/html', 'application/octet-stream'],
  ['image/svg+xml', 'application/octet-stream'],
  ['application/xhtml+xml', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  [undefined, 'application/octet-stream'],
])('keeps %s as %s', (said, kept) => {
  expect(fileTypeOf(said)).toBe(kept);
});

it('shows the common images in a page, and has everything else saved', () => {
  const types = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
  expect(types.every(isShownInPage)).toBe(true);
  for (const type of ['application/pdf', 'text/plain', 'image/bmp', 'image/svg+xml', 'application/octet-stream'])
    expect([type, isShownInPage(type)]).toEqual([type, false]);
});

it('writes the name for old and new readers', () => {
  expect(dispositionOf('image/png', 'a.png')).toBe(`inline; filename="a.png"; filename*=UTF-8''a.png`);
  expect(dispositionOf('text/plain', `报"价\\(1)'.txt`)).toBe(
    `attachment; filename="____(1)'.txt"; filename*=UTF-8''%E6%8A%A5%22%E4%BB%B7%5C%281%29%27.txt`,
  );
});
