import { expect, it } from '@jest/globals';
import { clientFrame, commandBatch, generateRequest, serverFrame, variant } from './index.ts';

it('reads a oneof as a discriminated union', () => {
  const frame = clientFrame.decode(clientFrame.encode({ send: { clientMessageId: 'c1', text: '你好 👋' } }));
  expect(variant(frame, 'frame')).toMatchObject({
    kind: 'send',
    value: { clientMessageId: 'c1', after: '', text: '你好 👋' },
  });
});

it('speaks proto3 JSON with enum names and every plain field written out', () => {
  const json = serverFrame.toJson({
    event: { conversationId: 'c', seq: 7, at: 1_700_000_000_123, author: { kind: 2 }, message: { text: 'hi' } },
  });
  expect(JSON.parse(json)).toEqual({
    event: {
      conversationId: 'c',
      seq: 7,
      at: 1_700_000_000_123,
      ownerEpoch: 0,
      answeredTo: 0,
      author: { kind: 'AI', id: '', name: '' },
      clientMessageId: '',
      turnId: '',
      message: { text: 'hi', files: [], citations: [] },
    },
  });
  expect(serverFrame.fromJson('{"sent":{"clientMessageId":"c1","seq":3}}').sent).toMatchObject({ seq: 3, at: 0 });
});

it('keeps what a number can hold: times and positions beyond 32 bits', () => {
  const at = 2 ** 53 - 1;
  expect(serverFrame.decode(serverFrame.encode({ sent: { at } })).sent?.at).toBe(at);
});

it.each([
  ['text that is no JSON', '{"send":'],
  ['an array', '[]'],
  ['a wrong field type', '{"send":{"text":5}}'],
  ['a number beyond its field', '{"rate":{"score":4294967297}}'],
  ['a number below its field', '{"hello":{"resume":{"lastSeq":-1}}}'],
  ['two frames in one', '{"pong":{},"leave":{}}'],
])('refuses %s as a protocol error', (_name, text) => {
  expect(() => clientFrame.fromJson(text)).toThrow(expect.objectContaining({ code: 'protocol_error' }));
});

it('shows an unknown frame type as no frame at all', () => {
  expect(variant(clientFrame.fromJson('{"dance":{}}'), 'frame')).toBeUndefined();
  expect(variant(clientFrame.decode(new Uint8Array([0xfa, 0x07, 0x01, 0x00])), 'frame')).toBeUndefined();
});

it('never quotes its input in an error', () => {
  const failure = (() => {
    try {
      clientFrame.fromJson('my secret');
    } catch (error) {
      return error as Error;
    }
  })();
  expect(failure?.message).toBe('protocol_error');
});

it('refuses oversize input before it decodes', () => {
  expect(() => clientFrame.decode(new Uint8Array(64 * 1024 + 1))).toThrow(
    expect.objectContaining({ code: 'payload_too_large' }),
  );
  expect(() => clientFrame.fromJson(`{"pong":{},"x":"${'x'.repeat(128 * 1024)}"}`)).toThrow(
    expect.objectContaining({ code: 'payload_too_large' }),
  );
});

it('refuses bytes that are cut off or no message at all', () => {
  const whole = commandBatch.encode({ commands: [{ commandId: 'c1', sendMessage: { text: 'hello' } }] });
  expect(() => commandBatch.decode(whole.subarray(0, whole.length - 2))).toThrow(
    expect.objectContaining({ code: 'protocol_error' }),
  );
  expect(() => generateRequest.decode(new Uint8Array([0xff, 0xff, 0xff]))).toThrow(
    expect.objectContaining({ code: 'protocol_error' }),
  );
});

it('refuses groups nested too deep in an unknown field', () => {
  const startGroup = [0xa3, 0x06]; // field 100, wire type 3
  const deep = new Uint8Array(Array.from({ length: 100 }, () => startGroup).flat());
  expect(() => clientFrame.decode(deep)).toThrow(expect.objectContaining({ code: 'protocol_error' }));
});
