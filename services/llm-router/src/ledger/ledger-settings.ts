import { type ConfigOf, integerSetting } from '@parley/config';

export const ledgerSettings = {
  reserveMs: integerSetting('PARLEY_ROUTER_RESERVE_MS', {
    default: 1_500,
    min: 1,
    unit: 'ms',
    reason:
      'How long a call waits for its money when the store is silent; then a tenant with a hard cap is refused it.',
  }),
  spendLeaseMs: integerSetting('PARLEY_ROUTER_SPEND_LEASE_MS', {
    default: 30_000,
    min: 1_000,
    max: 600_000,
    unit: 'ms',
    reason:
      'What a router that died had set aside is settled after this; three renewals must fit, the last of them late.',
  }),
} as const;

export type LedgerConfig = ConfigOf<typeof ledgerSettings>;
