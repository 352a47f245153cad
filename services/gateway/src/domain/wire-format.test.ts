import { describe, expect, it } from '@jest/globals';
import { clientFrame, serverFrame } from '@parley/contract';
import { ownFrame, receivedFrame, storedFrame } from './shared-frame.ts';
import { chooseFormat, wireFormats } from './wire-format.ts';

const [binary, json] = wireFormats;
const text = (value: string) => new TextEncoder().encode(value);
const protocolError = expect.objectContaining({ code: 'protocol_error' });

describe('chooseFormat', () => {
  it.each([
    [['parley.v1'], 'parley.v1'],
    [['parley.v1.json'], 'parley.v1.json'],
    [['chat', 'parley.v1.json', 'parley.v1'], 'parley.v1.json'],
    [['parley.v2'], undefined],
    [[], undefined],
  ])('%j: %s', (offered, expected) => {
    expect(chooseFormat(offered)?.subprotocol).toBe(expected);
  });
});

describe('a frame from a client', () => {
  it('is the same in both formats', () => {
    const frame = { typing: { on: true } };
    const expected = { kind: 'typing', value: expect.objectContaining({ on: true }) };
    expect(binary.decode(clientFrame.encode(frame), true)).toEqual(expected);
    expect(json.decode(text(JSON.stringify(frame)), false)).toEqual(expected);
  });

  it.each([
    ['text on the binary protocol', () => binary.decode(text('{"pong":{}}'), false)],
    ['binary on the JSON protocol', () => json.decode(clientFrame.encode({ pong: {} }), true)],
    ['nothing in it', () => binary.decode(new Uint8Array(), true)],
    ['an unknown field in it', () => binary.decode(Uint8Array.of(0xfa, 0x01, 0x00), true)],
    ['bytes that are no protobuf', () => binary.decode(Uint8Array.of(0xff, 0xff, 0xff), true)],
    ['a text that is no UTF-8', () => binary.decode(Uint8Array.of(0x12, 0x03, 0x1a, 0x01, 0xff), true)],
    ['JSON that is none', () => json.decode(text('{'), false)],
    ['JSON that is no object', () => json.decode(text('[]'), false)],
    ['JSON with nothing in it', () => json.decode(text('{}'), false)],
    ['JSON of an unknown kind', () => json.decode(text('{"shout":{}}'), false)],
    ['JSON of two kinds', () => json.decode(text('{"pong":{},"typing":{"on":true}}'), false)],
    ['JSON with a wrong type', () => json.decode(text('{"read":{"seq":"x"}}'), false)],
  ])('with %s is a protocol error', (_name, decode) => {
    expect(decode).toThrow(protocolError);
  });

  it('has a size', () => {
    expect(() => binary.decode(new Uint8Array(binary.maxFrameBytes + 1), true)).toThrow(
      expect.objectContaining({ code: 'payload_too_large' }),
    );
  });
});

describe('a frame to clients', () => {
  it('goes on as the bytes that came', () => {
    const delta = { turnId: 't', attempt: 1, offset: 0, text: 'a', rewinds: 0 };
    const bytes = serverFrame.encode({ delta });
    expect(receivedFrame(serverFrame.decode(bytes), bytes).bytes).toBe(bytes);
    expect(storedFrame(bytes).bytes).toBe(bytes);
    expect(JSON.parse(storedFrame(bytes).json)).toEqual({ delta });
  });

  it('of our own says the same in both formats', () => {
    const frame = ownFrame('sent', { clientMessageId: 'x', seq: 3, at: 1_790_000_000_000 });
    expect(JSON.parse(frame.json)).toEqual({ sent: { clientMessageId: 'x', seq: 3, at: 1_790_000_000_000 } });
    expect(serverFrame.decode(frame.bytes).sent).toMatchObject({ clientMessageId: 'x', seq: 3 });
  });
});
