/** Seen from who connects: `up` goes to the server, `down` comes back. */
export type Direction = 'up' | 'down';

/** What may be wrong with a way between two parts. Bytes are never changed, and never arrive in another order. */
export type Toxic =
  /** Everything is late by `ms`, give or take up to `jitterMs`. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitterMs?: number }
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Pieces of at most `bytes`, each `delayMs` after the one before. */
  | { readonly kind: 'slicer'; readonly bytes: number; readonly delayMs: number }
  /** TCP RST: at once for what is open, and for whoever connects while it lasts. */
  | { readonly kind: 'reset' }
  /** Connections are taken and nothing passes. When it ends, what was held goes on: a cut that heals. */
  | { readonly kind: 'black-hole' }
  /** What is sent that way is gone, and nobody is told. A connection it has met stays so for good. */
  | { readonly kind: 'half-open' }
  /** After so many bytes the connection is closed. */
  | { readonly kind: 'limit-data'; readonly bytes: number };

export type ToxicKind = Toxic['kind'];

/** One toxic at work. */
export interface ActiveToxic {
  readonly toxic: Toxic;
  readonly directions: readonly Direction[];
  /** How often it did something to a connection. 0: nobody has noticed it. */
  hits: number;
}
