import { type ConfigOf, integerSetting, required, sharedSettings } from '@parley/config';

/** The service's own settings. */
export const persistenceSettings = {
  maxInFlight: integerSetting('PARLEY_PERSISTENCE_MAX_IN_FLIGHT', {
    default: 256,
    min: 1,
    reason:
      'Requests worked on at once; more are told to come again. They wait for a connection, and for nothing else long.',
  }),
} as const;

export type PersistenceConfig = ConfigOf<typeof persistenceSettings>;

/** Of the connections to PostgreSQL. */
export const postgresSettings = {
  databaseUrl: required(sharedSettings.databaseUrl),
  appendConnections: integerSetting('PARLEY_PERSISTENCE_APPEND_CONNECTIONS', {
    default: 4,
    min: 1,
    reason: 'Each session has one append under way, so this many sessions commit at once through this replica.',
  }),
  readConnections: integerSetting('PARLEY_PERSISTENCE_READ_CONNECTIONS', {
    default: 8,
    min: 1,
    reason: 'Reads wait for one another beyond this, never for an append nor an append for them.',
  }),
} as const;
