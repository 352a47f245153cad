import { applyChange, emptyRecord, type OutboxRecord } from './machine/outbox-record.ts';
import type { ClientStorage, OutboxListener, OutboxStorage, VisitorToken } from './storage.ts';

/** Lives as long as the object: for Node, for tests, and for pages that may not store anything. */
export function createMemoryStorage(): ClientStorage {
  let token: VisitorToken | undefined;
  return {
    outbox: createPrivateOutbox(emptyRecord, () => {}),
    token: {
      load: async () => token,
      save: async (saved) => {
        token = saved;
      },
    },
  };
}

/** An outbox that one client has to itself: it leads always. Who opens it takes it over from whoever had it. */
export function createPrivateOutbox(stored: OutboxRecord, save: (record: OutboxRecord) => void): OutboxStorage {
  let record = stored;
  let owner: OutboxListener | undefined;
  return {
    open(listener) {
      owner = listener;
      listener.changed(record, 0);
      const lead = () => owner === listener && listener.led(true);
      return {
        change(changes) {
          if (owner !== listener) return;
          const changed = changes.reduce(applyChange, record);
          if (changed !== record) save(changed);
          record = changed;
          listener.changed(record, changes.length);
        },
        seekLead: lead,
        seizeLead: lead,
        leaveLead() {},
      };
    },
  };
}
