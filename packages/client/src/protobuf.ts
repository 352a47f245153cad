import { clientFrame, serverFrame } from '@parley/contract';
import type { Codec } from './frames.ts';
import { readFrame } from './read-frame.ts';

/** Binary protobuf: smaller on the wire, at the price of the generated code. For Node. */
export const protobufCodec: Codec = {
  subprotocol: 'parley.v1',
  encode: (frame) => clientFrame.encode(frame) as Uint8Array<ArrayBuffer>,
  decode: (data) => readFrame(serverFrame.decode(typeof data === 'string' ? new TextEncoder().encode(data) : data)),
};
