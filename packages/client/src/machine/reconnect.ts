/** What a close code asks of a client; see the close codes of the wire contract. */
export type CloseMeaning = 'stop' | 'sign-in-again' | 'backoff' | 'at-once';

const FORBIDDEN = 4003;

export function meaningOf(closeCode: number): CloseMeaning {
  if (closeCode === FORBIDDEN) return 'sign-in-again';
  if (closeCode >= 4000 && closeCode <= 4099) return 'stop';
  if (closeCode >= 4200 && closeCode <= 4299) return 'at-once';
  // 4100-4199, and everything the network itself reports (1006 and the like).
  return 'backoff';
}

const BASE_MS = 500;
const CAP_MS = 30_000;
/** The first try after a connection that worked: a whole gateway's clients come back spread over this. */
const FIRST_SPREAD_MS = 2_000;

/**
 * Full jitter. `failures` counts connections in a row that did not live; `random` is in [0, 1).
 * @returns milliseconds to wait.
 */
export function reconnectDelayMs(failures: number, random: number): number {
  const spreadMs = failures === 0 ? FIRST_SPREAD_MS : Math.min(CAP_MS, BASE_MS * 2 ** failures);
  return Math.floor(random * spreadMs);
}
