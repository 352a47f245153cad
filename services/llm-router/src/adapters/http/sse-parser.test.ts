import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ServerSentEvent, SseParser } from './sse-parser.ts';

function read(pieces: readonly Uint8Array[], parser = new SseParser()): readonly ServerSentEvent[] {
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
}
const readText = (text: string) => read([Buffer.from(text)]);
const dataOf = (text: string) => readText(text).map(({ data }) => data);

/** `bytes` cut at the given places, which may be anywhere and repeat. */
function cutAt(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const sorted = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end));
}

describe('an event stream', () => {
  it.each(['\n', '\r\n', '\r'])('is read with lines that end with %j', (end) => {
    const text = ['event: a', 'data: 1', '', 'data: 2', 'data: 3', '', ''].join(end);
    expect(readText(text)).toEqual([
      { event: 'a', data: '1' },
      { event: 'message', data: '2\n3' },
    ]);
  });

  it('has comments, ids and retry times that say nothing', () => {
    expect(dataOf(': keep-alive\n\nid: 7\nretry: 10\nnonsense\ndata: x\n\n')).toEqual(['x']);
  });

  it('may begin with a byte order mark', () => {
    expect(dataOf('\ufeffdata: x\n\n')).toEqual(['x']);
    expect(dataOf('data: \ufeffx\n\n')).toEqual(['\ufeffx']);
  });

  it('loses one space behind the colon, and no more', () => {
    expect(dataOf('data:x\n\ndata: x\n\ndata:  x\n\ndata\n\ndata: a: b\n\n')).toEqual(['x', 'x', ' x', '', 'a: b']);
  });

  it('names no event twice', () => {
    expect(readText('event: a\ndata: 1\n\ndata: 2\n\nevent: b\n\ndata: 3\n\n')).toEqual([
      { event: 'a', data: '1' },
      { event: 'message', data: '2' },
      { event: 'message', data: '3' },
    ]);
  });

  it('may leave out the last empty line', () => {
    expect(dataOf('data: 1\n\ndata: 2')).toEqual(['1', '2']);
    expect(dataOf('data: 1\n\ndata: 2\r')).toEqual(['1', '2']);
  });

  it('leaves out lines and events above its bound, counts them, and goes on', () => {
    const parser = new SseParser(20);
    const text = `data: ${'x'.repeat(30)}\n\ndata: ok\n\ndata: ${'y'.repeat(12)}\ndata: ${'y'.repeat(12)}\n\ndata: too\n\n`;
    expect(read([Buffer.from(text)], parser).map(({ data }) => data)).toEqual(['ok', 'too']);
    expect(parser.oversized).toBe(2);
  });

  it('holds no more than its bound of a line without end', () => {
    const parser = new SseParser(1_000);
    for (let index = 0; index < 1_000; index += 1) parser.push(Buffer.alloc(100, 'x'));
    expect(parser.push(Buffer.from('\n\ndata: after\n\n')).map(({ data }) => data)).toEqual(['after']);
    expect(parser.oversized).toBe(1);
  });
});

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `data: ${text.replaceAll(/[\r\n]/g, '')}`),
  fc.constantFrom('', '', ': comment', 'event: ping', 'id: 1', 'data', 'data: 您好 📦', 'data: [DONE]'),
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const stream = fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }).map((lines) => lines.flat().join(''));

it('gives the same events however its bytes are cut', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(), { maxLength: 40 }), (text, places) => {
      const bytes = Buffer.from(text);
      expect(read(cutAt(bytes, places))).toEqual(read([bytes]));
    }),
  );
});

it('gives the same events byte by byte', () => {
  fc.assert(
    fc.property(stream, (text) => {
      const bytes = Buffer.from(text);
      expect(read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(read([bytes]));
    }),
  );
});

it('gives back what was written', () => {
  const data = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
  fc.assert(
    fc.property(fc.array(data, { maxLength: 10 }), lineEnd, (texts, end) => {
      const written = texts.map((text) => [...text.split('\n').map((part) => `data: ${part}`), '', ''].join(end));
      expect(dataOf(written.join(''))).toEqual(texts);
    }),
  );
});

it('never fails, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 10 }), (pieces) => {
      expect(Array.isArray(read(pieces, new SseParser(64)))).toBe(true);
    }),
  );
});
