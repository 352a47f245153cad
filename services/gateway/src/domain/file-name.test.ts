import { expect, it } from '@jest/globals';
import { fileNameOf } from './file-name.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

it.each([
  ['as it is', 'photo 1.png', 'photo 1.png'],
  ['percent-encoded', encodeURIComponent('报价单 №1.pdf'), '报价单 №1.pdf'],
  ['in bare UTF-8', latin1('报价单.pdf'), '报价单.pdf'],
  ['in Latin-1', 'caf\xe9.txt', 'café.txt'],
  ['with a percent sign that encodes nothing', '100% sure.txt', '100% sure.txt'],
  ['without its path', encodeURIComponent('../../etc/passwd'), 'passwd'],
  ['without a path of Windows', 'C:\\Users\\me\\plan.doc', 'plan.doc'],
  ['without controls', encodeURIComponent('a\0b\r\nc\x7f\u0085.txt'), 'ab c.txt'],
  ['without overrides of its direction', encodeURIComponent('invoice\u202Egpj.exe'), 'invoicegpj.exe'],
  ['without what cannot be seen', encodeURIComponent('a\u200b\ufeffb\u2028.txt'), 'ab.txt'],
  ['without dots that hide it or its end', '..hidden.exe. .', 'hidden.exe'],
  ['without what some disks do not take', encodeURIComponent('a<b>:"|?*.txt'), 'a_b______.txt'],
  ['composed', encodeURIComponent('e\u0301.txt'), 'é.txt'],
])('keeps a name %s', (_name, header, name) => {
  expect(fileNameOf(header)).toBe(name);
});

it.each(['', '...', '/', encodeURIComponent('\u202e\u200b')])('calls a file without a name a file: %j', (header) => {
  expect(fileNameOf(header)).toBe('file');
});

it('shortens a long name in the middle, at a whole character', () => {
  const name = fileNameOf(encodeURIComponent(`${'报'.repeat(300)}.pdf`));
  expect(name).toBe(`${'报'.repeat(65)}.pdf`);
  expect(Buffer.byteLength(fileNameOf(`a.${'x'.repeat(500)}`))).toBe(200);
});
