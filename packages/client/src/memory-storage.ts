import type { Entry } from './machine/outbox.ts';
import type { ClientStorage, VisitorToken } from './storage.ts';

/** Lives as long as the object: for Node, for tests, and for pages that may not store anything. */
export function createMemoryStorage(): ClientStorage {
  let entries: readonly Entry[] = [];
  let token: VisitorToken | undefined;
  return {
    outbox: {
      load: async () => entries,
      save: async (saved) => {
        entries = saved;
      },
    },
    token: {
      load: async () => token,
      save: async (saved) => {
        token = saved;
      },
    },
  };
}
