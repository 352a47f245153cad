import type { RouterDeps } from '../service.ts';

/** The money of a store in which nobody looks at it. */
export const noBooks: Omit<RouterDeps['store'], 'history'> = {
  reserveSpend: async () => ({ decisions: [], tenants: [] }),
  settleSpend: async () => ({ tenants: [] }),
  renewSpend: async () => ({}),
};
