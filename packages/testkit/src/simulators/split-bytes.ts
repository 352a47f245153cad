const LINE_FEED = 0x0a;
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * Cuts where careless readers break: after the first byte of each multi-byte character, or before each line feed
 * (so inside `\r\n`, and inside the blank line that ends an event).
 */
export function splitBytes(bytes: Buffer, where: 'characters' | 'line-ends' | 'every-byte'): readonly Buffer[] {
  const isCut = (index: number): boolean => {
    switch (where) {
      case 'every-byte':
        return true;
      case 'line-ends':
        return bytes[index] === LINE_FEED;
      case 'characters':
        return isContinuation(bytes[index]) && !isContinuation(bytes[index - 1]);
    }
  };
  const pieces: Buffer[] = [];
  let from = 0;
  for (let index = 1; index < bytes.length; index += 1) {
    if (!isCut(index)) continue;
    pieces.push(bytes.subarray(from, index));
    from = index;
  }
  if (from < bytes.length) pieces.push(bytes.subarray(from));
  return pieces;
}
