import type { Entry } from './machine/outbox.ts';

/**
 * Where an outbox outlives the page. `save` replaces what this client saved before; entries that another tab put there
 * meanwhile stay. Both settle, and never reject for want of room or permission: then the outbox lives as long as the
 * page does.
 */
export interface OutboxStorage {
  /** In outbox order; empty when nothing is stored or it cannot be read. */
  load(): Promise<readonly Entry[]>;
  save(entries: readonly Entry[]): Promise<void>;
}

export interface VisitorToken {
  readonly token: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** Where the visitor's identity outlives the page. Losing it makes a new visitor. */
export interface TokenStorage {
  load(): Promise<VisitorToken | undefined>;
  save(token: VisitorToken): Promise<void>;
}

export interface ClientStorage {
  readonly outbox: OutboxStorage;
  readonly token: TokenStorage;
}
