import type { Codec } from './frames.ts';
import { readFrame } from './read-frame.ts';

/** proto3 JSON in text frames: needs no protobuf library, which would be most of a widget's bytes. */
export const jsonCodec: Codec = {
  subprotocol: 'parley.v1.json',
  encode: (frame) => JSON.stringify(frame),
  decode: (data) => readFrame(JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data))),
};
