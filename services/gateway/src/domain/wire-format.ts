import { clientFrame, limits, ParleyError, variant } from '@parley/contract';
import type { ClientVariant } from './client-command.ts';
import type { SharedFrame } from './shared-frame.ts';

/** One of the two ways to write the same frames. */
export interface WireFormat {
  readonly subprotocol: 'parley.v1' | 'parley.v1.json';
  readonly maxFrameBytes: number;
  /** Throws `protocol_error` for what is no frame or one of a version we do not know, `payload_too_large`. */
  decode(data: Uint8Array, isBinary: boolean): ClientVariant;
  encode(frame: SharedFrame): Uint8Array | string;
  /** Bytes of what `encode` gives. */
  sizeOf(frame: SharedFrame): number;
}

const binary: WireFormat = {
  subprotocol: 'parley.v1',
  maxFrameBytes: limits.maxFrameBytes,
  decode(data, isBinary) {
    if (!isBinary) throw new ParleyError('protocol_error', { detail: 'a text message on parley.v1' });
    return known(variant(clientFrame.decode(data), 'frame'));
  },
  encode: (frame) => frame.bytes,
  sizeOf: (frame) => frame.bytes.length,
};

const utf8 = new TextDecoder();

const json: WireFormat = {
  subprotocol: 'parley.v1.json',
  maxFrameBytes: limits.maxJsonFrameBytes,
  decode(data, isBinary) {
    if (isBinary) throw new ParleyError('protocol_error', { detail: 'a binary message on parley.v1.json' });
    return known(variant(clientFrame.fromJson(utf8.decode(data)), 'frame'));
  },
  encode: (frame) => frame.json,
  sizeOf: (frame) => frame.jsonBytes,
};

export const wireFormats = [binary, json] as const;

/** The first of the client's subprotocols that we speak (RFC 6455 4.2.2). */
export function chooseFormat(subprotocols: Iterable<string>): WireFormat | undefined {
  for (const name of subprotocols) {
    const format = wireFormats.find(({ subprotocol }) => subprotocol === name);
    if (format) return format;
  }
  return undefined;
}

function known(frame: ClientVariant | undefined): ClientVariant {
  if (frame) return frame;
  throw new ParleyError('protocol_error', { detail: 'a frame with nothing in it, or of an unknown kind' });
}
