import { type ConfigOf, type Setting, sharedSettings } from '@parley/config';
import { gatewaySettings } from '@parley/gateway';
import { routerSettings, vendorSettings } from '@parley/llm-router';
import { persistenceSettings } from '@parley/persistence';
import { sessionSettings } from '@parley/session';

/** Every setting of the services in here, with defaults for one person at one machine. */
export const standaloneSettings = {
  ...persistenceSettings,
  ...sessionSettings,
  ...routerSettings,
  ...vendorSettings,
  ...gatewaySettings,
  eventStreamBytes: instead(
    sessionSettings.eventStreamBytes,
    32 * 1024 * 1024,
    'Here the stream lies in memory, and short events take several times what they count.',
  ),
  host: instead(sharedSettings.host, '127.0.0.1', 'This machine alone: 0.0.0.0 lets others in, behind TLS, please.'),
  drainSeconds: instead(gatewaySettings.drainSeconds, 0, 'There is no other gateway to go to.'),
  /** Without it, one is made in the data directory. */
  tokenKeys: sharedSettings.tokenKeys,
  dataDir: sharedSettings.dataDir,
  logLevel: instead(sharedSettings.logLevel, 'warn', 'The terminal is for people: what goes well is not logged.'),
} as const;

export type StandaloneConfig = ConfigOf<typeof standaloneSettings>;

function instead<T>(setting: Setting<T>, value: T, reason: string): Setting<T> {
  return { ...setting, default: value, reason };
}
