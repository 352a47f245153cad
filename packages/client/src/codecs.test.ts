import { expect, it } from '@jest/globals';
import { clientFrame, limits, type ServerFrameInit, serverFrame } from '@parley/contract';
import { jsonCodec } from './json-codec.ts';
import { MAX_TEXT_BYTES, messageText } from './message-text.ts';
import { protobufCodec } from './protobuf.ts';

const frames: readonly ServerFrameInit[] = [
  { welcome: { conversationId: 'c', epoch: 'e', headSeq: 3, owner: 'ai', resumed: true, heartbeatMs: 25_000 } },
  { sent: { clientMessageId: 'm', seq: 2, at: 1_700_000_000_000 } },
  {
    event: {
      conversationId: 'c',
      seq: 2,
      author: { kind: 2, name: 'Bot' },
      message: { text: '你好', files: [{ id: 'f' }], degradation: 1 },
    },
  },
  { event: { conversationId: 'c', seq: 3, turnId: 'c-0-0', turnEnded: { outcome: 2, text: 'later' } } },
  { event: { conversationId: 'c', seq: 4 } },
  { turn: { turnId: 'c-0-0', attempt: 1 } },
  { delta: { turnId: 'c-0-0', attempt: 1, offset: 4, text: '👋' } },
  { typing: { on: true, author: { kind: 3, id: 'a' } } },
  { presence: { online: true, author: { kind: 3, id: 'a' } } },
  { nack: { clientMessageId: 'm', code: 'overloaded', retryAfterMs: 50 } },
  { drain: { reconnectAfterMs: 10 } },
  { ping: { headSeq: 9 } },
  { error: { code: 'internal', message: 'x' } },
];

it.each(frames.map((frame) => [Object.keys(frame)[0], frame] as const))(
  'reads %s alike from both codecs',
  (_, frame) => {
    const fromBinary = protobufCodec.decode(serverFrame.encode(frame));
    expect(fromBinary).toBeDefined();
    expect(jsonCodec.decode(serverFrame.toJson(frame))).toEqual(fromBinary);
  },
);

it('names authors, outcomes and reasons by word', () => {
  const [, , message, ended] = frames;
  expect(protobufCodec.decode(serverFrame.encode(message ?? {}))).toMatchObject({ event: { author: { kind: 'ai' } } });
  expect(jsonCodec.decode(serverFrame.toJson(message ?? {}))).toMatchObject({
    event: { body: { degradation: 'rate_limit' } },
  });
  const plain = { event: { message: { text: 'hi' } } };
  expect(jsonCodec.decode(serverFrame.toJson(plain))).toMatchObject({ event: { body: { degradation: 'none' } } });
  expect(jsonCodec.decode(serverFrame.toJson(ended ?? {}))).toMatchObject({ event: { body: { outcome: 'failed' } } });
});

it('writes frames the contract reads back the same from both codecs', () => {
  const frame = { send: { clientMessageId: 'm', after: 'l', text: 'hi "you" 👋', fileIds: ['f'] } };
  const binary = clientFrame.decode(protobufCodec.encode(frame) as Uint8Array);
  expect(binary).toMatchObject(frame);
  expect(clientFrame.fromJson(jsonCodec.encode(frame) as string)).toEqual(binary);
});

it('answers undefined for a frame of a later version and throws on what is no frame', () => {
  expect(jsonCodec.decode('{"dance":{}}')).toBeUndefined();
  expect(() => jsonCodec.decode('{')).toThrow();
  expect(() => protobufCodec.decode(new Uint8Array([0xff]))).toThrow();
});

it('refuses text the server would refuse, and mends half surrogates', () => {
  expect(MAX_TEXT_BYTES).toBe(limits.maxTextBytes);
  expect(messageText('half \ud83d')).toBe('half \ufffd');
  expect(() => messageText(' \n')).toThrow('invalid_text');
  expect(() => messageText('a\0b')).toThrow('invalid_text');
  expect(messageText('字'.repeat(5_461))).toHaveLength(5_461);
  expect(() => messageText('字'.repeat(5_462))).toThrow('text_too_long');
});
