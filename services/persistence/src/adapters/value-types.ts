import { Buffer } from 'node:buffer';

// The one place that says which JavaScript type a PostgreSQL type has. Left to themselves the drivers differ: pg reads
// int8 as a string and bytea as a Buffer, PGlite reads int8 as a number or a bigint, whichever fits.

/** By OID (pg_type.dat). */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  // int8: positions and counts, all below 2^53.
  20: Number,
  // bytea
  17: bytesOfHex,
};

/** For PGlite, which writes parameters through a table; its own way to write bytes takes them one by one. */
export const valueSerializers: Readonly<Record<number, (value: Uint8Array) => string>> = { 17: hexOfBytes };

function bytesOfHex(text: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(text.slice(2), 'hex');
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function hexOfBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}
