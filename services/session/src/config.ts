import { type ConfigOf, integerSetting } from '@parley/config';

/** The session's own settings. */
export const sessionSettings = {
  cachedConversations: integerSetting('PARLEY_SESSION_CACHED_CONVERSATIONS', {
    default: 10_000,
    // All of one batch must fit.
    min: 1_000,
    reason: 'Conversations kept in memory to decide on: about 5 KB each. One that is not costs a read.',
  }),
  queuedCommands: integerSetting('PARLEY_SESSION_QUEUED_COMMANDS', {
    default: 8_192,
    min: 64,
    reason: 'Commands that wait while the store is slow; what comes beyond is told to come again.',
  }),
  queuedBytes: integerSetting('PARLEY_SESSION_QUEUED_BYTES', {
    unit: 'bytes',
    default: 64 * 1024 * 1024,
    min: 1024 * 1024,
    reason: 'The same bound in memory.',
  }),
  eventStreamBytes: integerSetting('PARLEY_SESSION_EVENT_STREAM_BYTES', {
    unit: 'bytes',
    default: 1024 * 1024 * 1024,
    min: 1024 * 1024,
    reason: 'What the stream of events may hold on disk; the oldest go first. Used when the stream is made.',
  }),
  eventStreamReplicas: integerSetting('PARLEY_SESSION_EVENT_STREAM_REPLICAS', {
    default: 1,
    min: 1,
    max: 5,
    reason: 'Servers that keep a copy of the stream of events: 3 on a cluster. Used when the stream is made.',
  }),
} as const;

export type SessionConfig = ConfigOf<typeof sessionSettings>;
