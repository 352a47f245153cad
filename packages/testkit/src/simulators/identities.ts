import type { RateLimit, RateWindow } from './rate-window.ts';
import { createRateWindow } from './rate-window.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Where ids, random padding, time and the accepted key come from: the seed, not the machine. */
export interface Identities {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly rates: RateWindow;
  /** A key the vendor would take. */
  isKnownKey(key: string | undefined): boolean;
  /** Letters and digits. */
  letters(count: number): string;
  /** A whole number from 0 up to and without `below`. */
  integer(below: number): number;
}

export function createIdentities(options: {
  readonly seed: number;
  readonly now: () => number;
  readonly apiKey: string | { readonly kind: 'none' } | undefined;
  readonly rateLimit?: RateLimit | undefined;
}): Identities {
  let state = options.seed >>> 0;
  // mulberry32: small, and the same everywhere. Nothing here is a secret.
  const integer = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const { apiKey } = options;
  return {
    now: options.now,
    rates: createRateWindow(options.rateLimit, options.now),
    isKnownKey: (key) => {
      if (typeof apiKey === 'object') return true;
      return key !== undefined && key !== '' && (apiKey === undefined || key === apiKey);
    },
    letters: (count) => Array.from({ length: count }, () => ALPHABET[integer(ALPHABET.length)]).join(''),
    integer,
  };
}
