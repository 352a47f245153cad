import { type ConfigOf, integerSetting, numberSetting, required, sharedSettings } from '@parley/config';
import type { CreditBounds } from './domain/credit.ts';

/** Beyond, an orchestrator that waits a minute would kill before the end. */
const MAX_DRAIN_SECONDS = 30;

/** How long a stop may take, from the signal to the end of the process. */
export const GATEWAY_STOP_TIMEOUT_MS = 45_000;

/** Everything the gateway reads from the environment. */
export const gatewaySettings = {
  port: sharedSettings.port,
  host: sharedSettings.host,
  tokenKeys: required(sharedSettings.tokenKeys),
  llmUrl: sharedSettings.llmUrl,
  s3Url: sharedSettings.s3Url,
  dataDir: sharedSettings.dataDir,
  maxFileBytes: integerSetting('PARLEY_GATEWAY_MAX_FILE_BYTES', {
    default: 25 * 1024 * 1024,
    min: 1,
    max: 1024 * 1024 * 1024,
    unit: 'bytes',
    reason: 'A photo or a scan fits; a film does not.',
  }),
  uploadBytesPerSecond: integerSetting('PARLEY_GATEWAY_UPLOAD_BYTES_PER_SECOND', {
    default: 4 * 1024 * 1024,
    min: 1,
    max: 1e12,
    unit: 'bytes/s per address',
    reason: 'Visitors cost nothing to make: one address may not fill the disk by way of many.',
  }),
  uploadBytesBurst: integerSetting('PARLEY_GATEWAY_UPLOAD_BYTES_BURST', {
    default: 512 * 1024 * 1024,
    min: 1,
    max: 1e12,
    unit: 'bytes',
    reason: 'An office behind one address sends its photos at once. The largest file always fits.',
  }),
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
  handshakesPerSecond: integerSetting('PARLEY_GATEWAY_HANDSHAKES_PER_SECOND', {
    default: 300,
    min: 1,
    max: 1_000_000,
    unit: 'per second',
    reason: 'Beyond, the upgrade is answered 503: a reconnect storm is let in at a pace that can be borne.',
  }),
  drainSeconds: integerSetting('PARLEY_GATEWAY_DRAIN_SECONDS', {
    default: 20,
    min: 0,
    max: MAX_DRAIN_SECONDS,
    unit: 'seconds',
    reason: 'A gateway that stops sends its clients elsewhere one by one over this time; 0: all at once.',
  }),
  maxConnectionAgeSeconds: integerSetting('PARLEY_GATEWAY_MAX_CONNECTION_AGE_SECONDS', {
    default: 4 * 3_600,
    min: 1,
    max: 7 * 24 * 3_600,
    unit: 'seconds',
    reason: 'An older connection is told to move, a quarter sooner or later: new gateways get their share.',
  }),
} as const;

export type GatewayConfig = ConfigOf<typeof gatewaySettings>;

/** Times and bounds that nobody needs to turn in operation; tests do. */
export interface GatewayTunables {
  /** Headers and body of an HTTP request have to be here by then. */
  readonly requestTimeoutMs: number;
  readonly helloTimeoutMs: number;
  readonly heartbeatMs: number;
  /** Clients that wait for their conversation; beyond, a hello is answered `overloaded`, close 4150. */
  readonly maxAttaching: number;
  readonly tokenLifetimeMs: number;
  /** An expired token proves for this long who a returning visitor is. */
  readonly renewalGraceMs: number;
  readonly commandRepeatMs: number;
  readonly commandGiveUpMs: number;
  readonly maxPendingCommands: number;
  /** Of their texts. */
  readonly maxPendingBytes: number;
  /** Commands of one connection without an outcome; as many as an outbox has under way. */
  readonly maxInFlight: number;
  /** What one socket may be sent ahead of what its client has read. */
  readonly credit: CreditBounds;
  /** With a full window, a client has this long to read any more of it. */
  readonly stallTimeoutMs: number;
  /** Sent and not known to be read, answers included. */
  readonly maxBufferedBytes: number;
  /** Requests to the OpenAI-compatible door that are under way at once. */
  readonly llmMaxOpen: number;
  /** What is under way at the OpenAI-compatible door gets so much beyond the drain when the gateway stops. */
  readonly llmGraceMs: number;
  /** Files that are being taken or given out at once; beyond, requests are told to come again. */
  readonly maxUploads: number;
  /** Uploads that wait for their turn, and how long. */
  readonly maxWaitingUploads: number;
  readonly uploadWaitMs: number;
  readonly maxDownloads: number;
  /** Of one visitor, of each kind. */
  readonly maxTransfersOfVisitor: number;
  /** A file has to be here, or with its reader, by then. */
  readonly transferMs: number;
  /** An upload that stands still for this long is given up. */
  readonly uploadIdleMs: number;
  /** A file that no message took along is deleted after this. */
  readonly unsentFileMs: number;
  /** A connection that has to move waits this long for commands that have no outcome. */
  readonly drainTimeoutMs: number;
}

const SECOND = 1_000;
const KIB = 1024;
const DAY = 24 * 3_600 * SECOND;

export const defaultTunables: GatewayTunables = {
  requestTimeoutMs: 10 * SECOND,
  helloTimeoutMs: 5 * SECOND,
  heartbeatMs: 25 * SECOND,
  maxAttaching: 2_000,
  tokenLifetimeMs: DAY,
  renewalGraceMs: 90 * DAY,
  commandRepeatMs: 2 * SECOND,
  commandGiveUpMs: 15 * SECOND,
  maxPendingCommands: 20_000,
  maxPendingBytes: 64 * KIB * KIB,
  maxInFlight: 32,
  credit: { draftBytes: 32 * KIB, windowBytes: 256 * KIB, windowFrames: 256 },
  stallTimeoutMs: 10 * SECOND,
  maxBufferedBytes: 512 * KIB,
  llmMaxOpen: 2_000,
  llmGraceMs: 2 * SECOND,
  maxUploads: 64,
  maxWaitingUploads: 1_024,
  uploadWaitMs: 5 * SECOND,
  maxDownloads: 256,
  maxTransfersOfVisitor: 8,
  transferMs: 180 * SECOND,
  uploadIdleMs: 10 * SECOND,
  unsentFileMs: DAY,
  drainTimeoutMs: 5 * SECOND,
};
