import { type ConfigOf, integerSetting, numberSetting, required, sharedSettings } from '@parley/config';

/** Everything the gateway reads from the environment. */
export const gatewaySettings = {
  port: sharedSettings.port,
  host: sharedSettings.host,
  tokenKeys: required(sharedSettings.tokenKeys),
  trustProxyHops: integerSetting('PARLEY_GATEWAY_TRUST_PROXY_HOPS', {
    default: 0,
    min: 0,
    max: 8,
    reason: 'How many proxies stand in front: that many entries of X-Forwarded-For are believed, from the right.',
  }),
  maxConnections: integerSetting('PARLEY_GATEWAY_MAX_CONNECTIONS', {
    default: 50_000,
    min: 1,
    unit: 'connections',
    reason: 'Beyond, the upgrade is answered 503 and the client tries elsewhere: memory has an end.',
  }),
  newVisitorsPerSecond: numberSetting('PARLEY_GATEWAY_NEW_VISITORS_PER_SECOND', {
    default: 10,
    min: 0.01,
    max: 1_000_000,
    unit: 'per second and address',
    reason: 'A token costs nothing to ask for: one address may not fill the store with visitors.',
  }),
  newVisitorsBurst: integerSetting('PARLEY_GATEWAY_NEW_VISITORS_BURST', {
    default: 100,
    min: 1,
    max: 1_000_000,
    unit: 'visitors',
    reason: 'An office behind one address opens its browsers at nine.',
  }),
  messagesPerSecond: numberSetting('PARLEY_GATEWAY_MESSAGES_PER_SECOND', {
    default: 5,
    min: 0.01,
    max: 1_000_000,
    unit: 'per second and connection',
    reason: 'Faster than anybody writes; every message may cost a model call.',
  }),
  messagesBurst: integerSetting('PARLEY_GATEWAY_MESSAGES_BURST', {
    default: 20,
    min: 1,
    max: 1_000_000,
    unit: 'messages',
    reason: 'An outbox that was filled offline comes at once.',
  }),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewaySettings>;

/** Times and bounds that nobody needs to turn in operation; tests do. */
export interface GatewayTunables {
  /** Headers and body of an HTTP request have to be here by then. */
  readonly requestTimeoutMs: number;
  readonly helloTimeoutMs: number;
  readonly heartbeatMs: number;
  readonly tokenLifetimeMs: number;
  /** An expired token proves for this long who a returning visitor is. */
  readonly renewalGraceMs: number;
  readonly commandRepeatMs: number;
  readonly commandGiveUpMs: number;
  readonly maxPendingCommands: number;
  /** Commands of one connection without an outcome; as many as an outbox has under way. */
  readonly maxInFlight: number;
  /** Waiting to be sent to one client. The system's own buffers take about 4 MB before any of it shows. */
  readonly maxBufferedBytes: number;
  /** A stop waits this long for commands that have no outcome. */
  readonly drainTimeoutMs: number;
}

const SECOND = 1_000;
const DAY = 24 * 3_600 * SECOND;

export const defaultTunables: GatewayTunables = {
  requestTimeoutMs: 10 * SECOND,
  helloTimeoutMs: 5 * SECOND,
  heartbeatMs: 25 * SECOND,
  tokenLifetimeMs: DAY,
  renewalGraceMs: 90 * DAY,
  commandRepeatMs: 2 * SECOND,
  commandGiveUpMs: 15 * SECOND,
  maxPendingCommands: 20_000,
  maxInFlight: 32,
  maxBufferedBytes: 1024 * 1024,
  drainTimeoutMs: 5 * SECOND,
};
