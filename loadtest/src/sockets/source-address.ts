/** Below what Linux gives one address for connections to one port (32768-60999). */
const SOCKETS_PER_ADDRESS = 16_000;
const LAST_BYTES = 254;
const loopback = new Set(['127.0.0.1', 'localhost']);

/**
 * The address that a generator's `index`-th socket comes from, so that its ports do not run out. Undefined: as the system
 * likes. All of 127.0.0.0/8 is this machine's own on Linux; elsewhere, and towards other machines, there is no second
 * address to be had.
 */
export function sourceAddress(
  target: string,
  generator: number,
  index: number,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (platform !== 'linux' || !loopback.has(target)) return undefined;
  const block = Math.floor(index / SOCKETS_PER_ADDRESS) % LAST_BYTES;
  return generator === 0 && block === 0 ? undefined : `127.0.${generator}.${block + 1}`;
}
