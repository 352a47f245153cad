/** How many partitions there are: part of the contract, since every sender computes the partition itself. */
export const PARTITIONS = 32;

const encoder = new TextEncoder();

/** The partition of a conversation: FNV-1a, 32 bit, over the UTF-8 bytes of its id, modulo {@link PARTITIONS}. */
export function partitionOf(conversationId: string): number {
  return fnv1a32(encoder.encode(conversationId)) % PARTITIONS;
}

/** FNV-1a, 32 bit, as in the IETF draft "The FNV Non-Cryptographic Hash Algorithm" (offset 0x811c9dc5, prime 0x01000193). */
export function fnv1a32(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
