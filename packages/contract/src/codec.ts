import type { Reader, Writer } from 'protobufjs/minimal.js';
import { ParleyError } from './errors.ts';

/** What protobufjs generates for a message: `Decoded` is its class, `Init` what may be passed to build one. */
interface GeneratedMessage<Decoded, Init> {
  encode(message: Init, writer?: Writer): Writer;
  decode(bytes: Reader | Uint8Array): Decoded;
  verify(object: { [key: string]: unknown }): string | null;
  fromObject(object: { [key: string]: unknown }): Decoded;
  toObject(message: Decoded, options: object): { [key: string]: unknown };
}

export interface Codec<Decoded, Init> {
  encode(message: Init): Uint8Array;
  /** Throws `payload_too_large`, or `protocol_error` for bytes that are no such message or nest too deep. */
  decode(bytes: Uint8Array): Plain<Decoded>;
  /** proto3 JSON with every field that has no presence written out, enums by name. */
  toJson(message: Init): string;
  /** Throws as {@link Codec.decode} does; a wrong JSON type is a `protocol_error` that names the field. */
  fromJson(text: string): Plain<Decoded>;
}

/** A message as plain data: no methods, no kept unknown fields. A decoded message is one; so is an object literal. */
export type Plain<T> = T extends Uint8Array
  ? Uint8Array
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [K in keyof T as K extends '$unknowns' | 'toJSON' ? never : K]: Plain<T[K]> }
      : T;

/** The one field of a oneof that is set, as a discriminated union. */
export type Variant<Names extends keyof T, T> = {
  [Name in Names]: { readonly kind: Name; readonly value: NonNullable<T[Name]> };
}[Names];

/**
 * Reads a oneof: `variant(frame, 'frame')` is `{kind: 'send', value: Send} | {kind: 'hello', …} | undefined`.
 * Undefined when none is set, which is also how a field of a newer version shows.
 */
export function variant<T, Group extends keyof T>(
  message: T,
  group: Group,
): Variant<NonNullable<T[Group]> & keyof T, T> | undefined {
  const kind = message[group] as (NonNullable<T[Group]> & keyof T) | undefined;
  if (kind === undefined) return undefined;
  return { kind, value: message[kind] } as Variant<NonNullable<T[Group]> & keyof T, T>;
}

/** Nesting beyond this is refused by the generated code (`Reader.recursionLimit`); our deepest message has 6 levels. */
export const MAX_DEPTH = 32;

export function createCodec<Decoded, Init>(
  message: GeneratedMessage<Decoded, Init>,
  limits: { maxBytes: number; maxJsonBytes?: number },
): Codec<Decoded, Init> {
  const { maxBytes, maxJsonBytes = maxBytes } = limits;
  return {
    encode: (value) => message.encode(value).finish(),
    decode(bytes) {
      if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
      return guarded(() => message.decode(bytes)) as Plain<Decoded>;
    },
    toJson(value) {
      const decoded = message.fromObject(value as { [key: string]: unknown });
      return JSON.stringify(message.toObject(decoded, { enums: String, bytes: String, defaults: true }));
    },
    fromJson(text) {
      // Cheap and never too low: a UTF-16 code unit is at least one byte.
      if (text.length > maxJsonBytes) throw tooLarge(text.length, maxJsonBytes);
      return guarded(() => {
        const object: unknown = JSON.parse(text);
        if (typeof object !== 'object' || object === null || Array.isArray(object))
          throw new TypeError('object expected');
        const fault = message.verify(object as { [key: string]: unknown });
        if (fault !== null) throw new TypeError(fault);
        const decoded = message.fromObject(object as { [key: string]: unknown });
        if (!keepsNumbers(object, decoded as object)) throw new TypeError('a number is out of its range');
        return decoded;
      }) as Plain<Decoded>;
    },
  };
}

/** The generated code takes a number that is too large for its field modulo 2^32: 4294967297 would pass for 1. */
function keepsNumbers(written: object, decoded: object): boolean {
  return Object.entries(written).every(([key, value]) => {
    const kept = Object.hasOwn(decoded, key) ? (decoded as { readonly [key: string]: unknown })[key] : undefined;
    if (kept === undefined) return true;
    if (typeof value === 'number') return value === kept;
    return typeof value !== 'object' || value === null || typeof kept !== 'object' || kept === null
      ? true
      : keepsNumbers(value, kept);
  });
}

function guarded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    // The text of a JSON.parse error quotes the input: it may be a visitor's message and stays out of the detail.
    const detail = cause instanceof TypeError ? cause.message : undefined;
    throw new ParleyError('protocol_error', detail ? { cause, detail } : { cause });
  }
}

function tooLarge(bytes: number, maxBytes: number): ParleyError {
  return new ParleyError('payload_too_large', { detail: `${bytes} bytes, at most ${maxBytes}` });
}
