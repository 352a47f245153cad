import { type Clock, systemClock } from '@parley/flow';
import { BEAT_LASTS_MS } from '../domain/ownership.ts';
import { MAX_LEASE_MS } from '../domain/spend-checks.ts';
import { storeSuite } from '../suite/store.suite.ts';
import { createMemoryStore } from './index.ts';

storeSuite(
  'the store in memory',
  async () => ({
    empty: async () => {
      let passedMs = 0;
      const clock: Clock = { ...systemClock, wallNow: () => 1_790_000_000_000 + passedMs };
      return {
        store: createMemoryStore(clock),
        expireBeats: async () => {
          passedMs += BEAT_LASTS_MS + 1;
        },
        expireLeases: async () => {
          passedMs += MAX_LEASE_MS + 1;
        },
        // It keeps no sums of what is set aside.
        contradictions: async () => [],
        nextMonth: async () => {
          passedMs += 32 * 24 * 3_600_000;
        },
      };
    },
    close: async () => undefined,
  }),
  // The model would be compared with itself.
  { randomRuns: 1 },
);
